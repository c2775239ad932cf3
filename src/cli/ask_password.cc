#include "cli/ask_password.h"

#include <array>
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <string_view>
#include <termios.h>
#include <unistd.h>

namespace concord::cli {

namespace {

constexpr std::size_t kMostTyped = 4096;
constexpr std::array kInterruptions = {SIGINT, SIGTERM, SIGHUP, SIGQUIT, SIGTSTP};

volatile std::sig_atomic_t interrupted_by = 0;

void note_interruption(int signal) {
  interrupted_by = signal;
}

// While it lives, signals only interrupt reading; afterwards the one that came does what it always does.
class HeldSignals {
 public:
  HeldSignals() {
    interrupted_by = 0;
    struct sigaction note = {};
    note.sa_handler = note_interruption;
    for (std::size_t i = 0; i < kInterruptions.size(); ++i)
      ::sigaction(kInterruptions[i], &note, &before_[i]);
  }
  ~HeldSignals() {
    for (std::size_t i = 0; i < kInterruptions.size(); ++i)
      ::sigaction(kInterruptions[i], &before_[i], nullptr);
    if (interrupted_by != 0) ::raise(interrupted_by);
  }
  HeldSignals(const HeldSignals&) = delete;
  HeldSignals& operator=(const HeldSignals&) = delete;

 private:
  std::array<struct sigaction, kInterruptions.size()> before_{};
};

class Silence {
 public:
  explicit Silence(int terminal) : terminal_(terminal) {
    if (::tcgetattr(terminal_, &before_) != 0) return;
    termios silent = before_;
    silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
    changed_ = ::tcsetattr(terminal_, TCSAFLUSH, &silent) == 0;
  }
  ~Silence() {
    if (changed_) ::tcsetattr(terminal_, TCSAFLUSH, &before_);
  }
  Silence(const Silence&) = delete;
  Silence& operator=(const Silence&) = delete;

 private:
  int terminal_;
  termios before_{};
  bool changed_ = false;
};

// A line without its end.
Result<std::string> read_line(int descriptor) {
  std::string line;
  for (char c = 0;;) {
    const ssize_t got = ::read(descriptor, &c, 1);
    if (got < 0 && errno == EINTR && interrupted_by == 0) continue;
    if (got < 0) return fail(ErrorCode::kIo, "cannot be read", "standard input");
    if (got == 0 && line.empty())
      return fail(ErrorCode::kUsage, "there is no password", "standard input", "give one on a line");
    if (got == 0 || c == '\n') break;
    line += c;
    if (line.size() > kMostTyped) return fail(ErrorCode::kUsage, "the line is too long", "standard input");
  }
  if (line.ends_with('\r')) line.pop_back();
  return line;
}

void say(int terminal, std::string_view text) {
  [[maybe_unused]] const ssize_t written = ::write(terminal, text.data(), text.size());
}

Result<std::string> ask(int terminal, std::string_view question) {
  const HeldSignals signals;
  const Silence silence(terminal);
  say(terminal, question);
  auto line = read_line(terminal);
  say(terminal, "\n");
  return line;
}

}  // namespace

Result<std::string> ask_password() {
  if (::isatty(STDIN_FILENO) == 0) return read_line(STDIN_FILENO);
  const int terminal = ::open("/dev/tty", O_RDWR | O_CLOEXEC);
  if (terminal < 0) return read_line(STDIN_FILENO);
  auto first = ask(terminal, "Password: ");
  auto second = first ? ask(terminal, "Once more: ") : first;
  ::close(terminal);
  if (first && second && *first != *second)
    return fail(ErrorCode::kUsage, "the two are not the same", "password");
  return second;
}

}  // namespace concord::cli
