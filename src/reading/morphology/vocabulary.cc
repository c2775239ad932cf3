#include "reading/morphology/vocabulary.h"

#include <mutex>

namespace concord::reading {

Vocabulary::Vocabulary(std::size_t limit) : limit_(limit) {
  spellings_.emplace_back();
}

LemmaId Vocabulary::intern(std::string_view folded) {
  if (const LemmaId known = find(folded); known != kNoLemma || folded.empty()) return known;
  const std::unique_lock lock(mutex_);
  if (const auto it = ids_.find(folded); it != ids_.end()) return it->second;
  if (ids_.size() >= limit_) return kNoLemma;
  const auto id = static_cast<LemmaId>(spellings_.size());
  ids_.emplace(spellings_.emplace_back(folded), id);
  return id;
}

LemmaId Vocabulary::find(std::string_view folded) const {
  const std::shared_lock lock(mutex_);
  const auto it = ids_.find(folded);
  return it == ids_.end() ? kNoLemma : it->second;
}

std::string_view Vocabulary::spelling(LemmaId lemma) const {
  const std::shared_lock lock(mutex_);
  return lemma < spellings_.size() ? std::string_view(spellings_[lemma]) : std::string_view();
}

std::size_t Vocabulary::size() const {
  const std::shared_lock lock(mutex_);
  return ids_.size();
}

}  // namespace concord::reading
