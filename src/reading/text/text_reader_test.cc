// Every expectation is what a person marks in the text: where a sentence ends, what is one word, what is
// furniture.
#include "reading/text/text_reader.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <rapidcheck.h>

#include "base/utf8.h"
#include "reading/morphology/suffix_rules.h"
#include "reading/text/month_names.h"
#include "reading/text/paragraphs.h"
#include "reading/text/search_terms.h"
#include "reading/text/tokenizer.h"

namespace concord::reading::CONCORD_FILE {
namespace {

using testing::ElementsAre;

std::vector<std::string> words(std::string_view text) {
  const std::vector<std::string> clitics = {"'s", "n't"};
  std::vector<Token> tokens;
  tokenize(text, {0, static_cast<std::uint32_t>(text.size())}, clitics, tokens);
  std::vector<std::string> out;
  for (const Token& token : tokens)
    out.emplace_back(text.substr(token.at.begin, token.at.end - token.at.begin));
  return out;
}

TEST(Tokenizer, KeepsWordsAndNumbersWhole) {
  EXPECT_THAT(words("Anna Berg-Lind and O’Neill"), ElementsAre("Anna", "Berg-Lind", "and", "O’Neill"));
  EXPECT_THAT(words("Норвегия’s $4.5bn, 25th"), ElementsAre("Норвегия", "’s", "$", "4.5bn", ",", "25th"));
  EXPECT_THAT(words("Norway`s Norway´s Norway‘s"),
              ElementsAre("Norway", "`s", "Norway", "´s", "Norway", "‘s"));
  EXPECT_THAT(words("12:30 on 14.11.24, 6–7 May"),
              ElementsAre("12:30", "on", "14.11.24", ",", "6", "–", "7", "May"));
  EXPECT_THAT(words("the U.S. and т.е. K. Lind"),
              ElementsAre("the", "U.S.", "and", "т.е.", "K", ".", "Lind"));
  EXPECT_THAT(words("News.Az says so.The end"), ElementsAre("News.Az", "says", "so", ".", "The", "end"));
  EXPECT_THAT(words("в Норвегии.Министр и News.Az.Посол"),
              ElementsAre("в", "Норвегии", ".", "Министр", "и", "News.Az", ".", "Посол"));
  EXPECT_THAT(words("didn't «нет»"), ElementsAre("did", "n't", "«", "нет", "»"));
  EXPECT_THAT(words("R&D in 28-й, CO2"), ElementsAre("R&D", "in", "28-й", ",", "CO2"));
  EXPECT_THAT(words("ministers' talks (16+)"), ElementsAre("ministers", "'", "talks", "(", "16", "+", ")"));
}

TEST(Tokenizer, DividesAWordFromANumberBeforeIt) {
  EXPECT_EQ(words("3168Минск 12:30Berlin 29th COP29 10MW 2GWh"),
            (std::vector<std::string>{"3168", "Минск", "12:30", "Berlin", "29th", "COP29", "10MW", "2GWh"}));
}

TEST(Tokenizer, TellsShapes) {
  const std::string text = "Baku BAKU Al-Jabir eBay baku 12";
  std::vector<Token> tokens;
  tokenize(text, {0, static_cast<std::uint32_t>(text.size())}, {}, tokens);
  std::vector<Shape> shapes;
  for (const Token& token : tokens) shapes.push_back(token.shape);
  EXPECT_THAT(shapes, ElementsAre(Shape::kCapitalised, Shape::kUpper, Shape::kCapitalised, Shape::kMixed,
                                  Shape::kLower, Shape::kNone));
}

// Whatever the text, tokens are in order, do not overlap, and leave out nothing but white space.
TEST(Tokenizer, CoversEveryText) {
  rc::check([] {
    const auto points = *rc::gen::container<std::vector<char32_t>>(rc::gen::element<char32_t>(
        'a', 'B', '.', '\'', '-', '5', ' ', '\n', U'Ж', U'я', U'’', U'«', U'—', U'\u0301', '&'));
    std::string text;
    for (const char32_t point : points) append_utf8(text, point);
    const std::vector<std::string> clitics = {"'s", "'я"};
    std::vector<Token> tokens;
    tokenize(text, {0, static_cast<std::uint32_t>(text.size())}, clitics, tokens);
    std::size_t at = 0;
    for (const Token& token : tokens) {
      RC_ASSERT(token.at.begin >= at && token.at.begin < token.at.end && token.at.end <= text.size());
      RC_ASSERT(
          !first_invalid_utf8(std::string_view(text).substr(token.at.begin, token.at.end - token.at.begin)));
      for (; at < token.at.begin; ++at) RC_ASSERT(text[at] == ' ' || text[at] == '\n');
      at = token.at.end;
    }
    for (; at < text.size(); ++at) RC_ASSERT(text[at] == ' ' || text[at] == '\n');
  });
}

class TextReaderTest : public testing::Test {
 protected:
  TextReaderTest() {
    rules_.abbreviations = {"dr.", "тыс."};
    rules_.clitics = {"'s"};
    for (const char* language : {"en", "ru"})
      for (std::string& name : month_names(language)) rules_.months.push_back(std::move(name));
    rules_.boilerplate_lines = {"read also", "photo", "share", "we rely on"};
    rules_.boilerplate_from_here = {"related news", "about +"};
  }

