#include "reading/event/verb_form.h"

#include <algorithm>

#include "reading/event/verb_position.h"

namespace concord::reading {
namespace {

Readings readings_of(std::span<const Analysis> analyses) {
  Readings out;
  bool first_verb = true;
  for (const Analysis& analysis : analyses) {
    switch (analysis.part) {
      case PartOfSpeech::kVerb:
        out.finite = true;
        out.past = out.past || analysis.past;
        out.future = (out.future || first_verb) && analysis.future;
        first_verb = false;
        break;
      case PartOfSpeech::kInfinitive:
        out.infinitive = true;
        break;
      case PartOfSpeech::kGerund:
        out.gerund = true;
        break;
      case PartOfSpeech::kParticiple:
        (analysis.cases == 0 ? out.predicate : out.participle) = true;
        break;
      case PartOfSpeech::kAdjective:
        out.predicate = out.predicate || analysis.cases == 0;
        break;
      case PartOfSpeech::kNoun:
        out.noun = true;
        break;
      case PartOfSpeech::kOther:
        out.base = true;
        break;
      default:
        break;
    }
  }
  return out;
}

// Languages whose dictionary tells verbs from nouns.
VerbUse by_dictionary(const Readings& readings, std::uint32_t flags, bool after_comma) {
  const bool frame = (flags & kBeginsFrameVerb) != 0;
  if (readings.noun && !frame) return {};
  if (readings.finite) return {.form = VerbForm::kFinite, .future = readings.future};
  if (readings.infinitive) return {VerbForm::kInfinitive};
  if (readings.gerund) return {VerbForm::kGerund};
  // "договор, заключённый в мае": a prisoner as well, but not behind a mark.
  if (readings.noun && frame && readings.participle && after_comma) return {VerbForm::kParticiple};
  if (readings.noun && !(frame && readings.predicate)) return {};  // "готов" is a Goth as well
  if (readings.predicate) return {.form = VerbForm::kFinite, .passive = true};
  if (readings.participle && after_comma) return {VerbForm::kParticiple};
  return {};
}

}  // namespace

VerbUse verb_use(const Scene& scene, const TokenFacts& facts, std::uint32_t token, std::uint32_t previous) {
  if (facts.mention[token] != kNone) return {};
  const Token& word = scene.document.tokens[token];
  if (word.kind != TokenKind::kWord) return {};
  const std::uint32_t flags = facts.flags[token];
  if (cannot_be_verb(scene, facts, token, previous)) return {};
  if ((flags & (kIsPossessive | kIsDeterminer)) != 0) return {};
  // "Три" is an imperative as well, "напомним" opens what was told before.
  if (scene.pack.has_cases() && (flags & (kIsQuantity | kIsSubordinator)) != 0) return {};
  const bool up_to = previous != kNone && previous > 0 && (facts.flags[previous - 1] & kIsPreposition) != 0;
  if ((flags & kIsQuantity) != 0 && !up_to) return {};
  if ((flags & kIsPreposition) != 0 && (flags & (kBeginsFrameVerb | kIsPassive | kIsPerfect)) == 0) return {};
  const auto analyses = scene.document.of(word);
  // "Following talks": a preposition that looks like a gerund.
  if (!scene.pack.has_cases() && (flags & kIsPreposition) != 0 &&
      std::ranges::any_of(analyses, [](const Analysis& one) { return one.part == PartOfSpeech::kGerund; }))
    return {};
  if (scene.pack.has_cases() && (flags & kIsPreposition) != 0 &&
      scene.document.may_be(token, part_bits(PartOfSpeech::kPreposition)))
    return {};  // "благодаря" is a gerund as well
  const Readings readings = readings_of(analyses);
  if (scene.pack.has_cases()) {
    const bool after_mark =
        previous == kNone || scene.document.tokens[previous].kind == TokenKind::kPunctuation;
    VerbUse use = by_dictionary(readings, flags, after_mark);
    if (use.form == VerbForm::kFinite && use.passive) {
      // A short adjective is a predicate only where a frame says so; a short participle always is.
      bool participle = false;
      bool passive = false;
      bool adjective = false;  // is one, whatever verb its form could also come from
      for (const Analysis& analysis : scene.document.of(word)) {
        participle = participle || analysis.part == PartOfSpeech::kParticiple;
        passive = passive || (analysis.part == PartOfSpeech::kParticiple && analysis.passive);
        adjective = adjective || (analysis.part == PartOfSpeech::kAdjective && analysis.cases == 0);
      }
      adjective = adjective && (flags & kIsFrameParticiple) == 0;
      if (!participle && (flags & (kBeginsFrameVerb | kIsPlanned)) == 0) return {};
      use.passive = passive && !adjective;
    }
    return use;
  }

  return by_position(scene, facts, token, previous, readings);
}

bool is_present_auxiliary(const Scene& scene, LexiconClass kind, std::uint32_t token) {
  return std::ranges::any_of(hits_in(scene, kind, token, token + 1), [&](const Hit& hit) {
    return scene.pack.lexicon.entry(hit.entry).value == kPresentAuxiliary;
  });
}

bool is_subjunctive(const Scene& scene, const TokenFacts& facts, std::uint32_t token) {
  if (scene.pack.has_cases() || (facts.flags[token] & kIsPassive) == 0) return false;
  const auto analyses = scene.document.of(scene.document.tokens[token]);
  return std::ranges::all_of(analyses, [](const Analysis& one) { return one.part == PartOfSpeech::kOther; });
}

bool opens_infinitive(const Scene& scene, const TokenFacts& facts, std::uint32_t token, std::uint32_t end) {
  return !scene.pack.has_cases() && token + 1 < end &&
         has_hit(scene, class_bits(LexiconClass::kInfinitive), token, token + 1) &&
         !has_hit(scene, class_bits(LexiconClass::kPassive), token + 1, token + 2) &&
         verb_use(scene, facts, token + 1, token).form == VerbForm::kInfinitive;
}

}  // namespace concord::reading
