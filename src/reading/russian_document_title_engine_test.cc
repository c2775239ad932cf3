// Where the title of a document ends, and whether it is signed, planned or none. Names are invented.
#include <gtest/gtest.h>

#include "reading/engine_test_support.h"

namespace concord::reading::CONCORD_FILE {
namespace {

Lines titles(const std::string& text) {
  Lines out;
  for (const Agreement& one : read_text(text).agreements)
    out.push_back(std::string(name_of(one.status)) + " " + one.title);
  return out;
}

TEST(RussianDocumentTitles, WhatItIsAddedToBelongsToIt) {
  EXPECT_EQ(titles("Норвегия и Швеция подписали третий Дополнительный протокол к Соглашению о лесах."),
            Lines{"signed третий Дополнительный протокол к Соглашению о лесах"});
  EXPECT_EQ(titles("Норвегия и Швеция подписали поправку к конвенции о лесах."),
            Lines{"signed поправку к конвенции о лесах"});
}

TEST(RussianDocumentTitles, WhoseItIsAndWhetherAlreadyAreNone) {
  EXPECT_EQ(titles("Норвегия и Швеция закрепили договоренности своим меморандумом о лесах."),
            Lines{"signed меморандумом о лесах"});
  EXPECT_EQ(titles("Норвегия и Швеция договорились о лесах; меморандум уже подписан."),
            Lines{"signed меморандум"});
}

TEST(RussianDocumentTitles, WhatIsReadyIsStillToBeSigned) {
  EXPECT_EQ(titles("Посол сообщил, что соглашение об охране реки готово к подписанию."),
            Lines{"planned соглашение об охране реки"});
}

TEST(RussianDocumentTitles, WhatTheyWereAbleToAdoptIsAdopted) {
  EXPECT_EQ(titles("Норвегия и Швеция смогли принять Рамочную основу сотрудничества по климату."),
            Lines{"signed Рамочную основу сотрудничества по климату"});
  EXPECT_EQ(titles("Правительство утвердило национальную программу адаптации."), Lines{});
  EXPECT_EQ(titles("Работник подписал трудовой договор с предприятием."), Lines{});
}

TEST(RussianDocumentTitles, WhatWillBeSignedIsPlanned) {
  EXPECT_EQ(titles("Меморандум между университетами двух стран будет подписан осенью."),
            Lines{"planned Меморандум между университетами двух стран"});
}

}  // namespace
}  // namespace concord::reading::CONCORD_FILE
