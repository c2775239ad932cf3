// The reading half of factor_table.h: tables and rows as a file has them, with a problem for each mistake.
#include <algorithm>
#include <fmt/format.h>
#include <fmt/ranges.h>
#include <set>

#include "inventory/method/factor_table.h"

namespace concord::inventory {

namespace {

class FactorTableReader {
 public:
  FactorTableReader(const IniFile& file, const Units& units, Problems& problems)
      : file_(file), units_(units), problems_(problems) {}

  // Rows of a country's own go over those of tables that are there already.
  void run_over(std::map<std::string, FactorTable, std::less<>>& tables) {
    own_ = true;
    for (const IniSection& section : file_.sections) {
      const auto table = tables.find(section.name);
      if (section.kind != "row") {
        report(section.line, fmt::format("[{}] is not [row NAME]", section.kind));
      } else if (table == tables.end()) {
        report(section.line, fmt::format("there is no table '{}'", section.name));
      } else {
        seen_.clear();
        read_rows(section, table->second);
      }
    }
  }

  std::vector<FactorTable> run() {
    for (const IniSection& section : file_.sections) {
      if (section.kind == "table") {
        read_table(section);
      } else if (section.kind == "row") {
        const auto table = std::ranges::find(tables_, section.name, &FactorTable::name);
        if (table == tables_.end()) {
          report(section.line, fmt::format("there is no [table {}] above", section.name));
        } else {
          read_rows(section, *table);
        }
      } else {
        report(section.line, fmt::format("[{}] is neither [table NAME] nor [row NAME]", section.kind));
      }
    }
    for (const FactorTable& table : tables_) {
      if (table.rows.empty()) report(table.line, fmt::format("table '{}' has no rows", table.name));
    }
    return std::move(tables_);
  }

 private:
  void report(std::uint32_t line, std::string what) {
    problems_.push_back({file_.file, line, std::move(what)});
  }

  void read_table(const IniSection& section) {
    FactorTable table;
    table.name = section.name;
    table.file = file_.file;
    table.line = section.line;
    if (table.name.empty()) report(section.line, "a table without a name");
    for (const IniEntry& entry : section.entries) read_property(entry, table);
    for (const auto& [name, text] : {std::pair("title", &table.title), std::pair("unit", &table.unit),
                                     std::pair("source", &table.source)}) {
      if (text->empty()) report(section.line, fmt::format("table '{}' has no {}", table.name, name));
    }
    tables_.push_back(std::move(table));
  }

  void read_property(const IniEntry& entry, FactorTable& table) {
    const std::vector<std::string> values = texts_of(entry);
    const std::string& name = entry.key.front();
    const std::string text = fmt::format("{}", fmt::join(values, " | "));
    if (name == "title") {
      table.title = text;
    } else if (name == "unit") {
      table.unit = text;
    } else if (name == "source") {
      table.source = text;
    } else if (name == "checked") {
      table.checked = text;
    } else if (name == "key") {
      for (std::size_t begin = 0; begin <= text.size();) {
        const std::size_t end = std::min(text.find(';', begin), text.size());
        std::string key = text.substr(begin, end - begin);
        std::erase(key, ' ');
        if (!key.empty()) table.keys.push_back(std::move(key));
        begin = end + 1;
      }
    } else if (name == "distribution") {
      if (const auto distribution = distribution_named(text))
        table.distribution = *distribution;
      else
        report(entry.line, fmt::format("'{}' is none of {}", text, fmt::join(kDistributionNames, ", ")));
    } else {
      report(entry.line,
             fmt::format("'{}' is none of title, unit, key, source, checked, distribution", name));
    }
  }

  void read_rows(const IniSection& section, FactorTable& table) {
    std::set<std::string> units_seen;
    for (const IniEntry& entry : section.entries) {
      std::vector<std::string> values = entry.key;
      if (table.keys.empty() && values == std::vector<std::string>{"value"}) values.clear();
      if (values.size() != table.keys.size()) {
        report(entry.line, fmt::format("{} keys, and table '{}' has {}: {}", values.size(), table.name,
                                       table.keys.size(), fmt::join(table.keys, ", ")));
        continue;
      }
      const std::string unit = table.unit_of(values);
      if (units_seen.insert(unit).second) {
        if (const auto parsed = units_.parse(unit); !parsed) report(entry.line, parsed.error().what);
      }
      auto factor = read_factor(entry);
      if (!factor) continue;
      factor->own = own_;
      if (own_ && factor->source.empty()) {
        report(entry.line, "a value of one's own needs its source, written behind it");
        continue;
      }
      const bool fresh = own_ ? seen_.insert(values).second : !table.rows.contains(values);
      if (fresh) {
        table.rows.insert_or_assign(values, std::move(*factor));
      } else {
        report(entry.line,
               fmt::format("'{}' stands in table '{}' twice", fmt::join(values, " ; "), table.name));
      }
    }
  }

  // value, or value | per cent, or value | lower | upper; behind them a source.
  std::optional<Factor> read_factor(const IniEntry& entry) {
    const std::vector<std::string> texts = texts_of(entry);
    const auto value = texts.empty() ? std::nullopt : parse_number(texts.front());
    if (!value) {
      report(entry.line, fmt::format("'{}' is no number", texts.empty() ? "" : texts.front()));
      return std::nullopt;
    }
    Factor factor{.value = *value, .range = std::nullopt, .source = {}, .own = false, .line = entry.line};
    std::size_t read = 1;
    if (texts.size() > 1) {
      factor.range = range_around(*value, texts[1]);
      const auto lower = parse_number(texts[1]);
      const auto upper = texts.size() > 2 ? parse_number(texts[2]) : std::nullopt;
      if (lower && upper) factor.range = Range{.lower = *lower, .upper = *upper};
      if (lower && !upper) report(entry.line, "a lower end without an upper one");
      read = lower && upper ? 3 : factor.range ? 2 : 1;
    }
    if (texts.size() > read) factor.source = texts[read];
    if (texts.size() > read + 1) report(entry.line, fmt::format("'{}' is one too many", texts[read + 1]));
    if (factor.range && (factor.range->lower > *value || factor.range->upper < *value)) {
      report(entry.line, fmt::format("{} lies outside its range of {} to {}", *value, factor.range->lower,
                                     factor.range->upper));
    }
    return factor;
  }

  const IniFile& file_;
  const Units& units_;
  Problems& problems_;
  std::vector<FactorTable> tables_;
  bool own_ = false;
  std::set<std::vector<std::string>> seen_;  // of the section, of one's own
};

}  // namespace

void override_tables(const IniFile& file, const Units& units,
                     std::map<std::string, FactorTable, std::less<>>& tables, Problems& problems) {
  FactorTableReader(file, units, problems).run_over(tables);
}

std::vector<FactorTable> factor_tables(const IniFile& file, const Units& units, Problems& problems) {
  return FactorTableReader(file, units, problems).run();
}

}  // namespace concord::inventory
