#include "reading/decode/confine.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <chrono>
#include <cstddef>
#include <fcntl.h>
#include <fmt/format.h>
#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <poll.h>
#include <signal.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <system_error>
#include <unistd.h>

namespace concord::reading {
namespace {

constexpr std::size_t kErrorBytes = 4096;
constexpr int kNotStarted = 126;
constexpr int kNotConfined = 125;

#if defined(__x86_64__)
constexpr std::uint32_t kThisMachine = AUDIT_ARCH_X86_64;
#elif defined(__aarch64__)
constexpr std::uint32_t kThisMachine = AUDIT_ARCH_AARCH64;
#elif defined(__riscv) && __riscv_xlen == 64
constexpr std::uint32_t kThisMachine = AUDIT_ARCH_RISCV64;
#else
#error "name this machine's AUDIT_ARCH here"
#endif

// Refuses to make sockets, by whatever door, and any call that is not of this machine's own kind.
constexpr std::uint32_t kNumber = offsetof(seccomp_data, nr);
constexpr std::uint32_t kArchitecture = offsetof(seccomp_data, arch);
constexpr std::uint32_t kOtherNumbers = 0x40000000;  // x86-64's second set of numbers
constexpr std::array<sock_filter, 8> kNoNetwork = {{
    BPF_STMT(BPF_LD | BPF_W | BPF_ABS, kArchitecture),
    BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, kThisMachine, 0, 5),
    BPF_STMT(BPF_LD | BPF_W | BPF_ABS, kNumber),
    BPF_JUMP(BPF_JMP | BPF_JGE | BPF_K, kOtherNumbers, 3, 0),
    BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, __NR_socket, 2, 0),
    BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, __NR_io_uring_setup, 1, 0),
    BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW),
    BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ERRNO | EPERM),
}};

class Descriptor {
 public:
  explicit Descriptor(int fd = -1) : fd_(fd) {}
  ~Descriptor() { close(); }
  Descriptor(const Descriptor&) = delete;
  Descriptor& operator=(const Descriptor&) = delete;
  int get() const { return fd_; }
  void reset(int fd) {
    close();
    fd_ = fd;
  }
  void close() {
    if (fd_ >= 0) ::close(fd_);
    fd_ = -1;
  }

 private:
  int fd_;
};

struct Pipe {
  Descriptor read;
  Descriptor write;
  bool open() {
    int ends[2];
    if (::pipe2(ends, O_CLOEXEC) != 0) return false;
    read.reset(ends[0]);
    write.reset(ends[1]);
    return true;
  }
};

std::unexpected<Error> no_child(std::string_view doing) {
  return fail(ErrorCode::kIo, fmt::format("cannot {}: {}", doing, std::generic_category().message(errno)));
}

bool limit(__rlimit_resource which, rlim_t value) {
  const rlimit both{value, value};
  return ::setrlimit(which, &both) == 0;
}

// Between fork and exec: system calls only, because other threads may have held any lock.
[[noreturn]] void become(char* const* command, int input, int output, int errors, const ChildLimits& limits,
                         pid_t parent) {
  ::dup2(input, STDIN_FILENO);
  ::dup2(output, STDOUT_FILENO);
  ::dup2(errors, STDERR_FILENO);
  ::syscall(__NR_close_range, 3U, ~0U, 0U);
  bool confined = ::prctl(PR_SET_PDEATHSIG, SIGKILL) == 0 && ::getppid() == parent;
#ifndef CONCORD_SANITIZED
  confined = confined && limit(RLIMIT_AS, limits.memory_bytes);  // sanitizers reserve terabytes
#endif
#ifndef __SANITIZE_THREAD__
  confined = confined && limit(RLIMIT_FSIZE, 0);  // the thread sanitizer begins with writing a file
#endif
  confined = confined && limit(RLIMIT_CPU, limits.cpu_seconds) && limit(RLIMIT_CORE, 0);
  const sock_fprog filter{kNoNetwork.size(), const_cast<sock_filter*>(kNoNetwork.data())};
  confined = confined && ::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0 &&
             ::prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &filter) == 0;
  if (!confined) ::_exit(kNotConfined);
  char path[] = "PATH=/usr/bin:/bin";
  char language[] = "LC_ALL=C.UTF-8";
  char* environment[] = {path, language, nullptr};
  ::execve(command[0], command, environment);
  ::_exit(kNotStarted);
}

