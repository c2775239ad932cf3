// What an entry of each kind must look like: schema/entry.json for the envelope and schema/<kind>.json for
// the body, JSON Schema draft 7 as files, so that a new kind is a new file. An entry that does not match is
// refused and the error's `where` is the JSON pointer of the field.
#pragma once

#include <filesystem>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "base/error.h"
#include "base/json.h"
#include "record/entry.h"

namespace concord::record {

class Schemas {
 public:
  // Loads every *.json of the folder. kInput with file and place where one is not a JSON Schema.
  static Result<Schemas> load(const std::filesystem::path& folder);
  Schemas(Schemas&&) noexcept;
  Schemas& operator=(Schemas&&) noexcept;
  ~Schemas();

  std::vector<std::string> kinds() const;
  // kSchema with the field's pointer ("/body/actors/0/name") and what is wrong with it.
  Status check(const Entry& entry) const;

 private:
  struct Impl;
  explicit Schemas(std::unique_ptr<Impl> impl);
  std::unique_ptr<Impl> impl_;
};

}  // namespace concord::record
