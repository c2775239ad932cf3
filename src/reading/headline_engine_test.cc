// What a headline tells beside what the text under it tells. Names are invented.
#include <gtest/gtest.h>

#include "reading/engine_test_support.h"

namespace concord::reading::CONCORD_FILE {
namespace {

Lines events(const std::string& headline, const std::string& text) {
  return told_events(read_text(headline + "\n\n" + text + "\n"));
}

TEST(Headline, TellsInOtherWordsWhatTheTextBeginsWith) {
  EXPECT_EQ(
      events("Forest chief in talks with Peru",
             "OSLO, 15 May 2024. Kofi Mensah, who leads the Wood Council, met with Ambassador Otto Lind."),
      Lines{"CONSULT: Kofi Mensah, Otto Lind"});
  EXPECT_EQ(
      events("Китайские представители провели переговоры с Всемирным банком",
             "15 мая 2024 года. Спецпосланник Ли Чжун и заместитель министра экологии Норвегии Анна Берг "
             "встретились с директором банка Петром Новаком.")
          .size(),
      1U);
}

TEST(Headline, OfGiftsTheTextMayTellOthers) {
  EXPECT_EQ(events("Norway gives $5 million to Kenya",
                   "OSLO, 15 May 2024. Sweden granted Ghana $7 million for its forests."),
            (Lines{"AID: Norway, Kenya", "AID: Sweden, Ghana"}));
}

TEST(Headline, WhatTheTextTellsFurtherOnIsSomethingElse) {
  EXPECT_EQ(events("Minister meets bank chief",
                   "OSLO, 15 May 2024. The forests of the north grow slowly. Their soil is thin. The winters "
                   "are long. The summers are short. The rivers freeze. Envoy Anna Berg had talks with Peter "
                   "Novak of Sweden."),
            (Lines{"CONSULT: Norway, chief", "CONSULT: Anna Berg, Peter Novak"}));
}

}  // namespace
}  // namespace concord::reading::CONCORD_FILE
