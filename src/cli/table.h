// A table for people: columns as wide as they must be and as narrow as the terminal asks, cut with an
// ellipsis. For programs there is --json.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "cli/output.h"
#include "cli/terminal.h"

namespace concord::cli {

class Table {
 public:
  struct Column {
    std::string title;
    bool right = false;         // numbers
    std::size_t narrowest = 0;  // may be cut down to this; 0 is never cut while other columns can be
    Style style = Style::kPlain;
  };
  explicit Table(std::vector<Column> columns) : columns_(std::move(columns)) {}

  // One cell a column, and a note on a line of its own below them where there is one (the words that show
  // what the row says). Control characters are made harmless here.
  void add(std::vector<std::string> cells, std::string_view note = {});
  // One more such line below the row added last.
  void add_note(std::string_view note);
  bool empty() const { return rows_.empty(); }
  // Without a row `otherwise` is said instead, where it says something.
  void print(Output& out, const Terminal& terminal, std::string_view otherwise = {}) const;

 private:
  std::vector<std::size_t> widths(std::size_t limit) const;

  struct Row {
    std::vector<std::string> cells;
    std::vector<std::string> notes;
  };
  std::vector<Column> columns_;
  std::vector<Row> rows_;
};

}  // namespace concord::cli
