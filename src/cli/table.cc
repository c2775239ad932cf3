#include "cli/table.h"

#include <algorithm>
#include <numeric>

#include "base/printable.h"

namespace concord::cli {

namespace {
constexpr std::size_t kGap = 2;
constexpr std::size_t kNarrowest = 4;
}  // namespace

void Table::add(std::vector<std::string> cells, std::string_view note) {
  cells.resize(columns_.size());
  for (std::string& cell : cells) cell = one_line(cell);
  rows_.push_back({.cells = std::move(cells), .notes = {}});
  if (!note.empty()) add_note(note);
}

void Table::add_note(std::string_view note) {
  rows_.back().notes.push_back(one_line(note));
}

std::vector<std::size_t> Table::widths(std::size_t limit) const {
  std::vector<std::size_t> widths;
  widths.reserve(columns_.size());
  for (const Column& column : columns_) widths.push_back(display_width(column.title));
  for (const Row& row : rows_) {
    for (std::size_t i = 0; i < widths.size(); ++i)
      widths[i] = std::max(widths[i], display_width(row.cells[i]));
  }
  if (limit == 0) return widths;

  std::size_t gaps = kGap * (widths.size() - 1);
  // Takes from the widest first: from columns that may be cut, then more from these, and only then from any.
  auto shrink = [&](auto floor) {
    while (std::accumulate(widths.begin(), widths.end(), gaps) > limit) {
      std::size_t widest = widths.size();
      for (std::size_t i = 0; i < widths.size(); ++i) {
        if (widths[i] > floor(i) && (widest == widths.size() || widths[i] > widths[widest])) widest = i;
      }
      if (widest == widths.size()) return;
      --widths[widest];
    }
  };
  auto may_be_cut = [&](std::size_t i) { return columns_[i].narrowest != 0; };
  shrink([&](std::size_t i) { return may_be_cut(i) ? columns_[i].narrowest : widths[i]; });
  shrink([&](std::size_t i) { return may_be_cut(i) ? kNarrowest : widths[i]; });
  shrink([](std::size_t) { return kNarrowest; });
  return widths;
}

void Table::print(Output& out, const Terminal& terminal, std::string_view otherwise) const {
  if (empty() && !otherwise.empty()) return out.write(std::string(otherwise) + "\n");
  const std::vector<std::size_t> width = widths(terminal.width);
  auto line = [&](const std::vector<std::string>& cells, bool heading) {
    std::string text;
    for (std::size_t i = 0; i < cells.size(); ++i) {
      std::string cell = fit(cells[i], width[i]);
      std::string padding(width[i] - std::min(width[i], display_width(cell)), ' ');
      std::string shown = styled(cell, heading ? Style::kBold : columns_[i].style, terminal);
      if (i != 0) text.append(kGap, ' ');
      text += columns_[i].right ? padding + shown : shown + padding;
    }
    text.erase(text.find_last_not_of(' ') + 1);
    out.write(text + "\n");
  };
  std::vector<std::string> titles;
  titles.reserve(columns_.size());
  for (const Column& column : columns_) titles.push_back(column.title);
  line(titles, true);
  for (const Row& row : rows_) {
    line(row.cells, false);
    for (const std::string& text : row.notes) {
      std::string note = std::string(kGap, ' ') + text;
      if (terminal.width != 0) note = fit(note, terminal.width);
      out.write(styled(note, Style::kDim, terminal) + "\n");
    }
  }
}

}  // namespace concord::cli
