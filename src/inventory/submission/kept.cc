#include "inventory/submission/kept.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>

#include "base/time.h"
#include "store/store.h"

namespace concord::inventory {

namespace {

constexpr std::array<std::string_view, 4> kKinds = {"inventory", "dataset", "methods", "submission"};

const store::Table& kept_table() {
  static const store::Table table{.name = "inventories",
                                  .columns = {{"subject"},
                                              {"kind"},
                                              {.name = "inventory", .indexed = true},
                                              {"position", store::ColumnType::kInteger},
                                              {"entry"},
                                              {"time"},
                                              {"author"},
                                              {"audience"},
                                              {"withdrawn", store::ColumnType::kInteger}},
                                  .key = {"subject"}};
  return table;
}

std::string text_at(const store::Row& row, std::size_t column) {
  const auto* text = column < row.size() ? std::get_if<std::string>(&row[column]) : nullptr;
  return text == nullptr ? std::string() : *text;
}

Result<Kept> kept_from(const store::Row& row) {
  const auto* index = row.size() > 8 ? std::get_if<std::int64_t>(&row[3]) : nullptr;
  const auto* withdrawn = row.size() > 8 ? std::get_if<std::int64_t>(&row[8]) : nullptr;
  auto entry = Digest::from_hex(text_at(row, 4));
  auto time = parse_instant(text_at(row, 5));
  if (index == nullptr || withdrawn == nullptr || !entry || !time) {
    return fail(ErrorCode::kDamaged, "a row of a view cannot be read", "inventories",
                "run 'concord rebuild'");
  }
  return Kept{.subject = text_at(row, 0),
              .kind = text_at(row, 1),
              .inventory = text_at(row, 2),
              .index = static_cast<std::uint64_t>(*index),
              .entry = *entry,
              .time = *time,
              .author = text_at(row, 6),
              .audience = text_at(row, 7),
              .withdrawn = *withdrawn != 0};
}

// The inventory that an entry is about; a log that nobody has checked may say anything.
std::string inventory_of(const record::Entry& entry) {
  const char* field = entry.kind == "inventory" ? "name" : "inventory";
  if (!entry.body.is_object()) return {};
  const auto name = entry.body.find(field);
  return name != entry.body.end() && name->is_string() ? name->get<std::string>() : std::string();
}

class KeptView final : public record::View {
 public:
  std::string_view name() const override { return "inventories"; }
  std::span<const store::Table> tables() const override { return {&kept_table(), 1}; }

  Status apply(const record::Record::At& at, record::ViewTables& tables) override {
    const bool withdrawal = at.entry.kind == "withdrawal";
    if (!withdrawal && std::ranges::find(kKinds, at.entry.kind) == kKinds.end()) return {};
    const std::string kind = at.entry.subject.substr(0, at.entry.subject.find(':'));
    if (withdrawal ? std::ranges::find(kKinds, kind) == kKinds.end() : kind != at.entry.kind) return {};
    CONCORD_TRY(const auto row, tables.get(kept_table().name, {at.entry.subject}));
    std::optional<Kept> standing;
    if (row) {
      CONCORD_TRY(standing, kept_from(*row));
    }
    if (at.entry.replaces != (standing ? std::optional(standing->entry) : std::nullopt)) return {};
    if (withdrawal && (!standing || standing->withdrawn)) return {};
    return tables.put(kept_table().name,
                      {at.entry.subject, withdrawal ? kind : at.entry.kind,
                       withdrawal ? standing->inventory : inventory_of(at.entry),
                       static_cast<std::int64_t>(at.index), at.id.hex(), instant_text(at.entry.time),
                       at.entry.author, at.entry.audience, std::int64_t{withdrawal ? 1 : 0}});
  }
};

Result<std::vector<Kept>> kept_where(store::Store& store, std::vector<store::Condition> where) {
  CONCORD_TRY(const std::vector<store::Row> rows, store.select({.table = kept_table().name,
                                                                .where = std::move(where),
                                                                .order = {{.column = "position"}}}));
  std::vector<Kept> all;
  for (const store::Row& row : rows) {
    CONCORD_TRY(Kept kept, kept_from(row));
    all.push_back(std::move(kept));
  }
  return all;
}

}  // namespace

std::string inventory_subject(std::string_view name) {
  return fmt::format("inventory:{}", name);
}

std::string submission_subject(std::string_view inventory, std::uint64_t number) {
  return fmt::format("submission:{}:{}", inventory, number);
}

Result<std::vector<Kept>> kept_inventories(store::Store& store) {
  return kept_where(store, {{.column = "kind", .value = std::string("inventory")},
                            {.column = "withdrawn", .value = std::int64_t{0}}});
}

Result<std::vector<Kept>> kept_of(store::Store& store, std::string_view inventory, std::string_view kind) {
  return kept_where(store, {{.column = "inventory", .value = std::string(inventory)},
                            {.column = "kind", .value = std::string(kind)},
                            {.column = "withdrawn", .value = std::int64_t{0}}});
}

Result<std::optional<Kept>> find_kept(store::Store& store, std::string_view subject) {
  CONCORD_TRY(std::vector<Kept> found,
              kept_where(store, {{.column = "subject", .value = std::string(subject)}}));
  return found.empty() ? std::nullopt : std::optional(std::move(found.front()));
}

Result<std::optional<Kept>> find_standing(store::Store& store, std::string_view subject) {
  CONCORD_TRY(std::optional<Kept> found, find_kept(store, subject));
  return found && !found->withdrawn ? std::move(found) : std::nullopt;
}

Result<std::uint64_t> next_submission(store::Store& store, std::string_view inventory) {
  CONCORD_TRY(const auto all, kept_where(store, {{.column = "inventory", .value = std::string(inventory)},
                                                 {.column = "kind", .value = std::string("submission")}}));
  return all.size() + 1;
}

void add_inventory_views(record::Replayer& replayer) {
  replayer.add(std::make_unique<KeptView>());
}

}  // namespace concord::inventory
