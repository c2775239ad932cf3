// Who did what with whom is the same, however the sentence around it is built: each deed in each frame of a
// sentence must be told with both who take part in it. Names are invented.
#include <array>
#include <gtest/gtest.h>
#include <string>
#include <string_view>

#include "reading/engine_test_support.h"

namespace concord::reading::CONCORD_FILE {
namespace {

struct Deed {
  std::string_view told;
  EventType type{};
  std::string_view with;
};

constexpr std::array kDeeds{
    Deed{"met Kenya's Minister Otto Lind", EventType::kConsult, "Otto Lind"},
    Deed{"held talks with Otto Lind, the Minister of Energy of Kenya", EventType::kConsult, "Otto Lind"},
    Deed{"received President Otto Lind of Kenya", EventType::kConsult, "Otto Lind"},
    Deed{"visited Kenya", EventType::kConsult, "Kenya"},
    Deed{"signed a memorandum on forests with Kenya's Minister Otto Lind", EventType::kCooperate,
         "Otto Lind"},
    Deed{"agreed with Minister Otto Lind of Kenya that the forests would be restored", EventType::kAgree,
         "Otto Lind"},
    Deed{"promised to help Kenya restore its forests", EventType::kAgree, "Kenya"},
    Deed{"pledged 10 million euros to Kenya", EventType::kAid, "Kenya"},
    Deed{"thanked Kenya for its support", EventType::kSupport, "Kenya"},
    Deed{"voiced support for Kenya's initiative", EventType::kSupport, "Kenya"},
};

// {S} stands for who acts, {V} for the deed.
constexpr std::array<std::string_view, 15> kAround{
    "{S} {V}.",
    "On Monday, {S} {V}.",
    "During a visit to Vienna, {S} {V}.",
    "Speaking at the forum, {S} {V}.",
    "Having arrived in Vienna, {S} {V}.",
    "While in Vienna, {S} {V}.",
    "At the invitation of the mayor, {S} {V}.",
    "When the forum had ended, {S} {V}.",
    "The forum began on Monday; {S} {V}.",
    "The forum ended after {S} {V}.",
    "A forum opened in Vienna, at which {S} {V}.",
    "The forum was held in Vienna, where {S} {V}.",
    "The agency reports that {S} {V}.",
    "The ministry said {S} {V}, the agency reports.",
    "{S} {V}, which will help farmers.",
};

constexpr std::array<std::string_view, 8> kBetween{
    "{S} {V}",
    "{S}, who leads the delegation, {V}",
    "{S}, who is in Vienna for the forum, {V}",
    "{S}, accompanied by a group of experts, {V}",
    "{S}, together with her team, {V}",
    "{S} on Monday {V}",
    "{S} also {V}",
    "{S} opened the forum and {V}",
};

std::string filled(std::string_view frame, std::string_view who, std::string_view deed) {
  std::string out(frame);
  const auto put = [&](std::string_view mark, std::string_view text) {
    if (const auto at = out.find(mark); at != std::string::npos) out.replace(at, mark.size(), text);
  };
  put("{S}", who);
  put("{V}", deed);
  return out;
}

TEST(EnglishStructure, ChangesNothingOfWhoDidWhatWithWhom) {
  for (const std::string_view around : kAround) {
    for (const std::string_view between : kBetween) {
      for (const Deed& deed : kDeeds) {
        std::string text(around);
        text.replace(text.find("{S} {V}"), 7, filled(between, "Minister Anna Berg of Norway", deed.told));
        const Reading reading = read_text("Oslo, 14 November 2024. " + text);
        const bool told = std::ranges::any_of(reading.events, [&](const Event& event) {
          const auto takes_part = [&](std::string_view name) {
            return std::ranges::find(event.actors, name, &Actor::name) != event.actors.end();
          };
          return event.type == deed.type && event.status == EventStatus::kHeld && takes_part("Anna Berg") &&
                 takes_part(deed.with);
        });
        EXPECT_TRUE(told) << text << "\n" << testing::PrintToString(told_events(reading));
      }
    }
  }
}

TEST(EnglishStructure, ChangesNothingOfWhoSomebodyIs) {
  constexpr std::array<std::string_view, 12> kOffices{
      "Kenya's Minister Otto Lind",
      "Otto Lind, who heads the Kenyan Ministry of Energy,",
      "Otto Lind, Minister of Energy and Petroleum of the Republic of Kenya,",
      "her Kenyan counterpart, Otto Lind,",
      "the Kenyan Cabinet Secretary for Environment, Climate Change and Forestry, Otto Lind,",
      "Kenya's President, Dr. Otto Lind,",
      "Otto Lind, Director-General of the Kenyan Forest Agency,",
      "the Chairman of the State Committee of Ecology of Kenya Otto Lind",
      "the Minister of State for Climate of Kenya, Dr Otto Lind,",
      "Mr. Otto Lind, Permanent Secretary at the Ministry of Water of Kenya,",
      "the head of the Kenyan delegation, Otto Lind,",
      "Otto Lind, the energy minister of Kenya,",
  };
  constexpr std::array<std::string_view, 5> kDone{
      "Minister Anna Berg of Norway met {S} on Monday.",
      "Minister Anna Berg of Norway was received by {S} on Monday.",
      "A memorandum on forests was signed by Minister Anna Berg of Norway and {S} on Monday.",
      "On Monday {S} and Minister Anna Berg of Norway signed a memorandum on forests.",
      "“It was good,” {S} said after talks with Minister Anna Berg of Norway.",
  };
  for (const std::string_view done : kDone) {
    for (const std::string_view office : kOffices) {
      const std::string text = "Oslo, 14 November 2024. " + filled(done, office, "");
      const Reading reading = read_text(text);
      ASSERT_FALSE(reading.events.empty()) << text;
      const auto& actors = reading.events.front().actors;
      const auto who = std::ranges::find(actors, "Otto Lind", &Actor::name);
      ASSERT_NE(who, actors.end()) << text << "\n" << testing::PrintToString(told_events(reading));
      EXPECT_EQ(who->country, "KE") << text;
      EXPECT_FALSE(who->role.empty()) << text;
      EXPECT_NE(std::ranges::find(actors, "Anna Berg", &Actor::name), actors.end()) << text;
    }
  }
}

TEST(EnglishStructure, AConferenceIsToldOfByWhoHostsIt) {
  const std::string met = "Minister Anna Berg of Peru met Minister Otto Lind of Kenya ";
  const Lines alone{"CONSULT: Anna Berg, Otto Lind"};
  EXPECT_EQ(told_events(read_text(met + "ahead of the climate summit which Egypt hosts later this year.")),
            alone);
  EXPECT_EQ(told_events(read_text(met + "in Nicosia, where the World Bank Annual Meeting is ending.")),
            alone);
}

TEST(EnglishStructure, CongratulationsOnASuccessAreSupport) {
  EXPECT_EQ(told_events(
                read_text("Ambassador Otto Lind of Kenya extended his congratulations to Peru on the success "
                          "of the forum.")),
            Lines{"SUPPORT: Otto Lind, Peru"});
  EXPECT_EQ(told_events(
                read_text("Ambassador Otto Lind of Kenya congratulated Minister Anna Berg on taking over the "
                          "ministry.")),
            Lines{});
}

TEST(EnglishStructure, WhoRatifiesALoanGivesNone) {
  EXPECT_EQ(
      told_events(read_text("The loan agreement between Armenia and the World Bank has been approved by the "
                            "Armenian government.")),
      Lines{"COOPERATE: Armenia, World Bank"});
}

TEST(EnglishStructure, ARelativeClauseMayHaveAVerbThatNoFrameHas) {
  EXPECT_EQ(told_events(read_text(
                "The ministers of Kenya, Peru and Norway, who oversee the rivers, signed a protocol.")),
            Lines{"COOPERATE: Kenya, Peru, Norway"});
  EXPECT_EQ(told_events(read_text("UNDP, which administers the fund, signed a protocol with Norway.")),
            Lines{"COOPERATE: UNDP, Norway"});
}

TEST(EnglishStructure, BehindAVerbInThePastABaseFormIsANoun) {
  EXPECT_EQ(told_events(read_text("Kenya requested support from Norway for its initiative.")), Lines{});
  EXPECT_EQ(told_events(read_text("Kenya supports the initiative of Norway.")),
            Lines{"SUPPORT: Kenya, Norway"});
}

TEST(EnglishStructure, WhenItWasStandsBehindAWordAndAMark) {
  EXPECT_EQ(
      told_events(read_text("Furthermore, during the event, a meeting of ministers was organized with the "
                            "participation of UNDP and Kenya.")),
      Lines{"CONSULT: UNDP, Kenya"});
}

}  // namespace
}  // namespace concord::reading::CONCORD_FILE
