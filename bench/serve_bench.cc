// How many the server can serve: lists, search, reports and charts of a large record, asked for by a second
// process; beside nginx, which gives out files of the same sizes, in the same run. Throughput is what eight
// connections get that ask without a pause; latency is measured at 200 requests a second.
//   bench_serve [quick | full | events [FOLDER]]: 10,000 for quick, 100,000 for full; the record is made in
//   FOLDER where it is not there already
#include <csignal>
#include <fstream>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

#include "bench_record.h"
#include "load.h"
#include "reading/desk/desk.h"
#include "reading/lazy_engine.h"
#include "reading/view/queries.h"

namespace {

using namespace concord;
using bench::must;

constexpr double kRate = 200;
constexpr unsigned kConnections = 8;
constexpr std::uint64_t kEventsOfAReport = 10;

constexpr std::array kCountries = {"AZ", "KZ", "UZ", "GE", "TR", "DE", "FR", "HU",
                                   "NO", "JP", "BR", "EG", "KE", "IN", "CN"};
constexpr std::array kCities = {"Baku",   "Astana", "Tashkent", "Tbilisi",
                                "Ankara", "Berlin", "Paris",    "Budapest"};
constexpr std::array kTopics = {"hydrogen", "forest", "water", "transport", "finance", "power"};
constexpr std::array kBegin = {"Ber", "Lin", "Hol", "Mar", "Kal", "Tor", "Vas",
                               "Nor", "Sel", "Dan", "Fer", "Gor", "Ilm"};
constexpr std::array kEnd = {"gen", "dov", "strom", "ani", "ezh", "uly", "mann",
                             "ado", "ic",  "ova",   "sen", "oto", "ak"};

std::string person(std::uint64_t n) {
  return fmt::format("{}{} {}{}", kBegin[n % 13], kEnd[n / 13 % 13], kBegin[n / 169 % 13], kEnd[n / 7 % 13]);
}

reading::Actor actor(std::uint64_t n) {
  return {.name = person(n % 1500),
          .kind = reading::ActorKind::kPerson,
          .country = kCountries[n % kCountries.size()],
          .role = "Minister of Energy",
          .org = "",
          .at = {}};
}

// A report of some kilobytes, and ten meetings that it tells of.
std::pair<reading::Report, reading::Reading> report(std::uint64_t number) {
  std::pair<reading::Report, reading::Reading> made;
  auto& [text, reading] = made;
  text.name = fmt::format("report-{}.txt", number);
  text.about.title = fmt::format("Meetings of ministers, number {}", number);
  reading.title = text.about.title;
  reading.language = "en";
  for (std::uint64_t i = 0; i < kEventsOfAReport; ++i) {
    const std::uint64_t n = number * kEventsOfAReport + i;
    reading::Event event;
    event.date = civil_from_days(static_cast<int>(9'000 + n * 7919 % 11'000));
    event.place = kCities[n % kCities.size()];
    event.place_country = kCountries[n % kCities.size()];
    event.type = static_cast<reading::EventType>(n % 5);
    event.actors = {actor(n * 31), actor(n * 17 + 1)};
    event.topics = {kTopics[n % kTopics.size()]};
    const std::string sentence =
        fmt::format("{} met {} in {} to discuss {} and the {} plan.", event.actors[0].name,
                    event.actors[1].name, event.place, event.topics[0], n);
    event.quote.begin = static_cast<std::uint32_t>(text.text.size());
    text.text += sentence;
    event.quote.end = static_cast<std::uint32_t>(text.text.size());
    text.text +=
        " The two sides reviewed what has been done since their last meeting and what is left to do. "
        "They spoke of the work of the joint commission, of its budget and of its next session.\n\n";
    reading.events.push_back(std::move(event));
  }
  return made;
}

record::RecordOptions record_options(const std::filesystem::path& folder) {
  auto options = bench::options_in(folder);
  options.guard_folder = folder / "concord" / "guard";  // where the program looks for it
  return options;
}

void make_record(const std::filesystem::path& folder, std::uint64_t events) {
  constexpr std::uint64_t kAtOnce = 200;
  auto record = must(record::Record::create(record_options(folder), "bench.example.org"));
  record::Replayer views(*record);
  reading::LazyEngine engine;
  reading::add_reading_views(
      views, [&](std::string_view text, std::string_view language) { return engine.terms(text, language); });
  reading::Desk desk(*record, views, "bench");
  bench::Stopwatch watch;
  for (std::uint64_t at = 0; at * kEventsOfAReport < events; at += kAtOnce) {
    std::vector<std::pair<reading::Report, reading::Reading>> reports;
    for (std::uint64_t i = at; i < at + kAtOnce && i * kEventsOfAReport < events; ++i)
      reports.push_back(report(i));
    std::vector<reading::Submission> submissions;
    for (const auto& [text, reading] : reports) submissions.push_back({.report = &text, .reading = &reading});
    must(desk.submit(submissions, {.accept_from = 0.0, .restore_erased = false}));
  }
  must(record->publish());
  fmt::print("{} events, {} entries, made in {:.0f} s\n", events, record->size(), watch.seconds());
}

std::vector<std::string> reports_in(const std::filesystem::path& folder) {
  const auto record = must(record::Record::open(record_options(folder)));
  std::vector<std::string> names;
  must(reading::visit_reports(record->store(), [&](const reading::ReportRow& row) -> Status {
    names.push_back(row.subject.substr(row.subject.find(':') + 1));
    return {};
  }));
  return names;
}

// A program that runs until the bench ends.
class Child {
 public:
  explicit Child(std::vector<std::string> command) {
    std::fflush(stdout);
    id_ = ::fork();
    if (id_ != 0) return;
    ::prctl(PR_SET_PDEATHSIG, SIGTERM);  // however the bench ends
    std::vector<char*> arguments;
    for (std::string& word : command) arguments.push_back(word.data());
    arguments.push_back(nullptr);
    ::freopen("/dev/null", "w", stdout);
    ::execvp(arguments[0], arguments.data());
    std::perror(command[0].c_str());
    ::_exit(127);
  }
  ~Child() {
    ::kill(id_, SIGTERM);
    ::waitpid(id_, nullptr, 0);
  }
  Child(const Child&) = delete;
  Child& operator=(const Child&) = delete;

