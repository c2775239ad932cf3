// The categories of an inventory as a tree: what they are called, in which order they are reported, and which
// gases the Guidelines give a method for (methods/categories.ini, docs/methods.md).
#pragma once

#include <cstdint>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/ini.h"
#include "base/problem.h"

namespace concord::inventory {

struct Category {
  std::string code;                // "1.A.1.a"
  std::string title;               // "Electricity and heat as main activity"
  std::string parent;              // its code; "" of a sector
  std::vector<std::string> gases;  // families: "CO2", "HFCs"; those of the category above where it says none
  std::size_t order = 0;           // its place in the reporting tables
  bool is_leaf = true;             // none stands below it
};

class Categories {
 public:
  // A problem for each line that cannot be used: a code that stands twice, or before the one above it, no
  // title, a gas that is none.
  static Categories from(const IniFile& file, Problems& problems);

  std::span<const Category> all() const { return all_; }  // in the order of the reporting tables
  const Category* find(std::string_view code) const;
  // Its title, or that of the closest category above it; "" where there is none.
  std::string title(std::string_view code) const;
  // Where it stands in the reporting tables; one that the tree does not have stands behind the closest above.
  std::size_t order(std::string_view code) const;

 private:
  std::vector<Category> all_;
  std::map<std::string, std::size_t, std::less<>> places_;
};

// The code above: "1.A" of "1.A.1"; "" of "1".
std::string_view category_above(std::string_view code);

// The family of a gas in which categories name it: "HFCs" of "HFC-134a", "PFCs" of "CF4", else itself.
std::string gas_family(std::string_view gas);

}  // namespace concord::inventory
