// What stands between a verb and its object or between the members of a list in English: a day, a phrase
// between marks, who acts for a body. Names are invented.
#include <gtest/gtest.h>

#include "reading/engine_test_support.h"

namespace concord::reading::CONCORD_FILE {
namespace {

Lines told(const std::string& text) {
  return told_events(read_text(text));
}

TEST(EnglishInterposed, ADayOfNoKnownDateIsPassed) {
  EXPECT_EQ(told("Norway signed on Sunday an agreement with Kenya."), Lines{"COOPERATE: Norway, Kenya"});
  EXPECT_EQ(told("Norway met on Sunday Minister Anna Berg of Kenya."), Lines{"CONSULT: Norway, Anna Berg"});
}

TEST(EnglishInterposed, APhraseBetweenMarksIsPassed) {
  EXPECT_EQ(told("Norway and Kenya have concluded, after three rounds of negotiations, an agreement."),
            Lines{"COOPERATE: Norway, Kenya"});
  EXPECT_EQ(
      told("Talks were held, among others, with Minister Anna Berg, Minister Otto Lind and Director Jan "
           "Holm."),
      Lines{"CONSULT: Anna Berg, Otto Lind, Jan Holm"});
}

TEST(EnglishInterposed, WhereItWasHeldNamesNobodyWhoSigned) {
  EXPECT_EQ(told("At an event held at the Office of the President, UNDP and WWF signed an agreement."),
            Lines{"COOPERATE: UNDP, WWF"});
}

TEST(EnglishInterposed, WhoRepresentsABodyStandsBesideIt) {
  const Lines both{"COOPERATE: Ministry of Water of Peru, UNDP, Anna Berg, Otto Lind"};
  EXPECT_EQ(
      told("The Ministry of Water of Peru, represented by Minister Anna Berg, and UNDP, represented by its "
           "Director Otto Lind, signed an agreement."),
      both);
  EXPECT_EQ(
      told("The agreement was signed between the Ministry of Water of Peru, through Minister Anna Berg, and "
           "UNDP, through its Director Otto Lind."),
      both);
  EXPECT_EQ(
      told_documents(read_text("Norway (represented by Minister Anna Berg) and Kenya signed an agreement.")),
      Lines{"signed | agreement | NO KE"});
  EXPECT_EQ(told("Norway, through UNDP, gave Kenya 5 million euros."), Lines{"AID: Norway, Kenya"});
}

TEST(EnglishInterposed, AQuotationMayBeginWithinAVerb) {
  const Reading reading = read_text("Norway will “give” Kenya 5 million euros.");
  EXPECT_EQ(told_events(reading), Lines{"AID: Norway, Kenya"});
  EXPECT_EQ(told_promises(reading), Lines{"Norway: Kenya 5 million euros"});
}

TEST(RussianInterposed, WhoRepresentsABodyStandsBesideIt) {
  EXPECT_EQ(
      told("Министерство экологии Казахстана в лице министра Анны Берг подписало меморандум с ПРООН."),
      Lines{"COOPERATE: Ministry of Ecology of Kazakhstan, United Nations Development Programme (UNDP), Anna "
            "Berg"});
}

TEST(EnglishInterposed, WhereInAPictureSomebodyIsPartsNothing) {
  for (const char* place : {"(front, left)", "(second from left)", "(pictured, right)"})
    EXPECT_EQ(told("At the forum in Oslo, Minister Anna Berg of Peru " + std::string(place) +
                   " and Minister Otto Lind of Kenya signed a memorandum of cooperation on forests, and the "
                   "guests of both applauded as the band began to play."),
              Lines{"COOPERATE: Anna Berg, Otto Lind"})
        << place;
}

TEST(EnglishInterposed, WhatIsAgreedOnStandsAroundTheVerb) {
  const std::string met = "Minister Anna Berg of Peru met Minister Otto Lind of Kenya. ";
  const Lines both{"CONSULT: Anna Berg, Otto Lind", "AGREE: Anna Berg, Otto Lind"};
  const Reading sides = read_text(met + "A joint centre, the sides agreed, will be opened by May 2030.");
  EXPECT_EQ(told_events(sides), both);
  EXPECT_EQ(told_promises(sides),
            Lines{"Anna Berg, Otto Lind: A joint centre, the sides agreed, will be opened by May 2030"});
  EXPECT_EQ(sides.commitments.front().due->text(), "2030-05");
  EXPECT_EQ(told_documents(read_text(met + "The work on the draft agreement, it was agreed, will go on.")),
            Lines{"planned | draft agreement | PE KE"});
  EXPECT_EQ(told_events(read_text(met + "The plan, the sides agreed, was a good one.")).size(), 1U);
}

TEST(EnglishInterposed, WhatIsAgreedOnStandsBeforeAtTheEnd) {
  const std::string met = "OSLO, 5 May 2024. Minister Anna Berg of Peru met Minister Otto Lind of Kenya. ";
  const Reading both =
      read_text(met + "The next session will be held in Nairobi in May 2030, both sides agreed.");
  EXPECT_EQ(told_promises(both),
            Lines{"Anna Berg, Otto Lind: The next session will be held in Nairobi in May 2030"});
  EXPECT_EQ(both.events.back().type, EventType::kAgree);
  EXPECT_EQ(both.events.back().place, "Oslo");
  EXPECT_EQ(told_promises(read_text(met + "Experts will be sent to the valley, it was decided.")),
            Lines{"Anna Berg, Otto Lind: Experts will be sent to the valley"});
  EXPECT_EQ(told_events(read_text(met + "The plan was a good one, both sides agreed.")).size(), 1U);
}

TEST(EnglishInterposed, WhenAndWhereStandBehindTheSides) {
  const std::string met = "Minister Anna Berg of Peru met Minister Otto Lind of Kenya. ";
  const Lines founded{"CONSULT: Anna Berg, Otto Lind", "COOPERATE: Peru, Kenya"};
  EXPECT_EQ(told(met + "A working group was set up by the two countries to share data."), founded);
  EXPECT_EQ(told(met + "A working group was set up by the two countries at the forum."), founded);
  EXPECT_EQ(told(met + "The two countries on Monday set up a working group."), founded);
  EXPECT_EQ(told(met + "A working group was set up by the parties to the treaty.").size(), 1U);
}

TEST(EnglishInterposed, AnAimSaysNothingOfWhatWasSigned) {
  const Lines signed_one{"signed | memorandum | NO KE"};
  for (const char* aim : {"that is meant to raise ambition", "that aims to implement the Paris Agreement"})
    EXPECT_EQ(told_documents(
                  read_text("A memorandum " + std::string(aim) + " has been signed by Norway and Kenya.")),
              signed_one)
        << aim;
  EXPECT_EQ(
      told_documents(read_text("A memorandum on implementing the Paris Agreement has been signed by Norway "
                               "and Kenya.")),
      Lines{"signed | memorandum on implementing the Paris Agreement | NO KE"});
}

TEST(EnglishInterposed, SeveralDocumentsAreForWhatABareVerbTells) {
  const Lines signed_several{"signed | agreements | NO KE"};
  for (const char* aim : {"that cover water and forests", "that support farmers", "which protect forests"})
    EXPECT_EQ(told_documents(
                  read_text("Two agreements " + std::string(aim) + " have been signed by Norway and Kenya.")),
              signed_several)
        << aim;
}

}  // namespace
}  // namespace concord::reading::CONCORD_FILE
