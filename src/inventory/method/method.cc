#include "inventory/method/method.h"

#include <algorithm>
#include <fmt/format.h>
#include <fmt/ranges.h>

namespace concord::inventory {

namespace {

constexpr std::string_view kEmission = "emission";
constexpr std::string_view kOptional = "optional";
constexpr int kHighestTier = 3;

class MethodReader {
 public:
  MethodReader(const IniFile& file, Problems& problems) : file_(file), problems_(problems) {}

  std::vector<Method> run() {
    for (const IniSection& section : file_.sections) {
      if (section.kind == "method") {
        begin_method(section);
      } else if (methods_.empty()) {
        report(section.line, "before the first [method NAME]");
      } else if (section.kind == "activity") {
        for (const IniEntry& entry : section.entries) read_activity(entry);
      } else if (section.kind == "equation") {
        for (const IniEntry& entry : section.entries) read_equation(entry);
      } else {
        report(section.line,
               fmt::format("[{}] is none of [method NAME], [activity], [equation]", section.kind));
      }
    }
    for (const Method& method : methods_) check(method);
    return std::move(methods_);
  }

 private:
  void report(std::uint32_t line, std::string what) {
    problems_.push_back({file_.file, line, std::move(what)});
  }

  void begin_method(const IniSection& section) {
    Method method;
    method.name = section.name;
    method.file = file_.file;
    method.line = section.line;
    if (method.name.empty()) report(section.line, "a method without a name");
    for (const IniEntry& entry : section.entries) {
      const std::string& name = entry.key.front();
      const std::string text = fmt::format("{}", fmt::join(texts_of(entry), " | "));
      if (name == "title") {
        method.title = text;
      } else if (name == "source") {
        method.source = text;
      } else if (name == "note") {
        method.note = text;
      } else if (name == "categories") {
        method.categories = texts_of(entry);
      } else if (name == "keys") {
        method.keys = texts_of(entry);
      } else if (name == "tier") {
        method.tier = text.size() == 1 ? text.front() - '0' : 0;
        if (method.tier < 1 || method.tier > kHighestTier) report(entry.line, "a tier is 1, 2 or 3");
      } else {
        report(entry.line, fmt::format("'{}' is none of title, source, note, categories, keys, tier", name));
      }
    }
    methods_.push_back(std::move(method));
  }

  void read_activity(const IniEntry& entry) {
    const std::vector<std::string> values = texts_of(entry);
    if (values.size() < 2)
      return report(entry.line, "an activity is written: name = title | unit | conversion ...");
    const auto flagged = [&](std::string_view flag) {
      return std::ranges::find(entry.key.begin() + 1, entry.key.end(), flag) != entry.key.end();
    };
    const bool is_signed = flagged("signed");
    const bool is_optional = flagged(kOptional);
    if (entry.key.size() != 1U + (is_signed ? 1 : 0) + (is_optional ? 1 : 0))
      return report(entry.line, "behind an activity's name only `; signed` and `; optional` can stand");
    Activity activity{.name = entry.key.front(),
                      .title = values[0],
                      .unit = values[1],
                      .conversions = {},
                      .is_signed = is_signed,
                      .is_optional = is_optional,
                      .line = entry.line};
    for (std::size_t i = 2; i < values.size(); ++i) {
      const auto table = parse_expression(values[i]);
      if (!table || table->terms.size() != 1 || table->terms.front().operation != Operation::kName)
        return report(entry.line, fmt::format("'{}' is no table that makes it of another unit", values[i]));
      activity.conversions.push_back(table->terms.front());
    }
    methods_.back().activities.push_back(std::move(activity));
  }

  void read_equation(const IniEntry& entry) {
    const std::vector<std::string> values = texts_of(entry);
    if (values.empty()) return report(entry.line, "an equation without its right side");
    Equation equation;
    equation.line = entry.line;
    if (entry.key.front() == kEmission) {
      if (entry.key.size() < 2 || entry.key.size() > 3)
        return report(entry.line,
                      "an emission is written: emission ; gas = ..., or emission ; gas ; memo = ...");
      equation.gas = entry.key[1];
      equation.is_optional = entry.key.size() == 3 && entry.key[2] == kOptional;
      if (entry.key.size() == 3 && !equation.is_optional) equation.memo = entry.key[2];
    } else {
      equation.name = entry.key.front();
    }
    auto expression = parse_expression(values[0]);
    if (!expression) return report(entry.line, expression.error().what);
    equation.expression = std::move(*expression);
    if (values.size() > 1) equation.unit = values[1];
    if (values.size() > 2) equation.source = values[2];
    methods_.back().equations.push_back(std::move(equation));
  }

  void check(const Method& method) {
    const auto need = [&](bool there, std::string_view what) {
      if (!there) report(method.line, fmt::format("method '{}' has no {}", method.name, what));
    };
    need(!method.title.empty(), "title");
    need(!method.source.empty(), "source");
    need(!method.categories.empty(), "categories");
    need(!method.activities.empty(), "activity");
    if (std::ranges::find(method.keys, "part") != method.keys.end())
      report(method.line, "'part' is a column that every method has, and no key");
    need(std::ranges::any_of(method.equations, [](const Equation& one) { return !one.gas.empty(); }),
         "emission");
  }

  const IniFile& file_;
  Problems& problems_;
  std::vector<Method> methods_;
};

}  // namespace

bool Method::covers(std::string_view category) const {
  return std::ranges::any_of(categories, [&](const std::string& code) {
    return category == code || (category.starts_with(code) && category[code.size()] == '.');
  });
}

std::vector<Method> methods_of(const IniFile& file, Problems& problems) {
  return MethodReader(file, problems).run();
}

}  // namespace concord::inventory
