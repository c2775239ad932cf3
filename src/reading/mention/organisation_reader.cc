// Organisations in a text: named in full, by an acronym that was introduced with the name, or by the word
// alone that heads their name ("the bank").
#include <algorithm>

#include "reading/mention/actor_reader.h"
#include "reading/mention/conference.h"
#include "reading/mention/country_name.h"
#include "reading/mention/entry_country.h"

namespace concord::reading {
namespace {

bool has_word(std::string_view text, std::string_view word) {
  const std::size_t at = text.find(word);
  if (at == std::string_view::npos) return false;
  const std::size_t after = at + word.size();
  return (at == 0 || text[at - 1] == ' ') && (after == text.size() || text[after] == ' ');
}

}  // namespace

using enum LexiconClass;

// "Asian Development Bank (ADB)": the acronym stands for it from here on.
std::uint32_t ActorReader::take_acronym(std::uint32_t end, const Actor& organisation) {
  if (end + 2 >= end_ || !text_.is_mark(end, U'(')) return end;
  if (!text_.is_mark(end + 2, U')')) return shorter_name_end(end, organisation.name);
  if (text_.token(end + 1).shape != Shape::kUpper && text_.token(end + 1).shape != Shape::kMixed) return end;
  if (!conference_at(text_, end + 1) && !stands_for_part(end + 1, organisation.name))
    people_.add_acronym(fold(text_.word(end + 1)), organisation);
  return end + 3;
}

// "the Board of the World Bank (WB)": the acronym is known, and of a part of the name only.
bool ActorReader::stands_for_part(std::uint32_t acronym, std::string_view name) const {
  const Mark known = text_.at(kOrganisation, acronym);
  return known && known.entry->value.size() < name.size() && name.contains(known.entry->value);
}

// "Nordic Fund for Water and Air (Nordic Fund)": some of its words again; where they end, or `end`.
std::uint32_t ActorReader::shorter_name_end(std::uint32_t end, std::string_view name) const {
  const std::string whole = fold(name);
  std::uint32_t at = end + 1;
  while (at < end_ && text_.is_word(at) && has_word(whole, fold(text_.word(at)))) ++at;
  return at > end + 1 && at < end_ && text_.is_mark(at, U')') ? at + 1 : end;
}

// "директор Фонда развития (ФР)"
void ActorReader::learn_acronym(const RolePhrase& role) {
  if (role.acronym == 0 || role.org.empty() || conference_at(text_, role.acronym)) return;
  Actor organisation;
  organisation.kind = ActorKind::kOrganisation;
  organisation.name = latin_.of_organisation(role.org);
  if (stands_for_part(role.acronym, organisation.name)) return;
  people_.add_acronym(fold(text_.word(role.acronym)), organisation);
}

// "Nordgas of Norway": the state tells where it is from, and does not act beside it.
std::uint32_t ActorReader::take_home(OrganisationPhrase& organisation) const {
  const std::uint32_t behind = organisation.end;
  if (text_.pack().has_dictionary) {  // "Институт экологии (Норвегия)"
    std::string country;
    const std::uint32_t end = entry_country(text_, behind, end_, country);
    if (end != behind) {
      if (!organisation.country.empty() && organisation.country != country) return behind;
      organisation.country = country;
      return end;
    }
  } else if (text_.pack().has_cases()) {
    return behind;
  }
  if (organisation.body || behind >= end_) return behind;
  const Mark link = text_.at(kRoleLink, behind);
  if (!link || link.entry->value != "of" || link.end >= end_) return behind;
  const Mark state = text_.at(kCountry, link.end);
  if (!state || is_possessive(text_, state.end)) return behind;
  if (text_.pack().has_dictionary && (text_.cases(link.end) & kGenitive) == 0) return behind;
  const bool of_many = organisation.country.empty() && text_.has(kOrganisation, organisation.first);
  if (of_many || (!organisation.country.empty() && organisation.country != state.entry->country))
    return behind;
  organisation.country = state.entry->country;
  return state.end;
}

// "немецкая Nordgas": a name in the letters of another script.
bool ActorReader::is_foreign_name(std::uint32_t token) const {
  return text_.pack().has_dictionary && is_latin(text_, token) && text_.capital(token) &&
         (text_.has(kOrganisation, token) || !text_.is_known(token));
}

// "немецкая (государственная) энергетическая компания"
std::uint32_t ActorReader::behind_adjectives(std::uint32_t token) const {
  constexpr std::uint32_t kMostDescribing = 3;
  const auto is_adjective = [](const Analysis& one) { return one.part == PartOfSpeech::kAdjective; };
  std::uint32_t at = token;
  while (at < end_ && at < token + kMostDescribing && text_.is_word(at) && !text_.capital(at) &&
         std::ranges::any_of(text_.analyses(at), is_adjective))
    ++at;
  return at;
}

std::uint32_t ActorReader::read_organisation(std::uint32_t token) {
  std::uint32_t first = token;
  if (is_definite(text_, token) && token + 1 < end_) first = token + 1;
  if (!may_begin_organisation(text_, first, end_) && !text_.has(kShortName, first)) return token;
  std::string country;
  if (const Mark adjective = text_.at(kCountryAdjective, first); adjective && text_.pack().has_cases()) {
    const bool listed = text_.at(kOrganisation, first).end > adjective.end;  // by a name that begins so
    if (!listed && adjective.end < end_ && !text_.has(kBody, adjective.end) &&
        (text_.has(kOrganisationHead, adjective.end) || is_foreign_name(adjective.end))) {
      country = adjective.entry->country;
      first = adjective.end;
    } else if (const std::uint32_t head = listed ? adjective.end : behind_adjectives(adjective.end);
               head != adjective.end && head < end_ && named_at(text_, head, end_)) {
      country = adjective.entry->country;
      first = head;
    }
  } else if (const Mark owner = text_.at(kCountry, first);
             owner && owner.end + 1 < end_ && is_possessive(text_, owner.end)) {
    if (organisation_at(text_, owner.end + 1, end_)) {
      country = owner.entry->country;
      first = owner.end + 1;
    }
  } else if (owner && !text_.pack().has_cases() && owner.end < end_ && text_.capital(owner.end) &&
             text_.has(kBody, owner.end)) {  // "the UK Government"
    country = owner.entry->country;
    first = owner.end;
  }
  if (const Mark whole = text_.at(kOrganisation, first);
      whole && whole.end + 1 < end_ && is_possessive(text_, whole.end) && text_.capital(whole.end + 1) &&
      organisation_at(text_, whole.end + 1, end_))
    first = whole.end + 1;  // "the UN's Adaptation Fund"
  const Actor* known = people_.has_acronyms() && text_.token(first).shape == Shape::kUpper
                           ? people_.acronym(fold(text_.word(first)))
                           : nullptr;
  const Mark listed = text_.at(kOrganisation, first);
  // "the Islamic Development Bank (IDB)": in this text the letters mean no other bank.
  const bool other = known != nullptr && listed.end == first + 1 && listed.entry->value != known->name;
  const bool introduced = other || (known != nullptr && !text_.pack().has_cases() && !listed);
  auto found = introduced ? std::nullopt : organisation_at(text_, first, end_);
  if (!found) {
    std::optional<Actor> before = known != nullptr ? std::optional(*known) : organisation_before(first);
    if (!before) return token;
    Actor actor = std::move(*before);
    Mention& mention = add(MentionKind::kActor, token, first, first + 1);
    mention.actor = std::move(actor);
    mention.actor.at = {text_.token(token).at.begin, text_.token(first).at.end};
    return first + 1;
  }
  if (found->country.empty()) found->country = country;
  found->english = latin_.of_organisation(found->english);
  // "Development Bank of the Nordic States (DBNS)": the pack may know it by what stands in brackets.
  const bool in_brackets = found->end + 2 < end_ && text_.is_mark(found->end, U'(');
  if (const Mark full = in_brackets ? text_.at(kOrganisation, found->end + 1) : Mark{};
      full && full.end < end_ && text_.is_mark(full.end, U')') && !text_.has(kOrganisation, found->first)) {
    found->english = full.entry->value;
    found->country = full.entry->country;
    found->body = false;
  }
  const std::uint32_t behind = take_home(*found);
  const Actor actor = organisation_actor(*found);
  const std::uint32_t end = take_acronym(behind, actor);
  const bool several = listed && listed.entry->several && listed.end >= found->end;
  Mention& mention = add(several ? MentionKind::kGroup : MentionKind::kActor, token, found->head, end);
  if (several)
    mention.members = {actor};
  else
    mention.actor = actor;
  mention.actor.at = {text_.token(token).at.begin, text_.token(end - 1).at.end};
  mention.anonymous = found->body && found->country.empty();
  return end;
}

// "The bank" alone: the organisation named before that is one, by itself or in somebody's role; "the
// company", the last one named at all.
std::optional<Actor> ActorReader::organisation_before(std::uint32_t token) const {
  constexpr std::size_t kMentionsBack = 64;
  const Mark word = text_.at(kShortName, token);
  if (!word || is_plural(token)) return std::nullopt;
  // "The Climate Fund will fund pumps": a verb.
  if (!text_.pack().has_cases() && token > 0 && text_.has(kFrameVerb, token) &&
      (text_.has(kPlanned, token - 1) || text_.has(kHypothetical, token - 1)))
    return std::nullopt;
  const std::uint32_t next = word.end;
  // "директор института Отто Линд": a name that has all cases is that of the director.
  const bool named = text_.pack().has_dictionary && next < end_ && text_.has(kGivenName, next) &&
                     (text_.cases(next) & kNominative) != 0;
  if (!named && next < end_ && text_.is_word(next) && (text_.cases(next) & kGenitive) != 0 &&
      !text_.has(kPreposition, next) && !text_.has(kFrameVerb, next) && !text_.has(kConjunction, next))
    return std::nullopt;  // another one, of something
  const std::size_t back = std::min(out_.size(), kMentionsBack);
  for (std::size_t i = out_.size(); i-- > out_.size() - back;) {
    const Actor& actor = out_[i].actor;
    if (out_[i].kind != MentionKind::kActor) continue;
    if (actor.kind == ActorKind::kPerson) {
      if (word.entry->value.empty() || !has_word(actor.org, word.entry->value)) continue;
      Actor organisation;
      organisation.kind = ActorKind::kOrganisation;
      organisation.name = actor.org;
      const std::string country = actor.country.empty() ? std::string() : country_name(actor.country);
      if (!country.empty() && actor.org.contains(country)) organisation.country = actor.country;
      return organisation;
    }
    if (actor.kind != ActorKind::kOrganisation) continue;
    if (word.entry->value.empty() || has_word(actor.name, word.entry->value)) return actor;
  }
  return std::nullopt;
}

// The name of an organisation known before that words of a role mean: "директор фонда".
std::string ActorReader::organisation_within(std::uint32_t first, std::uint32_t end) const {
  for (std::uint32_t token = first; token < end; ++token) {
    if (const auto known = organisation_before(token)) return known->name;
  }
  return {};
}

}  // namespace concord::reading
