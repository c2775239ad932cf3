// Inventories as a terminal shows them, or as JSON: lines, sums and uncertainties.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/problem.h"
#include "cli/context.h"
#include "inventory/compute/totals.h"
#include "inventory/method/known_values.h"
#include "inventory/submission/inventory_desk.h"
#include "inventory/uncertainty/key_categories.h"

namespace concord::cli {

void print_lines(Context& context, const std::vector<inventory::Estimate>& lines);
// What could not be computed is told in JSON by "incomplete".
void print_totals(Context& context, const std::vector<inventory::TotalsRow>& rows, std::string_view warming,
                  const Problems& problems = {});
// "Incomplete: without 2 rows or series of 1.A.1.a, which cannot be computed"; "" where nothing is left out.
std::string left_out_text(const Problems& problems);
void print_propagation(Context& context, const inventory::Propagation& found, int base, int year,
                       std::string_view warming);
void print_key_categories(Context& context, const std::vector<inventory::KeyCategory>& lines);
// "55085.645" Gg of kilograms.
std::string gigagrams(double kilograms);

// "uncontrolled, oxidation catalyst": what a key may be, in a line; the first of them where they are many.
std::string key_values_text(const inventory::KeyValues& known);

// Its settings, files and submissions.
void print_inventory(Context& context, const inventory::KeptInventory& kept,
                     const std::vector<inventory::Kept>& submissions);

}  // namespace concord::cli
