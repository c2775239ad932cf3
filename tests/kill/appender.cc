// Appends to a record until it is killed, and says of every batch that it has been promised: "appended <first
// index> <count> <id of the last>", and of every signature: "signed <size>". Whatever it has said must be
// true afterwards.
#include <cstdio>
#include <cstdlib>
#include <fmt/format.h>
#include <random>
#include <unistd.h>

#include "record/record.h"

namespace {

using namespace concord;

// In one write, so that the line is whole or is not there.
void say(const std::string& line) {
  if (::write(STDOUT_FILENO, line.data(), line.size()) < 0) std::_Exit(3);
}

record::Entry entry(std::uint64_t n, std::size_t length, Instant now) {
  record::Entry entry;
  entry.kind = "rejection";
  entry.subject = fmt::format("proposal:{:016x}", n);
  entry.time = now;
  entry.author = "appender";
  entry.body = {{"proposal", entry.subject}, {"reason", std::string(length, 'r')}};
  return entry;
}

Status run(const record::RecordOptions& options, unsigned seed) {
  CONCORD_TRY(auto record, record::Record::open(options));
  std::mt19937 random(seed);
  while (true) {
    std::vector<record::Entry> entries(1 + random() % 40);
    for (auto& one : entries) one = entry(random(), 1 + random() % 1500, record->now());
    CONCORD_TRY(auto appended, record->append(entries));
    say(fmt::format("appended {} {} {}\n", appended.first_index, entries.size(), appended.ids.back().hex()));
    if (random() % 5 != 0) continue;
    CONCORD_TRY(auto checkpoint, record->publish());
    say(fmt::format("signed {}\n", checkpoint.size));
  }
}

}  // namespace

int main(int count, char** arguments) {
  if (count != 5) return 2;
  auto status = run({.folder = arguments[1], .guard_folder = arguments[2], .schema_folder = arguments[3]},
                    static_cast<unsigned>(std::atoi(arguments[4])));
  fmt::print(stderr, "{}\n", status.error().message());
  return 1;
}
