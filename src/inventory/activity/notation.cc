#include "inventory/activity/notation.h"

#include <algorithm>
#include <array>

namespace concord::inventory {

namespace {

constexpr std::array<std::string_view, 6> kNotations = {"", "NO", "NE", "NA", "IE", "C"};

}  // namespace

std::string_view notation_text(Notation notation) {
  return kNotations[static_cast<std::size_t>(notation)];
}

std::optional<Notation> notation_named(std::string_view text) {
  const auto found = std::ranges::find(kNotations, text);
  if (text.empty() || found == kNotations.end()) return std::nullopt;
  return static_cast<Notation>(found - kNotations.begin());
}

}  // namespace concord::inventory
