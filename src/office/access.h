// Who may do what. Roles are a ladder: each may do what those before it may. There is no other place where a
// right is decided.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "base/error.h"

namespace concord::office {

enum class Role : std::uint8_t { kViewer, kAnalyst, kReviewer, kCompiler, kAdministrator };

enum class Act : std::uint8_t {
  kLook,        // at everything the record holds; and mind one's own tokens
  kReadIn,      // hand reports in
  kDecide,      // accept, edit and reject proposals; merge and split actors; correct, withdraw
  kCompile,     // inventories
  kErase,       // texts of reports
  kAdminister,  // users, and what they may do
};

bool may(Role role, Act act);
// The same as an error: kForbidden, which names the role that it takes.
Status allow(Role role, Act act);

// "viewer", "analyst", "reviewer", "compiler", "administrator": in entries, in the interface, on the line.
inline constexpr std::string_view kNoRole = "none";  // in entries: the appointment ends
std::string_view role_name(Role role);
std::optional<Role> parse_role(std::string_view name);  // case counts
std::span<const Role> all_roles();                      // from the least to the most
// kUsage that lists the names.
Result<Role> role_from(std::string_view name);

}  // namespace concord::office
