// Morphology from endings and lists of irregular forms (a pack's morphology.ini): enough for English, and a
// start for any language. It has no dictionary, so a form gets every lemma that a rule allows; those that no
// phrase of the pack and no other word of the text uses do no harm.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "reading/morphology/vocabulary.h"

namespace concord::reading {

struct SuffixRule {
  PartOfSpeech part = PartOfSpeech::kOther;
  std::string ending;                           // of the form: "ies"
  std::string lemma_ending;                     // of the lemma: "y"
  std::optional<Analysis> form = std::nullopt;  // the grammar of such a form, where the pack tells it
};

struct NameEnding {  // of a person's name: "yevin" is "yev"
  std::string ending;
  std::string nominative;
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
  std::vector<NameEnding> names;
};

// A word of `ending` gets the lemma with `lemma_ending` where two letters or more remain before the ending
// (one where the pack tells the forms); every word is also a lemma by itself. Verb endings in -s make the
// present, others the past or a participle; "ing" makes a gerund. So it is in English, where the pack tells
// only parts of speech. Where it tells the form that an ending makes, the longest such ending of a word
// decides, and lemmas that the pack knows rule out others; a nominative beside another case is meant for
// unknown words. `vocabulary` must outlive the result.
std::unique_ptr<Morphology> suffix_morphology(const SuffixRules& rules, Vocabulary& vocabulary);

}  // namespace concord::reading
