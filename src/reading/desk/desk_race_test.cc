// Two processes at one record: each operation of the desk must hold as if it had been alone.
#include <atomic>
#include <fmt/format.h>
#include <thread>

#include "reading/desk/desk_test_support.h"

namespace concord::reading::CONCORD_FILE {
namespace {

// A second process: a record and views of its own on the office's folder.
struct Colleague {
  explicit Colleague(const Office& office) {
    record::RecordOptions options;
    options.folder = office.folder / "record";
    options.guard_folder = office.folder / "guard";
    options.schema_folder = fs::path(CONCORD_SOURCE_DIR) / "schema";
    options.clock = &office.clock;
    options.lock_timeout_ms = 20'000;  // a slow disk is no race
    record = record::Record::open(options).value();
    views = std::make_unique<record::Replayer>(*record);
    add_reading_views(*views, plain_terms);
  }
  std::unique_ptr<record::Record> record;
  std::unique_ptr<record::Replayer> views;
};

std::vector<Report> reports(int count) {
  std::vector<Report> all;
  for (int n = 0; n < count; ++n) {
    Report report = sample_report();
    report.text += fmt::format(" Paragraph {}.", n);
    all.push_back(std::move(report));
  }
  return all;
}

// Both at once, each with its own record; true where `work` says so.
int together(const Office& office, const std::function<int(Desk&)>& work) {
  std::atomic<int> sum = 0;
  auto run = [&](const char* author) {
    Colleague colleague(office);
    Desk desk(*colleague.record, *colleague.views, author);
    sum += work(desk);
  };
  std::jthread other(run, "otto");
  run("anna");
  other.join();
  return sum;
}

TEST(DeskRace, AReportReadByTwoAtOnceIsTakenOnce) {
  Office office;
  const std::vector<Report> all = reports(25);
  const int added = together(office, [&](Desk& desk) {
    int taken = 0;
    for (const Report& report : all) {
      auto submitted = desk.submit(report, sample_reading(report));
      EXPECT_TRUE(submitted) << submitted.error().message();
      taken += submitted && submitted->outcome == Submitted::Outcome::kAdded ? 1 : 0;
    }
    return taken;
  });
  EXPECT_EQ(added, 25);
  EXPECT_EQ(office.record->size(), 25U * 5);  // a report and four proposals each
}

TEST(DeskRace, AProposalAcceptedByTwoAtOnceBecomesOneEvent) {
  Office office;
  for (const Report& report : reports(25)) ASSERT_TRUE(office.desk().submit(report, sample_reading(report)));
  const std::vector<std::string> events = pending(office.store(), "event");
  ASSERT_EQ(events.size(), 25U);
  const std::uint64_t before = office.record->size();
  const int accepted = together(office, [&](Desk& desk) {
    int mine = 0;
    for (const std::string& event : events) {
      auto done = desk.accept(std::span(&event, 1));
      if (!done) {
        EXPECT_EQ(done.error().code, ErrorCode::kUsage) << done.error().message();
      }
      mine += done ? 1 : 0;
    }
    return mine;
  });
  EXPECT_EQ(accepted, 25);
  EXPECT_EQ(office.record->size(), before + 25);
}

}  // namespace
}  // namespace concord::reading::CONCORD_FILE
