// The engine on sentences of a language whose heads come last, whose cases are endings and whose words no
// dictionary has: Azerbaijani sentences of our own. Names are invented.
#include <gtest/gtest.h>

#include "reading/engine_test_support.h"

namespace concord::reading::CONCORD_FILE {
namespace {

Reading read(const std::string& text) {
  return read_text("15 may 2024-cü il\n\n" + text);
}

// "name | role | org | country" of the actors of the first event, its type before them.
Lines first_event(const std::string& text) {
  const Reading reading = read(text);
  if (reading.events.empty()) return {};
  Lines out{std::string(name_of(reading.events.front().type))};
  for (const Actor& actor : reading.events.front().actors)
    out.push_back(actor.name + " | " + actor.role + " | " + actor.org + " | " + actor.country);
  return out;
}

TEST(AzerbaijaniEngine, PostpositionsGovernWhatStandsBeforeThem) {
  EXPECT_EQ(
      first_event(
          "Norveçin ekologiya və təbii sərvətlər naziri Anna Berq İsveçin səfiri Otto Lind ilə görüşüb."),
      (Lines{"CONSULT", "Anna Berg | Minister of Ecology and Natural Resources |  | NO",
             "Otto Lind | Ambassador |  | SE"}));
  EXPECT_EQ(first_event("Norveç ilə Danimarka arasında anlaşma memorandumu imzalanıb."),
            (Lines{"COOPERATE", "Norway |  |  | NO", "Denmark |  |  | DK"}));
}

TEST(AzerbaijaniEngine, ACaseStandsAtTheEndOfANameWithItsRole) {
  EXPECT_EQ(
      first_event("Danimarkanın energetika naziri Anna Berqov Norveçin səfiri Otto Lindovla fikir mübadiləsi "
                  "aparıb."),
      (Lines{"CONSULT", "Anna Bergov | Minister of Energy |  | DK", "Otto Lindov | Ambassador |  | NO"}));
}

TEST(AzerbaijaniEngine, AcronymsHaveTheirEndingsBehindAHyphen) {
  EXPECT_EQ(first_event("BƏƏ-nin energetika naziri Anna Berq BMT-nin baş katibi Otto Lind ilə görüşmüşdür."),
            (Lines{"CONSULT", "Anna Berg | Minister of Energy |  | AE",
                   "Otto Lind | Secretary-General | United Nations | "}));
}

TEST(AzerbaijaniEngine, AFormBeforeANounIsAParticiple) {
  EXPECT_EQ(first_event("Nazir Anna Berq səfir Otto Lind ilə Bakıda keçiriləcək konfransı müzakirə edib."),
            (Lines{"CONSULT", "Anna Berg | Minister |  | ", "Otto Lind | Ambassador |  | "}));
  const Reading planned = read("Bakıda Norveç ilə Danimarka arasında görüş keçiriləcək.");
  ASSERT_EQ(planned.events.size(), 1U);
  EXPECT_EQ(planned.events.front().status, EventStatus::kPlanned);
}

TEST(AzerbaijaniEngine, OrganisationsStandBeforeTheirHead) {
  EXPECT_EQ(
      first_event("Norveçin Ətraf Mühit və Energetika Nazirliyi “Masdar” şirkəti ilə memorandum imzalayıb."),
      (Lines{"COOPERATE", "Ministry of Environment and Energy of Norway |  |  | NO", "Masdar |  |  | AE"}));
}

TEST(AzerbaijaniEngine, YearsHaveEndingsAndDaysStandBehindTheirMonth) {
  const Reading reading = read("2024-cü il mayın 3-də Norveç ilə Danimarka arasında saziş imzalandı.");
  ASSERT_EQ(reading.events.size(), 1U);
  ASSERT_TRUE(reading.events.front().date);
  EXPECT_EQ(reading.events.front().date->text(), "2024-05-03");
}

TEST(AzerbaijaniEngine, WhatIsPromisedStandsBeforeTheVerb) {
  EXPECT_EQ(told_promises(read("Norveç növbəti ildə yeni meşə layihəsini hazırlayacaq.")),
            Lines{"Norway: növbəti ildə yeni meşə layihəsini"});
  EXPECT_EQ(told_promises(read("Norveç və Danimarka meşələri birgə qorumaq barədə razılığa gəliblər.")),
            Lines{"Norway, Denmark: meşələri birgə qorumaq"});
  EXPECT_EQ(told_promises(read("Norveç günəş, külək və su layihələri yaradacaq.")),
            Lines{"Norway: günəş, külək və su layihələri"});
  EXPECT_TRUE(told_promises(read("Norveç yeni meşə layihəsini hazırladı.")).empty());
}

}  // namespace
}  // namespace concord::reading::CONCORD_FILE
