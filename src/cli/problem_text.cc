#include "cli/problem_text.h"

#include <fmt/format.h>
#include <map>

#include "base/printable.h"

namespace concord::cli {

namespace {

// What a problem says, with any number for each of its numbers.
std::string likeness(const Problem& problem) {
  std::string text;
  bool in_number = false;
  for (const char c : problem.what) {
    const bool is_digit = c >= '0' && c <= '9';
    in_number = is_digit || (in_number && (c == '.' || c == ','));
    if (!in_number) text += c;
    if (in_number && (text.empty() || text.back() != '#')) text += '#';
  }
  return text;
}

Json problem_json(const Problem& problem) {
  return {{"file", problem.file}, {"line", problem.line}, {"what", problem.what}};
}

}  // namespace

void print_problems(Context& context, const Problems& problems) {
  for (const Problem& problem : problems) {
    if (context.json()) {
      context.print_json(problem_json(problem));
    } else {
      context.out().write(one_line(problem.text()) + "\n");
    }
  }
}

void print_warnings(const Context& context, const Problems& problems) {
  if (context.json()) {
    for (const Problem& problem : problems)
      context.err().write(problem_json(problem).dump(-1, ' ', false, Json::error_handler_t::replace) + "\n");
    return;
  }
  std::vector<std::pair<const Problem*, std::size_t>> told;  // each with how many like it
  std::map<std::string, std::size_t> known;
  for (const Problem& problem : problems) {
    const auto [at, fresh] = known.try_emplace(likeness(problem), told.size());
    if (fresh) told.emplace_back(&problem, 0);
    ++told[at->second].second;
  }
  for (const auto& [problem, count] : told) {
    const std::string more =
        count == 1 ? "" : fmt::format(" (and {} more row{} like this)", count - 1, count == 2 ? "" : "s");
    context.print_warning(problem->text() + more);
  }
}

std::string mistakes(const Problems& problems, std::string_view none) {
  if (problems.empty()) return std::string(none);
  return problems.size() == 1 ? "1 mistake" : fmt::format("{} mistakes", problems.size());
}

}  // namespace concord::cli
