// Where sentences end. A full stop is not enough of a sign (Dr. Berg, 5.4, т.е.), so abbreviations come from
// the pack, and initials and the capital after the stop are looked at.
#pragma once

#include <string>
#include <string_view>
#include <unordered_set>

#include "reading/text/document.h"
#include "reading/text/text_rules.h"

namespace concord::reading {

class SentenceRules {
 public:
  explicit SentenceRules(const TextRules& rules);

  // Bits of FormTrait for a form.
  std::uint8_t traits_of(std::string_view form) const;

  // Cuts the tokens from `first_token` on, one block, into sentences and appends those. A dateline before the
  // text (BAKU, April 13. ...) becomes a sentence of kind kDateline.
  static void split(Document& document, std::uint32_t first_token, BlockKind kind);

 private:
  // Whether the sentence that begins at token `begin` ends with the mark at `token`; its block ends at `end`.
  static bool ends_after(const Document& document, std::size_t begin, std::size_t token, std::size_t end);
  static std::size_t place_end(const Document& document, std::size_t first, std::size_t end);
  static std::size_t dateline_end(const Document& document, std::size_t first, std::size_t end);

  std::unordered_set<std::string> abbreviations_;
  std::unordered_set<std::string> months_;
};

}  // namespace concord::reading
