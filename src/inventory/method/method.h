// A method: how emissions of a category follow from activity data, as the Guidelines' equations say it.
// Methods are data (methods/, docs/methods.md); this reads one file of them, and method_check.h holds them
// against the tables they name.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/ini.h"
#include "base/problem.h"
#include "inventory/method/expression.h"

namespace concord::inventory {

// What a compiler must bring: a row of activity data for each year.
struct Activity {
  std::string name;               // "fuel_burnt"
  std::string title;              // "Fuel burnt"
  std::string unit;               // "TJ/yr"; of a flow it is per year, and a row of 2020 may leave out "/yr"
  std::vector<Term> conversions;  // tables that make it of another unit: net_calorific_value makes TJ of Gg
  bool is_signed = false;         // may be below 0, as a change of stock
  bool is_optional = false;       // 0 where a year has no row of it
  std::uint32_t line = 0;
};

struct Equation {
  std::string name;          // "stock"; of an emission it is empty
  std::string gas;           // "CH4", or the key that says which ("gas"); empty where it is no emission
  std::string memo;          // what it is told under instead of the total, as "biomass"; mostly empty
  bool is_optional = false;  // an emission that is told only where there is some
  Expression expression;
  std::optional<std::string> unit;  // said where previous() needs it before it is known
  std::string source;               // where it is another than the method's
  std::uint32_t line = 0;
};

struct Method {
  std::string name;
  std::string title;
  int tier = 1;
  std::string source;                   // equation and page
  std::vector<std::string> categories;  // IPCC 2006 codes: "1.A.1.a"; "1.A.2" is all below it
  std::vector<std::string> keys;  // what each row of activity data says beside its year: "fuel", "climate"
  std::vector<Activity> activities;
  std::vector<Equation> equations;  // in the order in which they are computed
  std::string note;                 // for who fills the template
  std::string file;
  std::uint32_t line = 0;

  bool covers(std::string_view category) const;
};

// All methods of a file: [method NAME], then [activity] and [equation] of it. A problem for each line that
// cannot be used.
std::vector<Method> methods_of(const IniFile& file, Problems& problems);

}  // namespace concord::inventory
