// An inventory that the record keeps, as a terminal shows it (cli/inventory_text.h).
#include <fmt/format.h>

#include "base/time.h"
#include "cli/inventory_text.h"
#include "cli/table.h"
#include "inventory/row_json.h"

namespace concord::cli {

namespace {

std::size_t rows_of(const inventory::Dataset& dataset) {
  std::size_t rows = 0;
  for (const inventory::Sheet& sheet : dataset.sheets) rows += sheet.rows.empty() ? 0 : sheet.rows.size() - 1;
  return rows;
}

}  // namespace

void print_inventory(Context& context, const inventory::KeptInventory& kept,
                     const std::vector<inventory::Kept>& submissions) {
  if (context.json()) {
    Json object = inventory::settings_json(kept.settings);
    object["entry"] = inventory::row_json(kept.entry);
    object["files"] = Json::array();
    for (std::size_t i = 0; i < kept.files.size(); ++i)
      object["files"].push_back(inventory::row_json(kept.datasets[i], kept.files[i]));
    object["submissions"] = Json::array();
    for (const inventory::Kept& one : submissions) object["submissions"].push_back(inventory::row_json(one));
    context.print_json(object);
    return;
  }
  const inventory::Settings& settings = kept.settings;
  context.out().print("{}: {}\nArea {}, base year {}, potentials of {}, audience {}\n", settings.name,
                      settings.title, settings.area, settings.base_year, settings.warming,
                      kept.entry.audience);
  Table files({{.title = "File", .narrowest = 16},
               {.title = "Role"},
               {.title = "Rows", .right = true},
               {.title = "Since"},
               {.title = "By"}});
  for (std::size_t i = 0; i < kept.files.size(); ++i) {
    files.add({kept.files[i].name, std::string(inventory::role_text(kept.files[i].role)),
               std::to_string(rows_of(kept.files[i])), instant_text(kept.datasets[i].time),
               kept.datasets[i].author});
  }
  files.print(context.out(), context.terminal());
  if (submissions.empty()) return;
  Table handed_in(
      {{.title = "Submission"}, {.title = "Entry", .narrowest = 12}, {.title = "Time"}, {.title = "By"}});
  for (const inventory::Kept& one : submissions) {
    handed_in.add(
        {one.subject.substr(one.subject.find(':') + 1), one.entry.hex(), instant_text(one.time), one.author});
  }
  handed_in.print(context.out(), context.terminal());
}

}  // namespace concord::cli
