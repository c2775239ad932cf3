#include "reading/text/paragraphs.h"

#include <algorithm>

#include "base/utf8.h"
#include "reading/text/tokenizer.h"

namespace concord::reading {
namespace {

constexpr std::size_t kNarrowest = 20;  // bytes; texts are wrapped between these widths
constexpr std::size_t kWidest = 240;
constexpr std::size_t kFewestWrapped = 3;  // lines that are as long as the longest, so that it is no accident

constexpr std::size_t kOneWidened = 10;  // of so many lines one may have been made wider
constexpr std::size_t kOneNear = 4;      // of so many lines one is nearly as wide as the widest that counts
constexpr std::size_t kOneWithin = 4;    // of so many lines one begins within a sentence

constexpr std::size_t kUsual = 16;  // lines of a text

bool is_blank(char c) {
  return c == ' ' || c == '\t' || c == '\r' || c == '\n' || c == '\f' || c == '\v';
}

// The lines that are not blank, trimmed (no-break spaces count as blank).
std::vector<Paragraph> lines_of(std::string_view text) {
  std::vector<Paragraph> lines;
  lines.reserve(kUsual);
  bool blank = true;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t stop = std::min(text.find('\n', at), text.size());
    std::size_t begin = at;
    std::size_t end = stop;
    at = stop + 1;
    while (begin < end) {
      if (is_blank(text[begin]))
        ++begin;
      else if (text.substr(begin, 2) == "\xC2\xA0")
        begin += 2;
      else
        break;
    }
    while (end > begin) {
      if (is_blank(text[end - 1]))
        --end;
      else if (end - begin >= 2 && text.substr(end - 2, 2) == "\xC2\xA0")
        end -= 2;
      else
        break;
    }
    if (begin < end)
      lines.push_back({{static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)}, blank});
    blank = begin >= end;
  }
  return lines;
}

std::size_t width_of(const Paragraph& line) {
  return line.at.end - line.at.begin;
}

// "- Minister Anna Berg", "• water": a line of a list, short enough to be part of a sentence.
bool is_listed(std::string_view text, const Paragraph& line) {
  constexpr std::size_t kLongestListed = 160;  // bytes
  if (width_of(line) > kLongestListed) return false;
  const std::string_view content = text.substr(line.at.begin, line.at.end - line.at.begin);
  for (const std::string_view mark : {"- ", "– ", "• ", "* ", "· "})
    if (content.starts_with(mark)) return true;
  return false;
}

// A line of digits and marks only, as a date is stacked on some pages.
bool is_numeric(std::string_view text, const Paragraph& line) {
  for (std::uint32_t i = line.at.begin; i < line.at.end; ++i) {
    const char c = text[i];
    if ((c < '0' || c > '9') && c != ',' && c != '.' && c != ' ' && c != '/') return false;
  }
  return true;
}

// Whether the line begins with a small letter: what stands before it is no whole sentence then.
bool goes_on(std::string_view text, const Paragraph& line) {
  std::size_t length = 0;
  const char32_t first = decode_utf8(text, line.at.begin, length);
  return is_letter(first) && !is_upper(first);
}

bool ends_sentence(std::string_view text, const Paragraph& line) {
  const std::string_view content = text.substr(line.at.begin, line.at.end - line.at.begin);
  for (const std::string_view mark : {".", "!", "?", "…", ":", ";", "\"", "”", "»"})
    if (content.ends_with(mark)) return true;
  return false;
}

