#include "reading/mention/paired_officials.h"

#include <optional>
#include <string>
#include <utility>

#include "reading/mention/country_name.h"
#include "reading/mention/told_country.h"

namespace concord::reading {
namespace {

using Countries = std::pair<std::string, std::string>;

constexpr std::uint32_t kSentencesToStates = 2;
constexpr std::size_t kMostToStates = 24;  // mentions

bool joined(const MarkedText& text, const Mention& one, const Mention& next) {
  return one.sentence == next.sentence && next.first_token == one.end_token + 1 &&
         text.has(LexiconClass::kConjunction, one.end_token);
}

bool is_state(const Mention& mention) {
  if (mention.kind == MentionKind::kActor) return mention.actor.kind == ActorKind::kState;
  return mention.kind == MentionKind::kPlace && mention.place == country_name(mention.country);
}

// Two states, and no third beside them.
std::optional<Countries> states_before(const MarkedText& text, const std::vector<Mention>& mentions,
                                       std::size_t index) {
  for (std::size_t i = index; i-- > 0 && index - i <= kMostToStates;) {
    const Mention& mention = mentions[i];
    if (mention.sentence + kSentencesToStates < mentions[index].sentence) break;
    if (mention.kind == MentionKind::kGroup && mention.members.size() == 2) {
      Countries both{mention.members[0].country, mention.members[1].country};
      if (!both.first.empty() && !both.second.empty() && both.first != both.second) return both;
    }
    if (i == 0 || !is_state(mention) || !is_state(mentions[i - 1])) continue;
    if (!joined(text, mentions[i - 1], mention)) continue;
    const std::uint32_t first = mentions[i - 1].first_token;
    const bool listed = i > 1 && first > 0 && text.is_mark(first - 1, U',') && is_state(mentions[i - 2]);
    Countries both{told_by(mentions[i - 1]), told_by(mention)};
    if (!listed && both.first != both.second) return both;
  }
  return std::nullopt;
}

}  // namespace

void pair_officials(const MarkedText& text, const People& people, std::span<const std::size_t> person_of,
                    std::vector<Mention>& mentions) {
  const auto official = [&](std::size_t i) -> const Person* {
    const std::size_t index = person_at(person_of, i);
    if (index == People::kNobody) return nullptr;
    const Person& person = people.at(index);
    const bool open = mentions[i].actor.country.empty() && person.actor.country.empty();
    return open && !person.actor.role.empty() && person.actor.org.empty() ? &person : nullptr;
  };
  const auto names_person = [&](std::size_t i) { return person_at(person_of, i) != People::kNobody; };
  for (std::size_t i = 1; i < mentions.size(); ++i) {
    const Person* one = official(i - 1);
    const Person* other = official(i);
    if (one == nullptr || other == nullptr || one == other || one->head_value != other->head_value) continue;
    if (!joined(text, mentions[i - 1], mentions[i])) continue;
    const std::uint32_t first = mentions[i - 1].first_token;
    if (i > 1 && names_person(i - 2) && mentions[i - 2].end_token + 1 == first) continue;  // one of a list
    const auto states = states_before(text, mentions, i - 1);
    if (!states) continue;
    mentions[i - 1].actor.country = states->first;
    mentions[i].actor.country = states->second;
  }
}

}  // namespace concord::reading
