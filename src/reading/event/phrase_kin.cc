#include "reading/event/phrase_kin.h"

#include <algorithm>

namespace concord::reading {
namespace {

// "COP29", "КС-30", "G20": no dictionary has it, but a preposition governs it and nothing behind it.
bool names_by_number(std::string_view word) {
  const auto is_digit = [](char c) { return c >= '0' && c <= '9'; };
  return std::ranges::any_of(word, is_digit) && !std::ranges::all_of(word, is_digit) &&
         !is_digit(word.front());
}

}  // namespace

Kin kin_of(const Scene& scene, const Chunk& chunk) {
  if (chunk.kind == ChunkKind::kNominal) return Kin::kNominal;
  if (chunk.kind != ChunkKind::kMention) return Kin::kWord;
  const Mention& mention = scene.mentions[chunk.index];
  // "Республика Алтай и Всемирный банк": a region acts as a body does.
  if (mention.kind == MentionKind::kPlace && mention.place_kind == PlaceKind::kRegion) return Kin::kActor;
  switch (mention.kind) {
    case MentionKind::kActor:
    case MentionKind::kGroup:
      return Kin::kActor;
    case MentionKind::kPlace:
      return Kin::kPlace;
    case MentionKind::kDate:
      return Kin::kDate;
    case MentionKind::kMoney:
      return Kin::kMoney;
  }
  return Kin::kWord;
}

bool takes_up_preposition(const Scene& scene, const Chunk& chunk) {
  if (chunk.kind == ChunkKind::kMention || chunk.kind == ChunkKind::kNominal) return true;
  if (chunk.kind != ChunkKind::kWord || !scene.pack.has_cases()) return false;
  if (scene.document.may_be(chunk.first, part_bits(PartOfSpeech::kNoun, PartOfSpeech::kPronoun))) return true;
  const Token& token = scene.document.tokens[chunk.first];
  return (token.traits & kHasDigit) != 0 && names_by_number(scene.document.word(token));
}

}  // namespace concord::reading
