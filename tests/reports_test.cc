// The annotated reports of tests/reports, read and compared with what a person found in them: a floor below
// which reading must not fall when somebody changes a pack or a stage. Events pair when they have the same
// type and their quotes overlap or stand in the same paragraph.
#include <algorithm>
#include <filesystem>
#include <gtest/gtest.h>
#include <string>
#include <vector>

#include "base/file.h"
#include "base/json.h"
#include "reading/decode/decode.h"
#include "reading/engine.h"

namespace concord::reading {
namespace {

const fs::path kRoot = CONCORD_SOURCE_DIR;

struct Score {
  int annotated = 0;
  int found = 0;
  int paired = 0;
  int dated = 0;  // paired events that have a date in the annotation
  int dates_right = 0;
  double f1() const { return 2.0 * paired / std::max(1, annotated + found); }
  double dates() const { return static_cast<double>(dates_right) / std::max(1, dated); }
};

bool meet(const std::string& text, std::size_t begin, std::size_t end, Span found) {
  if (begin < found.end && found.begin < end) return true;
  const std::size_t first = std::min<std::size_t>(begin, found.begin);
  const std::size_t last = std::max<std::size_t>(begin, found.begin);
  return text.substr(first, last - first).find('\n') == std::string::npos;
}

void score_report(const Engine& engine, const fs::path& file, const Json& gold, Score& score) {
  const Decoded decoded = decode_all(read_file(file).value(), file.filename().string());
  ASSERT_EQ(decoded.reports.size(), 1U) << file;
  const Report& report = decoded.reports.front();
  Reading reading = engine.read(report);
  score.annotated += static_cast<int>(gold.at("events").size());
  score.found += static_cast<int>(reading.events.size());
  for (const Json& event : gold.at("events")) {
    const std::string quote = event.at("quote");
    const std::size_t begin = report.text.find(quote);
    ASSERT_NE(begin, std::string::npos) << file << ": the annotated quote is not in the text: " << quote;
    auto match = std::ranges::find_if(reading.events, [&](const Event& found) {
      return name_of(found.type) == event.at("type") &&
             meet(report.text, begin, begin + quote.size(), found.quote);
    });
    if (match == reading.events.end()) continue;
    ++score.paired;
    if (event.at("date").is_string()) {
      const std::string date = event.at("date");
      ++score.dated;
      score.dates_right += match->date && match->date->text().starts_with(date) ? 1 : 0;
    }
    reading.events.erase(match);
  }
}

Score score_language(const std::string& language) {
  static const auto engine = Engine::open(kRoot / "packs");
  Score score;
  EXPECT_TRUE(engine.has_value());
  const fs::path folder = kRoot / "tests" / "reports" / language;
  for (const auto& file : fs::directory_iterator(folder / "gold")) {
    auto gold = parse_json(read_file(file.path()).value());
    EXPECT_TRUE(gold.has_value()) << file.path();
    if (!gold) continue;
    score_report(*engine, folder / "text" / file.path().filename().replace_extension(".txt"), *gold, score);
  }
  testing::Test::RecordProperty("f1", std::to_string(score.f1()));
  return score;
}

struct Floor {  // what reading reached when the reports of a language were last scored
  const char* language;
  int annotated;
  double f1;
  double dates;
};

class AnnotatedReports : public testing::TestWithParam<Floor> {};

TEST_P(AnnotatedReports, AreReadAsWellAsTheyWere) {
  const Floor& floor = GetParam();
  const Score score = score_language(floor.language);
  EXPECT_GE(score.annotated, floor.annotated);
  EXPECT_GE(score.f1(), floor.f1) << score.paired << " of " << score.annotated << " annotated, "
                                  << score.found << " found";
  EXPECT_GE(score.dates(), floor.dates) << score.dates_right << " of " << score.dated;
}

INSTANTIATE_TEST_SUITE_P(Each, AnnotatedReports,
                         testing::Values(Floor{"az", 29, 0.73, 0.95}, Floor{"en", 30, 0.70, 0.70},
                                         Floor{"ru", 30, 0.75, 0.80}),
                         [](const auto& tested) { return std::string(tested.param.language); });

}  // namespace
}  // namespace concord::reading
