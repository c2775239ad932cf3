#include "inventory/check/series_check.h"

#include <algorithm>
#include <cmath>
#include <fmt/format.h>
#include <set>
#include <tuple>

namespace concord::inventory {

namespace {

constexpr std::size_t kFewestYears = 6;
constexpr double kFarAway = 3.5;        // Iglewicz and Hoaglin
constexpr double kNormalMad = 0.6745;   // a normal distribution's median absolute deviation, in deviations
constexpr double kSmallestShare = 0.1;  // of the median
constexpr std::size_t kCarried = 4;     // years of the very same number

double median_of(std::vector<double> values) {
  const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
  std::ranges::nth_element(values, middle);
  if (values.size() % 2 == 1) return *middle;
  return (*middle + *std::ranges::max_element(values.begin(), middle)) / 2;
}

struct Step {
  int year = 0;  // that it leads to
  double share = 0;
};

std::string years_text(const std::vector<int>& years) {
  std::string text;
  for (std::size_t i = 0; i < years.size();) {
    std::size_t end = i + 1;
    while (end < years.size() && years[end] == years[end - 1] + 1) ++end;
    text += fmt::format("{}{}", text.empty() ? "" : ", ", years[i]);
    if (end - i > 1) text += fmt::format(" to {}", years[end - 1]);
    i = end;
  }
  return text;
}

class SeriesChecker {
 public:
  SeriesChecker(const ActivityRow& any, std::vector<CheckFinding>& findings)
      : any_(any), findings_(findings) {}

  // `values` without the years that say by a notation key why there is no number.
  void check(const std::map<int, double>& values, const std::set<int>& years) {
    std::vector<int> missing;
    for (int year = *years.begin(); year < *years.rbegin(); ++year) {
      if (!years.contains(year)) missing.push_back(year);
    }
    if (!missing.empty())
      tell("gap", missing.front(), fmt::format("there is no row for {}", years_text(missing)));
    for (const Unusual& one : unusual_years(values)) {
      const double before = std::prev(values.find(one.year))->second;
      tell(one.returns ? "outlier" : "jump", one.year,
           fmt::format("{:g} after {:g}{}", values.at(one.year), before,
                       one.returns ? ", and back the year after" : ""));
    }
    check_carried(values);
  }

 private:
  void tell(const char* check, int year, std::string text) {
    findings_.push_back({check, any_.category, any_.keys, year,
                         any_.activity.empty() ? std::move(text) : any_.activity + ": " + std::move(text)});
  }

  void check_carried(const std::map<int, double>& values) {
    for (auto at = values.begin(); at != values.end();) {
      auto end = std::next(at);
      while (end != values.end() && end->second == at->second && at->second != 0) ++end;
      if (static_cast<std::size_t>(std::distance(at, end)) >= kCarried) {
        tell("carried-forward", at->first,
             fmt::format("{:g} in every year to {}", at->second, std::prev(end)->first));
      }
      at = end;
    }
  }

  const ActivityRow& any_;
  std::vector<CheckFinding>& findings_;
};

}  // namespace

std::vector<Unusual> unusual_years(const std::map<int, double>& values) {
  if (values.size() < kFewestYears) return {};
  std::vector<double> sizes;
  sizes.reserve(values.size());
  for (const auto& [year, value] : values) sizes.push_back(std::abs(value));
  const double scale = median_of(sizes);
  if (scale == 0) return {};
  std::vector<Step> steps;
  std::vector<double> shares;
  steps.reserve(values.size());
  shares.reserve(values.size());
  for (auto at = std::next(values.begin()); at != values.end(); ++at) {
    steps.push_back({at->first, (at->second - std::prev(at)->second) / scale});
    shares.push_back(steps.back().share);
  }
  const double usual = median_of(shares);
  std::vector<double> distances;
  distances.reserve(shares.size());
  for (const double share : shares) distances.push_back(std::abs(share - usual));
  const double spread = median_of(distances);
  const auto is_far = [&](const Step& step) {
    const double distance = std::abs(step.share - usual);
    return distance > kSmallestShare && kNormalMad * distance > kFarAway * spread;
  };
  std::vector<Unusual> found;
  for (std::size_t i = 0; i < steps.size(); ++i) {
    if (!is_far(steps[i])) continue;
    const bool returns = i + 1 < steps.size() && is_far(steps[i + 1]) &&
                         std::abs(steps[i].share + steps[i + 1].share) < std::abs(steps[i].share) / 2;
    found.push_back({steps[i].year, returns});
    if (returns) ++i;
  }
  return found;
}

std::vector<CheckFinding> check_series(std::span<const ActivityRow> rows) {
  struct Values {
    const ActivityRow* any = nullptr;
    std::map<int, double> values;
    std::set<int> years;
  };
  std::map<std::tuple<std::string, std::map<std::string, std::string>, std::string>, Values> series;
  std::map<std::string, std::set<int>> whole;  // years in which a notation key is of all of a category
  for (const ActivityRow& row : rows) {
    if (row.activity.empty()) {
      whole[row.category].insert(row.year);
      continue;
    }
    Values& one = series[{row.category, row.keys, row.activity}];
    one.any = &row;
    one.years.insert(row.year);
    if (row.notation == Notation::kNone) one.values[row.year] = row.value;
  }
  std::vector<CheckFinding> findings;
  for (auto& [key, one] : series) {
    one.years.merge(std::set<int>(whole[one.any->category]));
    SeriesChecker(*one.any, findings).check(one.values, one.years);
  }
  return findings;
}

}  // namespace concord::inventory
