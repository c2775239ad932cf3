// "Nordvind has signed an agreement with the bank": a name of which the text tells nothing else, right before
// a verb of signing, is that of a body.
#include "reading/mention/actor_reader.h"

namespace concord::reading {

using enum LexiconClass;

std::uint32_t ActorReader::read_unknown_signer(std::uint32_t token) {
  if (text_.pack().has_cases() || text_.is_known(token)) return token;
  if (text_.document().sentences[sentence_].kind == BlockKind::kTitle) return token;
  const std::uint32_t end = own_name_end(text_, token, end_);
  if (end == token) return token;
  // Any word has a capital at the beginning of a sentence: "Farmers signed".
  if (token == begin_ && end == token + 1 && text_.token(token).shape == Shape::kCapitalised) return token;
  if (!precedes_signing(end)) return token;
  Mention& mention = add(MentionKind::kActor, token, token, end);
  mention.actor.kind = ActorKind::kOrganisation;
  mention.actor.name = text_.text(token, end);
  mention.actor.at = {text_.token(token).at.begin, text_.token(end - 1).at.end};
  return end;
}

// "(NASDAQ: NVND) has signed", "signed": behind what stands in brackets.
bool ActorReader::precedes_signing(std::uint32_t at) const {
  constexpr std::uint32_t kMostInBrackets = 6;
  if (at < end_ && text_.is_mark(at, U'(')) {
    const std::uint32_t last = std::min(end_, at + kMostInBrackets);
    while (at < last && !text_.is_mark(at, U')')) ++at;
    if (at < last) ++at;
  }
  if (at < end_ && text_.has(kPerfect, at)) ++at;
  const Mark verb = at < end_ ? text_.at(kFrameVerb, at) : Mark{};
  if (!verb || text_.capital(at)) return false;
  const Frame& frame = text_.pack().frames[static_cast<std::size_t>(verb.entry->number)];
  return frame.agreement == AgreementStatus::kSigned;
}

}  // namespace concord::reading
