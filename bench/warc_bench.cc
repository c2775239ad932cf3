// A web archive read by the whole program: megabytes and pages a second, and the memory it takes, which must
// not grow with the archive. Pages are made of the annotated reports with as much around them as pages have:
// scripts, menus, and bytes that do not pack.
//   bench_warc [quick | full | megabytes]: the size of the archive, packed
#include <fcntl.h>
#include <fstream>
#include <random>
#include <spawn.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/file.h"
#include "bench_record.h"
#include "reading/decode/test_files.h"

namespace {

using namespace concord;
using bench::must;

constexpr std::size_t kScript = 24'000;  // bytes that do not pack, a page

std::vector<std::string> texts() {
  std::vector<std::string> out;
  for (const char* folder : {"tests/reports/en/text", "tests/reports/ru/text"})
    for (const auto& file : fs::directory_iterator(fs::path(CONCORD_SOURCE_DIR) / folder))
      out.push_back(must(read_file(file.path())));
  return out;
}

std::string page(std::size_t number, const std::string& text, std::mt19937_64& random) {
  std::string html =
      fmt::format("<!DOCTYPE html><html lang=\"en\"><head><title>Page {}</title><script>var a=\"", number);
  while (html.size() < kScript) html += fmt::format("{:016x}", random());
  html += "\"</script></head><body><nav><ul>";
  for (int i = 0; i < 60; ++i)
    html += fmt::format("<li class=\"menu-item item-{0}\"><a href=\"/s/{0}\">Section {0}</a></li>", i);
  html += "</ul></nav><article>";
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = std::min(text.find('\n', at), text.size());
    html += fmt::format("<p class=\"paragraph\">{}</p>\n", text.substr(at, end - at));
    at = end + 1;
  }
  return html +
         fmt::format(
             "<p>Page {} of the archive.</p></article><footer><p>All rights reserved.</p></footer></body>",
             number);
}

std::size_t make_archive(const fs::path& path, std::uint64_t bytes) {
  const auto reports = texts();
  std::mt19937_64 random(1);
  std::ofstream out(path, std::ios::binary);
  std::size_t pages = 0;
  for (std::uint64_t size = 0; size < bytes; ++pages) {
    const std::string http = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" +
                             page(pages, reports[pages % reports.size()], random);
    const std::string member = reading::test::gzip(fmt::format(
        "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://a.example/{}\r\n"
        "Content-Type: application/http; msgtype=response\r\nContent-Length: {}\r\n\r\n{}\r\n\r\n",
        pages, http.size(), http));
    out << member;
    size += member.size();
  }
  return pages;
}

// Its peak memory in MB.
long run(const std::string& program, const std::vector<std::string>& arguments) {
  std::vector<char*> line = {const_cast<char*>(program.c_str())};
  for (const std::string& one : arguments) line.push_back(const_cast<char*>(one.c_str()));
  line.push_back(nullptr);
  posix_spawn_file_actions_t actions;
  posix_spawn_file_actions_init(&actions);
  posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0);
  pid_t child = 0;
  if (::posix_spawn(&child, program.c_str(), &actions, nullptr, line.data(), environ) != 0) std::exit(1);
  posix_spawn_file_actions_destroy(&actions);
  int status = 0;
  rusage usage{};
  ::wait4(child, &status, 0, &usage);
  if (!WIFEXITED(status) || WEXITSTATUS(status) != 0) {
    fmt::print("{} ended with {}\n", fmt::join(arguments, " "), status);
    std::exit(1);
  }
  return usage.ru_maxrss / 1024;
}

}  // namespace

int main(int count, char** arguments) {
  const std::uint64_t megabytes = bench::size_argument(count, arguments, 20, 1'000);
  const store::TestFolder folder;
  const fs::path archive = folder.path() / "archive.warc.gz";
  const std::size_t pages = make_archive(archive, megabytes * 1'000'000);
  ::setenv("CONCORD_DATA", CONCORD_SOURCE_DIR, 1);
  ::setenv("XDG_STATE_HOME", (folder.path() / "state").c_str(), 1);
  const std::string record = (folder.path() / "record").string();
  fmt::print("{} MB packed, {} pages\n", megabytes, pages);
  fmt::print("{:<34} {:>8} {:>8} {:>10} {:>12}\n", "", "seconds", "MB/s", "pages/s", "memory, MB");
  const auto measure = [&](std::string_view what, const std::vector<std::string>& command) {
    bench::Stopwatch watch;
    const long memory = run(CONCORD_PROGRAM, command);
    const double seconds = watch.seconds();
    fmt::print("{:<34} {:>8.1f} {:>8.1f} {:>10.0f} {:>12}\n", what, seconds,
               static_cast<double>(megabytes) / seconds, static_cast<double>(pages) / seconds, memory);
  };
  measure("read, printed as JSON", {"read", "--json", archive.string()});
  run(CONCORD_PROGRAM, {"init", "--office", "bench.example", "--record", record});
  measure("read into a record", {"read", archive.string(), "--record", record});
  measure("passed through again, all known", {"read", archive.string(), "--record", record});
}
