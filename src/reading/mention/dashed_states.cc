// Whose a format is that is called after them: "диалог Казахстан – ЕС", "саммит «Центральная Азия – Италия»".
#include "reading/mention/actor_reader.h"
#include "reading/mention/country_name.h"

namespace concord::reading {
namespace {

using enum LexiconClass;

constexpr std::uint32_t kMostWordsToFormat = 3;  // "диалог высокого уровня Казахстан – ЕС"

bool joins_names(const MarkedText& text, std::uint32_t token) {
  const char32_t mark = text.token(token).mark;
  return mark == U'–' || mark == U'—' || mark == U'-' || mark == U'+';
}

bool is_quote(const MarkedText& text, std::uint32_t token) {
  const char32_t mark = text.token(token).mark;
  return mark == U'«' || mark == U'»' || mark == U'"' || mark == U'“' || mark == U'”' || mark == U'„';
}

}  // namespace

// A state, a union or a part of the world that stands for its states; where it ends, or `token`.
std::uint32_t ActorReader::take_named_state(std::uint32_t token, Collective& people) const {
  if (token >= end_) return token;
  if (const Mark country = text_.at(kCountry, token)) {
    people.add_state(country.entry->country);
    return country.end;
  }
  const Mark known = text_.at(kOrganisation, token);
  const Mark named = known ? known : text_.at(kArea, token);
  if (!named) return token;
  people.add(ActorKind::kOrganisation, named.entry->value, named.entry->country);
  return named.end;
}

// "диалог", and neither "проект" nor "железная дорога".
bool ActorReader::behind_format(std::uint32_t token) const {
  bool format = false;
  for (std::uint32_t at = token; at-- > begin_ && token - at <= kMostWordsToFormat && text_.is_word(at);) {
    if (text_.has(kAnchor, at) || (text_.has(kOrganisationHead, at) && !text_.has(kFrameNoun, at)))
      return false;
    format = format || text_.has(kFrameNoun, at);
  }
  return format;
}

std::uint32_t ActorReader::read_dashed_states(std::uint32_t token) {
  if (token == begin_) return token;
  Collective people;
  std::uint32_t end = take_named_state(token, people);
  if (end == token) return token;
  while (end + 1 < end_ && joins_names(text_, end)) {
    const std::uint32_t next = take_named_state(end + 1, people);
    if (next == end + 1) break;
    end = next;
  }
  // "Фонд Россия – ПРООН" is a body with a name.
  const bool of_body =
      !out_.empty() && out_.back().end_token == token && out_.back().actor.kind == ActorKind::kOrganisation;
  if (people.members.size() < 2 || of_body) return token;
  const bool quoted = end < end_ && is_quote(text_, token - 1) && is_quote(text_, end);
  if (!behind_format(quoted ? token - 1 : token)) return token;
  Mention& mention = add(MentionKind::kGroup, token, token, end);
  mention.members = std::move(people.members);
  mention.cases = kGenitive;
  mention.actor.at = {text_.token(token).at.begin, text_.token(end - 1).at.end};
  return end;
}

}  // namespace concord::reading
