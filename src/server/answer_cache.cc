#include "server/answer_cache.h"

namespace concord::server {

namespace {

constexpr std::size_t kLargestShare = 16;

std::size_t size_of(const std::string& target, const Response& answer) {
  return target.size() + answer.body.size();
}

}  // namespace

void AnswerCache::enter(std::string_view tag) {
  if (tag == tag_) return;
  tag_ = tag;
  at_.clear();
  kept_.clear();
  bytes_ = 0;
}

void AnswerCache::drop_oldest() {
  bytes_ -= size_of(kept_.back().target, kept_.back().answer);
  at_.erase(kept_.back().target);
  kept_.pop_back();
}

std::optional<Response> AnswerCache::find(std::string_view tag, const std::string& target) {
  const std::lock_guard lock(mutex_);
  if (tag != tag_) return std::nullopt;
  const auto found = at_.find(target);
  if (found == at_.end()) return std::nullopt;
  kept_.splice(kept_.begin(), kept_, found->second);
  return found->second->answer;
}

void AnswerCache::keep(std::string_view tag, const std::string& target, const Response& answer) {
  const std::size_t size = size_of(target, answer);
  if (answer.status != 200 || answer.follow || size > most_ / kLargestShare) return;
  const std::lock_guard lock(mutex_);
  enter(tag);
  if (at_.contains(target)) return;
  while (bytes_ + size > most_) drop_oldest();
  kept_.push_front({target, answer});
  at_.emplace(target, kept_.begin());
  bytes_ += size;
}

}  // namespace concord::server
