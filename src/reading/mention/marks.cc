#include "reading/mention/marks.h"

#include <algorithm>

namespace concord::reading {

using enum LexiconClass;

MarkedText::MarkedText(const Document& document, const Hits& hits, const Pack& pack,
                       std::vector<Ahead>& ahead)
    : document_(&document), hits_(&hits), pack_(&pack), classes_(hits.begins) {
  look_ahead(ahead);
  ahead_ = ahead;
}

void MarkedText::look_ahead(std::vector<Ahead>& ahead) const {
  constexpr ClassBits kDates = class_bits(kMonth, kWeekday, kRelativeDay);
  constexpr ClassBits kActors =
      class_bits(kRoleHead, kCountry, kCountryAdjective, kCity, kRegion, kOrganisation, kBody,
                 kOrganisationHead, kShortName, kJointBody, kCollective, kHonorific, kQuantity);
  constexpr ClassBits kLeads = class_bits(kGlossary, kRoleModifier);  // before the head of a role
  constexpr std::uint32_t kMostWordsToPeople = 2;
  constexpr std::uint32_t kMostWordsToHead = 10;
  const bool anywhere = pack_->heads_last;
  const std::uint8_t pairs = pack_->has_cases() ? kHasHyphen : 0;
  const auto size = static_cast<std::uint32_t>(classes_.size());
  ahead.resize(size + 1);
  Ahead next;
  next.mention = size;
  ahead[size] = next;
  bool actor_behind = false;  // or a lead, or no word
  bool currency_behind = false;
  for (std::uint32_t at = size; at-- > 0;) {
    const Token& one = token(at);
    const ClassBits classes = classes_[at];
    const bool word = one.kind == TokenKind::kWord;
    const bool currency = one.mark != 0 && is_currency(at);
    const bool small = one.shape == Shape::kLower || one.shape == Shape::kNone;
    const bool definite = (classes & class_bits(kDeterminer)) != 0;
    const bool lead = (classes & kLeads) != 0;
    const bool actor = !small || (classes & kActors) != 0;
    const bool begins =
        word && (actor || anywhere || next.people - at <= kMostWordsToPeople + (definite ? 1U : 0U) ||
                 (lead && next.role_head - at <= kMostWordsToHead) || (definite && actor_behind) ||
                 (one.traits & pairs) != 0);
    if (begins || one.kind == TokenKind::kNumber || (classes & kDates) != 0 || currency || currency_behind)
      next.mention = at;
    if ((classes & class_bits(kRoleHead)) != 0) next.role_head = at;
    if ((classes & class_bits(kCollective, kJointBody)) != 0) next.people = at;
    if ((classes & class_bits(kMonth)) != 0) next.month = at;
    ahead[at] = next;
    actor_behind = !word || actor || lead;
    currency_behind = currency;
  }
}

std::string MarkedText::nominative(std::uint32_t index, char gender, std::uint8_t cases) const {
  const Token& token = this->token(index);
  if (document_->forms != nullptr && token.form != kNoForm)
    return document_->forms->name_nominative(token.form, gender, cases);
  return pack_->morphology->name_nominative(word(index), gender, cases);
}

Mark MarkedText::longest_at(LexiconClass kind, std::uint32_t token) const {
  const std::vector<Hit>& hits = hits_->of(kind);
  std::size_t at = near_[index(kind)];
  while (hits[at].first_token < token) ++at;  // one begins at the token, so that this ends
  while (at > 0 && hits[at - 1].first_token >= token) --at;
  near_[index(kind)] = static_cast<std::uint32_t>(at);
  const Hit* longest = &hits[at];
  while (++at < hits.size() && hits[at].first_token == token)
    if (hits[at].end_token > longest->end_token) longest = &hits[at];
  return {&pack_->lexicon.entry(longest->entry), longest->end_token};
}

std::uint8_t MarkedText::cases(std::uint32_t index) const {
  std::uint8_t united = 0;
  // "Германия" is no genitive of germanium where the pack knows the place.
  const bool place =
      (has(LexiconClass::kCountry, index) || has(LexiconClass::kCity, index) ||
       has(LexiconClass::kRegion, index)) &&
      std::ranges::any_of(analyses(index), [](const Analysis& one) { return one.name == NameType::kPlace; });
  for (const Analysis& one : analyses(index)) {
    if (place && one.name != NameType::kPlace) continue;
    if (one.part != PartOfSpeech::kNoun && one.part != PartOfSpeech::kAdjective &&
        one.part != PartOfSpeech::kParticiple)
      continue;
    united = static_cast<std::uint8_t>(united | one.cases);
  }
  return united;
}

std::string MarkedText::text(std::uint32_t first, std::uint32_t end) const {
  std::string out;
  if (first < end) out.reserve(token(end - 1).at.end - token(first).at.begin);
  for (std::uint32_t i = first; i < end; ++i) {
    if (i > first && token(i).space_before) out += ' ';
    out += word(i);
  }
  return out;
}

}  // namespace concord::reading
