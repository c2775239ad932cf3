// A computed inventory for other programs, for spreadsheets, for people who look.
#include <fmt/format.h>
#include <unicode/locid.h>

#include "base/country_code.h"
#include "base/file.h"
#include "cli/inventory/actions.h"
#include "cli/inventory/computing.h"
#include "inventory/export/inventory_charts.h"
#include "inventory/export/inventory_text.h"
#include "inventory/export/inventory_xlsx.h"
#include "inventory/export/primap.h"

namespace concord::cli {

namespace {

// ISO 3166-1: "AZ" is "AZE"; "" where the code is nobody's.
std::string three_letters(const std::string& country) {
  return is_country_code(country) ? icu::Locale("", country.c_str()).getISO3Country() : "";
}

class InventoryExport final : public Computing {
 public:
  const char* name() const override { return "export"; }
  const char* summary() const override {
    return "Write emissions and removals for other programs, as tables or as charts";
  }
  void declare(Options& options) override {
    Computing::declare(options);
    options.flag("--csv", csv_, "Every line, as CSV")
        .text("--xlsx", xlsx_, "A workbook: reporting tables of the last year, time series, every line")
        .text("--primap", primap_, "PRIMAP2 interchange format: the file that is named, as .csv and .yaml")
        .text("--svg", charts_,
              "A folder for charts: sectors, the total with its uncertainty, key categories")
        .text("--country", country_,
              "Whose inventory it is, such as AZ, where it does not say; PRIMAP2 needs it")
        .text("--title", title_, "What PRIMAP2 shall name the data; Concord unless said")
        .note("\nOne format at a time; --json gives one document with every line and all sums.");
  }

 private:
  Status check(const Context& context) const override {
    const int formats = csv_ + !xlsx_.empty() + !primap_.empty() + !charts_.empty();
    if (formats > 1 || (formats == 0 && !context.json()))
      return fail(ErrorCode::kUsage, "one format is needed", {},
                  "give one of --json, --csv, --xlsx FILE, --primap FILE, --svg DIR");
    if (!country_.empty() && three_letters(country_).empty())
      return fail(ErrorCode::kUsage, fmt::format("'{}' is no country's code", country_), "--country",
                  "write one such as AZ");
    return {};
  }

  Status print(Context& context, const Given& given) override {
    CONCORD_TRY(const auto sums, inventory::totals(given.lines, given.warming));
    const inventory::InventoryData data{.lines = given.lines,
                                        .totals = sums,
                                        .categories = &given.prepared.methods->categories,
                                        .warming = &given.warming,
                                        .warming_set = given.prepared.settings.warming};
    if (csv_) return inventory::write_csv(data, context.out());
    if (!primap_.empty()) return write_primap(context, data, given.prepared.settings.area);
    if (!charts_.empty()) return write_charts(context, data, given.models);
    if (xlsx_.empty()) return inventory::write_json(data, context.out());
    CONCORD_TRY(const std::string book, inventory::inventory_xlsx(data, context.clock().now()));
    CONCORD_CHECK(write_file(xlsx_, book));
    context.out().print("{} lines are in {}\n", data.lines.size(), xlsx_);
    return {};
  }

  Status write_primap(Context& context, const inventory::InventoryData& data, const std::string& area) const {
    if (country_.empty() && area.empty())
      return fail(ErrorCode::kUsage, "it is not said whose inventory this is", "--country",
                  "write one such as AZ");
    fs::path path = primap_;
    if (path.extension() == ".csv" || path.extension() == ".yaml") path.replace_extension();
    fs::path table = path;
    fs::path meaning = path;
    table += ".csv";
    meaning += ".yaml";
    CONCORD_TRY(const inventory::PrimapFiles files,
                inventory::primap_files(data, {.area = country_.empty() ? area : three_letters(country_),
                                               .source = title_,
                                               .data_file = table.filename().string()}));
    CONCORD_CHECK(write_file(table, files.csv));
    CONCORD_CHECK(write_file(meaning, files.yaml));
    context.out().print("{} and {} are written\n", table.string(), meaning.string());
    return {};
  }

  Status write_charts(Context& context, const inventory::InventoryData& data,
                      const std::vector<inventory::SeriesModel>& models) const {
    CONCORD_TRY(const auto charts, inventory::inventory_charts(data, models));
    const fs::path folder = charts_;
    CONCORD_CHECK(make_folders(folder));
    CONCORD_CHECK(write_file(folder / "sectors.svg", charts.sectors));
    CONCORD_CHECK(write_file(folder / "total.svg", charts.total));
    CONCORD_CHECK(write_file(folder / "key-categories.svg", charts.key_categories));
    context.out().print("Charts of {} to {} are in {}: sectors.svg, total.svg, key-categories.svg\n",
                        charts.first, charts.last, charts_);
    return {};
  }

  bool csv_ = false;
  std::string xlsx_;
  std::string primap_;
  std::string charts_;
  std::string country_;
  std::string title_ = "Concord";
};

}  // namespace

std::unique_ptr<Command> make_inventory_export() {
  return std::make_unique<InventoryExport>();
}

}  // namespace concord::cli
