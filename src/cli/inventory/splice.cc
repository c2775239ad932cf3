// `concord inventory splice`: rows for years that a series has no data of, to be looked at and added.
#include "inventory/check/splice.h"

#include <algorithm>
#include <fmt/format.h>
#include <set>

#include "base/csv_cell.h"
#include "base/file.h"
#include "cli/inventory/actions.h"
#include "cli/inventory/source.h"
#include "cli/problem_text.h"
#include "inventory/activity/table_reader.h"

namespace concord::cli {

namespace {

class SpliceAction final : public Command {
 public:
  const char* name() const override { return "splice"; }
  const char* summary() const override {
    return "Fill in years without data, as rows to be looked at and added";
  }
  void declare(Options& options) override {
    source_.declare(options);
    options.text("--by", technique_, "overlap, surrogate, interpolation or trend; interpolation unless said")
        .one_of({"overlap", "surrogate", "interpolation", "trend"})
        .text("--other", other_,
              "Overlap: the same series by another method; surrogate: a table with year and value")
        .count("--from", from_, "The first year that is wanted; the first there is unless said")
        .count("--to", to_, "The last year that is wanted; the last there is unless said");
  }

  Result<ExitCode> run(Context& context) override {
    Problems problems;
    CONCORD_TRY(const auto prepared, source_.open(context, problems));
    const auto technique = inventory::splice_named(technique_).value_or(inventory::Splice::kInterpolation);
    const bool needs_other =
        technique == inventory::Splice::kOverlap || technique == inventory::Splice::kSurrogate;
    if (needs_other && other_.empty())
      return fail(ErrorCode::kUsage, fmt::format("{} rests on other data", technique_), "--other",
                  "name their file");
    std::vector<inventory::ActivityRow> others;
    inventory::Values surrogate;
    if (technique == inventory::Splice::kOverlap) {
      CONCORD_TRY(const auto dataset, read_dataset_file(other_, false, problems));
      others = inventory::activity_rows(dataset.sheets, *prepared.methods, problems);
    } else if (technique == inventory::Splice::kSurrogate) {
      CONCORD_TRY(surrogate, read_surrogate(problems));
    }
    print_warnings(context, problems);
    print(context, inventory::splice_rows(technique, prepared.rows, others, surrogate,
                                          wanted_years(prepared, others, surrogate)));
    return problems.empty() ? ExitCode::kFine : ExitCode::kFindings;
  }

 private:
  // A table with the columns year and value; others are passed over.
  Result<inventory::Values> read_surrogate(Problems& problems) const {
    CONCORD_TRY(const std::string text, read_file(other_));
    CONCORD_TRY(const inventory::Sheet sheet, inventory::read_csv(text, other_));
    inventory::TableReader table(sheet, problems);
    inventory::Values values;
    const bool right =
        table.read_columns([](const std::string&) { return true; }, [](const std::string&) { return ""; });
    for (const char* column : {"year", "value"}) {
      if (right && !table.has_column(column)) table.wrong(column, "a column that is missing");
    }
    if (!right || !table.has_column("year") || !table.has_column("value")) return values;
    for (const inventory::SheetRow& row : table.rows()) {
      table.go_to(&row);
      const auto year = inventory::parse_number(table.cell("year"));
      const auto value = inventory::parse_number(table.cell("value"));
      if (!year || !value)
        table.wrong(year ? "value" : "year",
                    fmt::format("'{}' is no number", table.cell(year ? "value" : "year")));
      else
        values[static_cast<int>(*year)] = *value;
    }
    return values;
  }

  std::vector<int> wanted_years(const inventory::Prepared& prepared,
                                const std::vector<inventory::ActivityRow>& others,
                                const inventory::Values& surrogate) const {
    std::set<int> there;
    for (const auto& [year, value] : surrogate) there.insert(year);
    for (const auto* rows : {&prepared.rows, &others}) {
      for (const inventory::ActivityRow& row : *rows) there.insert(row.year);
    }
    std::vector<int> years;
    if (there.empty()) return years;
    const int first = from_ != 0 ? static_cast<int>(from_) : *there.begin();
    const int last = to_ != 0 ? static_cast<int>(to_) : *there.rbegin();
    for (int year = first; year <= last; ++year) years.push_back(year);
    return years;
  }

  static void print(Context& context, const std::vector<inventory::SplicedRow>& rows) {
    std::set<std::string> keys;
    for (const inventory::SplicedRow& one : rows) {
      for (const auto& [key, value] : one.row.keys) keys.insert(key);
    }
    if (!context.json()) {
      context.out().print("category,method,activity");
      for (const std::string& key : keys) context.out().print(",{}", key);
      context.out().print(",year,value,unit,source\n");
    }
    for (const inventory::SplicedRow& one : rows) {
      if (context.json()) {
        context.print_json({{"category", one.row.category},
                            {"method", one.row.method},
                            {"activity", one.row.activity},
                            {"keys", one.row.keys},
                            {"year", one.row.year},
                            {"value", one.value},
                            {"unit", one.row.unit},
                            {"source", one.source}});
        continue;
      }
      context.out().print("{},{},{}", one.row.category, one.row.method, one.row.activity);
      for (const std::string& key : keys) {
        const auto value = one.row.keys.find(key);
        context.out().print(",{}", value == one.row.keys.end() ? "" : csv_cell(value->second));
      }
      context.out().print(",{},{},{},{}\n", one.row.year, one.value, csv_cell(one.row.unit),
                          csv_cell(one.source));
    }
  }

  InventorySource source_;
  std::string technique_ = "interpolation";
  std::string other_;
  std::uint64_t from_ = 0;
  std::uint64_t to_ = 0;
};

}  // namespace

std::unique_ptr<Command> make_inventory_splice() {
  return std::make_unique<SpliceAction>();
}

}  // namespace concord::cli
