// Morphology from endings and lists of irregular forms (a pack's morphology.ini): enough for English, and a
// start for any language. It has no dictionary, so a form gets every lemma that a rule allows; those that no
// phrase of the pack and no other word of the text uses do no harm.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "reading/morphology/vocabulary.h"

namespace concord::reading {

struct SuffixRule {
  PartOfSpeech part = PartOfSpeech::kOther;
  std::string ending;        // of the form: "ies"
  std::string lemma_ending;  // of the lemma: "y"
};

struct IrregularForm {
  PartOfSpeech part = PartOfSpeech::kOther;  // kOther where the pack does not say
  std::string lemma;
  std::string form;
};

struct ClosedWord {  // prepositions, pronouns and the like: no rule applies to them
  PartOfSpeech part = PartOfSpeech::kOther;
  std::string word;
};

struct SuffixRules {
  std::vector<SuffixRule> endings;
  std::vector<IrregularForm> irregular;
  std::vector<ClosedWord> closed;
};

// A word of `ending` gets the lemma with `lemma_ending` where two letters or more remain before the ending;
// every word is also a lemma by itself. Verb endings in -s make the present, others the past or a participle;
// "ing" makes a gerund. `vocabulary` must outlive the result.
std::unique_ptr<Morphology> suffix_morphology(const SuffixRules& rules, Vocabulary& vocabulary);

}  // namespace concord::reading
