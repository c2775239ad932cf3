// Phrases as a pack writes them: words of which each stands for all forms of its lemma (sign), for exactly
// one form
// ("Signed"), or for everything that begins so (sign*); a word in parentheses may be left out.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/error.h"

namespace concord::reading {

struct PhraseWord {
  enum class Kind : unsigned char { kLemma, kExact, kPrefix };
  // A capital in the pack asks for a capital in the text, and an acronym for an acronym: "US" is not "us".
  enum class Capitals : unsigned char { kAny, kFirst, kAll };
  std::string text;
  Kind kind = Kind::kLemma;
  Capitals capitals = Capitals::kAny;
  bool operator==(const PhraseWord&) const = default;
};

using Phrase = std::vector<PhraseWord>;

// The phrases that `text` stands for: one, or one for each choice of its optional words (at most four of
// them). kInput where it says nothing or its quotes or parentheses do not close.
Result<std::vector<Phrase>> parse_phrase(std::string_view text, std::span<const std::string> clitics = {});

}  // namespace concord::reading
