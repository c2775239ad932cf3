// What a language pack says of how its texts are written and printed (sentences.ini, boilerplate.ini, the
// names of calendar.ini), as plain strings: the reader of texts stands below the packs and does not know
// their files.
#pragma once

#include <string>
#include <vector>

#include "reading/morphology/morphology.h"

namespace concord::reading {

struct TextRules {
  std::vector<std::string> abbreviations;  // words whose full stop ends no sentence, with it: "mr.", "т.е."
  std::vector<std::string> clitics;        // endings that are words of their own: "'s", "n't"
  std::vector<std::string> glued;          // small words that texts join to the word before: "with", "the"
  std::vector<LemmaId> known_lemmas;       // of the words of the pack, ascending
  std::vector<std::string> months;         // names of months, every form that a dateline may have
  // Phrases, each a few words, that tell the furniture of a page (docs/language-packs.md, boilerplate.ini).
  std::vector<std::string> boilerplate_lines;
  std::vector<std::string> boilerplate_from_here;
  std::vector<std::string> boilerplate_headings;
  std::vector<std::string> boilerplate_captions;
};

}  // namespace concord::reading
