// Documents that are told in lists and relative clauses, and agreements in which a meeting ends. Names are
// invented.
#include <gtest/gtest.h>

#include "reading/engine_test_support.h"

namespace concord::reading::CONCORD_FILE {
namespace {

const std::string kMeeting = "Министр экологии Казахстана Олег Берг встретился с послом Дании Отто Линдом. ";

Lines agreements_told(const std::string& text) {
  return told_agreements(read_text(text));
}

TEST(RussianDocumentLists, SeveralThatWereSignedAreOneEach) {
  const Lines both{"меморандум о климате: KZ DK", "протокол о лесах: KZ DK"};
  EXPECT_EQ(agreements_told(kMeeting + "Подписаны меморандум о климате и протокол о лесах."), both);
  EXPECT_EQ(agreements_told(kMeeting + "По итогам подписаны: меморандум о климате; протокол о лесах."), both);
}

TEST(RussianDocumentLists, WhatAPackageHoldsIsToldForIt) {
  EXPECT_EQ(agreements_told(kMeeting + "Подписан ряд документов, в том числе меморандум о климате."),
            Lines{"меморандум о климате: KZ DK"});
  EXPECT_EQ(agreements_told(kMeeting + "Стороны подписали пакет документов, среди которых договор о поставке "
                                       "турбин и дорожная карта."),
            (Lines{"договор о поставке турбин: KZ DK", "дорожная карта: KZ DK"}));
  EXPECT_EQ(agreements_told("На форуме в Баку подписан ряд соглашений, включая меморандум о воде между "
                            "Минэнерго Азербайджана и Минэнерго Грузии."),
            Lines{"меморандум о воде между Минэнерго Азербайджана и Минэнерго Грузии: Ministry of Energy of "
                  "Azerbaijan Ministry of Energy of Georgia"});
}

TEST(RussianDocumentLists, FieldsOfOneDocumentAreNoDocuments) {
  EXPECT_EQ(agreements_told("Казахстан и Дания подписали меморандум о сотрудничестве, в том числе по воде."),
            Lines{"меморандум о сотрудничестве: KZ DK"});
  EXPECT_EQ(agreements_told(kMeeting + "Подписан ряд документов."), Lines{"ряд документов: KZ DK"});
}

TEST(RussianDocumentLists, ADocumentWhichBothSigned) {
  EXPECT_EQ(agreements_told("Работы предусмотрены в соглашении о ветропарке, которое Казахстан и Дания "
                            "подписали 5 мая 2024 года."),
            Lines{"соглашении о ветропарке: KZ DK"});
}

TEST(RussianDocumentLists, AMeetingEndsInAnAgreement) {
  const Reading reading =
      read_report({"test.txt", kMeeting + "Встреча завершилась договоренностью о создании рабочей группы."});
  EXPECT_EQ(told_events(reading).back(), "AGREE: Oleg Berg, Otto Lind");
  ASSERT_EQ(reading.commitments.size(), 1U);
  EXPECT_EQ(reading.commitments.front().what, "о создании рабочей группы");
}

TEST(RussianDocumentLists, ANumberOfDocumentsWasSignedThoughNoneIsNamed) {
  EXPECT_EQ(told_events(read_text("В Осло подписано 12 соглашений между Норвегией и Швецией.")),
            Lines{"COOPERATE: Norway, Sweden"});
  EXPECT_TRUE(agreements_told("Норвегия и Швеция подписали 12 соглашений.").empty());
  EXPECT_EQ(agreements_told("Норвегия и Швеция подписали 3 соглашения о защите лесов."),
            Lines{"3 соглашения о защите лесов: NO SE"});
}

}  // namespace
}  // namespace concord::reading::CONCORD_FILE
