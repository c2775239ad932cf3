// Sessions of the Conference of the Parties to the UNFCCC, as texts name them (COP29, COP 29, КС-29, СОР29).
// Their years are known, which dates texts that give no year.
#pragma once

#include <cstdint>
#include <optional>

#include "reading/mention/marks.h"

namespace concord::reading {

struct Conference {
  int number = 0;
  std::uint32_t end_token = 0;
};

std::optional<Conference> conference_at(const MarkedText& text, std::uint32_t token);

// The year of a session: one a year since 1995, that of 2020 moved to 2021 (UNFCCC, list of sessions of the
// COP).
std::optional<int> conference_year(int number);

}  // namespace concord::reading
