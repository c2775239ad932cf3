// A computed inventory, as all exports take it.
#pragma once

#include <span>
#include <string>

#include "base/error.h"
#include "inventory/compute/totals.h"
#include "inventory/method/categories.h"

namespace concord::inventory {

struct InventoryData {
  std::span<const Estimate> lines;
  std::span<const TotalsRow> totals;  // of them, by the same potentials (totals.h)
  const Categories* categories = nullptr;
  const FactorTable* warming = nullptr;  // warming.h
  std::string warming_set;               // its name: "ar5"
};

inline constexpr double kKilogramsInAGigagram = 1e6;

// "fuel: Natural Gas; technology: boiler".
std::string keys_text(const std::map<std::string, std::string>& keys);

}  // namespace concord::inventory
