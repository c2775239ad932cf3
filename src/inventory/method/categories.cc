#include "inventory/method/categories.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <fmt/ranges.h>
#include <ranges>

#include "base/trim.h"

namespace concord::inventory {

namespace {

constexpr std::array<std::string_view, 7> kFamilies = {"CO2", "CH4", "N2O", "HFCs", "PFCs", "SF6", "NF3"};
constexpr std::string_view kNoGas = "none";

// The gases of "CO2, CH4"; a problem for what is none.
std::vector<std::string> gases_in(const IniValue& value, const std::string& file, Problems& problems) {
  std::vector<std::string> gases;
  if (value.text == kNoGas) return gases;
  for (const auto& part : std::views::split(value.text, ',')) {
    const std::string gas(trimmed({part.begin(), part.end()}));
    if (std::ranges::find(kFamilies, gas) == kFamilies.end())
      problems.push_back(
          {file, value.line,
           fmt::format("'{}' is no gas; they are {}, or {}", gas, fmt::join(kFamilies, ", "), kNoGas)});
    gases.push_back(gas);
  }
  return gases;
}

}  // namespace

Categories Categories::from(const IniFile& file, Problems& problems) {
  Categories categories;
  for (const IniSection& section : file.sections) {
    if (section.kind != "categories")
      problems.push_back({file.file, section.line, fmt::format("'{}' is no section of it", section.kind)});
    for (const IniEntry& entry : section.entries) {
      const std::string& code = entry.key.front();
      const auto report = [&](std::string what) {
        problems.push_back({file.file, entry.line, std::move(what)});
      };
      Category category{.code = code,
                        .title = entry.values.empty() ? "" : entry.values.front().text,
                        .parent = std::string(category_above(code)),
                        .gases = {},
                        .order = categories.all_.size()};
      const auto above = categories.places_.find(category.parent);
      if (category.title.empty()) report(fmt::format("category {} has no title", code));
      if (entry.key.size() > 1 || entry.values.size() > 2) report("a line is CODE = title | gases");
      if (!category.parent.empty() && above == categories.places_.end()) {
        report(fmt::format("category {} stands before {}, which is above it", code, category.parent));
        continue;
      }
      if (entry.values.size() > 1) {
        category.gases = gases_in(entry.values[1], file.file, problems);
      } else if (above != categories.places_.end()) {
        category.gases = categories.all_[above->second].gases;
      }
      if (!categories.places_.try_emplace(code, category.order).second) {
        report(fmt::format("category {} stands twice", code));
        continue;
      }
      if (above != categories.places_.end()) categories.all_[above->second].is_leaf = false;
      categories.all_.push_back(std::move(category));
    }
  }
  return categories;
}

const Category* Categories::find(std::string_view code) const {
  const auto found = places_.find(code);
  return found == places_.end() ? nullptr : &all_[found->second];
}

std::string Categories::title(std::string_view code) const {
  for (; !code.empty(); code = category_above(code)) {
    if (const Category* category = find(code)) return category->title;
  }
  return {};
}

std::size_t Categories::order(std::string_view code) const {
  for (std::string_view at = code; !at.empty(); at = category_above(at)) {
    if (const Category* category = find(at)) return category->order;
  }
  return all_.size();
}

std::string_view category_above(std::string_view code) {
  const std::size_t dot = code.rfind('.');
  return dot == std::string_view::npos ? std::string_view() : code.substr(0, dot);
}

std::string gas_family(std::string_view gas) {
  if (gas.starts_with("HFC")) return "HFCs";
  if (std::ranges::find(kFamilies, gas) != kFamilies.end()) return std::string(gas);
  const std::string_view carbon = gas.starts_with("c-") ? gas.substr(2) : gas;
  const bool fluorocarbon = carbon.starts_with('C') && carbon.find('F') != std::string_view::npos &&
                            carbon.find_first_not_of("CF0123456789") == std::string_view::npos;
  return fluorocarbon ? "PFCs" : std::string(gas);
}

}  // namespace concord::inventory
