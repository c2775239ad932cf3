#include "reading/view/sources.h"

#include <algorithm>
#include <set>

#include "reading/link/groups.h"

namespace concord::reading {

Result<std::size_t> Sources::count(const std::vector<ThingRow>& tellings) {
  std::vector<std::string> reports;
  for (const ThingRow& one : tellings) {
    if (std::ranges::find(reports, one.report) == reports.end()) reports.push_back(one.report);
  }
  if (reports.size() == 1) return 1U;
  Groups groups(reports.size());
  for (std::size_t a = 0; a < reports.size(); ++a) {
    CONCORD_TRY(const Sketch* mine, sketch(reports[a]));
    for (std::size_t b = 0; b < a; ++b) {
      CONCORD_TRY(const Sketch* theirs, sketch(reports[b]));
      if (mine != nullptr && theirs != nullptr && resemblance(*mine, *theirs) >= kCopy) groups.join(a, b);
    }
  }
  return std::set(groups.all().begin(), groups.all().end()).size();
}

Result<const Sketch*> Sources::sketch(const std::string& report) {
  const auto [found, fresh] = sketches_.try_emplace(report);
  if (fresh) {
    CONCORD_TRY(auto row, find_report(store_, report));
    if (row) {
      CONCORD_TRY(auto text, store_.document(row->sha256));
      if (text && !row->erased) found->second = sketch_of(*text);
    }
  }
  return found->second ? &*found->second : nullptr;
}

}  // namespace concord::reading
