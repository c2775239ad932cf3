// Words of a text repeat; a dictionary look-up costs a hundred times more than finding a word that was seen
// before. A FormCache keeps what a Morphology said, one for each thread that reads. It starts afresh when it
// is full.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "reading/morphology/morphology.h"

namespace concord::reading {

class FormCache {
 public:
  explicit FormCache(const Morphology& morphology, std::size_t most_forms = std::size_t{1} << 17U)
      : morphology_(&morphology), most_forms_(most_forms) {}

  // Valid until the next call.
  std::span<const Analysis> analyse(std::string_view word);
  const Morphology& morphology() const { return *morphology_; }

 private:
  struct Hash {
    using is_transparent = void;
    std::size_t operator()(std::string_view word) const { return std::hash<std::string_view>()(word); }
  };
  struct Range {
    std::uint32_t first = 0;
    std::uint32_t count = 0;
  };

  const Morphology* morphology_;
  std::size_t most_forms_;
  std::unordered_map<std::string, Range, Hash, std::equal_to<>> ranges_;
  std::vector<Analysis> analyses_;
  std::vector<Analysis> scratch_;
};

}  // namespace concord::reading
