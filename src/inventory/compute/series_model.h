// A series made ready to be computed for many draws at once (lanes): its equations as plans over one list of
// values, in which each activity, factor and equation has its place. One estimate is one lane; how it changes
// with its inputs, or how it is spread over their ranges, are more of them.
#pragma once

#include <cstdint>
#include <map>
#include <span>
#include <string>
#include <vector>

#include "inventory/compute/lanes.h"
#include "inventory/compute/plan.h"
#include "inventory/compute/series.h"

namespace concord::inventory {

// A value of a table that is used, with the keys it was looked up by.
struct UsedFactor {
  const FactorTable* table = nullptr;
  const Factor* factor = nullptr;
  std::vector<std::string> values;
};

class SeriesModel {
 public:
  // kInput where a table has no value for the keys of the series, unless notation keys tell it alone. The
  // rows and the methods must outlive it.
  static Result<SeriesModel> make(Series series, const MethodSet& methods);

  const Series& series() const { return series_; }
  std::span<const UsedFactor> factors() const { return factors_; }
  bool has_numbers() const;
  bool is_chained() const { return !previous_.empty(); }  // it goes on from the year before
  std::string gas_of(const Equation& equation) const;
  // A year's rows in the order of the method's activities; none where there is none.
  std::vector<const ActivityRow*> in_order(const RowsOfYear& rows) const;

 private:
  friend class SeriesRun;

  Status prepare(const MethodSet& methods);
  std::uint32_t place(const std::string& name);
  Result<std::uint32_t> place_of(const Term& term, const MethodSet& methods);
  Result<std::uint32_t> place_of_factor(const FactorTable& table, const std::vector<std::string>& own,
                                        const MethodSet& methods);

  Series series_;
  std::vector<Plan> plans_;                        // of the method's equations
  std::map<std::string, std::uint32_t> places_;    // of all values, by name
  std::map<std::string, std::uint32_t> previous_;  // of what a name was in the year before
  std::vector<std::uint32_t> activity_places_;
  std::vector<double> scales_;  // of the units of the method's activities
  std::vector<UsedFactor> factors_;
  std::vector<std::uint32_t> factor_places_;
  std::vector<double> factor_scales_;  // of their units
  std::map<std::string, std::size_t>
      conversions_;            // which factor a table is that makes an activity of another unit
  std::vector<double> first_;  // the values that a run begins with
};

// The models of all series that can be computed. A problem, at the row it shows in, for each other: a key's
// value that a table does not have, an activity of the method without a row for a year that another has one
// for, a year left out where a method goes on from the year before.
std::vector<SeriesModel> series_models(std::span<const ActivityRow> rows, const MethodSet& methods,
                                       Problems& problems);

// One pass over the years, earliest first.
class SeriesRun {
 public:
  SeriesRun(const SeriesModel& model, std::size_t lanes);

  // The draws of a factor, in the unit of its table; the table's value until they are changed. To be changed
  // before the first year: a factor is one in all years.
  std::span<double> factor(std::size_t i) { return factors_[i]; }
  // An equation that nobody asks for is not computed, unless others use it.
  void leave_out(std::size_t equation);
  // Puts in the values of a year's rows. Those of an activity can then be changed, in the unit of its row.
  void begin(const RowsOfYear& rows) { begin(model_.in_order(rows)); }
  void begin(std::span<const ActivityRow* const> rows);  // in_order()
  std::span<double> activity(std::size_t i) { return block(model_.activity_places_[i]); }
  // Of which equations it is looked at whether they gave a number: all, or those that others use. An
  // infinity, or what is no number, stays one in every sum, so that who adds results up can look at the sum.
  enum class Checked : std::uint8_t { kAll, kWhatOthersUse };
  // Once after begin(). kInput where an equation gives no number for one of the draws.
  Status compute(Checked checked = Checked::kAll);
  // What an equation gave, in base units (unit.h): grams a year of an emission.
  std::span<const double> result(std::size_t equation) const { return results_[equation]; }

 private:
  std::span<double> block(std::uint32_t place) { return std::span(values_).subspan(place * lanes_, lanes_); }

  const SeriesModel& model_;
  std::size_t lanes_;
  bool has_factors_ = false;  // in the values
  Lanes values_;
  Lanes scratch_;
  std::vector<Lanes> factors_;
  std::vector<const Lanes*> converters_;  // of each activity: a factor that its unit is made by
  std::vector<Lanes> results_;
  std::vector<bool> left_out_;
};

}  // namespace concord::inventory
