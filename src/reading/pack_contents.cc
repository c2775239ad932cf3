#include "reading/pack_contents.h"

#include <algorithm>

#include "base/ini.h"

namespace concord::reading {
namespace {

const IniEntry* entry_of(const IniSection& section, std::string_view key) {
  const auto found =
      std::ranges::find_if(section.entries, [&](const IniEntry& entry) { return entry.key.front() == key; });
  return found == section.entries.end() || found->values.empty() ? nullptr : &*found;
}

SectionContents contents_of(const std::string& file, const IniSection& section) {
  SectionContents out{file, section.kind, section.entries.size(), 0};
  if (section.kind == "frame") {
    const IniEntry* type = entry_of(section, "type");
    out.section += " " + (type == nullptr ? "none" : type->values.front().text);
    out.lines = 1;
  } else if (!section.name.empty()) {
    out.section += " " + section.name;
  }
  for (const IniEntry& entry : section.entries) {
    const bool words = entry.key.front() == "verb" || entry.key.front() == "noun";
    if (section.kind != "frame" || words) out.phrases += entry.values.size();
  }
  return out;
}

void add(SectionContents one, std::vector<SectionContents>& sections) {
  const auto same = std::ranges::find_if(sections, [&](const SectionContents& other) {
    return other.file == one.file && other.section == one.section;
  });
  if (same == sections.end()) {
    sections.push_back(std::move(one));
  } else {
    same->lines += one.lines;
    same->phrases += one.phrases;
  }
}

}  // namespace

Result<PackContents> pack_contents(const fs::path& folder) {
  CONCORD_TRY(const std::string properties, read_file(folder / "pack.ini"));
  PackContents out;
  Problems ignored;  // check_pack() is there for them
  for (const IniSection& section : parse_ini(properties, "pack.ini", ignored).sections) {
    if (const IniEntry* language = entry_of(section, "language"))
      out.language = language->values.front().text;
    if (const IniEntry* name = entry_of(section, "name")) out.name = name->values.front().text;
  }
  std::vector<fs::path> files;
  std::error_code error;
  for (const auto& entry : fs::directory_iterator(folder, error)) {
    if (entry.path().extension() == ".ini" && entry.path().filename() != "pack.ini")
      files.push_back(entry.path());
  }
  std::ranges::sort(files);
  for (const fs::path& path : files) {
    CONCORD_TRY(const std::string text, read_file(path));
    const std::string file = path.filename().string();
    for (const IniSection& section : parse_ini(text, file, ignored).sections)
      add(contents_of(file, section), out.sections);
  }
  return out;
}

}  // namespace concord::reading
