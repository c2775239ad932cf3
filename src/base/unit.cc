#include "base/unit.h"

#include <charconv>
#include <cmath>
#include <fmt/format.h>
#include <optional>

#include "base/near_miss.h"

namespace concord {

namespace {

constexpr int kHighestPower = 9;

std::string power_text(const std::string& base, int power) {
  return power == 1 ? base : fmt::format("{}{}", base, power);
}

// A number that `text` begins with, and which is cut off from it. Where it begins with none: nothing.
std::optional<double> take_number(std::string_view& text) {
  double number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (error != std::errc{}) return std::nullopt;
  text.remove_prefix(static_cast<std::size_t>(end - text.data()));
  return number;
}

bool separates(char c) {
  return c == ' ' || c == '*' || c == '/';
}

}  // namespace

Dimension Dimension::times(const Dimension& other, int power) const {
  Dimension product = *this;
  for (const auto& [base, of_other] : other.powers_) {
    const auto found = product.powers_.try_emplace(base, 0).first;
    found->second += of_other * power;
    if (found->second == 0) product.powers_.erase(found);
  }
  return product;
}

std::string Dimension::text() const {
  if (is_number()) return "a plain number";
  std::string above;
  std::string below;
  for (const auto& [base, power] : powers_) {
    if (power > 0) above += (above.empty() ? "" : " ") + power_text(base, power);
    if (power < 0) below += "/" + power_text(base, -power);
  }
  return (above.empty() ? "1" : above) + below;
}

Status check_same_dimension(const Unit& one, const Unit& other) {
  if (one.dimension == other.dimension) return {};
  return fail(ErrorCode::kUsage, fmt::format("{} ({}) and {} ({}) cannot be mixed", one.text,
                                             one.dimension.text(), other.text, other.dimension.text()));
}

Units Units::from(const IniFile& file, Problems& problems) {
  Units units;
  const auto report = [&](std::uint32_t line, std::string what) {
    problems.push_back({file.file, line, std::move(what)});
  };
  const auto add = [&](const std::string& name, const Known& known, std::uint32_t line) {
    if (!units.known_.try_emplace(name, known).second)
      report(line, fmt::format("'{}' stands here twice", name));
  };
  std::vector<std::pair<std::string, double>> prefixes;
  for (const IniSection& section : file.sections) {
    for (const IniEntry& entry : section.entries) {
      const std::string& name = entry.key.front();
      if (entry.values.empty()) {
        report(entry.line, fmt::format("nothing stands behind '{}'", name));
      } else if (section.kind == "base") {
        add(name, {.scale = 1, .dimension = Dimension(entry.values.front().text), .is_substance = false},
            entry.line);
      } else if (section.kind == "unit") {
        const auto unit = units.parse(entry.values.front().text);
        if (unit)
          add(name, {.scale = unit->scale, .dimension = unit->dimension, .is_substance = false}, entry.line);
        else
          report(entry.line, unit.error().what);
      } else if (section.kind == "prefix") {
        std::string_view text = entry.values.front().text;
        const auto number = take_number(text);
        if (number && text.empty() && *number > 0)
          prefixes.emplace_back(name, *number);
        else
          report(entry.line, fmt::format("'{}' is no number over 0", entry.values.front().text));
      } else if (section.kind == "prefixed") {
        for (const IniValue& value : entry.values) {
          const Known* known = units.find(value.text);
          if (known == nullptr) {
            report(value.line, fmt::format("'{}' is no unit that stands above", value.text));
            continue;
          }
          const Known plain = *known;
          for (const auto& [prefix, scale] : prefixes)
            add(prefix + value.text,
                {.scale = plain.scale * scale, .dimension = plain.dimension, .is_substance = false},
                value.line);
        }
      } else if (section.kind == "substance") {
        for (const IniValue& value : entry.values)
          add(value.text, {.scale = 1, .dimension = Dimension(value.text), .is_substance = true}, value.line);
      } else {
        report(section.line, fmt::format("[{}] is none of [base], [unit], [prefix], [prefixed], [substance]",
                                         section.kind));
        break;
      }
    }
  }
  return units;
}

const Units::Known* Units::find(std::string_view name) const {
  const auto found = known_.find(name);
  return found == known_.end() ? nullptr : &found->second;
}

std::string Units::nearest(std::string_view name) const {
  std::vector<std::string> names;
  names.reserve(known_.size());
  for (const auto& [known, unit] : known_) names.push_back(known);
  return did_you_mean(name, names);
}

Result<Unit> Units::parse(std::string_view text) const {
  Unit unit{.text = std::string(text), .scale = 1, .dimension = {}};
  const auto wrong = [&](std::string what) {
    return fail(ErrorCode::kInput, fmt::format("'{}' is no unit: {}", unit.text, what), "",
                "units are written like kg CO2/TJ; methods/units.ini has their names");
  };
  int power = 1;  // of what comes next
  bool open = true;
  while (!text.empty()) {
    if (separates(text.front())) {
      if (text.front() == '/') {
        if (open && power < 0) return wrong("nothing stands between two strokes");
        power = -1;
        open = true;
      }
      text.remove_prefix(1);
      continue;
    }
    if (const auto number = take_number(text)) {
      if (!(*number > 0) || !std::isfinite(*number)) return wrong("a scale must be over 0");
      unit.scale *= power > 0 ? *number : 1 / *number;
      open = false;
      continue;
    }
    std::size_t end = 0;
    while (end < text.size() && !separates(text[end])) ++end;
    std::string_view name = text.substr(0, end);
    text.remove_prefix(end);
    int own_power = 1;
    const Known* known = find(name);
    if (known == nullptr && name.size() > 1 && name.back() > '1' && name.back() <= '9') {
      own_power = name.back() - '0';
      known = find(name.substr(0, name.size() - 1));
      if (known != nullptr && known->is_substance) known = nullptr;
    }
    if (known == nullptr) return wrong(fmt::format("'{}' is not known{}", name, nearest(name)));
    unit.scale *= std::pow(known->scale, power * own_power);
    unit.dimension = unit.dimension.times(known->dimension, power * own_power);
    open = false;
  }
  if (open) return wrong(unit.text.empty() ? "it is empty" : "it ends where something must follow");
  if (!(unit.scale > 0) || !std::isfinite(unit.scale)) return wrong("its scale is out of range");
  return unit;
}

}  // namespace concord
