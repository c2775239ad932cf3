// What a person sees: how wide the screen is, whether colours are welcome, and text made fit for it. Texts
// come from reports, so control characters in them (which could move the cursor or recolour the screen) are
// never passed on.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace concord::cli {

struct Terminal {
  bool interactive = false;  // a terminal, and not a file or a pipe
  bool colour = false;       // a terminal that shows colours, and NO_COLOR (no-color.org) is not set
  std::size_t width = 0;     // columns; 0 where lines need not be cut
};

// $COLUMNS goes before the terminal's own width, so that output can be shaped in a pipe too.
Terminal terminal_of(int descriptor);

// Columns that `text` takes: wide and full-width characters (Unicode Standard Annex 11) take two, combining
// and format characters none.
std::size_t display_width(std::string_view text);

// `text` cut to `width` columns, with an ellipsis where something is missing.
std::string fit(std::string_view text, std::size_t width);

// Words put on lines of at most `width` columns (0: one line), each line after `indent`.
std::string wrap(std::string_view text, std::size_t width, std::string_view indent);

enum class Style { kPlain, kBold, kDim, kRed, kGreen, kYellow };
std::string styled(std::string_view text, Style style, const Terminal& terminal);

}  // namespace concord::cli
