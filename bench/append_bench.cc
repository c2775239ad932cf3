// Appending with durability against plain inserts of the same bytes into a table of SQLite with the same
// settings, in turns within one run, so that both meet the same disk. Appending also checks the schema,
// writes canonical JSON, hashes, and keeps tiles and an index.
//   bench_append [quick | full | commits of one round]
#include "bench_record.h"
#include "record/schema.h"
#include "store/connection.h"

namespace {

using namespace concord;
using bench::must;

double per_second(std::uint64_t entries, double seconds) {
  return static_cast<double>(entries) / seconds;
}

void plain_inserts(store::Connection& connection, const std::vector<std::vector<std::string>>& batches) {
  for (const auto& batch : batches) {
    must(connection.execute("BEGIN IMMEDIATE"));
    {
      auto insert = must(connection.prepare("INSERT INTO plain(bytes) VALUES(?)"));
      for (const std::string& bytes : batch) must(insert.blob(bytes).run());
    }
    must(connection.execute("COMMIT"));
  }
}

void compare(std::uint64_t batch, std::uint64_t commits, int rounds) {
  store::TestFolder folder;
  auto record = must(record::Record::create(bench::options_in(folder.path()), "bench.example.org"));
  auto plain = must(store::Connection::open(folder / "plain.db", {.create = true}));
  must(plain->execute("CREATE TABLE plain(position INTEGER PRIMARY KEY, bytes BLOB NOT NULL)"));
  double append_seconds = 0;
  double plain_seconds = 0;
  std::uint64_t count = 0;
  for (int round = -1; round < rounds; ++round) {  // the first warms up
    std::vector<std::vector<record::Entry>> entries;
    std::vector<std::vector<std::string>> bytes;
    for (std::uint64_t i = 0; i < commits; ++i, count += batch) {
      entries.push_back(bench::entries(count, batch));
      auto& batch_bytes = bytes.emplace_back();
      for (const record::Entry& entry : entries.back())
        batch_bytes.push_back(must(encode_entry(entry)).bytes);
    }
    bench::Stopwatch append_watch;
    for (const auto& one : entries) must(record->append(one));
    double append = append_watch.seconds();
    bench::Stopwatch plain_watch;
    plain_inserts(*plain, bytes);
    double inserts = plain_watch.seconds();
    if (round < 0) continue;
    append_seconds += append;
    plain_seconds += inserts;
  }
  const std::uint64_t measured = batch * commits * static_cast<std::uint64_t>(rounds);
  fmt::print("{:>6} {:>14.0f} {:>14.0f} {:>8.2f}\n", batch, per_second(measured, append_seconds),
             per_second(measured, plain_seconds), plain_seconds / append_seconds);
}

void preparation() {
  const std::uint64_t count = 20'000;
  auto schemas = must(record::Schemas::load(std::string(CONCORD_SOURCE_DIR) + "/schema"));
  auto entries = bench::entries(0, count);
  bench::Stopwatch check_watch;
  for (const auto& entry : entries) must(schemas.check(entry));
  double check = check_watch.seconds();
  bench::Stopwatch encode_watch;
  std::size_t bytes = 0;
  for (const auto& entry : entries) bytes += must(encode_entry(entry)).bytes.size();
  double encode = encode_watch.seconds();
  const double each = 1e6 / static_cast<double>(count);
  fmt::print("an entry of {} bytes on the average: schema {:.1f} us, canonical bytes and hash {:.1f} us\n",
             bytes / count, check * each, encode * each);
}

}  // namespace

int main(int count, char** arguments) {
  const std::uint64_t commits = bench::size_argument(count, arguments, 40, 200);
  constexpr int rounds = 5;
  preparation();
  fmt::print("{:>6} {:>14} {:>14} {:>8}\n", "batch", "append/s", "plain/s", "ratio");
  for (std::uint64_t batch : {1U, 16U, 256U}) compare(batch, commits, rounds);
  return 0;
}