  // The text of each sentence, with the kind of its block before it.
  std::vector<std::string> sentences(std::string_view text) {
    const TextReader reader(rules_);
    FormCache forms(*morphology_);
    reader.read(text, forms, document_);
    std::vector<std::string> out;
    for (const Sentence& sentence : document_.sentences) {
      const char* kind = sentence.kind == BlockKind::kTitle      ? "title: "
                         : sentence.kind == BlockKind::kDateline ? "date: "
                                                                 : "";
      out.push_back(kind + std::string(text.substr(sentence.at.begin, sentence.at.end - sentence.at.begin)));
    }
    return out;
  }

  TextRules rules_;
  Vocabulary vocabulary_;
  std::unique_ptr<Morphology> morphology_ = suffix_morphology({}, vocabulary_);
  Document document_;
};

TEST_F(TextReaderTest, EndsSentencesWhereAReaderDoes) {
  EXPECT_THAT(sentences("Dr. Berg met K. Lind. They talked about 5.4 mln people. “Well done.” So it was."),
              ElementsAre("Dr. Berg met K. Lind.", "They talked about 5.4 mln people.", "“Well done.”",
                          "So it was."));
  EXPECT_THAT(sentences("Выделено 5 тыс. Тонн мало? «Да!» — сказал он. И ушёл."),
              ElementsAre("Выделено 5 тыс. Тонн мало?", "«Да!» — сказал он.", "И ушёл."));
  EXPECT_THAT(sentences("It ended in 2023. Then they left."),
              ElementsAre("It ended in 2023.", "Then they left."));
}

TEST_F(TextReaderTest, SeparatesDatelines) {
  EXPECT_THAT(sentences("OSLO, Norway, May 3. The minister left."),
              ElementsAre("date: OSLO, Norway, May 3.", "The minister left."));
  EXPECT_THAT(sentences("Lima, Peru: The minister left."),
              ElementsAre("date: Lima, Peru:", "The minister left."));
  EXPECT_THAT(sentences("Background: The minister left."), ElementsAre("Background: The minister left."));
  EXPECT_THAT(sentences("LIMA (XY) — Peru will give more."),
              ElementsAre("date: LIMA (XY) —", "Peru will give more."));
  EXPECT_THAT(sentences("ОСЛО, 3 мая. /АБВ/. Министр уехал."),
              ElementsAre("date: ОСЛО, 3 мая. /АБВ/.", "Министр уехал."));
  EXPECT_THAT(sentences("3 мая. Министр уехал."), ElementsAre("date: 3 мая.", "Министр уехал."));
  EXPECT_THAT(sentences(" date 2023-04-05 Peru gives more to forests."),
              ElementsAre("date: date 2023-04-05", "Peru gives more to forests."));
  EXPECT_THAT(sentences("18\n01, 2022\n\nPeru gave more."),
              ElementsAre("date: 18\n01, 2022", "Peru gave more."));
  EXPECT_THAT(sentences("Опубликовано 27 июня 2024 г.\n\nМинистр уехал."),
              ElementsAre("date: Опубликовано 27 июня 2024 г.", "Министр уехал."));
  EXPECT_THAT(sentences("OSLO, May 3. “We met yesterday,” she said."),
              ElementsAre("date: OSLO, May 3.", "“We met yesterday,” she said."));
  EXPECT_THAT(sentences("Осло, 3 мая 2024 года. «Вчера мы встретились», — сказала она."),
              ElementsAre("date: Осло, 3 мая 2024 года.", "«Вчера мы встретились», — сказала она."));
  EXPECT_THAT(sentences("Peru gave more on May 3. It was kind."),
              ElementsAre("Peru gave more on May 3.", "It was kind."));
}

TEST_F(TextReaderTest, LeavesOutTheFurnitureOfThePage) {
  const std::string body =
      "The two ministers met again in the capital and talked at length about forests. " +
      std::string("They will meet again in the spring, when the snow has gone from the hills. ") +
      "Both thanked the hosts for two days that were long and well spent by all.";
  EXPECT_THAT(sentences("Share\n\nTwo ministers meet about forests\n\nPhoto: ministry\n\nRead also: Third "
                        "minister stays home\n" +
                        body + "\nRelated news\nAnother minister met a third one.\n")
                  .size(),
              4U);
  EXPECT_EQ(document_.blocks.back().kind, BlockKind::kBoilerplate);
  EXPECT_THAT(sentences("Two ministers meet about forests\nTwo ministers meet about forests\nThey met."),
              ElementsAre("title: Two ministers meet about forests", "They met."));
  EXPECT_THAT(sentences("Share of forests grew. We rely on gifts."),
              ElementsAre("Share of forests grew.", "We rely on gifts."));
  EXPECT_THAT(sentences("They met.\n\nWe rely on gifts."), ElementsAre("They met."));
}

TEST_F(TextReaderTest, KnowsTheHeadlineBelowTheTitleOfThePage) {
  EXPECT_THAT(
      sentences("Two ministers meet about forests | Daily | News\n\nTwo ministers meet about forests\n\nThey "
                "met."),
      ElementsAre("title: Two ministers meet about forests | Daily | News", "They met."));
}

TEST_F(TextReaderTest, ASiteHasANameAboveTheHeadlineAndMoreBelowIt) {
  EXPECT_THAT(sentences("Forest news of the north\n\nTwo ministers meet about forests\n\nBoth want them to "
                        "last\n\nThey met.\n\nMore about forests and ministers"),
              ElementsAre("title: Forest news of the north", "title: Two ministers meet about forests",
                          "title: Both want them to last", "They met.", "More about forests and ministers"));
}

TEST_F(TextReaderTest, WhatFollowsAWordAndANameAloneIsNoText) {
  const std::string text(200, 'x');
  sentences("They met. " + text + ".\n\nAbout the Green Fund of Oslo\n\nThe fund met. It is large.");
  EXPECT_EQ(document_.blocks.back().kind, BlockKind::kBoilerplate);
  sentences("They met. " + text + ".\n\nAbout forests and ministers\n\nThe fund met. It is large.");
  EXPECT_EQ(document_.blocks.back().kind, BlockKind::kText);
}

TEST_F(TextReaderTest, MarksDirectSpeech) {
  sentences("“We met. It was good,” she said. “We shall meet again.” They left.");
  std::vector<bool> speech;
  for (const Sentence& sentence : document_.sentences) speech.push_back(sentence.quoted_speech);
  EXPECT_THAT(speech, ElementsAre(true, false, true, false));
}

TEST(Paragraphs, JoinWrappedLines) {
  const std::string wrapped =
      "The minister of forests of the northern country went to the\nsouthern country to see its forests and "
      "to talk\n"
      "about them with the minister of forests of that country who\nhad come back.\nHe liked them.\n\nThen "
      "he left.";
  EXPECT_EQ(paragraphs_of(wrapped).size(), 3U);
  EXPECT_EQ(paragraphs_of("One line.\nAnother line.\n\n\nA third.").size(), 3U);
  EXPECT_TRUE(paragraphs_of(" \n\n").empty());
  // What stands around it in long lines says nothing of how it is wrapped, and a list is not.
  const std::string note(300, 'n');
  EXPECT_EQ(paragraphs_of("A title\n\n" + note + "\n\n" + wrapped + "\n\n" + note).size(), 6U);
  EXPECT_EQ(
      paragraphs_of("Signed:\n\nA programme of the forests of the north\nA programme of the waters of the "
                    "south\nA programme of the fields of the west\nOthers")
          .size(),
      5U);
}

TEST(Paragraphs, JoinNarrowAndRaggedLines) {
  // Thirty letters a line.
  EXPECT_EQ(
      paragraphs_of("The minister of forests of\nthe northern country went to\nthe southern country to see\n"
                    "its forests and to talk about\nthem with him.\nHe liked them.")
          .size(),
      2U);
  // Lines that end long before their width, where the next begins with a capital as well.
  EXPECT_EQ(paragraphs_of(
                "The minister of forests of the northern country went to see\nthe forests of the southern "
                "country\nand to talk about them with the minister of forests of that\ncountry, who had come "
                "back at last from\nVienna with the experts of the northern country and of the "
                "other\nones.\nHe liked "
                "them.")
                .size(),
            2U);
}

TEST(Paragraphs, AFewWiderLinesDoNotTellTheWidth) {
  EXPECT_EQ(
      paragraphs_of(
          "date 2024-02-12 Agency OSLO, Norway, February 12. The minister of the rivers of the northern\n"
          "country, who had come from a session of the commission on the\n"
          "water of the valley and of the towns along the whole Great\n"
          "Western Canal with all of the experts of his ministry, met the\n"
          "Director of the Water Agency of the southern country in the afternoon, they say.\n"
          "Both told each other of the wells of the northern country, of\n"
          "what they cost and of who it is that pays for them in the end.\n")
          .size(),
      1U);
}

TEST(MonthNames, ComeInAllForms) {
  const auto russian = month_names("ru");
  EXPECT_THAT(russian, testing::IsSupersetOf({"мая", "май", "января", "январь"}));
  EXPECT_THAT(month_names("en"), testing::IsSupersetOf({"May", "January", "Jan"}));
}

TEST(MonthNames, AreKnownInAnyLanguage) {
  for (const char* august : {"avgust", "Ağustos", "август", "серпня", "აგვისტო", "août"})
    EXPECT_EQ(month_in_any_language(august), 8) << august;
  EXPECT_EQ(month_in_any_language("septembar"), 9);
  EXPECT_EQ(month_in_any_language("listopad"), 0);  // November in Czech, October in Croatian
  EXPECT_EQ(month_in_any_language("minister"), 0);
}

TEST(SearchTerms, AreTheSameForAllForms) {
  Vocabulary vocabulary;
  SuffixRules rules;
  rules.endings = {
      {PartOfSpeech::kNoun, "s", ""}, {PartOfSpeech::kVerb, "ed", ""}, {PartOfSpeech::kVerb, "ed", "e"}};
  const auto english = suffix_morphology(rules, vocabulary);
  SearchTerms terms;
  terms.add("en", *english);
  EXPECT_EQ(terms.of("Agreements, promised!", "en"), terms.of("agreement promise", "en"));
  EXPECT_EQ(terms.of("Wälder, 2024", "de"), "wälder 2024");
  EXPECT_EQ(terms.of("", "en"), "");
}

}  // namespace
}  // namespace concord::reading::CONCORD_FILE
