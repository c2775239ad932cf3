#include "cli/problem_text.h"

#include <fmt/format.h>

#include "base/printable.h"

namespace concord::cli {

void print_problems(Context& context, const Problems& problems) {
  for (const Problem& problem : problems) {
    if (context.json()) {
      context.print_json({{"file", problem.file}, {"line", problem.line}, {"what", problem.what}});
    } else {
      context.out().write(one_line(problem.text()) + "\n");
    }
  }
}

std::string mistakes(const Problems& problems, std::string_view none) {
  if (problems.empty()) return std::string(none);
  return problems.size() == 1 ? "1 mistake" : fmt::format("{} mistakes", problems.size());
}

}  // namespace concord::cli
