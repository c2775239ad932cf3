// Who "the sides" or "the ministers" are, where the text names nobody with the word: those that it named
// before.
#include <algorithm>

#include "reading/mention/actor_reader.h"

namespace concord::reading {

using enum LexiconClass;

// "the sides", "стороны": a plural that stands for itself, without a noun of which it is the part.
bool ActorReader::may_be_sides(std::uint32_t head, std::uint32_t end) const {
  if (text_.capital(head) && head > begin_) return false;
  if (!text_.pack().has_cases()) return is_plural(head);
  bool plural = false;
  bool singular = false;
  for (const Analysis& one : text_.analyses(head)) {
    if (one.part != PartOfSpeech::kNoun) continue;
    (one.plural ? plural : singular) = true;
  }
  // "президент страны", "развитые страны": of whom, or which ones, another word says.
  const bool acts =
      end < end_ && std::ranges::any_of(
                        text_.analyses(end),
                        [](const Analysis& one) { return one.part == PartOfSpeech::kVerb && one.plural; });
  if (head > begin_ && text_.is_word(head - 1) && !acts) {
    for (const Analysis& one : text_.analyses(head - 1)) {
      if (singular && one.part == PartOfSpeech::kNoun && !text_.capital(head - 1)) return false;
      if (one.part == PartOfSpeech::kAdjective || one.part == PartOfSpeech::kParticiple) return false;
    }
  }
  if (!plural || (singular && head > begin_ && text_.has(kPreposition, head - 1))) return false;
  if (end >= end_ || !text_.is_word(end) || text_.pack().heads_last) return true;
  for (const Analysis& one : text_.analyses(end))
    if (one.part == PartOfSpeech::kNoun && (one.cases & kGenitive) != 0) return false;
  return true;
}

// "The sides on Monday agreed", "was founded by both countries to share data", "by the two ministers at the
// forum": the word behind tells when, where or to what end, and not which ones they are ("the parties to the
// treaty").
bool ActorReader::opens_circumstance(const Collective& people, const Mark& link) const {
  if (text_.pack().has_cases() || link.end >= end_) return false;
  if (text_.has(kInfinitive, link.end - 1))
    return text_.is_word(link.end) && !text_.capital(link.end) && !is_definite(text_, link.end);
  constexpr ClassBits kWhenOrWhere = class_bits(kCity, kWeekday, kMonth, kRelativeDay);
  bool counted = text_.token(people.first).kind == TokenKind::kNumber;
  for (std::uint32_t at = people.first; at < people.head; ++at) counted = counted || text_.has(kQuantity, at);
  return counted || text_.has_any(kWhenOrWhere, link.end) || text_.token(link.end).kind == TokenKind::kNumber;
}

// "The ministers": those named with this office. None where only some of them may be meant.
std::vector<Actor> ActorReader::holders_of(const Mark& office) const {
  constexpr std::size_t kMostHolders = 4;
  std::vector<Actor> holders;
  for (std::size_t i = 0; office && i < people_.size(); ++i)
    if (people_.at(i).head_value == office.entry->value) holders.push_back(people_.at(i).actor);
  if (holders.size() > kMostHolders) holders.clear();
  return holders;
}

bool ActorReader::is_conference(const Actor& actor) const {
  const std::string& name = text_.pack().conferences.name;
  return !name.empty() && actor.name.starts_with(name);
}

// "сообщает НИАТ «Ховар» со ссылкой на комитет": from whom the report has it.
bool ActorReader::is_source(const Mention& mention) const {
  const std::string& source = text_.pack().source_preposition;
  if (source.empty() || mention.actor.kind != ActorKind::kOrganisation) return false;
  const auto according = [&](std::uint32_t token) {
    const Mark preposition = token < text_.document().tokens.size() ? text_.at(kPreposition, token) : Mark{};
    return preposition && preposition.entry->value == source ? preposition.end : token;
  };
  if (according(mention.end_token) != mention.end_token) return true;
  constexpr std::uint32_t kLongestPreposition = 3;
  for (std::uint32_t back = 1; back <= kLongestPreposition && back <= mention.first_token; ++back)
    if (according(mention.first_token - back) == mention.first_token) return true;
  return mention.first_token > 0 && text_.has(kSpeech, mention.first_token - 1);
}

// The parties of the nearest sentence that has two or more, of different countries or names, or the countries
// of a union, which are several (`united`) under one name.
std::vector<Actor> ActorReader::parties_before(bool& gathered, bool& united) const {
  std::vector<Actor> parties;
  std::uint32_t sentence = sentence_;
  for (std::size_t i = out_.size(); i-- > 0;) {
    const Mention& mention = out_[i];
    if (mention.sentence != sentence) {
      if (parties.size() > 1 || united) break;
      if (sentence_ - mention.sentence > 4) break;
      sentence = mention.sentence;
    }
    // The countries of a union are one party beside others.
    const bool of_union = mention.kind == MentionKind::kGroup && mention.members.size() == 1 &&
                          !mention.referred && !text_.pack().has_cases();
    if (mention.kind == MentionKind::kGroup && parties.empty() && !of_union) {
      gathered = mention.gathered;
      united = mention.members.size() == 1;
      return mention.members;
    }
    gathered = true;
    if (mention.kind != MentionKind::kActor && !of_union) continue;
    united = of_union && parties.empty();
    const Actor& party = of_union ? mention.members.front() : mention.actor;
    if (mention.anonymous || is_conference(party) || is_source(mention)) continue;
    // A state and its people are one party; the people are told more exactly.
    const auto same = [&](const Actor& known) {
      const bool of_state = known.kind == ActorKind::kState || party.kind == ActorKind::kState;
      return known.name == party.name || (of_state && known.country == party.country);
    };
    const auto known = std::ranges::find_if(parties, same);
    if (known == parties.end())
      parties.insert(parties.begin(), party);
    else if (known->kind == ActorKind::kState)
      *known = party;
  }
  return parties;
}

}  // namespace concord::reading
