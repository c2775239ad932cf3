#include "inventory/activity/table_reader.h"

#include <fmt/format.h>

#include "inventory/activity/cell_name.h"

namespace concord::inventory {

std::string TableReader::cell(std::string_view column) const {
  const auto found = columns_.find(column);
  if (at_ == nullptr || found == columns_.end() || found->second >= at_->cells.size()) return {};
  return at_->cells[found->second];
}

bool TableReader::wrong(std::string_view column, std::string_view what, std::string about) {
  const std::uint32_t row = at_ != nullptr ? at_->row : sheet_->rows.empty() ? 1 : sheet_->rows.front().row;
  const auto found = columns_.find(column);
  const bool named = sheet_->lettered && found != columns_.end();
  const std::string place = named ? fmt::format(" ({})", cell_name(found->second, row)) : "";
  problems_->push_back({sheet_->name, row, fmt::format("{}{}: {}", column, place, what),
                        about.empty() ? about_ : std::move(about)});
  return false;
}

}  // namespace concord::inventory
