// Spellings that people of these countries use themselves, beside those that letter by letter gives.
#include "reading/mention/respelling.h"

#include <gtest/gtest.h>

namespace concord::reading::CONCORD_FILE {
namespace {

Mention person(const std::string& name, const std::string& country) {
  Mention mention;
  mention.actor.kind = ActorKind::kPerson;
  mention.actor.name = name;
  mention.actor.country = country;
  return mention;
}

class RespellingTest : public testing::Test {
 protected:
  RespellingTest() {
    pack_.raw[static_cast<std::size_t>(RawList::kRespelling)] = {"KG", "dzh", "j", "KZ", "zh", "j"};
  }

  std::vector<std::string> names_of(std::vector<Mention> mentions) const {
    Respelling(pack_).apply(mentions);
    std::vector<std::string> names;
    for (const Mention& one : mentions) names.push_back(one.actor.name);
    return names;
  }

  Pack pack_;
};

TEST_F(RespellingTest, FollowsTheRulesOfThePersonsCountryAlone) {
  EXPECT_EQ(names_of({person("Sadyr Dzhaparov", "KG"), person("Kudzhanov Zhan", "KG"),
                      person("Zhanar Dzhanova", "KZ"), person("Dzhuma Zhukov", "TJ")}),
            (std::vector<std::string>{"Sadyr Japarov", "Kujanov Zhan", "Janar Djanova", "Dzhuma Zhukov"}));
}

TEST_F(RespellingTest, GoesByTheFirstCountryThatIsToldOfAName) {
  EXPECT_EQ(
      names_of({person("Zhan Dzhanov", ""), person("Zhan Dzhanov", "KG"), person("Zhan Dzhanov", "KZ")}),
      (std::vector<std::string>{"Zhan Janov", "Zhan Janov", "Zhan Janov"}));
}

TEST_F(RespellingTest, RespellsMembersOfGroupsAndNothingButPeople) {
  Mention group;
  group.kind = MentionKind::kGroup;
  group.members = {person("Dzhaparov", "KG").actor, person("Dzhal Bank", "KG").actor};
  group.members[1].kind = ActorKind::kOrganisation;
  std::vector<Mention> mentions{group};
  Respelling(pack_).apply(mentions);
  EXPECT_EQ(mentions[0].members[0].name, "Japarov");
  EXPECT_EQ(mentions[0].members[1].name, "Dzhal Bank");
}

}  // namespace
}  // namespace concord::reading::CONCORD_FILE
