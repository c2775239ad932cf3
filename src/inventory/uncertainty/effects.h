// How far each line of an inventory moves when one of its inputs goes to the end of its 95 % interval. Inputs
// are known by name, so that a factor which several categories, gases and years share is one input, and a row
// of activity data another in each year.
#pragma once

#include <functional>
#include <map>
#include <span>
#include <string>
#include <vector>

#include "inventory/compute/estimate.h"
#include "inventory/uncertainty/inputs.h"

namespace concord::inventory {

struct Effect {
  bool of_factor = false;  // else of a row of activity data
  double base = 0;         // kilograms of the line's gas in the base year, for the input at its end
  double year = 0;         // the same in the year
};

struct LineEffects {
  std::string category;
  std::map<std::string, std::string> keys;
  std::string gas;
  std::string memo;
  double base = 0;  // kilograms in the base year; 0 where it has none
  double year = 0;
  std::map<std::string, Effect> effects;  // by the name of the input
};

// What an equation gives in a year, and how far it moves when each input of its series goes to the end of its
// interval. Valid while it is looked at.
struct MovedResult {
  const SeriesModel& model;
  const Equation& equation;  // of an emission
  int year = 0;
  double kilograms = 0;
  std::span<const SeriesInput> inputs;
  std::span<const double> moves;  // kilograms, by input
};
using MovedVisitor = std::function<void(const MovedResult&)>;
// By series, year and equation. As line_effects().
Status visit_moved(std::span<const SeriesModel> models, const MovedVisitor& visit);

// Each input is moved by its half-width to both sides and half the difference taken, which is exact where a
// result is linear in it. An interval that is not symmetric counts with the larger of its sides (2006 IPCC
// Guidelines, Volume 1, Chapter 3, Table 3.2, notes). An input without an interval has no effect. kInput
// where an input at an end of its interval gives no number.
Result<std::vector<LineEffects>> line_effects(std::span<const SeriesModel> models, int base, int year);

}  // namespace concord::inventory
