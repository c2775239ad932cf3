#include "reading/mention/marks.h"

#include <algorithm>

namespace concord::reading {

MarkedText::MarkedText(const Document& document, const Hits& hits, const Pack& pack,
                       std::vector<Ahead>& ahead)
    : document_(&document), hits_(&hits), pack_(&pack), classes_(hits.begins) {
  ahead.resize(classes_.size());
  Ahead next;
  for (std::size_t at = classes_.size(); at-- > 0;) {
    const auto token = static_cast<std::uint32_t>(at);
    if (has(LexiconClass::kRoleHead, token)) next.role_head = token;
    if (has_any(class_bits(LexiconClass::kCollective, LexiconClass::kJointBody), token)) next.people = token;
    if (has(LexiconClass::kMonth, token)) next.month = token;
    ahead[at] = next;
  }
  ahead_ = ahead;
}

std::string MarkedText::nominative(std::uint32_t index, char gender, std::uint8_t cases) const {
  const Token& token = this->token(index);
  if (document_->forms != nullptr && token.form != kNoForm)
    return document_->forms->name_nominative(token.form, gender, cases);
  return pack_->morphology->name_nominative(word(index), gender, cases);
}

Mark MarkedText::longest_at(LexiconClass kind, std::uint32_t token) const {
  const auto& hits = hits_->of(kind);
  auto it = std::lower_bound(hits.begin(), hits.end(), token,
                             [](const Hit& hit, std::uint32_t first) { return hit.first_token < first; });
  Mark mark;
  for (; it != hits.end() && it->first_token == token; ++it)
    if (it->end_token > mark.end) mark = {&pack_->lexicon.entry(it->entry), it->end_token};
  return mark;
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
