#include "base/ini.h"

#include "base/trim.h"
#include "base/utf8.h"

namespace concord {
namespace {

constexpr std::size_t kMaximumLines = 200'000;
constexpr std::size_t kMaximumLineLength = std::size_t{1} << 16U;
constexpr std::string_view kBlank = " \t\r";

// The parts of `text` between separators, trimmed; empty ones too.
std::vector<std::string_view> split(std::string_view text, char separator) {
  std::vector<std::string_view> parts;
  for (std::size_t begin = 0;;) {
    const auto end = text.find(separator, begin);
    parts.push_back(trimmed(text.substr(begin, end - begin)));
    if (end == std::string_view::npos) return parts;
    begin = end + 1;
  }
}

class Parser {
 public:
  Parser(std::string file, Problems& problems) : problems_(problems) { out_.file = std::move(file); }

  IniFile run(std::string_view text) {
    if (text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3);
    while (!text.empty()) {
      const auto end = text.find('\n');
      if (++line_ > kMaximumLines) {
        report("more than 200,000 lines; the rest is not read");
        break;
      }
      read_line(text.substr(0, end));
      if (end == std::string_view::npos) break;
      text.remove_prefix(end + 1);
    }
    return std::move(out_);
  }

 private:
  void report(std::string what) { problems_.push_back({out_.file, line_, std::move(what)}); }

  void read_line(std::string_view raw) {
    const std::string_view line = trimmed(raw);
    if (line.empty() || line.starts_with('#')) return;
    if (line.size() > kMaximumLineLength) return report("a line longer than 64 KiB");
    damaged_ = first_invalid_utf8(line).has_value();
    if (damaged_) report("not valid UTF-8; save the file as UTF-8");
    const bool continued = raw.front() == ' ' || raw.front() == '\t';
    if (continued) {
      if (lost_) return;
      if (!open_) return report("a continued line (it begins with white space) that continues nothing");
      add_values(line.starts_with('|') ? line.substr(1) : line);
    } else if (line.starts_with('[') && line.find('=') == std::string_view::npos) {
      read_section(line);
    } else {
      read_entry(line);
    }
  }

  void read_section(std::string_view line) {
    open_ = lost_ = false;
    const bool closed = line.ends_with(']');
    if (!closed) report("a section without its closing bracket");
    const std::string_view head = trimmed(line.substr(1, line.size() - (closed ? 2 : 1)));
    unnamed_ = lost_ = damaged_ || head.empty();
    if (damaged_) return;
    if (head.empty()) return report("a section without a name");
    const auto space = head.find_first_of(kBlank);
    IniSection section;
    section.kind = head.substr(0, space);
    if (space != std::string_view::npos) section.name = trimmed(head.substr(space));
    section.line = line_;
    out_.sections.push_back(std::move(section));
  }

  void read_entry(std::string_view line) {
    open_ = lost_ = false;
    // A separator stands by itself, so that "=" can be a key or a value.
    const auto equals = line.find('=', 1);
    if (equals == std::string_view::npos && damaged_) return;
    if (equals == std::string_view::npos) return report("neither a [section] nor a line `key = value`");
    lost_ = unnamed_ || (damaged_ && first_invalid_utf8(line.substr(0, equals)));
    if (lost_) return;
    if (out_.sections.empty()) return report("a line before the first [section]");
    IniEntry entry;
    for (const std::string_view part : split(line.substr(0, equals), ';')) entry.key.emplace_back(part);
    if (entry.key.front().empty()) return report("a line without a key; write - where it has none");
    entry.line = line_;
    out_.sections.back().entries.push_back(std::move(entry));
    add_values(line.substr(equals + 1));
    lost_ = damaged_ && out_.sections.back().entries.back().values.empty();
    if (lost_) out_.sections.back().entries.pop_back();
    open_ = !lost_;
  }

  void add_values(std::string_view text) {
    for (const std::string_view part : split(text, '|')) {
      if (part.empty() || (damaged_ && first_invalid_utf8(part))) continue;
      out_.sections.back().entries.back().values.push_back({std::string(part), line_});
    }
  }

  IniFile out_;
  Problems& problems_;
  std::uint32_t line_ = 0;
  bool open_ = false;     // whether the last entry can be continued
  bool lost_ = false;     // whether what is continued could not be read
  bool unnamed_ = false;  // whether nobody can tell what section this is: its lines are left out
  bool damaged_ = false;  // whether the line is no UTF-8; what is sound in it stands
};

}  // namespace

std::vector<std::string> texts_of(const IniEntry& entry) {
  std::vector<std::string> texts;
  texts.reserve(entry.values.size());
  for (const IniValue& value : entry.values) texts.push_back(value.text);
  return texts;
}

IniFile parse_ini(std::string_view text, std::string file, Problems& problems) {
  return Parser(std::move(file), problems).run(text);
}

}  // namespace concord
