// Reading plain text to proposals, in each language, on one core and on all: megabytes of text and reports a
// second, and the memory it takes; beside it finding names alone (`concord mentions`), which is all that
// other readers do. The physical limit is hashing the same bytes, which the record does anyway. Speed is by
// the seconds of the processor; efficiency also by those of the clock, which tell it on an idle machine only.
//   bench_read [quick | full | rounds] [folder]: each round reads every example report once, or every file of
//   the folder
#include <ctime>
#include <functional>
#include <map>
#include <sys/resource.h>
#include <thread>

#include "bench_record.h"
#include "reading/decode/decode.h"
#include "reading/engine.h"

namespace {

using namespace concord;
using bench::must;

struct Texts {
  std::vector<reading::Report> reports;
  std::size_t bytes = 0;
};

Texts texts_in(const fs::path& folder) {
  Texts texts;
  for (const auto& file : fs::directory_iterator(folder)) {
    for (auto& report : reading::decode_all(must(read_file(file.path())), file.path().string()).reports) {
      texts.bytes += report.text.size();
      texts.reports.push_back(std::move(report));
    }
  }
  return texts;
}

// The reports annotated for the tests, by language: texts of the kind that the program is for.
std::map<std::string, Texts> texts(int count, char** arguments) {
  if (count > 2) return {{fs::path(arguments[2]).filename().string(), texts_in(arguments[2])}};
  const fs::path root = fs::path(CONCORD_SOURCE_DIR) / "tests/reports";
  return {{"en", texts_in(root / "en/text")}, {"ru", texts_in(root / "ru/text")}};
}

// Seconds of the clock, and of the processor, which other programs on the machine do not lengthen.
struct Seconds {
  double wall = 0;
  double processor = 0;
};

double processor_seconds() {
  timespec now{};
  ::clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
  return static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) * 1e-9;
}

// What is done with the reports.
using Work = std::function<void(std::span<const reading::Report>)>;

// For `rounds` of all reports on each of `threads` threads.
Seconds do_all(const Work& work, const Texts& texts, std::uint64_t rounds, unsigned threads) {
  bench::Stopwatch watch;
  const double before = processor_seconds();
  std::vector<std::jthread> workers;
  for (unsigned i = 0; i < threads; ++i) {
    workers.emplace_back([&] {
      for (std::uint64_t round = 0; round < rounds; ++round) work(texts.reports);
    });
  }
  workers.clear();
  return {watch.seconds(), processor_seconds() - before};
}

double hash_all(const Texts& texts, std::uint64_t rounds) {
  const double before = processor_seconds();
  std::uint8_t sum = 0;
  for (std::uint64_t round = 0; round < rounds; ++round) {
    for (const auto& report : texts.reports) sum ^= sha256(report.text).bytes[0];
  }
  return processor_seconds() - before + (sum == 0 ? 1e-12 : 0);
}

}  // namespace

int main(int count, char** arguments) {
  const std::uint64_t rounds = bench::size_argument(count, arguments, 100, 1'000);
  bench::Stopwatch opening;
  const auto engine = must(reading::Engine::open(fs::path(CONCORD_SOURCE_DIR) / "packs"));
  fmt::print("packs loaded in {:.0f} ms\n", opening.seconds() * 1e3);
  const Work read = [&](std::span<const reading::Report> reports) { (void)engine.read(reports); };
  const Work name = [&](std::span<const reading::Report> reports) {
    for (const reading::Report& report : reports) (void)engine.named_mentions(report);
  };
  const unsigned cores = std::max(1U, std::thread::hardware_concurrency());
  fmt::print("{:<10} {:>8} {:>13} {:>12} {:>12} {:>16} {:>16} {:>16}\n", "language", "MB", "MB/s, 1 core",
             "reports/s", "of hashing", fmt::format("efficiency on {}", cores), "by processor",
             "reports/s, names");
  for (const auto& [language, texts] : texts(count, arguments)) {
    (void)do_all(read, texts, 1, 1);
    const double megabytes = static_cast<double>(texts.bytes * rounds) / 1e6;
    const double reports = static_cast<double>(texts.reports.size() * rounds);
    const Seconds one = do_all(read, texts, rounds, 1);
    const Seconds all = do_all(read, texts, rounds, cores);
    const Seconds names = do_all(name, texts, rounds, 1);
    const double hashing = hash_all(texts, rounds);
    fmt::print("{:<10} {:>8.1f} {:>13.2f} {:>12.0f} {:>12.4f} {:>16.2f} {:>16.2f} {:>16.0f}\n", language,
               megabytes, megabytes / one.processor, reports / one.processor, hashing / one.processor,
               one.wall / all.wall, cores * one.processor / all.processor, reports / names.processor);
  }
  rusage usage{};
  ::getrusage(RUSAGE_SELF, &usage);
  fmt::print("peak memory {} MB\n", usage.ru_maxrss / 1024);
}
