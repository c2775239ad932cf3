// Which words of an English sentence are its verbs, and whose, where endings do not tell. Names are invented.
#include <gtest/gtest.h>

#include "reading/engine_test_support.h"

namespace concord::reading::CONCORD_FILE {
namespace {

Lines events(const std::string& text) {
  return told_events(read_text("15 May 2024. " + text));
}

TEST(EnglishVerb, AWordInSBehindANounIsTheOnlyVerbOfItsClause) {
  EXPECT_EQ(events("The money flows from the Green Climate Fund."), Lines{"AID: Green Climate Fund"});
  EXPECT_TRUE(events("The money for the visitors of the Green Climate Fund was lost.").empty());
}

TEST(EnglishVerb, ABaseFormBehindSeveralActorsIsAVerbBeforeANounPhrase) {
  EXPECT_EQ(events("Hungary and Austria exchange views on water."), Lines{"CONSULT: Hungary, Austria"});
  EXPECT_EQ(events("Germany and Kenya launch green hydrogen partnership."),
            Lines{"COOPERATE: Germany, Kenya"});
  EXPECT_TRUE(events("The launch of the year pleased Germany and Kenya.").empty());
}

TEST(EnglishVerb, AnInfinitiveBehindHelpHasNoMark) {
  EXPECT_EQ(events("UNDP will help Kenya develop its adaptation plan."), Lines{"AID: UNDP, Kenya"});
}

TEST(EnglishVerb, AVerbInAPhraseWithBeIsAPassiveToo) {
  EXPECT_EQ(events("5 million dollars were granted to Hungary by the World Bank."),
            Lines{"AID: World Bank, Hungary"});
}

TEST(EnglishVerb, HelpThatSomebodyIsOnlyReadyToGiveIsNotGiven) {
  for (const char* words : {"expressed its readiness to assist", "is keen to assist", "is ready to assist",
                            "is interested in assisting"}) {
    for (const std::string& event : events(std::string("UNDP ") + words + " Kenya."))
      EXPECT_TRUE(event.starts_with("SUPPORT")) << words << ": " << event;
  }
}

TEST(EnglishVerb, WhatIsAgreedOnHasNotComeYet) {
  EXPECT_EQ(events("Hungary and Austria agreed on holding a forum in Vienna."),
            Lines{"AGREE: Hungary, Austria"});
}

TEST(EnglishVerb, AnOccasionIsNoPartOfATitle) {
  for (const char* occasion : {"in Vienna", "at a ceremony in Dhaka", "on the sidelines of the forum"}) {
    const Reading reading =
        read_text(std::string("15 May 2024. Hungary and Kenya signed a loan agreement ") + occasion + ".");
    ASSERT_EQ(reading.agreements.size(), 1U) << occasion;
    EXPECT_EQ(reading.agreements.front().title, "loan agreement");
  }
}

TEST(EnglishVerb, ABaseFormBehindOneNounIsNoVerb) {
  EXPECT_EQ(events("Otto Lind thanked Hungary for its expert help."), Lines{"SUPPORT: Otto Lind, Hungary"});
}

TEST(EnglishVerb, WhatIsDueToBeSignedIsNotSignedYet) {
  const Reading reading = read_report(
      {"test.txt", "15 May 2024. A memorandum between Hungary and Kenya is due to be signed in June."});
  ASSERT_EQ(reading.events.size(), 1U);
  EXPECT_EQ(reading.events.front().status, EventStatus::kPlanned);
  ASSERT_EQ(reading.agreements.size(), 1U);
  EXPECT_EQ(reading.agreements.front().status, AgreementStatus::kPlanned);
}

TEST(EnglishVerb, WhoTakesPartInNothingThatIsToldTellsNothing) {
  EXPECT_TRUE(events("Hungary took part as well and came in after four hours.").empty());
  EXPECT_TRUE(
      events("Observers from Ghana and Canada, who visited some two hundred polling stations, spoke of "
             "a calm day.")
          .empty());
}

TEST(EnglishVerb, ThanksAreForWhatWasBefore) {
  EXPECT_EQ(events("Hungary thanked Austria for its support over the past decade."),
            Lines{"SUPPORT: Hungary, Austria"});
}

TEST(EnglishVerb, HelpThatIsAgreedOnIsNotGiven) {
  EXPECT_EQ(events("Hungary and Kenya agreed that Austria would support them."),
            Lines{"AGREE: Hungary, Kenya"});
}

TEST(EnglishVerb, WhoAnnouncesThatASumWillBeGivenGivesIt) {
  const Lines given{"AID: World Bank, Fiji"};
  EXPECT_EQ(events("The World Bank announced that 20 million dollars would be made available to Fiji."),
            given);
  EXPECT_EQ(events("The World Bank said 20 million dollars would be granted to Fiji."), given);
  EXPECT_EQ(events("UNDP said 20 million dollars would be granted to Fiji by the World Bank."), given);
}

TEST(EnglishVerb, HelpThatIsAgreedOnIsAnAgreementButMoneyIsAid) {
  EXPECT_EQ(events("Austria agreed to help Kenya draft a law."), Lines{"AGREE: Austria, Kenya"});
  EXPECT_EQ(events("UNDP promised to second two experts to the Ministry of Energy of Kenya."),
            Lines{"AGREE: UNDP, Ministry of Energy of Kenya"});
  EXPECT_EQ(events("Austria agreed to lend Kenya 5 million euros."), Lines{"AID: Austria, Kenya"});
}

TEST(EnglishVerb, WhoCameToDoSomethingHasDoneIt) {
  EXPECT_EQ(events("Minister Anna Berg came to Oslo to sign a treaty with Norway."),
            (Lines{"CONSULT: Anna Berg", "COOPERATE: Anna Berg, Norway"}));
  for (const char* words : {"Minister Anna Berg will come to Oslo to sign a treaty with Norway.",
                            "Austria and Norway met to agree on quotas."}) {
    for (const Event& event : read_text(std::string("15 May 2024. ") + words).events)
      EXPECT_TRUE(event.type == EventType::kConsult || event.status == EventStatus::kPlanned) << words;
  }
}

TEST(EnglishVerb, WhoSaysItIsNotWhoDoesIt) {
  EXPECT_EQ(events("Kenya, Minister Anna Berg of Norway said, will support Peru."),
            Lines{"SUPPORT: Kenya, Peru"});
  EXPECT_EQ(events("Kenya, said Minister Anna Berg, signed a treaty with Peru."),
            Lines{"COOPERATE: Kenya, Peru"});
  EXPECT_EQ(events("Перу, отметил министр экологии Кении Отто Линд, подписало договор с Норвегией."),
            Lines{"COOPERATE: Peru, Norway"});
}

TEST(EnglishVerb, OneStateOfSeveralSignsTwice) {
  EXPECT_EQ(events("Norway and Peru signed a memorandum. Norway and Kenya signed a memorandum last month."),
            (Lines{"COOPERATE: Norway, Peru", "COOPERATE: Norway, Kenya"}));
}

TEST(EnglishVerb, WhoseSignatureADocumentBearsHasSignedIt) {
  EXPECT_EQ(events("The treaty on rivers now bears Kenya's signature."), Lines{"COOPERATE: Kenya"});
}

TEST(EnglishVerb, FromWhomASumComesGivesIt) {
  const Reading reading = read_text("15 May 2024. Some 20 million dollars will come from Austria and UNDP.");
  EXPECT_EQ(told_events(reading), Lines{"AID: Austria, UNDP"});
  ASSERT_EQ(reading.commitments.size(), 1U);
  EXPECT_EQ(reading.commitments.front().who, "Austria, UNDP");
}

TEST(EnglishVerb, TheBoardOfAFundActsForIt) {
  EXPECT_THAT(events("The Green Climate Fund has 24 members. The board approved $20 million for Kenya."),
              testing::Contains("AID: Green Climate Fund, Kenya"));
}

TEST(EnglishVerb, WhoSeesEyeToEyeOnManyMattersHasAgreedOnNone) {
  EXPECT_EQ(events("Austria and Norway saw eye to eye on many matters."), Lines{});
}

TEST(EnglishVerb, WhatADocumentDoesIsNoPartOfItsName) {
  const Reading reading = read_text("15 May 2024. The pact will be signed by Austria and Norway. It is new.");
  ASSERT_EQ(reading.agreements.size(), 1U);
  EXPECT_EQ(reading.agreements.front().title, "pact");
  EXPECT_TRUE(read_report({"test.txt", "15 May 2024. The agreements will run for years and may be extended."})
                  .agreements.empty());
}

TEST(EnglishVerb, WhoIsCommittedToHelpingSupports) {
  EXPECT_EQ(events("UNDP is committed to helping Kenya restore its forests."), Lines{"SUPPORT: UNDP, Kenya"});
}

TEST(EnglishVerb, ASumMayStandRightBehindItsCurrency) {
  for (const char* sum : {"USD5 million", "NOK530m", "EUR5.4 million", "AUD1.5bn"})
    EXPECT_EQ(events("Norway pledged " + std::string(sum) + " to Kenya."), Lines{"AID: Norway, Kenya"})
        << sum;
  EXPECT_EQ(events("Norway pledged action at COP29 to Kenya."), Lines{"AGREE: Norway, Kenya"});
}

TEST(EnglishVerb, WhatWeFullyDoIsDone) {
  EXPECT_EQ(events("We fully support Norway, Kenyan minister Anna Berg said."),
            Lines{"SUPPORT: Anna Berg, Norway"});
  EXPECT_EQ(events("We highly value the support of Norway, Kenyan minister Anna Berg said."),
            Lines{"SUPPORT: Anna Berg, Norway"});
}

TEST(EnglishVerb, WhoUrgesOthersToGiveGivesNothing) {
  for (const char* const appeal :
       {"urged developed countries to provide more money", "appealed to Norway to finance a dam"})
    for (const Event& one :
         read_report({"test.txt", "Kenyan minister Anna Berg " + std::string(appeal) + "."}).events)
      EXPECT_NE(one.status, EventStatus::kHeld) << appeal;
}

}  // namespace
}  // namespace concord::reading::CONCORD_FILE
