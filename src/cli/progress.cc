#include "cli/progress.h"

#include <algorithm>
#include <fmt/format.h>

namespace concord::cli {

namespace {
constexpr auto kQuietAtFirst = std::chrono::seconds(1);
constexpr auto kBetweenUpdates = std::chrono::milliseconds(200);
}  // namespace

std::string rough_duration(std::chrono::seconds duration) {
  auto seconds = duration.count();
  if (seconds < 60) return fmt::format("{} s", seconds);
  if (seconds < 3600) return fmt::format("{} min", (seconds + 30) / 60);
  return fmt::format("{} h {} min", seconds / 3600, seconds % 3600 / 60);
}

std::string progress_line(std::string_view doing, std::string_view unit, std::uint64_t done,
                          std::uint64_t total, std::chrono::milliseconds elapsed, std::uint64_t passed) {
  if (total == 0) return fmt::format("{} {} {}", doing, done, unit);
  std::string line = fmt::format("{} {} of {} {} ({} %)", doing, done, total, unit, done * 100 / total);
  if (done <= passed || done >= total) return line;
  double each = static_cast<double>(elapsed.count()) / static_cast<double>(done - passed);
  auto left = static_cast<std::int64_t>(each * static_cast<double>(total - done) / 1000.0);
  return fmt::format("{}, {} left", line, rough_duration(std::chrono::seconds(left)));
}

Progress::Progress(Output& err, std::string doing, std::string unit, std::uint64_t total)
    : err_(err),
      terminal_(terminal_of(err.descriptor())),
      doing_(std::move(doing)),
      unit_(std::move(unit)),
      total_(total) {}

Progress::~Progress() {
  clear();
}

void Progress::clear() {
  if (!visible_) return;
  err_.write("\r\x1b[K");
  err_.push();
  visible_ = false;
}

void Progress::at(std::uint64_t done) {
  step(done, false);
}

void Progress::passed_over(std::uint64_t done) {
  step(done, true);
}

void Progress::step(std::uint64_t done, bool passed) {
  if (!terminal_.interactive) return;
  auto now = Time::now();
  if (passed) {
    passing_ += now - last_at_;
    passed_ += done - std::min(done, last_done_);
  }
  last_at_ = now;
  last_done_ = done;
  if (now - started_ < kQuietAtFirst || now - shown_ < kBetweenUpdates) return;
  shown_ = now;
  auto elapsed = std::chrono::duration_cast<std::chrono::milliseconds>(now - started_ - passing_);
  std::string line = progress_line(doing_, unit_, done, total_, elapsed, passed_);
  if (terminal_.width > 1) line = fit(line, terminal_.width - 1);
  err_.write("\r" + line + "\x1b[K");
  err_.push();
  visible_ = true;
}

}  // namespace concord::cli
