// What Russian reports only hold to be possible, and participles that look like nouns. Names are invented.
#include <gtest/gtest.h>

#include "reading/engine_test_support.h"

namespace concord::reading::CONCORD_FILE {
namespace {

std::size_t promises(const std::string& text) {
  return read_text(text).commitments.size();
}

std::size_t signings(const std::string& text) {
  std::size_t count = 0;
  for (const Event& one : read_text(text).events)
    if (one.type == EventType::kCooperate && one.status == EventStatus::kHeld) ++count;
  return count;
}

TEST(RussianDoubt, WhateverStandsBetween) {
  EXPECT_EQ(promises("Норвегия построит станцию в Кении."), 1U);
  EXPECT_EQ(promises("Возможно, Норвегия построит станцию в Кении."), 0U);
  EXPECT_EQ(promises("Норвегия, вероятно, построит станцию в Кении."), 0U);
  EXPECT_EQ(promises("По всей видимости, Норвегия построит станцию в Кении."), 0U);
  EXPECT_EQ(promises("Норвегия построит станцию, возможно, уже в мае."), 1U);
}

TEST(RussianDoubt, UnderACondition) {
  EXPECT_EQ(promises("Если найдутся деньги, Норвегия построит станцию в Кении."), 0U);
  EXPECT_EQ(promises("Норвегия построит станцию в Кении, если найдутся деньги."), 0U);
  EXPECT_EQ(signings("Норвегия и Швеция подписали меморандум о том, что делать, если река обмелеет."), 1U);
  EXPECT_EQ(promises("Чтобы помочь соседям, Норвегия построит станцию в Кении."), 1U);
}

TEST(RussianDoubt, RightBeforeTheClause) {
  EXPECT_EQ(promises("Не исключено, что Норвегия построит станцию в Кении."), 0U);
  EXPECT_EQ(promises("Министр не исключил, что Норвегия построит станцию в Кении."), 0U);
  EXPECT_EQ(promises("Министр сообщил, что Норвегия построит станцию в Кении."), 1U);
}

TEST(RussianDoubt, AConcludedTreatyIsNoPrisoner) {
  const Reading reading = read_report(
      {"test.txt", "Комиссия следит за выполнением меморандума о лесах, заключённого Норвегией и Швецией."});
  ASSERT_EQ(reading.agreements.size(), 1U);
  EXPECT_EQ(reading.agreements[0].parties, (std::vector<std::string>{"NO", "SE"}));
  EXPECT_EQ(signings("Работы ведутся по договору, заключённому между Норвегией и Швецией в 2021 году."), 0U);
}

TEST(RussianDoubt, PapersByWhichAnAgreementIsApproved) {
  EXPECT_EQ(signings("Завершена ратификация соглашения между Норвегией и Швецией."), 1U);
  EXPECT_EQ(
      signings("Правительство Норвегии приняло постановление об утверждении соглашения с Всемирным банком."),
      1U);
  EXPECT_EQ(signings("Постановлением правительства Норвегии утверждено соглашение с Всемирным банком."), 1U);
  EXPECT_EQ(signings("Правительство Норвегии приняло постановление об утверждении тарифов."), 0U);
  EXPECT_EQ(signings("Норвегия стала 80-м участником инициативы по метану."), 1U);
  EXPECT_EQ(signings("Норвегия вступила в Альянс за отказ от угля."), 1U);
}

}  // namespace
}  // namespace concord::reading::CONCORD_FILE
