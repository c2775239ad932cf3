// One number for each lemma, whatever its language, so that everything after the first look-up compares
// integers. It grows as texts bring new words, up to a limit: a hostile text must not fill the memory. Safe
// from any thread.
#pragma once

#include <cstddef>
#include <deque>
#include <shared_mutex>
#include <string>
#include <string_view>
#include <unordered_map>

#include "reading/morphology/morphology.h"

namespace concord::reading {

class Vocabulary {
 public:
  explicit Vocabulary(std::size_t limit = std::size_t{1} << 22U);

  // The number of a folded spelling, given to it now if it has none. kNoLemma for "" and once the limit is
  // reached.
  LemmaId intern(std::string_view folded);
  // kNoLemma where it was never interned.
  LemmaId find(std::string_view folded) const;
  // Valid as long as the Vocabulary; empty for kNoLemma.
  std::string_view spelling(LemmaId lemma) const;
  std::size_t size() const;

 private:
  mutable std::shared_mutex mutex_;
  std::size_t limit_;
  std::deque<std::string> spellings_;  // a deque: its strings never move
  std::unordered_map<std::string_view, LemmaId> ids_;
};

}  // namespace concord::reading
