// The annotated reports of tests/reports, scored as `concord evaluate` does: a floor below which reading must
// not fall when somebody changes a pack or a stage.
#include <gtest/gtest.h>
#include <ostream>
#include <string>

#include "base/file.h"
#include "reading/engine.h"
#include "reading/evaluate/evaluation.h"

namespace concord::reading {
namespace {

const fs::path kRoot = CONCORD_SOURCE_DIR;

Evaluation evaluated(const std::string& name) {
  static const auto engine = Engine::open(kRoot / "packs");
  EXPECT_TRUE(engine.has_value());
  const fs::path folder = kRoot / "tests" / "reports" / name;
  const auto files = annotated_files(folder / "text", folder / "gold");
  EXPECT_TRUE(files.has_value()) << files.error().message();
  Evaluation evaluation;
  for (const AnnotatedFile& file : *files) {
    const auto scored = score_file(*engine, file, false);
    EXPECT_TRUE(scored.has_value()) << scored.error().message();
    add(*scored, evaluation);
  }
  return evaluation;
}

struct Floor {  // what reading reached when the reports of a folder were last scored
  const char* folder;
  std::size_t annotated;
  double f1;
  double dates;
};

void PrintTo(const Floor& floor, std::ostream* out) {
  *out << floor.folder;
}

class AnnotatedReports : public testing::TestWithParam<Floor> {};

TEST_P(AnnotatedReports, AreReadAsWellAsTheyWere) {
  const Floor& floor = GetParam();
  const Evaluation evaluation = evaluated(floor.folder);
  const Count& events = evaluation.all.tally.of(Measure::kEvent);
  const Count& dates = evaluation.all.tally.of(Measure::kDate);
  EXPECT_GE(events.annotated, floor.annotated);
  EXPECT_GE(events.f1(), floor.f1) << events.hit << " of " << events.annotated << " annotated, "
                                   << events.found << " found";
  EXPECT_GE(dates.recall(), floor.dates) << dates.hit << " of " << dates.annotated;
  EXPECT_EQ(evaluation.quotes_not_in_text, 0U);
}

INSTANTIATE_TEST_SUITE_P(Each, AnnotatedReports,
                         testing::Values(Floor{"az", 29, 0.84, 0.95}, Floor{"en", 90, 0.85, 0.93},
                                         Floor{"ru", 85, 0.88, 0.88}, Floor{"retold", 100, 0.71, 0.75}),
                         [](const auto& tested) { return std::string(tested.param.folder); });

}  // namespace
}  // namespace concord::reading
