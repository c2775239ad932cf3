// A submission: an inventory as it was handed in. It names the entries it was computed from and with, and
// holds what came out at full digits, so that anyone who has the record can compute it again. The body of an
// entry of the kind "submission", about "submission:<inventory>:<number>".
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "base/json.h"
#include "inventory/submission/prepared.h"
#include "record/entry.h"

namespace concord::inventory {

struct Submission {
  std::string inventory;  // its name
  std::uint64_t number = 1;
  std::optional<std::string> note;
  std::string program;  // "concord 0.1.0"
  record::EntryId settings;
  record::EntryId methods;
  std::vector<record::EntryId> datasets;
  std::string warming;
  int base_year = 0;
  Outcome outcome;
};

Json submission_json(const Submission& submission);
// kSchema where a field is missing or of another type.
Result<Submission> submission_from(const Json& body);

// The files of a set of methods as the body of an entry of the kind "methods", about "methods:<digits of
// their digest>", and back.
Json method_files_json(const MethodFiles& files, const Digest& digest);
Result<MethodFiles> method_files_from(const Json& body);
std::string methods_subject(const Digest& digest);

// A line or a sum that comes out otherwise when it is computed again; nothing where one has none.
struct Deviation {
  std::string what;  // "1.A.1.a Natural Gas CO2 2021"
  std::optional<double> submitted;
  std::optional<double> recomputed;
};
std::vector<Deviation> deviations(const Outcome& submitted, const Outcome& recomputed);

}  // namespace concord::inventory
