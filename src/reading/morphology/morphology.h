// Words and their forms. A Morphology turns a form into its possible analyses; which one is meant is decided
// later, by the grammar around it. Three make one up: the OpenCorpora dictionary (Russian), suffix rules with
// lists of irregular forms (English), and suffix rules alone (any language whose pack has morphology.ini).
//
// Lemmas are interned in one Vocabulary shared by all languages (morphology/vocabulary.h), so that phrases of
// a pack and words of a text meet as integers. Safe from any thread; analyse() through a FormCache, one for
// each thread.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace concord::reading {

using LemmaId = std::uint32_t;
inline constexpr LemmaId kNoLemma = 0;

enum class PartOfSpeech : std::uint8_t {
  kOther,
  kNoun,
  kVerb,
  kInfinitive,
  kAdjective,
  kParticiple,
  kGerund,
  kAdverb,
  kPreposition,
  kConjunction,
  kPronoun,
  kNumeral,
  kParticle,
};

// Several parts of speech as bits, since a form is often several.
using PartBits = std::uint16_t;
template <typename... Parts>
constexpr PartBits part_bits(Parts... parts) {
  return static_cast<PartBits>(((1U << static_cast<unsigned>(parts)) | ...));
}

// Cases as bits, since a form often stands for several. Languages without cases leave it at zero.
enum Case : std::uint8_t {
  kNominative = 1,
  kGenitive = 2,
  kDative = 4,
  kAccusative = 8,
  kInstrumental = 16,
  kLocative = 32,
  kAblative = 64,
};

enum class NameType : std::uint8_t { kNone, kGiven, kSurname, kPatronymic, kPlace, kOrganisation };

struct Analysis {
  LemmaId lemma = kNoLemma;
  PartOfSpeech part = PartOfSpeech::kOther;
  std::uint8_t cases = 0;  // bits of Case
  NameType name = NameType::kNone;
  bool plural = false;
  char gender = 0;         // 'm', 'f', 'n', or 0
  bool past = false;       // verb: past tense
  bool future = false;     // verb: future (Russian perfective non-past)
  bool passive = false;    // participle or short participle that is passive
  bool predicted = false;  // not in the dictionary: guessed from the ending
};

class Morphology {
 public:
  virtual ~Morphology() = default;
  // All analyses of one word as it is written in a text; at least one (the form itself as its own lemma).
  // `out` is cleared first. Lemmas are lower-case and folded (see fold()).
  virtual void analyse(std::string_view word, std::vector<Analysis>& out) const = 0;
  // The lemma's spelling for people ("министр"); valid as long as the Morphology.
  virtual std::string_view spelling(LemmaId lemma) const = 0;
  // One folded term for all forms of a word, for the full-text index; always the same for the same word.
  virtual std::string search_term(std::string_view word) const = 0;
  // The form of a name in the nominative, capitals kept: "Оверчуком" to "Оверчук". The word itself where
  // unsure. `gender` is 0 and `cases` are 0 where nothing around the name tells them.
  virtual std::string name_nominative(std::string_view word, char gender, std::uint8_t cases) const = 0;
  // Before the pack's phrases are compiled: a name of the pack in the nominative, capitals kept. Where the
  // dictionary lacks it, its ending tells its forms.
  virtual void learn(std::string_view /*name*/) {}
  // Once, before the first text: the lemmas that the pack's phrases use, ascending. Where endings alone tell
  // what a word comes from, they decide between its lemmas.
  virtual void know(std::span<const LemmaId> /*lemmas*/) {}
};

// Lower case, ё to е, ı to i, typographic apostrophes and hyphens to ASCII: the form under which words are
// compared.
std::string fold(std::string_view word);

}  // namespace concord::reading
