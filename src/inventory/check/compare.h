// What is computed beside what others published.
#pragma once

#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "inventory/activity/published_total.h"
#include "inventory/compute/totals.h"

namespace concord::inventory {

struct Compared {
  PublishedTotal published;
  std::optional<double> computed;  // nothing where the category, gas or year was not computed
  // (computed - published) / |published|; nothing where either is missing or the published one is 0.
  std::optional<double> difference;
};

// In the order of `published`. `rows` are of totals() with the set of potentials `warming`; what is published
// by another set than that is not compared.
std::vector<Compared> compare(std::span<const PublishedTotal> published, std::span<const TotalsRow> rows,
                              std::string_view warming);

}  // namespace concord::inventory