// Both outputs until they end, the time is over or there is too much.
enum class End : std::uint8_t { kDone, kLate, kTooMuch };
End collect(const Pipe& output, const Pipe& errors, const ChildLimits& limits, ChildOutput& out) {
  const auto last = std::chrono::steady_clock::now() + std::chrono::seconds(limits.seconds);
  std::array<pollfd, 2> ends = {{{output.read.get(), POLLIN, 0}, {errors.read.get(), POLLIN, 0}}};
  std::array<char, 65536> buffer{};
  while (ends[0].fd >= 0 || ends[1].fd >= 0) {
    const auto left =
        std::chrono::duration_cast<std::chrono::milliseconds>(last - std::chrono::steady_clock::now());
    if (left.count() <= 0) return End::kLate;
    if (::poll(ends.data(), ends.size(), static_cast<int>(left.count())) < 0 && errno != EINTR)
      return End::kLate;
    for (std::size_t i = 0; i < ends.size(); ++i) {
      if (ends[i].fd < 0 || ends[i].revents == 0) continue;
      const ssize_t got = ::read(ends[i].fd, buffer.data(), buffer.size());
      if (got < 0 && errno == EINTR) continue;
      if (got <= 0) {
        ends[i].fd = -1;
        continue;
      }
      const auto length = static_cast<std::size_t>(got);
      if (i == 0) {
        out.output.append(buffer.data(), length);
        if (out.output.size() > limits.output_bytes) return End::kTooMuch;
      } else if (out.errors.size() < kErrorBytes) {
        out.errors.append(buffer.data(), std::min(length, kErrorBytes - out.errors.size()));
      }
    }
  }
  return End::kDone;
}

// Whether a program that a signal ended had run into the limit of its memory: it said so, or had half of it.
// Address space is what is limited, and a program reserves more than it touches.
bool wanted_memory(const ChildOutput& out, const rusage& used, const ChildLimits& limits) {
  const auto touched = static_cast<std::uint64_t>(used.ru_maxrss) * 1024;
  return out.errors.contains("bad_alloc") || out.errors.contains("ut of memory") ||
         touched > limits.memory_bytes / 2;
}

}  // namespace

Result<ChildOutput> run_confined(const std::vector<std::string>& command, std::string_view input,
                                 const ChildLimits& limits) {
  const Descriptor file(::memfd_create("concord-input", MFD_CLOEXEC));
  if (file.get() < 0) return no_child("hold the file in memory");
  for (std::string_view rest = input; !rest.empty();) {
    const ssize_t put = ::write(file.get(), rest.data(), rest.size());
    if (put < 0 && errno == EINTR) continue;
    if (put <= 0) return no_child("hold the file in memory");
    rest.remove_prefix(static_cast<std::size_t>(put));
  }
  if (::lseek(file.get(), 0, SEEK_SET) != 0) return no_child("hold the file in memory");
  Pipe output;
  Pipe errors;
  if (!output.open() || !errors.open()) return no_child("make a pipe");
  std::vector<char*> arguments;
  arguments.reserve(command.size() + 1);
  for (const std::string& one : command) arguments.push_back(const_cast<char*>(one.c_str()));
  arguments.push_back(nullptr);

  const pid_t parent = ::getpid();
  const pid_t child = ::fork();
  if (child < 0) return no_child("start a process");
  if (child == 0)
    become(arguments.data(), file.get(), output.write.get(), errors.write.get(), limits, parent);
  output.write.close();
  errors.write.close();
  ChildOutput out;
  const End end = collect(output, errors, limits, out);
  if (end != End::kDone) ::kill(child, SIGKILL);
  int status = 0;
  rusage used{};
  while (::wait4(child, &status, 0, &used) < 0 && errno == EINTR) {
  }
  const bool killed = WIFSIGNALED(status);
  if (end == End::kTooMuch)
    return fail(ErrorCode::kTooLarge,
                fmt::format("it gives more than {} bytes of text", limits.output_bytes));
  if (end == End::kLate || (killed && (WTERMSIG(status) == SIGXCPU || WTERMSIG(status) == SIGKILL)))
    return fail(ErrorCode::kInput, "it is built so that reading it takes too long");
  if (killed && wanted_memory(out, used, limits))
    return fail(ErrorCode::kInput,
                fmt::format("it is built so that reading it takes more than {} MB of memory",
                            limits.memory_bytes >> 20U));
  if (killed) return fail(ErrorCode::kInput, fmt::format("reading it ends with signal {}", WTERMSIG(status)));
  out.status = WEXITSTATUS(status);
  if (out.status == kNotConfined) return fail(ErrorCode::kIo, "the process that reads it cannot be confined");
  if (out.status == kNotStarted) return fail(ErrorCode::kIo, "cannot start " + command.front());
  return out;
}

}  // namespace concord::reading
