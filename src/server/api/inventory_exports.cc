// An inventory for other programs, for spreadsheets, for people who look: the formats of `concord inventory
// export`.
#include "base/text_sink.h"
#include "inventory/export/inventory_charts.h"
#include "inventory/export/inventory_text.h"
#include "inventory/export/inventory_xlsx.h"
#include "inventory/export/primap.h"
#include "server/api/routes.h"
#include "server/inventory/asked.h"

namespace concord::server {

namespace {

using inventory::InventoryCharts;
using inventory::InventoryData;
using inventory::Opened;

struct Asked {
  const Call& call;
  const Opened& opened;
  const InventoryData& data;
};
using Bytes = Result<std::string>;

template <Status (*kWrite)(const InventoryData&, TextSink&)>
Bytes text(const Asked& of) {
  std::string bytes;
  StringSink out(bytes);
  CONCORD_CHECK(kWrite(of.data, out));
  return bytes;
}

Bytes workbook(const Asked& of) {
  return inventory::inventory_xlsx(of.data, of.call.clock.now());
}

template <std::string inventory::PrimapFiles::* kFile>
Bytes primap(const Asked& of) {
  const inventory::Settings& settings = of.opened.prepared.settings;
  CONCORD_TRY(auto files, inventory::primap_files(of.data, {.area = settings.area,
                                                            .source = "Concord",
                                                            .data_file = settings.name + "-primap.csv"}));
  return std::move(files.*kFile);
}

template <std::string InventoryCharts::* kChart>
Bytes chart(const Asked& of) {
  CONCORD_TRY(auto charts, inventory::inventory_charts(of.data, models_of(of.opened)));
  return std::move(charts.*kChart);
}

struct InventoryFile {
  std::string_view name;  // as the file ends
  std::string_view content_type;
  Bytes (*write)(const Asked& of);
};

constexpr std::string_view kWorkbook = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
constexpr InventoryFile kInventoryFiles[] = {
    {"lines.csv", "text/csv; charset=utf-8", text<inventory::write_csv>},
    {"lines.json", "application/json", text<inventory::write_json>},
    {"tables.xlsx", kWorkbook, workbook},
    {"primap.csv", "text/csv; charset=utf-8", primap<&inventory::PrimapFiles::csv>},
    {"primap.yaml", "application/yaml", primap<&inventory::PrimapFiles::yaml>},
    {"sectors.svg", "image/svg+xml", chart<&InventoryCharts::sectors>},
    {"total.svg", "image/svg+xml", chart<&InventoryCharts::total>},
    {"key-categories.svg", "image/svg+xml", chart<&InventoryCharts::key_categories>},
};

Answer download_file(const Call& call) {
  const std::string& wanted = call.argument(1);
  const auto* const file = std::ranges::find(kInventoryFiles, wanted, &InventoryFile::name);
  if (file == std::end(kInventoryFiles))
    return fail(
        ErrorCode::kNotFound, "there is no such file", wanted,
        "it is one of lines.csv, lines.json, tables.xlsx, primap.csv, primap.yaml, sectors.svg, total.svg, "
        "key-categories.svg");
  CONCORD_TRY(const Opened opened, opened_inventory(call));
  CONCORD_TRY(const auto* warming, warming_of(opened));
  const InventoryData data{.lines = opened.outcome.lines,
                           .totals = opened.outcome.totals,
                           .categories = &opened.prepared.methods->categories,
                           .warming = warming,
                           .warming_set = opened.prepared.settings.warming};
  Response answer;
  CONCORD_TRY(answer.body, file->write({call, opened, data}));
  answer.content_type = file->content_type;
  // "IRL-1-tables.xlsx": of its first submission.
  const std::string number = opened.number == 0 ? "" : std::to_string(opened.number) + "-";
  return answer.with("Content-Disposition", "attachment; filename=\"" + opened.prepared.settings.name + "-" +
                                                number + wanted + "\"");
}

constexpr Route kInventoryExportRoutes[] = {
    {"GET", "/api/v1/inventories/{name}/export/{file}", kLook, false, download_file},
};

}  // namespace

std::span<const Route> inventory_export_routes() {
  return kInventoryExportRoutes;
}

}  // namespace concord::server