 private:
  pid_t id_ = 0;
};

// The body of an answer is so long, once the server is up.
std::uint64_t length_at(std::uint16_t port, const std::string& target) {
  for (int attempt = 0; attempt < 300; ++attempt) {
    const bench::Load one = bench::load_open(port, [&](std::uint64_t) { return target; }, 1, 1);
    if (one.answers == 1) return one.bytes;
    if (one.refusals > 0) std::this_thread::sleep_for(std::chrono::milliseconds(200));
  }
  fmt::print(stderr, "no answer to {} at port {}\n", target, port);
  std::exit(1);
}

void write_nginx_settings(const std::filesystem::path& folder, std::uint16_t port) {
  std::ofstream settings(folder / "nginx.conf");
  // As root its workers would be somebody who may not look into the folder.
  if (::geteuid() == 0) settings << "user root;\n";
  settings << "daemon off;\nworker_processes 2;\npid " << (folder / "nginx.pid").string()
           << ";\nerror_log /dev/null;\nevents { worker_connections 1024; }\nhttp {\n  access_log off;\n  "
              "sendfile on;\n"
              "  keepalive_requests 10000000;\n  server { listen 127.0.0.1:"
           << port << "; root " << (folder / "files").string() << "; }\n}\n";
}

struct Call {
  const char* name;
  bench::Targets target;
};

}  // namespace

