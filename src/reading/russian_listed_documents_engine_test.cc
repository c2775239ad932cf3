// Documents on the lines below the words that tell of their signing, in the next sentence, and those that a
// report names with their parties. Names are invented.
#include <gtest/gtest.h>

#include "reading/engine_test_support.h"

namespace concord::reading::CONCORD_FILE {
namespace {

Lines documents(const std::string& text) {
  return told_agreements(read_text(text));
}

TEST(RussianListedDocuments, OnTheLinesBelow) {
  EXPECT_EQ(documents("По итогам переговоров президентов Норвегии и Швеции подписаны следующие документы:\n\n"
                      "– Соглашение о водных ресурсах;\n"
                      "– Меморандум о туризме между Министерством экологии Дании и Министерством финансов "
                      "Кении, который рассчитан на пять лет;\n"
                      "– Дорожная карта по водороду.\n\nНа улице шел дождь.\n"),
            (Lines{"Соглашение о водных ресурсах: NO SE",
                   "Меморандум о туризме между Министерством экологии Дании и Министерством финансов Кении: "
                   "Ministry of Ecology of Denmark Ministry of Finance of Kenya",
                   "Дорожная карта по водороду: NO SE"}));
  EXPECT_EQ(documents("Президенты Норвегии и Швеции подписали Декларацию о партнерстве.\n\n"
                      "Кроме того, были подписаны:\n\nСоглашение о водных ресурсах\n\nМеморандум о "
                      "взаимопонимании в сфере туризма\n"),
            (Lines{"Декларацию о партнерстве: NO SE", "Соглашение о водных ресурсах: NO SE",
                   "Меморандум о взаимопонимании в сфере туризма: NO SE"}));
}

TEST(RussianListedDocuments, NumberedOrWithBullets) {
  const Lines both{"Меморандум о туризме: NO SE", "Соглашение о лесах: NO SE"};
  EXPECT_EQ(
      documents("Норвегия и Швеция подписали документы:\n1. Меморандум о туризме;\n2. Соглашение о лесах."),
      both);
  EXPECT_EQ(documents("Норвегия и Швеция подписали документы:\n\n1. Меморандум о туризме;\n\n2. Соглашение о "
                      "лесах.\n"),
            both);
  EXPECT_EQ(
      documents("Норвегия и Швеция подписали документы\n• Меморандум о туризме\n• Соглашение о лесах\n"),
      both);
  EXPECT_EQ(documents("По итогам переговоров Норвегии и Швеции подписаны:\n1. Меморандум о туризме;\n"
                      "2. Соглашение о лесах."),
            both);
}

TEST(RussianListedDocuments, InTheNextSentence) {
  EXPECT_EQ(
      documents("Норвегия и Швеция подписали два документа. Это меморандум о туризме и соглашение о лесах."),
      (Lines{"меморандум о туризме: NO SE", "соглашение о лесах: NO SE"}));
  EXPECT_EQ(documents("Норвегия и Швеция подписали пакет документов. Среди них – меморандум о туризме и "
                      "дорожная карта по водороду."),
            (Lines{"меморандум о туризме: NO SE", "дорожная карта по водороду: NO SE"}));
  EXPECT_EQ(documents("Норвегия и Швеция подписали ряд соглашений. Среди подписанных документов – "
                      "инвестиционное соглашение о ветропарке."),
            Lines{"инвестиционное соглашение о ветропарке: NO SE"});
  EXPECT_EQ(documents("Норвегия и Швеция подписали ряд соглашений. Меморандум о туризме обсудят позже."),
            Lines{"ряд соглашений: NO SE"});
}

TEST(RussianListedDocuments, OneThatIsNamedWithItsParties) {
  EXPECT_EQ(documents("Встреча прошла в рамках Протокола о сотрудничестве между Норвегией и Швецией."),
            Lines{"Протокола о сотрудничестве между Норвегией и Швецией: NO SE"});
  EXPECT_EQ(documents("В соответствии с меморандумом о лесах между Норвегией и Швецией эксперты прибыли в "
                      "Осло."),
            Lines{"меморандумом о лесах между Норвегией и Швецией: NO SE"});
  EXPECT_TRUE(documents("Встреча прошла в соответствии с меморандумом о лесах.").empty());
}

}  // namespace
}  // namespace concord::reading::CONCORD_FILE
