#include "reading/view/spelling_table.h"

#include <fmt/format.h>

#include "base/sha256.h"
#include "reading/morphology/morphology.h"
#include "reading/view/cells.h"

namespace concord::reading {

std::string spelling_id(std::string_view name, std::string_view kind, std::string_view country) {
  std::string key = fmt::format("{}\n{}\n{}", fold(name), kind, country);
  return "actor:" + sha256(key).hex().substr(0, 16);
}

const store::Table& spelling_table() {
  using enum store::ColumnType;
  static const store::Table table{.name = "spellings",
                                  .columns = {{"id"},
                                              {"name"},
                                              {"kind"},
                                              {"country"},
                                              {"actor", kText, true},
                                              {"position", kInteger},
                                              {"roles"},
                                              {"organisations"},
                                              {"events", kInteger},
                                              {"first_seen"},
                                              {"last_seen"}},
                                  .key = {"id"}};
  return table;
}

store::Row spelling_cells(const SpellingRow& spelling) {
  return {cell(spelling.id),
          cell(spelling.name),
          cell(spelling.kind),
          cell(spelling.country),
          cell(spelling.actor),
          cell_of(static_cast<std::int64_t>(spelling.position)),
          cell_json(spelling.roles),
          cell_json(spelling.organisations),
          cell_of(static_cast<std::int64_t>(spelling.events)),
          cell(spelling.first_seen),
          cell(spelling.last_seen)};
}

Result<SpellingRow> spelling_from(const store::Row& row) {
  Cells cells(row);
  SpellingRow spelling;
  spelling.id = cells.text();
  spelling.name = cells.text();
  spelling.kind = cells.text();
  spelling.country = cells.text();
  spelling.actor = cells.text();
  spelling.position = static_cast<std::uint64_t>(cells.integer());
  spelling.roles = cells.texts();
  spelling.organisations = cells.texts();
  spelling.events = static_cast<std::uint64_t>(cells.integer());
  spelling.first_seen = cells.date();
  spelling.last_seen = cells.date();
  CONCORD_CHECK(cells.done());
  return spelling;
}

Described described(const SpellingRow& spelling) {
  return describe(spelling.name, spelling.kind, spelling.country, spelling.roles);
}

const store::Table& spelling_key_table() {
  static const store::Table table{
      .name = "spelling_keys", .columns = {{"kept_by"}, {"spelling"}}, .key = {"kept_by", "spelling"}};
  return table;
}

const store::Table& verdict_table() {
  using enum store::ColumnType;
  static const store::Table table{.name = "verdicts",
                                  .columns = {{"subject"},
                                              {"entry"},
                                              {"apart", kInteger},
                                              {"withdrawn", kInteger},
                                              {"spellings"},
                                              {"author"},
                                              {"reason"}},
                                  .key = {"subject"}};
  return table;
}

store::Row verdict_cells(const VerdictRow& verdict) {
  return {cell(verdict.subject),      cell(verdict.entry),          cell_of(verdict.apart),
          cell_of(verdict.withdrawn), cell_json(verdict.spellings), cell(verdict.author),
          cell(verdict.reason)};
}

Result<VerdictRow> verdict_from(const store::Row& row) {
  Cells cells(row);
  VerdictRow verdict;
  verdict.subject = cells.text();
  verdict.entry = cells.digest();
  verdict.apart = cells.flag();
  verdict.withdrawn = cells.flag();
  verdict.spellings = cells.texts();
  verdict.author = cells.text();
  verdict.reason = cells.text();
  CONCORD_CHECK(cells.done());
  return verdict;
}

const store::Table& verdict_spelling_table() {
  static const store::Table table{
      .name = "verdict_spellings", .columns = {{"spelling"}, {"subject"}}, .key = {"spelling", "subject"}};
  return table;
}

}  // namespace concord::reading
