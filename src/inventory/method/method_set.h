// All that an inventory is computed with: units, tables of default values and methods, read from a folder and
// held against each other, so that what is wrong with a file shows before anything is computed.
#pragma once

#include <filesystem>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "base/sha256.h"
#include "inventory/method/categories.h"
#include "inventory/method/factor_table.h"
#include "inventory/method/method.h"

namespace concord::inventory {

struct MethodSet {
  Units units;
  std::map<std::string, FactorTable, std::less<>> tables;
  Categories categories;
  std::vector<Method> methods;  // in the order of their first category, then of their names
  Digest digest;                // of all files, their names and bytes, in the order of their names

  const FactorTable* table(std::string_view name) const;
  const Method* method(std::string_view name) const;
  // Those that cover a category, the one written for it most closely first.
  std::vector<const Method*> methods_for(std::string_view category) const;
};

// The files of a set by their names: "units.ini", "tables/energy/combustion.ini" ...
using MethodFiles = std::map<std::string, std::string>;
// Every .ini below the folder. kIo where it cannot be read, kNotFound where it has no units.ini.
Result<MethodFiles> read_method_files(const std::filesystem::path& folder);

// Reads units.ini, categories.ini where it is there, tables/**.ini and every other file as methods; there
// must be a units.ini. What is wrong with them is in `problems`, and a set with problems is not to be
// computed with.
MethodSet methods_of_files(const MethodFiles& files, Problems& problems);

// The same of a folder.
Result<MethodSet> load_methods(const std::filesystem::path& folder, Problems& problems);

// The same, where any problem is an error (kInput) that tells the first of them and how many there are.
Result<MethodSet> sound_methods(const MethodFiles& files);
Result<MethodSet> load_sound_methods(const std::filesystem::path& folder);

}  // namespace concord::inventory
