#include "inventory/submission/submission.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <map>
#include <set>
#include <tuple>
#include <utility>

namespace concord::inventory {

namespace {

constexpr int kEarliestYear = 1800;  // as the schema has them
constexpr int kLatestYear = 2200;

struct Span {
  int first = 0;
  int last = 0;
};

Span years_of(const Outcome& outcome) {
  std::set<int> years;
  for (const Estimate& line : outcome.lines) years.insert(line.year);
  for (const TotalsRow& row : outcome.totals) {
    for (const auto& [year, kilograms] : row.kilograms) years.insert(year);
    for (const auto& [year, keys] : row.notations) years.insert(year);
  }
  return years.empty() ? Span{} : Span{*years.begin(), *years.rbegin()};
}

// One year for each of the span, no more and no less; the body may be a partner's.
bool fits(const Json& list, const Span& span) {
  return std::ranges::all_of(list, [&](const Json& series) {
    return std::cmp_equal(series.at("years").size(), span.last - span.first + 1);
  });
}

Json empty_years(Span span) {
  const int years = span.last - span.first + 1;
  return Json(std::vector<Json>(static_cast<std::size_t>(years)));
}

Json lines_json(const std::vector<Estimate>& lines, Span span) {
  using Key =
      std::tuple<std::string, std::map<std::string, std::string>, std::string, std::string, std::string>;
  std::map<Key, Json> found;
  for (const Estimate& line : lines) {
    Json& years =
        found.try_emplace({line.category, line.keys, line.gas, line.memo, line.method}, empty_years(span))
            .first->second;
    years[static_cast<std::size_t>(line.year - span.first)] =
        line.notation == Notation::kNone ? Json(line.kilograms) : Json(notation_text(line.notation));
  }
  Json list = Json::array();
  for (auto& [key, years] : found) {
    const auto& [category, keys, gas, memo, method] = key;
    list.push_back({{"category", category},
                    {"keys", keys},
                    {"gas", gas},
                    {"memo", memo},
                    {"method", method},
                    {"years", std::move(years)}});
  }
  return list;
}

Json totals_json(const std::vector<TotalsRow>& totals, Span span) {
  Json list = Json::array();
  for (const TotalsRow& row : totals) {
    Json years = empty_years(span);
    for (const auto& [year, kilograms] : row.kilograms)
      years[static_cast<std::size_t>(year - span.first)] = kilograms;
    for (const auto& [year, keys] : row.notations) years[static_cast<std::size_t>(year - span.first)] = keys;
    list.push_back({{"category", row.category},
                    {"gas", row.gas},
                    {"memo", row.memo},
                    {"land_use", row.land_use},
                    {"years", std::move(years)}});
  }
  return list;
}

std::vector<Estimate> lines_from(const Json& list, const Span& span) {
  std::vector<Estimate> lines;
  for (const Json& series : list) {
    Estimate line;
    line.category = series.at("category").get<std::string>();
    line.keys = series.at("keys").get<std::map<std::string, std::string>>();
    line.gas = series.at("gas").get<std::string>();
    line.memo = series.at("memo").get<std::string>();
    line.method = series.at("method").get<std::string>();
    line.year = span.first;
    for (const Json& year : series.at("years")) {
      if (year.is_number()) {
        line.kilograms = year.get<double>();
        line.notation = Notation::kNone;
        lines.push_back(line);
      } else if (year.is_string()) {
        line.kilograms = 0;
        line.notation = notation_named(year.get_ref<const std::string&>()).value_or(Notation::kNotEstimated);
        lines.push_back(line);
      }
      ++line.year;
    }
  }
  return lines;
}

std::vector<TotalsRow> totals_from(const Json& list, const Span& span) {
  std::vector<TotalsRow> totals;
  for (const Json& sum : list) {
    TotalsRow& row = totals.emplace_back();
    row.category = sum.at("category").get<std::string>();
    row.gas = sum.at("gas").get<std::string>();
    row.memo = sum.at("memo").get<std::string>();
    row.land_use = sum.at("land_use").get<bool>();
    int year = span.first;
    for (const Json& value : sum.at("years")) {
      if (value.is_number()) row.kilograms[year] = value.get<double>();
      if (value.is_string()) row.notations[year] = value.get<std::string>();
      ++year;
    }
  }
  return totals;
}

// What is told by notation keys counts as 0, and its name has them.
std::map<std::string, double> numbers_of(const Outcome& outcome) {
  std::map<std::string, double> numbers;
  for (const Estimate& line : outcome.lines) {
    std::string name = line.category;
    for (const auto& [key, value] : line.keys) name += " " + value;
    name += fmt::format(" {}{}{} {}", line.gas, line.memo.empty() ? "" : ", memo ", line.memo, line.year);
    if (line.notation != Notation::kNone) name += fmt::format(" {}", notation_text(line.notation));
    numbers[name] = line.kilograms;
  }
  for (const TotalsRow& row : outcome.totals) {
    const std::string name =
        fmt::format("total {}{} {}{}{}", row.category, row.land_use ? "" : "without land use",
                    row.gas.empty() ? "CO2e" : row.gas, row.memo.empty() ? "" : ", memo ", row.memo);
    for (const auto& [year, kilograms] : row.kilograms) numbers[fmt::format("{} {}", name, year)] = kilograms;
    for (const auto& [year, keys] : row.notations) numbers[fmt::format("{} {} {}", name, year, keys)] = 0;
  }
  return numbers;
}

}  // namespace

Json submission_json(const Submission& submission) {
  const Span span = years_of(submission.outcome);
  Json datasets = Json::array();
  for (const record::EntryId& entry : submission.datasets) datasets.push_back(entry.hex());
  return {{"inventory", submission.inventory},
          {"number", submission.number},
          {"note", submission.note ? Json(*submission.note) : Json(nullptr)},
          {"program", submission.program},
          {"entry", submission.settings.hex()},
          {"methods", submission.methods.hex()},
          {"datasets", std::move(datasets)},
          {"gwp", submission.warming},
          {"base_year", submission.base_year},
          {"first_year", span.first},
          {"last_year", span.last},
          {"lines", lines_json(submission.outcome.lines, span)},
          {"totals", totals_json(submission.outcome.totals, span)}};
}

Result<Submission> submission_from(const Json& body) try {
  Submission submission;
  submission.inventory = body.at("inventory").get<std::string>();
  submission.number = body.at("number").get<std::uint64_t>();
  if (body.at("note").is_string()) submission.note = body.at("note").get<std::string>();
  submission.program = body.at("program").get<std::string>();
  CONCORD_TRY(submission.settings, Digest::from_hex(body.at("entry").get_ref<const std::string&>()));
  CONCORD_TRY(submission.methods, Digest::from_hex(body.at("methods").get_ref<const std::string&>()));
  for (const Json& entry : body.at("datasets")) {
    CONCORD_TRY(const Digest digest, Digest::from_hex(entry.get_ref<const std::string&>()));
    submission.datasets.push_back(digest);
  }
  submission.warming = body.at("gwp").get<std::string>();
  submission.base_year = body.at("base_year").get<int>();
  const Span span{body.at("first_year").get<int>(), body.at("last_year").get<int>()};
  if (span.first < kEarliestYear || span.last < span.first || span.last > kLatestYear ||
      !fits(body.at("lines"), span) || !fits(body.at("totals"), span))
    return fail(ErrorCode::kSchema, "is no submission: its years make no sense");
  submission.outcome.lines = lines_from(body.at("lines"), span);
  submission.outcome.totals = totals_from(body.at("totals"), span);
  return submission;
} catch (const Json::exception& error) {
  return fail(ErrorCode::kSchema, fmt::format("is no submission: {}", error.what()));
}

Json method_files_json(const MethodFiles& files, const Digest& digest) {
  Json list = Json::array();
  for (const auto& [name, text] : files) list.push_back({{"name", name}, {"text", text}});
  return {{"digest", digest.hex()}, {"files", std::move(list)}};
}

Result<MethodFiles> method_files_from(const Json& body) try {
  MethodFiles files;
  for (const Json& file : body.at("files"))
    files.emplace(file.at("name").get<std::string>(), file.at("text").get<std::string>());
  return files;
} catch (const Json::exception& error) {
  return fail(ErrorCode::kSchema, fmt::format("are no methods: {}", error.what()));
}

std::string methods_subject(const Digest& digest) {
  constexpr std::size_t kDigits = 16;
  return fmt::format("methods:{}", digest.hex().substr(0, kDigits));
}

std::vector<Deviation> deviations(const Outcome& submitted, const Outcome& recomputed) {
  const auto before = numbers_of(submitted);
  const auto after = numbers_of(recomputed);
  std::vector<Deviation> found;
  for (const auto& [what, number] : before) {
    const auto other = after.find(what);
    if (other == after.end()) {
      found.push_back({what, number, std::nullopt});
    } else if (other->second != number) {
      found.push_back({what, number, other->second});
    }
  }
  for (const auto& [what, number] : after) {
    if (!before.contains(what)) found.push_back({what, std::nullopt, number});
  }
  return found;
}

}  // namespace concord::inventory
