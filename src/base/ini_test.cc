#include "base/ini.h"

#include <gtest/gtest.h>

namespace concord::CONCORD_FILE {
namespace {

TEST(Ini, ReadsSectionsKeysAndContinuedValues) {
  Problems problems;
  const IniFile file = parse_ini(
      "# a comment\n"
      "[city]\n"
      "Baku ; AZ ; capital = Baku | BAKU\n"
      "     | Bakou\n"
      "\n"
      "[frame hold-meeting]\n"
      "verb = hold\n",
      "en/places.ini", problems);
  EXPECT_TRUE(problems.empty());
  ASSERT_EQ(file.sections.size(), 2U);
  const IniEntry& baku = file.sections[0].entries.at(0);
  EXPECT_EQ(baku.key, (std::vector<std::string>{"Baku", "AZ", "capital"}));
  ASSERT_EQ(baku.values.size(), 3U);
  EXPECT_EQ(baku.values[2].text, "Bakou");
  EXPECT_EQ(baku.values[2].line, 4U);
  EXPECT_EQ(file.sections[1].kind, "frame");
  EXPECT_EQ(file.sections[1].name, "hold-meeting");
  EXPECT_EQ(file.sections[1].line, 6U);
}

TEST(Ini, NamesEveryLineThatItCannotRead) {
  Problems problems;
  parse_ini("key = before a section\n[open\n  continued\n[good]\nno equals sign\n = no key\n", "x.ini",
            problems);
  std::vector<std::uint32_t> lines;
  for (const Problem& problem : problems) lines.push_back(problem.line);
  EXPECT_EQ(lines, (std::vector<std::uint32_t>{1, 2, 3, 5, 6}));
  EXPECT_EQ(problems.at(0).text().substr(0, 8), "x.ini:1:");
}

TEST(Ini, RefusesWhatIsNotUtf8AndSaysWhere) {
  Problems problems;
  const IniFile file = parse_ini("[a]\nb = \xFF\n", "x.ini", problems);
  ASSERT_EQ(problems.size(), 1U);
  EXPECT_EQ(problems[0].line, 2U);
  ASSERT_EQ(file.sections.size(), 1U);
  EXPECT_TRUE(file.sections[0].entries.empty());
}

TEST(Ini, KeepsWhatIsSoundBesideADamagedByte) {
  Problems problems;
  const IniFile file = parse_ini(
      "[a]\nb = c | \xFF | d\n  | e\n\xFF = lost\n  | lost too\n[\xFF]\nf = lost\n  | lost too\n[g]\nh = i\n",
      "x.ini", problems);
  std::vector<std::uint32_t> lines;
  for (const Problem& problem : problems) lines.push_back(problem.line);
  EXPECT_EQ(lines, (std::vector<std::uint32_t>{2, 4, 6}));
  ASSERT_EQ(file.sections.size(), 2U);
  ASSERT_EQ(file.sections[0].entries.size(), 1U);
  EXPECT_EQ(texts_of(file.sections[0].entries[0]), (std::vector<std::string>{"c", "d", "e"}));
  EXPECT_EQ(file.sections[1].kind, "g");
  EXPECT_EQ(file.sections[1].entries.size(), 1U);
}

TEST(Ini, ASectionThatDoesNotCloseIsToldAndRead) {
  Problems problems;
  const IniFile file = parse_ini("[a\nb = c\n", "x.ini", problems);
  ASSERT_EQ(problems.size(), 1U);
  EXPECT_EQ(problems[0].line, 1U);
  EXPECT_EQ(file.sections.at(0).kind, "a");
  EXPECT_EQ(file.sections[0].entries.size(), 1U);
}

TEST(Ini, TakesWindowsLineEndsAndAByteOrderMark) {
  Problems problems;
  const IniFile file = parse_ini("\xEF\xBB\xBF[a]\r\nb = c\r\n", "x.ini", problems);
  EXPECT_TRUE(problems.empty());
  EXPECT_EQ(file.sections.at(0).entries.at(0).values.at(0).text, "c");
}

TEST(Ini, BoundsTheLengthOfALine) {
  Problems problems;
  parse_ini("[a]\nb = " + std::string(70'000, 'x') + "\n", "x.ini", problems);
  ASSERT_EQ(problems.size(), 1U);
  EXPECT_EQ(problems[0].line, 2U);
}

}  // namespace
}  // namespace concord::CONCORD_FILE
