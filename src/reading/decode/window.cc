#include "reading/decode/window.h"

#include <algorithm>

namespace concord::reading {
namespace {

constexpr std::size_t kWindowStep = std::size_t{1} << 16U;

}  // namespace

Result<std::string_view> Window::peek(std::size_t length) {
  while (view().size() < length && !ended_) {
    if (error_) return std::unexpected(*error_);
    if (begin_ > 0) {
      buffer_.erase(0, begin_);
      begin_ = 0;
    }
    const std::size_t kept = buffer_.size();
    buffer_.resize(kept + std::max(kWindowStep, std::min(length - kept, kept)));
    auto got = stream_->read(std::span(buffer_).subspan(kept));
    buffer_.resize(kept + (got ? *got : 0));
    if (!got)
      error_ = std::move(got).error();
    else
      ended_ = *got == 0;
  }
  return view();
}

void Window::skip(std::size_t length) {
  length = std::min(length, view().size());
  begin_ += length;
  position_ += length;
  if (begin_ == buffer_.size()) {
    buffer_.clear();
    begin_ = 0;
    if (buffer_.capacity() > 16 * kWindowStep) buffer_.shrink_to_fit();
  }
}

}  // namespace concord::reading
