#include "cli/output.h"

#include <cerrno>
#include <fcntl.h>
#include <system_error>
#include <unistd.h>

namespace concord::cli {

namespace {
constexpr std::size_t kBufferBytes = 1U << 16U;
}

void Output::write(std::string_view text) {
  if (failure_ != 0) return;
  buffer_.append(text);
  if (buffer_.size() >= kBufferBytes) drain();
}

void Output::drain() {
  std::string_view rest = buffer_;
  while (!rest.empty() && failure_ == 0) {
    ssize_t written = ::write(descriptor_, rest.data(), rest.size());
    if (written > 0) {
      rest.remove_prefix(static_cast<std::size_t>(written));
    } else if (written < 0 && errno != EINTR) {
      failure_ = errno;
    }
  }
  buffer_.clear();
}

void Output::push() {
  if (failure_ == 0) drain();
}

Status Output::flush() {
  push();
  if (failure_ == 0) return {};
  return fail(ErrorCode::kIo, "cannot write: " + std::generic_category().message(failure_), name_,
              "what was printed is incomplete");
}

void reserve_standard_descriptors() {
  for (int descriptor = STDIN_FILENO; descriptor <= STDERR_FILENO; ++descriptor) {
    if (::fcntl(descriptor, F_GETFD) != -1) continue;
    // Open the wrong way round: reading from 0 and writing to 1 or 2 then fail with EBADF. The lowest free
    // descriptor is taken, which is this one.
    int taken = ::open("/dev/null", descriptor == STDIN_FILENO ? O_WRONLY : O_RDONLY);
    if (taken != descriptor && taken >= 0) ::close(taken);
  }
}

}  // namespace concord::cli
