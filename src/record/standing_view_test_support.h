// For tests of views: a view whose rows depend on rows, with the entries and the record that it is fed from.
#pragma once

#include <map>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "base/file.h"
#include "record/view.h"
#include "store/test_folder.h"

namespace concord::record::view_test {

inline const FixedClock kClock(std::chrono::sys_days(std::chrono::year(2026) / 11 / 22));

inline RecordOptions options_in(const store::TestFolder& folder) {
  RecordOptions options;
  options.folder = folder / "record";
  options.guard_folder = folder / "guard";
  options.schema_folder = fs::path(CONCORD_SOURCE_DIR) / "schema";
  options.clock = &kClock;
  return options;
}

inline Entry project(const std::string& name, const std::string& what) {
  Entry entry;
  entry.kind = "project";
  entry.subject = "project:" + name;
  entry.time = kClock.now();
  entry.author = "anna";
  entry.body = {{"what", what}, {"kind", "grid"}, {"report", nullptr}, {"proposal", nullptr}};
  return entry;
}

inline Entry withdrawal(const std::string& name, const EntryId& of) {
  Entry entry = project(name, "");
  entry.kind = "withdrawal";
  entry.body = {{"reason", "wrong"}};
  entry.replaces = of;
  return entry;
}

// What stands of each subject, and how many of each word stand: rows that depend on rows.
class StandingView final : public View {
 public:
  StandingView()
      : tables_{
            store::Table{
                .name = "standing", .columns = {{"subject"}, {"what"}, {"entry"}}, .key = {"subject"}},
            store::Table{.name = "words",
                         .columns = {{"word"}, {"count", store::ColumnType::kInteger}},
                         .key = {"word"}},
            store::Table{.name = "pairs", .columns = {{"word"}, {"subject"}}, .key = {"word", "subject"}}} {}
  std::string_view name() const override { return "standing"; }
  std::span<const store::Table> tables() const override { return tables_; }

  Status apply(const Record::At& at, ViewTables& tables) override {
    const Entry& entry = at.entry;
    CONCORD_TRY(auto row, tables.get("standing", {entry.subject}));
    auto standing = row ? std::optional(*Digest::from_hex(std::get<std::string>((*row)[2]))) : std::nullopt;
    if (entry.replaces != standing) return {};
    if (row) CONCORD_CHECK(count(std::get<std::string>((*row)[1]), entry.subject, -1, tables));
    std::string what = entry.body.value("what", std::string("-"));
    CONCORD_CHECK(count(what, entry.subject, +1, tables));
    return tables.put("standing", {entry.subject, what, at.id.hex()});
  }

 private:
  Status count(const std::string& word, const std::string& subject, int by, ViewTables& tables) {
    CONCORD_CHECK(by > 0 ? tables.put("pairs", {word, subject}) : tables.erase("pairs", {word, subject}));
    CONCORD_TRY(auto pairs, tables.get_all("pairs", {word}));
    if (pairs.empty()) return tables.erase("words", {word});
    return tables.put("words", {word, static_cast<std::int64_t>(pairs.size())});
  }

  std::vector<store::Table> tables_;
};

inline std::map<std::string, std::int64_t> words(Record& record) {
  std::map<std::string, std::int64_t> counted;
  const auto rows =
      record.store().select({.table = "words", .where = {}, .order = {}, .limit = 0, .offset = 0}).value();
  for (const store::Row& row : rows) counted[std::get<std::string>(row[0])] = std::get<std::int64_t>(row[1]);
  return counted;
}

}  // namespace concord::record::view_test
