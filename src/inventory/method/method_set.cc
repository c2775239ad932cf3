#include "inventory/method/method_set.h"

#include <algorithm>
#include <fmt/format.h>
#include <tuple>

#include "base/file.h"
#include "inventory/method/method_check.h"

namespace concord::inventory {

namespace {

namespace fs = std::filesystem;

constexpr std::string_view kUnits = "units.ini";
constexpr std::string_view kCategories = "categories.ini";

Digest digest_of(const MethodFiles& files) {
  std::string all;
  for (const auto& [name, text] : files) all += fmt::format("{} {}\n", sha256(text).hex(), name);
  return sha256(all);
}

void add_tables(const IniFile& file, MethodSet& set, Problems& problems) {
  for (FactorTable& table : factor_tables(file, set.units, problems)) {
    const auto [known, fresh] = set.tables.try_emplace(table.name, table);
    if (!fresh) {
      problems.push_back({table.file, table.line,
                          fmt::format("table '{}' stands in {}:{} already", table.name, known->second.file,
                                      known->second.line)});
    }
  }
}

}  // namespace

const FactorTable* MethodSet::table(std::string_view name) const {
  const auto found = tables.find(name);
  return found == tables.end() ? nullptr : &found->second;
}

const Method* MethodSet::method(std::string_view name) const {
  const auto found = std::ranges::find(methods, name, &Method::name);
  return found == methods.end() ? nullptr : &*found;
}

std::vector<const Method*> MethodSet::methods_for(std::string_view category) const {
  std::vector<std::pair<std::size_t, const Method*>> fitting;
  for (const Method& method : methods) {
    std::size_t closest = 0;
    for (const std::string& code : method.categories) {
      if (category == code || (category.starts_with(code) && category[code.size()] == '.'))
        closest = std::max(closest, code.size());
    }
    if (closest > 0) fitting.emplace_back(closest, &method);
  }
  std::ranges::stable_sort(fitting, std::greater{}, &std::pair<std::size_t, const Method*>::first);
  std::vector<const Method*> found;
  found.reserve(fitting.size());
  for (const auto& [closest, method] : fitting) found.push_back(method);
  return found;
}

Result<MethodFiles> read_method_files(const fs::path& folder) {
  MethodFiles files;
  std::error_code error;
  for (fs::recursive_directory_iterator at(folder, error), end; !error && at != end; at.increment(error)) {
    if (!at->is_regular_file() || at->path().extension() != ".ini") continue;
    CONCORD_TRY(std::string text, read_file(at->path()));
    files.emplace(at->path().lexically_relative(folder).generic_string(), std::move(text));
  }
  if (error)
    return fail(ErrorCode::kIo, "the folder of methods cannot be read: " + error.message(), folder.string());
  if (!files.contains(std::string(kUnits)))
    return fail(ErrorCode::kNotFound, "there is no units.ini: this is no folder of methods", folder.string());
  return files;
}

MethodSet methods_of_files(const MethodFiles& files, Problems& problems) {
  MethodSet set;
  set.digest = digest_of(files);
  std::vector<IniFile> parsed;
  parsed.reserve(files.size());
  for (const auto& [name, text] : files) parsed.push_back(parse_ini(text, name, problems));
  const auto units = std::ranges::find(parsed, kUnits, &IniFile::file);
  if (units == parsed.end()) {
    problems.push_back({std::string(kUnits), 0, "is missing"});
    return set;
  }
  set.units = Units::from(*units, problems);
  for (const IniFile& file : parsed) {
    if (file.file.starts_with("tables/")) add_tables(file, set, problems);
  }
  for (const IniFile& file : parsed) {
    if (file.file == kUnits || file.file.starts_with("tables/")) continue;
    if (file.file == kCategories) {
      set.categories = Categories::from(file, problems);
      continue;
    }
    for (Method& method : methods_of(file, problems)) {
      if (const Method* known = set.method(method.name)) {
        problems.push_back(
            {method.file, method.line,
             fmt::format("method '{}' stands in {}:{} already", method.name, known->file, known->line)});
      }
      set.methods.push_back(std::move(method));
    }
  }
  std::ranges::stable_sort(set.methods, {}, [](const Method& one) {
    return std::tuple(one.categories.empty() ? std::string() : one.categories.front(), one.name);
  });
  for (const Method& method : set.methods) check_method(method, set, problems);
  return set;
}

Result<MethodSet> load_methods(const fs::path& folder, Problems& problems) {
  CONCORD_TRY(const MethodFiles files, read_method_files(folder));
  return methods_of_files(files, problems);
}

Result<MethodSet> sound_methods(const MethodFiles& files) {
  Problems problems;
  MethodSet set = methods_of_files(files, problems);
  if (problems.empty()) return set;
  return fail(ErrorCode::kInput,
              problems.size() == 1
                  ? problems.front().what
                  : fmt::format("{}, and {} more", problems.front().what, problems.size() - 1),
              fmt::format("{}:{}", problems.front().file, problems.front().line),
              "`concord methods check` tells all");
}

Result<MethodSet> load_sound_methods(const fs::path& folder) {
  CONCORD_TRY(const MethodFiles files, read_method_files(folder));
  return sound_methods(files);
}

}  // namespace concord::inventory
