// The words of reports and queries as the full-text index holds them: one term for all forms of a word, so
// that a search for "подписание соглашений" finds "подписанием соглашения", and "agreement" finds
// "agreements".
#pragma once

#include <map>
#include <string>
#include <string_view>

#include "reading/morphology/morphology.h"

namespace concord::reading {

class SearchTerms {
 public:
  // `morphology` must outlive this. Add all languages before the first use; after that, safe from any thread.
  void add(std::string language, const Morphology& morphology);

  // The terms of `text` in its order, separated by spaces: folded words and numbers, no punctuation.
  // `language` is an ISO 639-1 code; words of a language that was not added are only folded, as is everything
  // where it is empty.
  std::string of(std::string_view text, std::string_view language) const;

 private:
  std::map<std::string, const Morphology*, std::less<>> morphologies_;
};

}  // namespace concord::reading
