// Verifying and opening a record of many entries of about 1 KiB, against hashing the same bytes with the same
// SHA-256.
//   bench_verify [quick | full | entries]: 50,000 for quick, a million for full
#include <sys/resource.h>

#include "bench_record.h"
#include "record/record_verify.h"

namespace {

using namespace concord;
using bench::must;

long peak_megabytes() {
  rusage usage{};
  ::getrusage(RUSAGE_SELF, &usage);
  return usage.ru_maxrss / 1024;
}

// Of all threads: what a busy machine does not distort.
double processor_seconds() {
  rusage usage{};
  ::getrusage(RUSAGE_SELF, &usage);
  auto seconds = [](const timeval& time) {
    return static_cast<double>(time.tv_sec) + 1e-6 * static_cast<double>(time.tv_usec);
  };
  return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

}  // namespace

int main(int count, char** arguments) {
  const std::uint64_t size = bench::size_argument(count, arguments, 50'000, 1'000'000);
  constexpr std::uint64_t kBatch = 4096;
  store::TestFolder folder;
  const auto options = bench::options_in(folder.path());
  std::size_t bytes = 0;
  {
    auto record = must(record::Record::create(options, "bench.example.org"));
    bench::Stopwatch watch;
    for (std::uint64_t at = 0; at < size; at += kBatch) {
      must(record->append(bench::entries(at, std::min(kBatch, size - at))));
    }
    must(record->publish());
    fmt::print("made {} entries in {:.1f} s\n", size, watch.seconds());
  }
  double hashing = 0;
  double hashing_processor = 0;
  {
    const double before = processor_seconds();
    std::vector<std::string> texts;
    for (const record::Entry& entry : bench::entries(0, 1000))
      texts.push_back(must(encode_entry(entry)).bytes);
    bench::Stopwatch watch;
    for (std::uint64_t i = 0; i < size; ++i) {
      std::string& text = texts[i % texts.size()];
      text[i % text.size()] = static_cast<char>(i);
      bytes += text.size() + static_cast<std::size_t>(sha256(text).bytes[0] == 0 ? 0 : 0);
    }
    hashing = watch.seconds();
    hashing_processor = processor_seconds() - before;
  }
  bench::Stopwatch open_watch;
  auto record = must(record::Record::open(options));
  const double open = open_watch.seconds();
  auto root = must(record->root(size));
  const double first_root = open_watch.seconds();
  bench::Stopwatch find_watch;
  for (std::uint64_t i = 0; i < 1000; ++i) {
    must(record->find(must(encode_entry(bench::entries(i * (size / 1000), 1)[0])).id));
  }
  const double find = find_watch.seconds();
  const double before_verify = processor_seconds();
  bench::Stopwatch verify_watch;
  auto verified = must(verify_record(*record));
  const double verify = verify_watch.seconds();
  const double verify_processor = processor_seconds() - before_verify;
  const double megabytes = static_cast<double>(bytes) / 1e6;
  fmt::print("hash alone  {:8.2f} s {:8.0f} MB/s\n", hashing, megabytes / hashing);
  fmt::print("verify      {:8.2f} s {:8.0f} MB/s   ratio {:.2f}\n", verify, megabytes / verify,
             hashing / verify);
  fmt::print("processor time of both: {:.2f} s and {:.2f} s, ratio {:.2f}\n", hashing_processor,
             verify_processor, hashing_processor / verify_processor);
  fmt::print("open        {:8.1f} ms, with the root of all {:.1f} ms\n", open * 1e3, first_root * 1e3);
  fmt::print("find by id  {:8.1f} us each\n", find * 1e3);
  fmt::print("memory      {:8} MB at most\n", peak_megabytes());
  bool good = verified.findings.empty() && verified.root == root;
  if (!good) fmt::print("the verification is wrong\n");
  return good ? 0 : 1;
}
