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

// "eight Alpine countries": what is counted begins with a capital.
bool MarkedText::counts_name(std::uint32_t quantity) const {
  const std::uint32_t behind = at(kQuantity, quantity).end;
  return !pack_->has_cases() && behind < classes_.size() && capital(behind);
}

void MarkedText::look_ahead(std::vector<Ahead>& ahead) const {
  constexpr ClassBits kDates = class_bits(kMonth, kWeekday, kRelativeDay);
  constexpr ClassBits kActors =
      class_bits(kRoleHead, kCountry, kCountryAdjective, kCity, kRegion, kOrganisation, kBody,
                 kOrganisationHead, kShortName, kJointBody, kCollective, kHonorific);
  constexpr ClassBits kLeads = class_bits(kGlossary, kRoleModifier);  // before the head of a role
  constexpr ClassBits kPeople = class_bits(kCollective, kJointBody);
  constexpr ClassBits kAny = kDates | kActors | kLeads | class_bits(kDeterminer, kQuantity);
  constexpr std::uint32_t kMostToHead = 10;
  constexpr std::uint32_t kMostToPeople = 2;      // of two words or the word for them
  constexpr std::uint32_t kMostToPresidency = 6;  // "the climate conference COP 29's presidency"
  const bool anywhere = pack_->heads_last;
  const std::uint8_t pairs = pack_->has_cases() ? kHasHyphen : 0;
  const auto size = static_cast<std::uint32_t>(classes_.size());
  ahead.resize(size + 1);
  ahead[size] = Ahead();
  ahead[size].mention = size;
  bool actor_behind = false;  // or no word
  bool lead_behind = false;
  bool currency_behind = false;
  for (std::uint32_t at = size; at-- > 0;) {
    const Ahead& next = ahead[at + 1];
    Ahead& here = ahead[at] = next;
    const Token& one = token(at);
    const ClassBits classes = classes_[at];
    const bool plain = one.kind == TokenKind::kWord && one.shape == Shape::kLower && (classes & kAny) == 0 &&
                       (one.traits & pairs) == 0 && !currency_behind && next.people - at > kMostToPeople &&
                       !anywhere;
    if (plain) {  // most words are
      actor_behind = lead_behind = false;
      continue;
    }
    bool begins = currency_behind || (classes & kDates) != 0;
    bool actor = true;
    bool lead = false;
    currency_behind = false;
    if (one.kind == TokenKind::kWord) {
      const bool definite = (classes & class_bits(kDeterminer)) != 0;
      lead = (classes & kLeads) != 0;
      actor = (one.shape != Shape::kLower && one.shape != Shape::kNone) || (classes & kActors) != 0;
      begins = begins || actor || anywhere || next.people - at <= kMostToPeople + (definite ? 1U : 0U) ||
               (lead && next.role_head - at <= kMostToHead) || (one.traits & pairs) != 0 ||
               ((classes & class_bits(kQuantity)) != 0 && counts_name(at)) ||
               (definite && (actor_behind || (lead_behind && (next.role_head - at <= kMostToHead ||
                                                              next.people - at <= kMostToPresidency))));
      actor = actor || (lead && (one.traits & kHasHyphen) != 0);
    } else if (one.kind == TokenKind::kNumber) {
      begins = true;
    } else if (is_currency(at)) {
      begins = currency_behind = true;
    }
    if (begins) here.mention = at;
    if ((classes & (class_bits(kRoleHead, kMonth) | kPeople)) != 0) {
      if ((classes & class_bits(kRoleHead)) != 0) here.role_head = at;
      if ((classes & kPeople) != 0) here.people = at;
      if ((classes & class_bits(kMonth)) != 0) here.month = at;
    }
    actor_behind = actor;
    lead_behind = lead;
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
  const Hit*& near = near_[index(kind)];
  const Hit* hit = near == nullptr ? hits.data() : near;
  while (hit->first_token < token) ++hit;  // one begins at the token, so that this ends
  while (hit != hits.data() && hit[-1].first_token >= token) --hit;
  near = hit;
  const Hit* longest = hit;
  while (++hit != hits.data() + hits.size() && hit->first_token == token)
    if (hit->end_token > longest->end_token) longest = hit;
  return {&pack_->lexicon.entry(longest->entry), longest->end_token};
}

std::uint8_t MarkedText::cases_as_noun(std::uint32_t index) const {
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
