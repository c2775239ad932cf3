#include "reading/link/similarity.h"

#include <cstddef>
#include <vector>

namespace concord::reading {
namespace {

struct Run {
  std::size_t a = 0;
  std::size_t b = 0;
  std::size_t length = 0;
};

Run longest_run(std::string_view a, std::string_view b) {
  Run best;
  std::vector<std::size_t> row(b.size() + 1, 0);  // run that ends at the characters before
  for (std::size_t i = 0; i < a.size(); ++i) {
    std::vector<std::size_t> next(b.size() + 1, 0);
    for (std::size_t j = 0; j < b.size(); ++j) {
      if (a[i] != b[j]) continue;
      next[j + 1] = row[j] + 1;
      if (next[j + 1] > best.length) best = {i + 1 - next[j + 1], j + 1 - next[j + 1], next[j + 1]};
    }
    row = std::move(next);
  }
  return best;
}

std::size_t matching(std::string_view a, std::string_view b) {
  struct Part {
    std::string_view a;
    std::string_view b;
  };
  std::vector<Part> parts{{a, b}};
  std::size_t total = 0;
  while (!parts.empty()) {
    const Part part = parts.back();
    parts.pop_back();
    const Run run = longest_run(part.a, part.b);
    if (run.length == 0) continue;
    total += run.length;
    parts.push_back({part.a.substr(0, run.a), part.b.substr(0, run.b)});
    parts.push_back({part.a.substr(run.a + run.length), part.b.substr(run.b + run.length)});
  }
  return total;
}

}  // namespace

double similarity(std::string_view a, std::string_view b) {
  const std::size_t both = a.size() + b.size();
  return both == 0 ? 1.0 : 2.0 * static_cast<double>(matching(a, b)) / static_cast<double>(both);
}

}  // namespace concord::reading
