#include "cli/inventory/submission_name.h"

#include <charconv>
#include <fmt/format.h>

namespace concord::cli {

Result<SubmissionName> parse_submission_name(std::string_view text) {
  constexpr std::string_view kKind = "submission:";
  std::string_view rest = text;
  if (rest.starts_with(kKind)) rest.remove_prefix(kKind.size());
  const std::size_t colon = rest.find(':');
  SubmissionName name{.inventory = std::string(rest.substr(0, colon))};
  if (colon == std::string_view::npos) return name;
  const std::string_view digits = rest.substr(colon + 1);
  const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), name.number);
  if (error == std::errc{} && end == digits.data() + digits.size() && name.number > 0) return name;
  return fail(ErrorCode::kUsage, fmt::format("'{}' names no submission", text), {},
              "write an inventory and a number, such as GEO:1");
}

}  // namespace concord::cli
