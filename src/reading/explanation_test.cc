// What a finding rests on, in sentences of our own with invented people.
#include "reading/explanation.h"

#include <algorithm>
#include <gtest/gtest.h>

#include "reading/engine_test_support.h"

namespace concord::reading::CONCORD_FILE {
namespace {

std::vector<Json> explained(const Report& report) {
  std::vector<Json> out;
  for (const Explanation& one :
       explain(report, read_report(report), engine_for(report.text).matched_lines(report)))
    out.push_back(explanation_json(report, one));
  return out;
}

// The file that a line of the explanation comes from, for words it matched.
std::string line_for(const Json& why, std::string_view words) {
  for (const Json& line : why["lines"]) {
    if (line["words"] == words) return line["rule"];
  }
  return "";
}

TEST(Explanation, NamesSlotsDateAndPlace) {
  const Report report{
      "a.txt",
      "VIENNA, 15 May 2024. Austrian Minister of Energy Anna Berg met with Otto Lind, Ambassador "
      "of Sweden, in Vienna on 14 May 2024."};
  const auto all = explained(report);
  ASSERT_EQ(all.size(), 1U);
  const Json& why = all[0]["why"];
  EXPECT_EQ(all[0]["of"], "event");
  EXPECT_EQ(all[0]["type"], "CONSULT");
  EXPECT_TRUE(why["predicate"].get<std::string>().starts_with("met"));
  ASSERT_EQ(why["slots"].size(), 2U);
  EXPECT_EQ(why["slots"][0]["slot"], "subject");
  EXPECT_TRUE(why["slots"][0]["words"].get<std::string>().ends_with("Anna Berg"));
  EXPECT_EQ(why["slots"][1]["slot"], "with");
  EXPECT_EQ(why["date"], Json({{"from", "words"}, {"words", "14 May 2024"}}));
  EXPECT_EQ(why["place"], Json({{"from", "words"}, {"words", "Vienna"}}));
  EXPECT_TRUE(line_for(why, "Ambassador").starts_with("en/roles.ini:"));
  EXPECT_EQ(line_for(why, "Sweden"), "CLDR");
  EXPECT_TRUE(line_for(why, "met").starts_with("en/predicates.ini:"));
}

TEST(Explanation, TellsWhatIsTakenFromElsewhere) {
  const Report report{
      "a.txt",
      "VIENNA, 15 May 2024. Minister of Energy Anna Berg of Austria met Ambassador Otto Lind in "
      "Vienna. The sides signed a memorandum of understanding on hydrogen."};
  const auto all = explained(report);
  const auto signing = std::ranges::find_if(
      all, [](const Json& one) { return one["of"] == "event" && one["type"] == "COOPERATE"; });
  ASSERT_NE(signing, all.end());
  EXPECT_EQ((*signing)["why"]["date"], Json({{"from", "report-day"}, {"words", nullptr}}));
  EXPECT_EQ((*signing)["why"]["place"], Json({{"from", "event-before"}, {"words", nullptr}}));
}

TEST(Explanation, MatchedLinesTellTheirPlaceInTheText) {
  const Report report{"a.txt", "Министр Анна Берг встретилась с послом Отто Линдом в Вене 14 мая 2024 года."};
  const auto lines = engine().matched_lines(report);
  ASSERT_FALSE(lines.empty());
  EXPECT_TRUE(std::ranges::is_sorted(lines, {}, [](const MatchedLine& line) { return line.words.begin; }));
  for (const MatchedLine& line : lines) {
    EXPECT_LT(line.words.begin, line.words.end);
    EXPECT_LE(line.words.end, report.text.size());
    EXPECT_EQ(line.line == 0, line.file == "CLDR") << line.file;
  }
  const auto month = std::ranges::find_if(
      lines, [&](const MatchedLine& line) { return words_at(report, line.words) == "мая"; });
  ASSERT_NE(month, lines.end());
  EXPECT_EQ(month->file, "ru/calendar.ini");
}

TEST(Explanation, ALanguageWithoutAPackMatchesNothing) {
  const Report report{"a.txt", "Ministeriön valtuuskunta tapasi kollegansa Helsingissä keskiviikkona."};
  EXPECT_TRUE(engine().matched_lines(report).empty());
  EXPECT_TRUE(explained(report).empty());
}

}  // namespace
}  // namespace concord::reading::CONCORD_FILE
