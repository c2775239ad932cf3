// How long a person waits: the program opens a record of many events and answers `timeline --limit 20`,
// measured from outside as a whole process. Beside it in the same run, the program doing nothing but saying
// its version.
//   bench_timeline [quick | full | events]: 20,000 for quick, a million for full
#include <algorithm>

#include "bench_record.h"
#include "reading/view/views.h"
#include "record/view.h"

namespace {

using namespace concord;
using bench::must;

// Events of one a day and place, with two actors, as the reader would propose them.
std::vector<record::Entry> events(std::uint64_t first, std::uint64_t count) {
  static const Instant time = *parse_instant("2026-11-22T08:00:00Z");
  std::vector<record::Entry> all(count);
  for (record::Entry& entry : all) {
    const std::uint64_t number = first++;
    auto actor = [](std::string name, std::string country) {
      return Json{{"name", std::move(name)},
                  {"kind", "state"},
                  {"country", std::move(country)},
                  {"role", nullptr},
                  {"org", nullptr}};
    };
    entry.kind = "event";
    entry.subject = fmt::format("event:{:016x}", number);
    entry.time = time;
    entry.author = "bench";
    entry.body = {{"type", "CONSULT"},
                  {"plover", "CONSULT"},
                  {"status", "held"},
                  {"date", civil_from_days(static_cast<int>(10'000 + number % 10'000)).text()},
                  {"date_inferred", false},
                  {"date_said", nullptr},
                  {"date_due", nullptr},
                  {"place", "Baku"},
                  {"place_country", "AZ"},
                  {"actors", Json::array({actor("Azerbaijan", "AZ"), actor("Kazakhstan", "KZ")})},
                  {"report", "report:0000000000000000"},
                  {"proposal", nullptr}};
  }
  return all;
}

// Median seconds of a command run five times, its output thrown away.
double median_seconds(const std::string& command) {
  std::vector<double> runs;
  for (int i = 0; i < 5; ++i) {
    bench::Stopwatch watch;
    if (std::system((command + " >/dev/null").c_str()) != 0) {
      fmt::print(stderr, "failed: {}\n", command);
      std::exit(1);
    }
    runs.push_back(watch.seconds());
  }
  std::ranges::sort(runs);
  return runs[2];
}

}  // namespace

int main(int count, char** arguments) {
  const std::uint64_t size = bench::size_argument(count, arguments, 20'000, 1'000'000);
  constexpr std::uint64_t kBatch = 4096;
  store::TestFolder folder;
  const auto options = bench::options_in(folder.path());
  {
    auto record = must(record::Record::create(options, "bench.example.org"));
    bench::Stopwatch appending;
    for (std::uint64_t at = 0; at < size; at += kBatch) {
      must(record->append(events(at, std::min(kBatch, size - at))));
    }
    must(record->publish());
    const double appended = appending.seconds();
    record::Replayer views(*record);
    reading::add_reading_views(views,
                               [](std::string_view text, std::string_view) { return std::string(text); });
    bench::Stopwatch replaying;
    must(views.catch_up());
    fmt::print("{} events appended in {:.1f} s, views fed in {:.1f} s\n", size, appended,
               replaying.seconds());
  }
  const std::string program = std::string(CONCORD_PROGRAM);
  const std::string list = fmt::format("XDG_STATE_HOME={0} {1} --record {0}/record timeline --limit 20",
                                       folder.path().string(), program);
  const double start = median_seconds(program + " --version");
  const double answer = median_seconds(list);
  fmt::print("program start {:.1f} ms, open and timeline --limit 20 {:.1f} ms (wanted: under 100 ms)\n",
             start * 1e3, answer * 1e3);
}
