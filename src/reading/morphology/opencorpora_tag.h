// What a grammatical tag of OpenCorpora ("NOUN,anim,masc,Surn sing,gent") says, in the terms of Analysis.
#pragma once

#include <string>
#include <string_view>

#include "reading/morphology/morphology.h"

namespace concord::reading {

struct Tag {
  std::string text;
  Analysis meaning;         // without a lemma
  bool productive = false;  // of a class that new words join: nouns, verbs, adjectives, not prepositions
  bool fixed = false;       // never changes its form
  bool plural_only = false;
};

Tag parse_tag(std::string_view text);

}  // namespace concord::reading
