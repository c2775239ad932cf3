#include "reading/morphology/analyses.h"

namespace concord::reading {
namespace {

bool gender_may_differ(PartOfSpeech part) {
  return part == PartOfSpeech::kAdjective || part == PartOfSpeech::kParticiple;
}

bool same_but_cases(const Analysis& a, const Analysis& b) {
  return a.lemma == b.lemma && a.part == b.part && a.name == b.name && a.plural == b.plural &&
         a.past == b.past && a.future == b.future && a.passive == b.passive &&
         (a.gender == b.gender || gender_may_differ(a.part));
}

}  // namespace

void add_analysis(const Analysis& analysis, std::vector<Analysis>& out) {
  for (Analysis& known : out) {
    if (!same_but_cases(known, analysis)) continue;
    known.cases = static_cast<std::uint8_t>(known.cases | analysis.cases);
    if (known.gender != analysis.gender) known.gender = 0;
    return;
  }
  if (out.size() < kMostAnalyses) out.push_back(analysis);
}

}  // namespace concord::reading
