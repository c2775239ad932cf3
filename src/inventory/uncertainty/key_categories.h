// Key categories: those that together make most of an inventory's level, or of its change (2006 IPCC
// Guidelines, Volume 1, Chapter 4). Approach 1 counts emissions and removals, approach 2 weighs them with
// their uncertainty.
#pragma once

#include <span>
#include <string>
#include <vector>

#include "inventory/uncertainty/error_propagation.h"

namespace concord::inventory {

struct KeyCategory {
  std::string category;
  std::string gas;
  double base = 0;  // kilograms of CO2 equivalents
  double year = 0;
  double share = 0;       // of the assessment: 1 over all
  double cumulative = 0;  // with those before it
  bool key = false;
};

enum class Assessment : std::uint8_t { kLevel, kTrend };

// One line for each category and gas, the largest first; key are those up to the one that passes 95 %
// (approach 1, section 4.3.1) or 90 % (approach 2, section 4.3.2). Without land use, 3.B and 3.D are left
// out. Level by Equation 4.1, trend by Equations 4.2 and 4.3, with uncertainty by Equations 4.4 and 4.5. Of a
// trend there is none where the base year's total is 0.
std::vector<KeyCategory> key_categories(std::span<const PropagationLine> lines, Assessment assessment,
                                        int approach, bool land_use);

}  // namespace concord::inventory
