// Words that lost the space between them, as pages that join lines without one have many: "meetingwith",
// "andthe", "MinisterBerg", "Bergvisited". Taken apart only where the first part is a word that the pack
// knows and the second a small word that it lists for this, or begins with a capital; and where the first
// part is a name that stands elsewhere in the text and the second a verb of the past that the pack knows.
#pragma once

#include <bitset>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "reading/morphology/form_cache.h"
#include "reading/text/document.h"
#include "reading/text/text_rules.h"

namespace concord::reading {

class GluedWords {
 public:
  explicit GluedWords(const TextRules& rules);

  // Whether a form may be such words, as its end and its capitals tell.
  bool may_divide(std::string_view form, const Morphology& morphology) const;
  // Divides the token at `index` if it is; whether it did.
  bool divide(std::string_view text, FormCache& forms, std::size_t index, std::vector<Token>& tokens) const;

 private:
  std::size_t second_part(std::string_view word, Shape shape, FormCache& forms) const;
  bool has_small_end(std::string_view form) const;
  std::size_t verb_part(std::string_view word, const Morphology& morphology) const;
  bool is_name_elsewhere(std::string_view text, std::string_view part, FormCache& forms) const;
  bool is_small(std::string_view word) const;
  bool is_known(std::string_view word, FormCache& forms) const;

  std::vector<std::string> small_;  // ascending
  std::bitset<1024> ends_;          // their last two letters, so that most words need no look at the list
  std::vector<LemmaId> known_;      // ascending
};

}  // namespace concord::reading
