// Documents that a noun phrase tells of: who concluded them stands behind it, and what is only recalled is no
// news. Names are invented.
#include <gtest/gtest.h>

#include "reading/engine_test_support.h"

namespace concord::reading::CONCORD_FILE {
namespace {

Reading read(const std::string& text) {
  return read_text("Nairobi, 5 March 2024. " + text);
}

// "title | parties" of each agreement.
Lines documents(const Reading& reading) {
  Lines out;
  for (const Agreement& one : reading.agreements) {
    std::string line = one.title + " |";
    for (const std::string& party : one.parties) line += " " + party;
    out.push_back(line);
  }
  return out;
}

TEST(EnglishRecalled, ADayBehindTheVerbIsNoObject) {
  const Reading reading = read("The memorandum that Kenya and Denmark signed on Monday will help farmers.");
  EXPECT_EQ(documents(reading), Lines{"memorandum | KE DK"});
  EXPECT_EQ(told_events(reading), Lines{"COOPERATE: Kenya, Denmark"});
}

TEST(EnglishRecalled, NoWordNeedsToOpenWhatIsSaidOfADocument) {
  EXPECT_EQ(documents(read("She praised the memorandum Kenya and Denmark signed in Nairobi.")),
            Lines{"memorandum | KE DK"});
  EXPECT_EQ(
      documents(read("The agreement the Ministry of Energy of Kenya and the World Bank signed on Monday "
                     "will help farmers.")),
      Lines{"agreement | Ministry of Energy of Kenya World Bank"});
  EXPECT_EQ(documents(read("Under the programme Kenya and Denmark signed a memorandum on wind parks.")),
            Lines{"memorandum on wind parks | KE DK"});
}

TEST(EnglishRecalled, BodiesOfTwoStatesAreSeveral) {
  EXPECT_EQ(
      documents(read("The memorandum which the energy ministries of Kenya and Denmark signed will help.")),
      Lines{"memorandum | KE DK"});
}

TEST(EnglishRecalled, WhatIsSaidOfAKnownDocumentIsNoSigning) {
  const Reading known =
      read("She reviewed the implementation of the memorandum signed between Kenya and Denmark on forests.");
  EXPECT_EQ(documents(known), Lines{"memorandum | KE DK"});
  EXPECT_TRUE(told_events(known).empty());
  const Reading dated = read("She spoke of the memorandum signed between Kenya and Denmark on 4 March.");
  EXPECT_EQ(told_events(dated), Lines{"COOPERATE: Kenya, Denmark"});
}

TEST(EnglishRecalled, AParticipleBehindAMarkIsSaidOfTheDocument) {
  const Reading reading =
      read("Kenya and Denmark held talks. They discussed the memorandum, signed in Nairobi on wind parks.");
  EXPECT_EQ(told_events(reading), Lines{"CONSULT: Kenya, Denmark"});
}

// A report of eight sentences and more whose news stand at its head.
Lines told_behind_news(const std::string& last) {
  return told_events(read_report(
      {"test.txt",
       "OSLO, 5 March 2024 - Minister Anna Berg of Norway met Minister Otto Lind of Sweden. Forests "
       "were on the agenda. Forests hold carbon. They burn more often than before. Rain has become "
       "rare. Farmers feel it. Towns feel it as well. " +
           last}));
}

TEST(EnglishRecalled, WhatStatesSignedIsHistoryFarBehindTheNews) {
  const std::string met = "CONSULT: Anna Berg, Otto Lind";
  EXPECT_EQ(told_behind_news("Kenya has signed agreements with Peru."), Lines{met});
  EXPECT_EQ(told_behind_news("On 5 March Kenya signed an agreement with Peru."),
            (Lines{met, "COOPERATE: Kenya, Peru"}));
  EXPECT_EQ(told_behind_news("Minister Joan Kirui of Kenya signed an agreement with Peru."),
            (Lines{met, "COOPERATE: Joan Kirui, Peru"}));
}

TEST(EnglishRecalled, AMeetingOfOneSideIsNoNewsBehindOthers) {
  const std::string met = "CONSULT: Anna Berg, Otto Lind";
  EXPECT_EQ(told_behind_news("Talks with Kenya went on in Nairobi."), Lines{met});
  EXPECT_EQ(told_behind_news("Minister Berg also visited Kenya."), (Lines{met, "CONSULT: Anna Berg, Kenya"}));
}

}  // namespace
}  // namespace concord::reading::CONCORD_FILE
