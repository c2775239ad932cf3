// Whose a document or money is where it stands before it, and what is promised by ordinary verbs. Names are
// invented.
#include <gtest/gtest.h>

#include "reading/engine_test_support.h"

namespace concord::reading::CONCORD_FILE {
namespace {

Reading read(const std::string& text) {
  return read_text("Nairobi, 5 March 2024. " + text);
}

Lines told(const std::string& text) {
  return told_events(read(text));
}

Lines promised(const std::string& text) {
  return told_promises(read(text));
}

Lines signed_by(const std::string& text) {
  Lines out;
  for (const Agreement& one : read(text).agreements)
    for (const std::string& party : one.parties) out.push_back(party);
  return out;
}

TEST(EnglishOwner, WhoseAnAgreementIsConcludedIt) {
  EXPECT_EQ(told("Laos and Peru's agreement on forestry came into force on Monday."),
            Lines{"COOPERATE: Laos, Peru"});
  EXPECT_EQ(
      signed_by("The agreement with Peru of which Laos spoke and Laos and Peru's memorandum were read."),
      Lines{});
  EXPECT_EQ(signed_by("Peru's climate agreement with Laos was signed on Monday."), (Lines{"LA", "PE"}));
  EXPECT_EQ(told("The Laos-Peru agreement on forestry came into force."), Lines{"COOPERATE: Laos, Peru"});
  EXPECT_TRUE(told("Peru's law on forestry came into force.").empty());
}

TEST(EnglishOwner, WhoseMoneyItIsGivesIt) {
  EXPECT_EQ(told("Peru will receive a World Bank loan of 5 million dollars."),
            Lines{"AID: World Bank, Peru"});
  EXPECT_EQ(told("The EU grant of 5 million euros will go to Laos."), Lines{"AID: European Union, Laos"});
  EXPECT_EQ(promised("The EU grant of 5 million euros will go to Laos."),
            Lines{"European Union: of 5 million euros will go to Laos"});
  EXPECT_EQ(told("Finland's new grant of 9 million euros to Peru will go to forests."),
            Lines{"AID: Finland, Peru"});
  EXPECT_EQ(told("Finland's loan to Peru amounts to 9 million euros."), Lines{"AID: Finland, Peru"});
  EXPECT_TRUE(told("The losses of Peru amount to 9 million euros.").empty());
  EXPECT_TRUE(told("Peru's grant of 9 million euros is known.").empty());
}

TEST(EnglishOwner, OnceOpensWhatCameFirst) {
  EXPECT_EQ(told("Once the talks were over, Peru and Laos signed an agreement."),
            Lines{"COOPERATE: Peru, Laos"});
  EXPECT_TRUE(told("Peru once signed an agreement with Laos.").empty());
}

TEST(EnglishOwner, OrdinaryVerbsPromiseWhatIsToCome) {
  EXPECT_EQ(promised("Peru will bring the share of coal down to 5% by 2030."),
            Lines{"Peru: the share of coal down to 5% by 2030"});
  EXPECT_EQ(promised("Peru will reach net zero by 2053."), Lines{"Peru: net zero by 2053"});
  EXPECT_EQ(promised("Peru will assess its coasts."), Lines{"Peru: its coasts"});
  EXPECT_EQ(promised("Peru will rely on wind power."), Lines{"Peru: wind power"});
  EXPECT_EQ(promised("Peru will make use of its rivers and put an end to logging."),
            Lines{"Peru: its rivers"});
  EXPECT_EQ(promised("Peru will renovate its dams."), Lines{"Peru: its dams"});
  EXPECT_TRUE(promised("Peru will suffer from floods.").empty());
  EXPECT_TRUE(promised("The thing, a spring in Peru, will dry.").empty());
}

}  // namespace
}  // namespace concord::reading::CONCORD_FILE
