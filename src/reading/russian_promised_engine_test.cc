// What Russian reports promise in front of the verb, behind a pronoun, and by an invitation whose guest the
// sentence before names. Names are invented.
#include <gtest/gtest.h>

#include "reading/engine_test_support.h"

namespace concord::reading::CONCORD_FILE {
namespace {

const std::string kMeeting = "Министр экологии Норвегии Анна Берг встретилась с послом Швеции Отто Линдом. ";

Lines promises(const std::string& text) {
  return told_promises(read_text(text));
}

TEST(RussianPromised, AnInfinitiveBeforeTheVerb) {
  EXPECT_EQ(promises(kMeeting + "Расширять это сотрудничество стороны договорились."),
            Lines{"Anna Berg, Otto Lind: Расширять это сотрудничество"});
}

TEST(RussianPromised, WhatTheClauseBehindAPronounTells) {
  EXPECT_EQ(promises("Норвегия и Швеция договорились о том, что будут обмениваться данными о лесах."),
            Lines{"Norway, Sweden: что будут обмениваться данными о лесах."});
  EXPECT_TRUE(promises("Посол Швеции Отто Линд заверил в том, что леса растут.").empty());
}

TEST(RussianPromised, TheOtherSideIsInvited) {
  EXPECT_EQ(promises(kMeeting + "Берг пригласила к участию в форуме в Осло в 2026 году.").size(), 1U);
  EXPECT_TRUE(promises(kMeeting + "Берг пригласила к участию в форуме в Осло в 2026 году.")
                  .front()
                  .starts_with("Otto Lind: "));
}

TEST(RussianPromised, MoneyThatAnAgreementGives) {
  const Reading reading = read_report(
      {"test.txt",
       "Норвегия и Всемирный банк подписали соглашение. По соглашению на защиту лесов направляется "
       "5 млн долларов."});
  EXPECT_EQ(told_events(reading).back(), "AID: Norway, World Bank");
  EXPECT_EQ(reading.commitments.size(), 1U);
}

TEST(RussianPromised, ASignedLoanIsPromised) {
  const Reading reading =
      read_report({"test.txt", "Норвегия и Всемирный банк подписали соглашение о выделении 5 млн долларов."});
  ASSERT_EQ(reading.commitments.size(), 1U);
  EXPECT_EQ(reading.commitments.front().who, "World Bank");
}

TEST(RussianPromised, WhatIsOnlyWantedIsNoPromise) {
  EXPECT_TRUE(promises("Норвегия хочет создать фонд защиты лесов.").empty());
  EXPECT_EQ(promises("Норвегия намерена создать фонд защиты лесов.").size(), 1U);
}

TEST(RussianPromised, AllWhoCameToAConference) {
  EXPECT_EQ(promises("Участники COP27 договорились создать фонд."),
            Lines{"Participants of the conference: создать фонд"});
}

TEST(RussianPromised, AMeetingOfWhichOneIsNamed) {
  EXPECT_EQ(told_events(read_text("На встрече с послом Швеции Отто Линдом речь шла о лесах.")),
            Lines{"CONSULT: Otto Lind"});
}

TEST(RussianPromised, StandsBeforeTheVerbWhereOnlyNamesFollow) {
  Lines out;
  for (const Commitment& one :
       read_report({"test.txt", "15 миллионов евро выделит Швеции Норвегия."}).commitments)
    out.push_back(one.who + ": " + one.what);
  EXPECT_EQ(out, Lines{"Norway: 15 миллионов евро"});
}

TEST(RussianPromised, AClauseTellsWhat) {
  EXPECT_EQ(told_promises(
                read_text("Министр Норвегии Анна Берг пообещала, что Норвегия посадит леса к 2030 году.")),
            Lines{"Anna Berg: что Норвегия посадит леса к 2030 году"});
}

TEST(RussianPromised, WhatIsPromisedInAClauseIsToldToAll) {
  EXPECT_EQ(told_events(read_text("Министр Норвегии Анна Берг пообещала, что завод откроют к 2030 году.")),
            Lines{"AGREE: Anna Berg"});
  EXPECT_EQ(told_events(read_text("Министр Норвегии Анна Берг пообещала вернуться.")), Lines{});
}

}  // namespace
}  // namespace concord::reading::CONCORD_FILE
