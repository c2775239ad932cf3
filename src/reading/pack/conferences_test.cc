#include "reading/pack/conferences.h"

#include <gtest/gtest.h>

namespace concord::reading::CONCORD_FILE {
namespace {

TEST(Conferences, AreReadWithTheirPresidency) {
  Problems problems;
  const Conferences conferences = read_conferences(
      parse_ini("[name]\nCOP = COP | КС\n[session]\n26 ; GB = 2021\n", "common/conferences.ini", problems),
      problems);
  EXPECT_TRUE(problems.empty());
  EXPECT_EQ(conferences.name, "COP");
  EXPECT_EQ(conferences.names, (std::vector<std::string>{"cop", "кс"}));
  ASSERT_NE(conferences.session(26), nullptr);
  EXPECT_EQ(conferences.session(26)->country, "GB");
  EXPECT_EQ(conferences.session(26)->year, 2021);
  EXPECT_EQ(conferences.session(27), nullptr);
}

TEST(Conferences, AreReadWithTheirVenue) {
  Problems problems;
  const Conferences conferences = read_conferences(
      parse_ini("[session]\n25 ; CL = 2019\n[venue]\n25 ; Madrid ; ES = 2019-12-02 | 2019-12-13\n",
                "common/conferences.ini", problems),
      problems);
  EXPECT_TRUE(problems.empty());
  ASSERT_NE(conferences.session(25), nullptr);
  EXPECT_EQ(conferences.session(25)->city, "Madrid");
  EXPECT_EQ(conferences.session(25)->city_country, "ES");
  EXPECT_EQ(conferences.session(25)->first.text(), "2019-12-02");
  EXPECT_EQ(conferences.session(25)->last.text(), "2019-12-13");
}

TEST(Conferences, TellWhatIsWrongWithAVenue) {
  Problems problems;
  read_conferences(parse_ini("[session]\n25 ; CL = 2019\n[venue]\n25 ; Madrid = 2019-12-02 | 2019-12-13\n"
                             "26 ; Glasgow ; GB = 2021-10-31 | 2021-11-12\n25 ; Madrid ; ES = 2019-12\n",
                             "common/conferences.ini", problems),
                   problems);
  std::vector<std::string> texts;
  for (const Problem& problem : problems) texts.push_back(problem.text());
  EXPECT_EQ(texts,
            (std::vector<std::string>{
                "common/conferences.ini:4: a venue is the number of its session ; its city ; its country",
                "common/conferences.ini:5: [session] does not tell of this session",
                "common/conferences.ini:6: behind = stand the first and the last day of the session"}));
}

TEST(Conferences, TellWhatIsWrongWithALine) {
  Problems problems;
  read_conferences(
      parse_ini("[hosts]\na = b\n[session]\nfirst ; DE = 1995\n2 ; QQ = 1996\n3 ; JP = soon\n4 ; AR = 1998\n"
                "4 ; AR = 1999\n",
                "common/conferences.ini", problems),
      problems);
  std::vector<std::string> texts;
  for (const Problem& problem : problems) texts.push_back(problem.text());
  EXPECT_EQ(texts,
            (std::vector<std::string>{"common/conferences.ini:1: unknown section [hosts]; there are [name], "
                                      "[session], [venue], [unnamed], [convention] and [remembered]",
                                      "common/conferences.ini:4: a session is its number ; its country",
                                      "common/conferences.ini:5: QQ is no ISO 3166-1 code of a country",
                                      "common/conferences.ini:6: behind = stands the year of the session",
                                      "common/conferences.ini:8: session 4 is there already"}));
}

TEST(Conferences, TellWhatIsWrongWithWhatIsRemembered) {
  Problems problems;
  const Conferences read = read_conferences(parse_ini("[session]\n3 ; JP = 1997\n[remembered]\n3 = kyoto "
                                                      "protocol\n4 = something\nfourth = else\n[convention]\n"
                                                      "held = 20\nmost = 3\n",
                                                      "common/conferences.ini", problems),
                                            problems);
  EXPECT_EQ(read.remembered.at(3), (std::vector<std::vector<std::string>>{{"kyoto", "protocol"}}));
  EXPECT_EQ(read.others_held, 20);
  std::vector<std::string> texts;
  for (const Problem& problem : problems) texts.push_back(problem.text());
  EXPECT_EQ(texts,
            (std::vector<std::string>{
                "common/conferences.ini:5: what is remembered is the number of a session = phrases",
                "common/conferences.ini:6: what is remembered is the number of a session = phrases",
                "common/conferences.ini:9: [convention] has the words of own and other, and a number held"}));
}

}  // namespace
}  // namespace concord::reading::CONCORD_FILE