int main(int count, char** arguments) {
  const std::uint64_t events = bench::size_argument(count, arguments, 10'000, 100'000);
  const double seconds = events >= 100'000 ? 10 : 3;
  constexpr std::uint16_t kPort = 8931;
  constexpr std::uint16_t kPeerPort = 8932;
  store::TestFolder folder;
  const std::filesystem::path place = count > 2 ? std::filesystem::path(arguments[2]) : folder.path();
  if (!std::filesystem::exists(place / "record")) make_record(place, events);
  const std::vector<std::string> reports = reports_in(place);

  ::setenv("XDG_STATE_HOME", place.c_str(), 1);
  ::setenv("CONCORD_DATA", CONCORD_SOURCE_DIR, 1);
  const Child server(
      {CONCORD_PROGRAM, "--record", (place / "record").string(), "serve", "--port", std::to_string(kPort)});
  const std::vector<Call> calls = {
      {"events, first 40 pages",
       [](std::uint64_t n) { return fmt::format("/api/v1/events?limit=50&offset={}", n * 7 % 40 * 50); }},
      {"events, any page",
       [&](std::uint64_t n) {
         return fmt::format("/api/v1/events?limit=50&offset={}", n * 97 % (events / 2));
       }},
      {"events of a country",
       [](std::uint64_t n) {
         return fmt::format("/api/v1/events?limit=50&country={}", kCountries[n % kCountries.size()]);
       }},
      {"search",
       [&](std::uint64_t n) {
         return fmt::format("/api/v1/search?limit=50&q=ministers+{}", n * 31 % reports.size());
       }},
      {"a report with its text",
       [&](std::uint64_t n) { return "/api/v1/reports/" + reports[n * 101 % reports.size()]; }},
      {"timeline by month",
       [](std::uint64_t n) {
         return fmt::format("/api/v1/timeline?step=month&country={}", kCountries[n % kCountries.size()]);
       }},
      {"overview", [](std::uint64_t) { return std::string("/api/v1/overview"); }},
  };
  std::filesystem::create_directories(folder / "files");
  write_nginx_settings(folder.path(), kPeerPort);
  for (std::size_t i = 0; i < calls.size(); ++i) {
    std::ofstream(folder / "files" / std::to_string(i))
        << std::string(length_at(kPort, calls[i].target(1)), 'x');
  }
  const Child peer({"nginx", "-c", (folder / "nginx.conf").string()});
  length_at(kPeerPort, "/0");

  fmt::print("\n{:24} {:>8} | {:>9} {:>9} {:>7} | {:>8} {:>8} {:>8} | {:>8}\n", "", "bytes", "req/s", "nginx",
             "ratio", "p50 ms", "p99 ms", "max ms", "nginx p99");
  for (std::size_t i = 0; i < calls.size(); ++i) {
    const bench::Targets file = [&](std::uint64_t) { return "/" + std::to_string(i); };
    const auto ours = bench::load_closed(kPort, calls[i].target, kConnections, seconds);
    const auto theirs = bench::load_closed(kPeerPort, file, kConnections, seconds);
    const auto steady = bench::load_open(kPort, calls[i].target, kRate, seconds);
    const auto steady_theirs = bench::load_open(kPeerPort, file, kRate, seconds);
    fmt::print("{:24} {:8} | {:9.0f} {:9.0f} {:7.3f} | {:8.2f} {:8.2f} {:8.2f} | {:8.2f}\n", calls[i].name,
               ours.answers == 0 ? 0 : ours.bytes / ours.answers, ours.rate(), theirs.rate(),
               ours.rate() / theirs.rate(), steady.percentile(0.5), steady.percentile(0.99),
               steady.percentile(1), steady_theirs.percentile(0.99));
    if (ours.refusals + steady.refusals > 0) {
      fmt::print("  {} requests were refused\n", ours.refusals + steady.refusals);
    }
  }
  fmt::print("wanted: a 99th percentile under 50 ms at {} requests a second\n", kRate);
}
