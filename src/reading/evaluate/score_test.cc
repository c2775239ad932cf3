// Small readings whose figures are worked out by hand beside each expectation.
#include "reading/evaluate/score.h"

#include <gtest/gtest.h>

#include "reading/evaluate/calibration.h"
#include "reading/evaluate/evaluate_test_support.h"

namespace concord::reading::CONCORD_FILE {
namespace {

using namespace evaluate_test;

Count count_of(const Score& score, Measure measure) {
  return score.tally.of(measure);
}

#define EXPECT_COUNT(score, measure, hits, of_annotated, of_found) \
  EXPECT_EQ(count_of(score, measure).hit, hits);                   \
  EXPECT_EQ(count_of(score, measure).annotated, of_annotated);     \
  EXPECT_EQ(count_of(score, measure).found, of_found)

TEST(QuotePlaces, MeetsWhereQuotesOverlapOrShareASentence) {
  const QuotePlaces text(kText);
  const auto meet = [&](std::string_view a, std::string_view b) {
    return text.meet(text.find(a), text.find(b));
  };
  EXPECT_TRUE(meet("Anna Berg", "8 May 2024"));
  EXPECT_FALSE(meet("Anna Berg", "They signed"));
  EXPECT_TRUE(meet("8 May 2024. They signed", "hydrogen"));  // spans two sentences; white space is folded
  EXPECT_FALSE(meet("on hydrogen.", "Good"));                // cut before a quotation mark
  EXPECT_TRUE(meet("Good", "he said"));                      // none after a comma
  EXPECT_FALSE(meet("pledged money!", "A cable"));
  EXPECT_FALSE(meet("Anna Berg", "not there"));
  EXPECT_FALSE(text.find("").has_value());
}

TEST(QuotePlaces, MeetsNothingWithMoreThanFourHundredCharacters) {
  const std::string cyrillic = [] {
    std::string out;
    for (int i = 0; i < 401; ++i) out += "ж";
    return out;
  }();
  const QuotePlaces text(cyrillic);
  EXPECT_TRUE(text.find(std::string_view(cyrillic).substr(2)).has_value());  // 400 characters, 800 bytes
  EXPECT_FALSE(text.find(cyrillic).has_value());
}

TEST(QuotePlaces, TellsTheSentenceAround) {
  const QuotePlaces text(kText);
  const auto quote = text.find("\"Good,\" he said");
  ASSERT_TRUE(quote.has_value());
  const Span sentence = text.sentences_around(*quote);
  EXPECT_EQ(kText.substr(sentence.begin, sentence.end - sentence.begin), "\"Good,\" he\nsaid.");
  EXPECT_EQ(text.in_text(*quote), span_of("\"Good,\" he\nsaid"));
}

TEST(Score, OfAPerfectReadingIsOne) {
  Reading reading;
  reading.events = {event(EventType::kConsult, "met Otto Lind", {actor("Anna Berg", "DE", "Minister")})};
  reading.events[0].date = PartialDate{2024, 5, 8};
  reading.events[0].place = "Vienna";
  const QuotePlaces text(kText);
  const Score score = score_reading(text, reading, reading);
  for (const Measure measure : {Measure::kDetect, Measure::kEvent, Measure::kActor, Measure::kCountry,
                                Measure::kRole, Measure::kDate, Measure::kPlace}) {
    EXPECT_COUNT(score, measure, 1U, 1U, 1U);
    EXPECT_EQ(count_of(score, measure).f1(), 1.0);
  }
  EXPECT_COUNT(score, Measure::kProject, 0U, 0U, 0U);
  EXPECT_EQ(count_of(score, Measure::kProject).f1(), 0.0);
}

TEST(Score, AnEventOfAnotherTypeIsDetectedOnly) {
  Reading annotated;
  annotated.events = {event(EventType::kConsult, "met Otto Lind", {})};
  Reading found;
  found.events = {event(EventType::kAgree, "Anna Berg met", {}), event(EventType::kAid, "pledged money", {})};
  const QuotePlaces text(kText);
  const Score score = score_reading(text, annotated, found);
  EXPECT_COUNT(score, Measure::kDetect, 1U, 1U, 2U);
  EXPECT_COUNT(score, Measure::kEvent, 0U, 1U, 2U);
  EXPECT_DOUBLE_EQ(count_of(score, Measure::kDetect).f1(), 2.0 / 3);  // P 1/2, R 1
}

TEST(Score, ThePairWithMoreActorsInCommonIsMadeFirst) {
  Reading annotated;
  annotated.events = {event(EventType::kConsult, "met Otto Lind", {actor("Anna Berg"), actor("Otto Lind")})};
  Reading found;
  found.events = {event(EventType::kConsult, "Anna Berg", {actor("Carl Hahn")}),
                  event(EventType::kConsult, "Otto Lind", {actor("Otto Lind"), actor("Berg")})};
  const QuotePlaces text(kText);
  const Score score = score_reading(text, annotated, found);
  EXPECT_EQ(score.events, std::vector{(Pair{0, 1})});
  EXPECT_COUNT(score, Measure::kActor, 2U, 2U, 2U);  // of the paired event only
}

TEST(Score, OneFoundEventPairsWithOneAnnotatedEvent) {
  Reading annotated;
  annotated.events = {event(EventType::kConsult, "met Otto Lind", {}),
                      event(EventType::kConsult, "in Vienna", {})};
  Reading found;
  found.events = {event(EventType::kConsult, "Anna Berg", {})};
  const QuotePlaces text(kText);
  EXPECT_COUNT(score_reading(text, annotated, found), Measure::kEvent, 1U, 2U, 1U);
}

TEST(Score, FieldsCountWhereTheAnnotationHasThem) {
  Reading annotated;
  annotated.events = {event(EventType::kConsult, "met Otto Lind",
                            {actor("Anna Berg", "DE", "Minister of Water"), actor("Otto Lind")})};
  annotated.events[0].date = PartialDate{2024, 5, 0};
  Reading found = annotated;
  found.events[0].actors[0].country = "AT";
  found.events[0].actors[0].role = "Water Ambassador";  // one word of two
  found.events[0].date = PartialDate{2024, 5, 8};
  const QuotePlaces text(kText);
  const Score score = score_reading(text, annotated, found);
  EXPECT_COUNT(score, Measure::kCountry, 0U, 1U, 1U);
  EXPECT_COUNT(score, Measure::kRole, 1U, 1U, 1U);
  EXPECT_COUNT(score, Measure::kDate, 1U, 1U, 1U);
  EXPECT_COUNT(score, Measure::kPlace, 0U, 0U, 0U);
}

TEST(Score, ARoleSharesHalfOfTheFewerWords) {
  EXPECT_TRUE(same_role("Minister of Water", "Minister"));  // 1 of min(2, 1)
  EXPECT_TRUE(same_role("Minister", "Minister of Clean Water"));
  EXPECT_FALSE(same_role("Minister of Deep Water", "Deputy Head of Clean Water Works"));  // 1 of 3
  EXPECT_FALSE(same_role("Minister", ""));
}

TEST(Score, ADateIsRightAsFarAsTheAnnotationGoes) {
  EXPECT_TRUE(same_date({2024, 5, 0}, PartialDate{2024, 5, 8}));
  EXPECT_FALSE(same_date({2024, 5, 8}, PartialDate{2024, 5, 0}));
  EXPECT_FALSE(same_date({2024, 5, 8}, std::nullopt));
}

TEST(Score, StatusAndKindAreSharesOfThePairs) {
  Reading annotated;
  annotated.agreements = {{.title = "memorandum",
                           .status = AgreementStatus::kSigned,
                           .parties = {},
                           .date = {},
                           .quote = span_of("signed a memorandum"),
                           .origin = {}}};
  annotated.projects = {{.what = "cable", .kind = "grid", .quote = span_of("A cable"), .origin = {}},
                        {.what = "hydrogen", .kind = "hydrogen", .quote = span_of("hydrogen"), .origin = {}}};
  Reading found = annotated;
  found.agreements[0].status = AgreementStatus::kPlanned;
  found.projects[0].kind = "power";
  found.projects.pop_back();
  const QuotePlaces text(kText);
  const Score score = score_reading(text, annotated, found);
  EXPECT_COUNT(score, Measure::kAgreement, 1U, 1U, 1U);
  EXPECT_COUNT(score, Measure::kAgreementStatus, 0U, 1U, 1U);
  EXPECT_COUNT(score, Measure::kProject, 1U, 2U, 1U);
  EXPECT_COUNT(score, Measure::kProjectKind, 0U, 1U, 1U);
}

TEST(Score, WhatWasNotHeldDoesNotCount) {
  Reading found;
  found.events = {event(EventType::kConsult, "Anna Berg", {}), event(EventType::kConsult, "Vienna", {})};
  found.events[1].status = EventStatus::kPlanned;
  EXPECT_EQ(only_held(found).events.size(), 1U);
}

TEST(Tally, ShowsThreeDecimalsWithTiesToEven) {
  EXPECT_EQ(three_decimals(0.0625), 0.062);
  EXPECT_EQ(three_decimals(2.0 / 3), 0.667);
  Tally tally;
  tally.add(Measure::kEvent, 1, 3, 2);
  const Json json = tally_json(tally);
  EXPECT_EQ(json["event"],
            Json({{"p", 0.5}, {"r", 0.333}, {"f1", 0.4}, {"hit", 1}, {"gold", 3}, {"pred", 2}}));
  EXPECT_EQ(json["date"], Json({{"share", nullptr}, {"hit", 0}, {"of", 0}}));
}

TEST(Calibration, HoldsEachBandAgainstItsOutcome) {
  Calibration calibration;
  for (const bool right : {true, true, false, true}) calibration.add(0.9, right);
  calibration.add(1.0, true);
  calibration.add(0.4, false);
  const Band& best = calibration.bands().back();
  EXPECT_EQ(best.found, 5U);
  EXPECT_EQ(best.right, 4U);
  EXPECT_DOUBLE_EQ(best.expected(), 4.6 / 5);
  EXPECT_EQ(calibration.bands().front().found, 1U);
  EXPECT_NEAR(calibration.brier(), (3 * 0.01 + 0.81 + 0.0 + 0.16) / 6, 1e-12);
}

TEST(Calibration, JudgesByTheScore) {
  Reading annotated;
  annotated.events = {event(EventType::kConsult, "met Otto Lind", {})};
  Reading found;
  found.events = {event(EventType::kConsult, "Anna Berg", {}, 0.95),
                  event(EventType::kAid, "pledged", {}, 0.55)};
  const QuotePlaces text(kText);
  Calibration calibration;
  calibration.add(found, score_reading(text, annotated, found));
  EXPECT_EQ(calibration.bands()[5].right, 1U);
  EXPECT_EQ(calibration.bands()[1].found, 1U);
  EXPECT_EQ(calibration.bands()[1].right, 0U);
}

}  // namespace
}  // namespace concord::reading::CONCORD_FILE
