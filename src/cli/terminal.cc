#include "cli/terminal.h"

#include <charconv>
#include <cstdlib>
#include <sys/ioctl.h>
#include <unicode/uchar.h>
#include <unistd.h>

#include "base/printable.h"

namespace concord::cli {

namespace {

constexpr std::string_view kEllipsis = "…";

std::string_view setting(const char* name) {
  const char* value = std::getenv(name);
  return value == nullptr ? std::string_view{} : value;
}

std::size_t columns(char32_t c) {
  auto point = static_cast<UChar32>(c);
  switch (u_charType(point)) {
    case U_NON_SPACING_MARK:
    case U_ENCLOSING_MARK:
    case U_FORMAT_CHAR:
      return 0;
    default:
      break;
  }
  int east_asian = u_getIntPropertyValue(point, UCHAR_EAST_ASIAN_WIDTH);
  return east_asian == U_EA_WIDE || east_asian == U_EA_FULLWIDTH ? 2 : 1;
}

}  // namespace

Terminal terminal_of(int descriptor) {
  Terminal terminal;
  terminal.interactive = ::isatty(descriptor) == 1;
  terminal.colour = terminal.interactive && setting("NO_COLOR").empty() && setting("TERM") != "dumb";
  std::string_view wanted = setting("COLUMNS");
  std::from_chars(wanted.data(), wanted.data() + wanted.size(), terminal.width);
  winsize size{};
  if (terminal.width == 0 && terminal.interactive && ::ioctl(descriptor, TIOCGWINSZ, &size) == 0) {
    terminal.width = size.ws_col;
  }
  return terminal;
}

std::size_t display_width(std::string_view text) {
  std::size_t width = 0;
  each_code_point(text, [&](char32_t c, std::string_view) { width += columns(c); });
  return width;
}

std::string fit(std::string_view text, std::size_t width) {
  if (display_width(text) <= width) return std::string(text);
  std::string cut;
  std::size_t used = 0;
  bool full = width == 0;
  each_code_point(text, [&](char32_t c, std::string_view bytes) {
    if (full) return;
    std::size_t more = columns(c);
    full = used + more > width - 1;  // one column is the ellipsis's
    if (full) return;
    cut += bytes;
    used += more;
  });
  while (!cut.empty() && cut.back() == ' ') cut.pop_back();
  if (width > 0) cut += kEllipsis;
  return cut;
}

std::string wrap(std::string_view text, std::size_t width, std::string_view indent) {
  std::string line(indent);
  std::string result;
  std::size_t used = 0;
  std::size_t room = width > indent.size() + 10 ? width - indent.size() : 0;
  const std::string words = one_line(text);
  for (std::size_t at = 0; at < words.size();) {
    std::size_t end = std::min(words.find(' ', at), words.size());
    std::string_view word = std::string_view(words).substr(at, end - at);
    std::size_t more = display_width(word);
    if (room != 0 && used != 0 && used + 1 + more > room) {
      result += line + '\n';
      line = indent;
      used = 0;
    }
    if (used != 0) line += ' ';
    used += more + (used != 0 ? 1 : 0);
    line += word;
    at = end + 1;
  }
  return result + line + '\n';
}

std::string styled(std::string_view text, Style style, const Terminal& terminal) {
  if (!terminal.colour || style == Style::kPlain || text.empty()) return std::string(text);
  std::string_view code;
  switch (style) {
    case Style::kPlain:
      break;
    case Style::kBold:
      code = "1";
      break;
    case Style::kDim:
      code = "2";
      break;
    case Style::kRed:
      code = "31";
      break;
    case Style::kGreen:
      code = "32";
      break;
    case Style::kYellow:
      code = "33";
      break;
  }
  std::string result = "\x1b[";
  result.append(code).append("m").append(text).append("\x1b[0m");
  return result;
}

}  // namespace concord::cli
