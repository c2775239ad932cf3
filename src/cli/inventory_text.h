// Inventories as a terminal shows them, or as JSON: lines, sums and uncertainties.
#pragma once

#include <string_view>
#include <vector>

#include "cli/context.h"
#include "inventory/compute/totals.h"
#include "inventory/submission/inventory_desk.h"
#include "inventory/uncertainty/key_categories.h"
#include "inventory/uncertainty/monte_carlo.h"

namespace concord::cli {

void print_lines(Context& context, const std::vector<inventory::Estimate>& lines);
void print_totals(Context& context, const std::vector<inventory::TotalsRow>& rows, std::string_view warming);
void print_propagation(Context& context, const inventory::Propagation& found, int base, int year,
                       std::string_view warming);
void print_key_categories(Context& context, const std::vector<inventory::KeyCategory>& lines);
void print_simulation(Context& context, const inventory::MonteCarlo& drawn, int base, int year,
                      std::string_view warming);

// Its settings, files and submissions.
void print_inventory(Context& context, const inventory::KeptInventory& kept,
                     const std::vector<inventory::Kept>& submissions);

}  // namespace concord::cli
