#include "office/access.h"

#include <array>
#include <fmt/format.h>

namespace concord::office {

namespace {

constexpr std::array kRoles = {Role::kViewer, Role::kAnalyst, Role::kReviewer, Role::kCompiler,
                               Role::kAdministrator};
constexpr std::array<std::string_view, kRoles.size()> kRoleNames = {"viewer", "analyst", "reviewer",
                                                                    "compiler", "administrator"};

// The least role that may do it, and what it is called.
struct ActRule {
  Role from;
  std::string_view words;
};

ActRule rule_of(Act act) {
  switch (act) {
    case Act::kLook:
      return {Role::kViewer, "look at the record"};
    case Act::kReadIn:
      return {Role::kAnalyst, "hand reports in"};
    case Act::kDecide:
      return {Role::kReviewer, "decide on what the record says"};
    case Act::kCompile:
      return {Role::kCompiler, "compile an inventory"};
    case Act::kErase:
      return {Role::kAdministrator, "erase a report's text"};
    case Act::kAdminister:
      return {Role::kAdministrator, "administer users"};
  }
  return {Role::kAdministrator, "do that"};
}

}  // namespace

bool may(Role role, Act act) {
  return role >= rule_of(act).from;
}

Status allow(Role role, Act act) {
  if (may(role, act)) return {};
  const ActRule rule = rule_of(act);
  return fail(ErrorCode::kForbidden, fmt::format("the role {} may not {}", role_name(role), rule.words), {},
              fmt::format("ask an administrator for the role {}", role_name(rule.from)));
}

std::string_view role_name(Role role) {
  return kRoleNames[static_cast<std::size_t>(role)];
}

std::optional<Role> parse_role(std::string_view name) {
  for (Role role : kRoles) {
    if (role_name(role) == name) return role;
  }
  return std::nullopt;
}

std::span<const Role> all_roles() {
  return kRoles;
}

Result<Role> role_from(std::string_view name) {
  if (auto role = parse_role(name)) return *role;
  return fail(ErrorCode::kUsage, "there is no such role", std::string(name),
              "the roles are viewer, analyst, reviewer, compiler and administrator");
}

}  // namespace concord::office
