#include "reading/morphology/form_cache.h"

namespace concord::reading {

std::span<const Analysis> FormCache::analyse(std::string_view word) {
  if (const auto known = ranges_.find(word); known != ranges_.end())
    return std::span(analyses_).subspan(known->second.first, known->second.count);
  morphology_->analyse(word, scratch_);
  if (ranges_.size() >= most_forms_) {
    ranges_.clear();
    analyses_.clear();
  }
  const Range range{static_cast<std::uint32_t>(analyses_.size()),
                    static_cast<std::uint32_t>(scratch_.size())};
  analyses_.insert(analyses_.end(), scratch_.begin(), scratch_.end());
  ranges_.emplace(word, range);
  return std::span(analyses_).subspan(range.first, range.count);
}

}  // namespace concord::reading
