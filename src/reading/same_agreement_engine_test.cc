// The pairs were written down by hand (agreement_pairs.txt).
#include <array>
#include <gtest/gtest.h>
#include <sstream>

#include "reading/engine_test_support.h"
#include "reading/link/pairs_file.h"
#include "reading/link/same_agreement.h"

namespace concord::reading::CONCORD_FILE {
namespace {

std::string trimmed(const std::string& text) {
  const std::size_t first = text.find_first_not_of(' ');
  return first == std::string::npos ? "" : text.substr(first, text.find_last_not_of(' ') - first + 1);
}

Lines list_in(const std::string& text) {
  Lines parts;
  std::istringstream stream(text);
  for (std::string part; std::getline(stream, part, ';');) {
    if (trimmed(part) != "-") parts.push_back(trimmed(part));
  }
  return parts;
}

std::optional<PartialDate> day_in(const std::string& text) {
  return text == "-" ? std::nullopt : std::optional(PartialDate::parse(text).value());
}

AgreementTelling telling_from(const std::string& line, const std::string& report) {
  std::istringstream fields(line);
  AgreementTelling telling;
  telling.report = report;
  std::string published;
  std::string day;
  std::string parties;
  std::string topics;
  fields >> telling.language >> published >> telling.status >> day;
  std::getline(fields, telling.title, '|');
  std::getline(fields, parties, '|');
  std::getline(fields, topics);
  telling.title = trimmed(telling.title);
  telling.published = day_in(published);
  telling.day = day_in(day);
  for (const std::string& party : list_in(parties)) telling.parties.push_back(party_of(party));
  for (const std::string& topic : list_in(topics)) telling.topics.insert(topic);
  return telling;
}

AgreementComparer::Words words_of(const std::string& terms) {
  std::istringstream stream(terms);
  AgreementComparer::Words words;
  for (std::string word; stream >> word;) words.insert(word);
  return words;
}

AgreementComparer comparer() {
  return {[](auto title, auto language) { return words_of(engine().subject_terms(title, language)); },
          [](auto title, auto language) { return words_of(engine().search_terms(title, language)); }};
}

bool are_one(const AgreementTelling& a, const AgreementTelling& b) {
  const std::array all{&a, &b};
  const bool one = comparer().same_as(0, all) == std::vector<std::size_t>{1};
  EXPECT_EQ(comparer().same_as(1, all) == std::vector<std::size_t>{0}, one);
  return one;
}

TEST(SameAgreement, IsToldFromPairs) {
  const int pairs =
      each_pair("agreement_pairs.txt", [](const auto& line, const auto& one, const auto& other) {
        EXPECT_EQ(are_one(telling_from(one, "report:1"), telling_from(other, "report:2")), line[0] == '=')
            << line;
      });
  EXPECT_GE(pairs, 18);
}

// A report of two memoranda does not say which of them the other report means.
TEST(SameAgreement, IsNotGuessedWhereTwoCouldBeMeant) {
  const auto english =
      telling_from("en 2024-05-09 signed 2024-05-08 memorandum of understanding | AZ ; RU | -", "report:1");
  const auto first =
      telling_from("ru 2024-05-09 signed 2024-05-08 меморандум о взаимопонимании | AZ ; RU | -", "report:2");
  const auto second =
      telling_from("ru 2024-05-09 signed 2024-05-08 программа действий | AZ ; RU | -", "report:2");
  EXPECT_EQ(comparer().same_as(0, std::array{&english, &first}), std::vector<std::size_t>{1});
  EXPECT_TRUE(comparer().same_as(0, std::array{&english, &first, &second}).empty());
  EXPECT_TRUE(comparer().same_as(1, std::array{&english, &first, &second}).empty());
}

TEST(SameAgreement, TwoOfOneReportAreTwo) {
  const auto one =
      telling_from("en 2024-05-09 signed 2024-05-08 memorandum of understanding | AZ ; RU | -", "report:1");
  EXPECT_FALSE(are_one(one, one));
}

}  // namespace
}  // namespace concord::reading::CONCORD_FILE