// The width at which the text is wrapped, or 0. Only lines with another right below tell it, for an address
// or a note under the text is often one long line, and many of these must begin within a sentence, as those
// of a list do not, unless a mark parts them. Somebody may have put words before some of them, or joined two,
// so that the widest do not count, nor any that few others come near.
std::size_t wrap_width(std::string_view text, const std::vector<Paragraph>& lines) {
  std::vector<std::size_t> widths;
  std::size_t within = 0;
  for (std::size_t i = 0; i + 1 < lines.size(); ++i) {
    const char last = text[lines[i].at.end - 1];
    if (lines[i + 1].blank_before || last == ';' || last == ':') continue;
    widths.push_back(width_of(lines[i]));
    if (goes_on(text, lines[i + 1])) ++within;
  }
  if (widths.size() < kFewestWrapped || within * kOneWithin < widths.size()) return 0;
  std::ranges::sort(widths);
  std::size_t widest = widths.size() - 1 - std::max<std::size_t>(1, widths.size() / kOneWidened);
  const auto alone = [&](std::size_t at) {
    const auto near = std::ranges::lower_bound(widths, widths[at] * 85 / 100);
    return static_cast<std::size_t>(widths.end() - near) < std::max(kFewestWrapped, widths.size() / kOneNear);
  };
  while (widest > 0 && alone(widest)) --widest;
  const std::size_t width = widths[widest];
  if (width < kNarrowest || width > kWidest) return 0;
  const auto full = static_cast<std::size_t>(
      std::ranges::count_if(widths, [&](auto one) { return one * 10 >= width * 8; }));
  return full >= kFewestWrapped && full * 2 >= widths.size() ? width : 0;
}

// The first word of a line.
std::size_t first_word(std::string_view text, const Paragraph& line) {
  return std::min(text.find(' ', line.at.begin), std::size_t{line.at.end}) - line.at.begin;
}

// Whether the first word of the next line would have fitted.
bool is_short(std::size_t width_of_line, std::size_t next_word, std::size_t width) {
  return width_of_line + next_word + 1 < width * 9 / 10;
}

// Whether lines end before their width is used up: of those that surely go on in the next one, many are
// short.
bool is_ragged(std::string_view text, const std::vector<Paragraph>& lines, std::size_t width) {
  constexpr std::size_t kOneShort = 12;  // of so many
  std::size_t all = 0;
  std::size_t fewer = 0;
  for (std::size_t i = 0; i + 1 < lines.size(); ++i) {
    if (lines[i + 1].blank_before || !goes_on(text, lines[i + 1])) continue;
    ++all;
    fewer += is_short(width_of(lines[i]), first_word(text, lines[i + 1]), width) ? 1 : 0;
  }
  return fewer * kOneShort > all;
}

}  // namespace

std::vector<Paragraph> paragraphs_of(std::string_view text) {
  const std::vector<Paragraph> lines = lines_of(text);
  const std::size_t width = wrap_width(text, lines);
  const bool ragged = width > 0 && is_ragged(text, lines, width);
  std::vector<Paragraph> out;
  out.reserve(lines.size());
  std::size_t last_width = 0;
  bool in_list = false;
  bool last_listed = false;
  for (const Paragraph& line : lines) {
    bool joins = false;
    if (!out.empty() && !line.blank_before) {
      const std::size_t word = first_word(text, line);
      const bool within = ragged && last_width * 10 >= width * 6 && !ends_sentence(text, out.back());
      joins = width > 0 ? !is_short(last_width, word, width) || goes_on(text, line) || within
                        : goes_on(text, line) && last_width >= kNarrowest;
    }
    if (!out.empty() && !line.blank_before && is_numeric(text, line) && is_numeric(text, out.back()))
      joins = true;
    // "The meeting was attended by" and the list right below it are one sentence.
    const bool listed = is_listed(text, line);
    const char last = out.empty() ? '.' : text[out.back().at.end - 1];
    const bool opened = !line.blank_before && (in_list || last == ':' ||
                                               (!last_listed && !std::string_view{".!?;"}.contains(last)));
    in_list = listed && opened && !out.empty();
    last_listed = listed;
    joins = joins || in_list;
    last_width = width_of(line);
    if (joins)
      out.back().at.end = line.at.end;
    else
      out.push_back(line);
  }
  return out;
}

}  // namespace concord::reading
