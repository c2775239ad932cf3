#include <algorithm>
#include <array>
#include <fmt/format.h>

#include "reading/pack/lint.h"

namespace concord::reading {
namespace {

struct KnownFile {
  std::string_view name;
  std::string_view without;  // what a pack without it cannot do; empty where it can do without
};

constexpr std::array kFiles{
    KnownFile{"pack.ini", "nobody knows its language"},
    KnownFile{"predicates.ini", "nothing is found in any report"},
    KnownFile{"grammar.ini", "words cannot be put into relation"},
    KnownFile{"calendar.ini", "no date is understood"},
    KnownFile{"sentences.ini", "abbreviations end sentences"},
    KnownFile{"modality.ini", "what is planned or denied is taken for done"},
    KnownFile{"roles.ini", "people are not found by their office"},
    KnownFile{"organisations.ini", "organisations are not found"},
    KnownFile{"agreements.ini", "agreements are not found"},
    KnownFile{"places.ini", "no place is found, and no dateline"},
    KnownFile{"countries.ini", "words for the people of a country are not known, only its name"},
    KnownFile{"names.ini", "names of several words are cut, and what is no name is taken for one"},
    KnownFile{"glossary.ini", "roles, titles and topics are not put into English"},
    KnownFile{"money.ini", "sums are not found"},
    KnownFile{"topics.ini", "projects are not found"},
    KnownFile{"boilerplate.ini", "menus and lists of other reports are read as text"},
    KnownFile{"syllables.ini", ""},
    KnownFile{"morphology.ini", ""},
};

}  // namespace

bool has_file_of_a_pack(const fs::path& folder) {
  std::error_code error;
  return std::ranges::any_of(kFiles,
                             [&](const KnownFile& file) { return fs::exists(folder / file.name, error); });
}

void check_files(const fs::path& folder, const std::string& pack, Problems& problems) {
  std::error_code error;
  for (const KnownFile& file : kFiles) {
    if (file.without.empty() || fs::exists(folder / file.name, error)) continue;
    problems.push_back({fmt::format("{}/{}", pack, file.name), 0, fmt::format("missing: {}", file.without)});
  }
  std::vector<std::string> strange;
  for (const auto& entry : fs::directory_iterator(folder, error)) {
    const std::string name = entry.path().filename().string();
    if (name.starts_with('.') || entry.path().extension() != ".ini") continue;
    if (std::ranges::find(kFiles, name, &KnownFile::name) == kFiles.end()) strange.push_back(name);
  }
  std::ranges::sort(strange);
  for (const std::string& name : strange) {
    problems.push_back(
        {fmt::format("{}/{}", pack, name), 0, "no file of a pack has this name, and nothing reads it"});
  }
}

}  // namespace concord::reading
