// The engine on sentences of our own, with the packs as they are. Names of people are invented.
#include "reading/engine.h"

#include <gtest/gtest.h>

#include "reading/engine_test_support.h"

namespace concord::reading::CONCORD_FILE {
namespace {

// "CONSULT held 2024-05-14 Vienna: Anna Berg, Otto Lind" for each event.
std::vector<std::string> events(const std::string& text) {
  std::vector<std::string> out;
  for (const Event& event : read_report({"test.txt", text}).events) {
    std::string line(name_of(event.type));
    line += " " + std::string(name_of(event.status));
    if (event.date) line += " " + event.date->text();
    if (!event.place.empty()) line += " " + event.place;
    line += ":";
    for (const Actor& actor : event.actors) line += (line.back() == ':' ? " " : ", ") + actor.name;
    out.push_back(line);
  }
  return out;
}

TEST(Engine, MeetingWithDateAndPlace) {
  EXPECT_EQ(
      events("VIENNA, 15 May 2024. Austria's Minister of Energy Anna Berg met with Otto Lind, Ambassador of "
             "Sweden, in Vienna on 14 May 2024."),
      Lines{"CONSULT held 2024-05-14 Vienna: Anna Berg, Otto Lind"});
}

// A line with more names than words: its language is told by the words that a pack knows.
TEST(Engine, AFlashOfOneLineHasALanguage) {
  EXPECT_EQ(events("OSLO, 8 May 2024. Minister Anna Berg met Ambassador Otto Lind."),
            Lines{"CONSULT held 2024-05-08 Oslo: Anna Berg, Otto Lind"});
  EXPECT_EQ(events("Minister Anna Berg met Ambassador Otto Lind in Oslo."),
            Lines{"CONSULT held Oslo: Anna Berg, Otto Lind"});
  EXPECT_EQ(read_report({"test.txt", "Швеция и Норвегия договорились о защите лесов."}).language, "ru");
  // Neither a language without a pack, nor figures alone.
  EXPECT_EQ(read_report({"test.txt", "Die Ministerin traf gestern den Botschafter."}).language, "");
  EXPECT_EQ(read_report({"test.txt", "12,5 17,8 2024 44 %"}).language, "");
}

TEST(Engine, ListOfPeopleAndSharedSubject) {
  EXPECT_EQ(
      events("15 May 2024. Minister of Energy Anna Berg met Minister of Water Peter Novak and Minister of "
             "Transport Otto Lind, and signed a memorandum of understanding."),
      (Lines{"CONSULT held 2024-05-15: Anna Berg, Peter Novak, Otto Lind",
             "COOPERATE held 2024-05-15: Anna Berg"}));
}

TEST(Engine, PassiveTurnsSubjectAndObject) {
  EXPECT_EQ(
      events("15 May 2024. The Ambassador of Sweden Otto Lind was received by Minister of Energy Anna Berg."),
      Lines{"CONSULT held 2024-05-15: Anna Berg, Otto Lind"});
}

TEST(Engine, WhatIsPlannedDeniedOrOnlyPossibleIsNotHeld) {
  for (const char* verb : {"will meet", "did not meet", "may meet", "plans to meet"}) {
    for (const std::string& event :
         events(std::string("15 May 2024. Minister of Energy Anna Berg ") + verb +
                " the Ambassador of Sweden Otto Lind on the climate fund of the two countries.")) {
      EXPECT_EQ(event.find(" held "), std::string::npos) << verb << ": " << event;
    }
  }
}

TEST(Engine, BoundInOneClauseOrNotAtAll) {
  // Who met in the relative clause did not sign, and who signed did not meet.
  EXPECT_EQ(events("15 May 2024. Minister of Energy Anna Berg, who met Ambassador Otto Lind of Sweden last "
                   "week, thanked "
                   "the World Bank for its help.")
                .back(),
            "SUPPORT held 2024-05-15: Anna Berg, World Bank");
}

TEST(Engine, RussianCasesTellWhoDidWhat) {
  EXPECT_EQ(
      events("15 мая 2024 года. Посла Швеции Отто Линда принял в Астане министр экологии Казахстана Иван "
             "Громов."),
      Lines{"CONSULT held 2024-05-15 Astana: Ivan Gromov, Otto Lind"});
}

TEST(Engine, RussianNominalPredicate) {
  const Lines lines = events(
      "15 мая 2024 года. В Астане состоялась встреча министра экологии Казахстана Ивана Громова с "
      "послом Швеции Отто Линдом.");
  EXPECT_EQ(lines, Lines{"CONSULT held 2024-05-15 Astana: Ivan Gromov, Otto Lind"});
}

TEST(Engine, PronounsStandForWhoWasNamed) {
  EXPECT_EQ(events("15 May 2024. Minister of Energy Anna Berg arrived on Monday. She met Ambassador of "
                   "Sweden Otto Lind.")
                .back(),
            "CONSULT held 2024-05-13: Anna Berg, Otto Lind");  // the Monday on which she had come
}

TEST(Engine, SumsInWordsAndCodesAreMoney) {
  for (const char* sum : {"$20 million", "EUR 5.5 billion", "20 million euros", "£3mn"}) {
    const Lines lines =
        events(std::string("15 May 2024. The World Bank provided ") + sum + " to Hungary for water works.");
    EXPECT_EQ(lines, Lines{"AID held 2024-05-15: World Bank, Hungary"}) << sum;
  }
  EXPECT_TRUE(events("15 May 2024. The World Bank provided 20 million trees to look at.").empty());
}

TEST(Engine, ALeaderIsToldInPlaceOfTheDelegation) {
  const Lines lines = events(
      "15 мая 2024 года. В Астане с министром экологии Казахстана Иваном Громовым встретилась делегация "
      "Швеции, которую "
      "возглавил посол Отто Линд.");
  ASSERT_EQ(lines.size(), 1U);
  EXPECT_NE(lines[0].find("Otto Lind"), std::string::npos) << lines[0];
  EXPECT_EQ(lines[0].find("Sweden"), std::string::npos) << lines[0];
}

TEST(Engine, WhatLooksBackIsBackground) {
  EXPECT_TRUE(
      events("15 May 2024. On 3 March 2019 Minister of Energy Anna Berg met Ambassador of Sweden Otto Lind.")
          .empty());
}

TEST(Engine, AgreementsHaveTitlePartiesAndStatus) {
  const Reading reading = read_report({"test.txt",
                                       "15 May 2024. Hungary and Austria signed a memorandum of "
                                       "understanding on forests in Vienna. The two sides also "
                                       "discussed the signing of a framework agreement on water."});
  ASSERT_EQ(reading.agreements.size(), 2U);
  EXPECT_EQ(reading.agreements[0].status, AgreementStatus::kSigned);
  EXPECT_EQ(reading.agreements[0].parties, (Lines{"HU", "AT"}));
  EXPECT_EQ(reading.agreements[0].title.find("memorandum of understanding on forests"), 0U);
  EXPECT_EQ(reading.agreements[1].status, AgreementStatus::kProposed);
}

TEST(Engine, CommitmentsNeedAnOutlook) {
  const auto commitments = [](const char* text) {
    return read_report({"test.txt", text}).commitments.size();
  };
  EXPECT_EQ(commitments("15 May 2024. Hungary will send experts to the next session by 30 June 2024."), 1U);
  EXPECT_EQ(commitments("15 May 2024. Hungary sent experts to the session of the council."), 0U);
}

// Of what is promised, a month without a year is the next one: in May, February is that of the year after.
TEST(Engine, ADueMonthWithoutAYearIsTheNext) {
  const auto due = [](const char* text) {
    const auto commitments = read_report({"test.txt", text}).commitments;
    return commitments.empty() || !commitments[0].due ? "none" : commitments[0].due->text();
  };
  EXPECT_EQ(due("15 May 2024. Hungary will send experts to the next session in November."), "2024-11");
  EXPECT_EQ(due("15 May 2024. Hungary will send experts to the next session in February."), "2025-02");
  EXPECT_EQ(due("15 May 2024. Hungary will send experts to the next session."), "none");
  EXPECT_EQ(due("15 May 2024. Hungary will send experts in 2025–2027."), "2027");
}

TEST(Engine, QuotesAreRunsOfTheText) {
  const std::string text =
      "15 мая 2024 года. Министр экологии Казахстана Иван Громов встретился с послом Швеции Отто Линдом. "
      "Стороны "
      "договорились о защите лесов и подписали меморандум.";
  const Report report{"folder/test.txt", text};
  const Json json = reading_json(report, read_report(report));
  EXPECT_EQ(json.at("doc"), "test");
  EXPECT_EQ(json.at("lang"), "ru");
  ASSERT_FALSE(json.at("events").empty());
  for (const Json& event : json.at("events")) {
    const auto quote = event.at("quote").get<std::string>();
    EXPECT_NE(text.find(quote), std::string::npos);
    EXPECT_LT(event.at("start").get<std::size_t>(), event.at("end").get<std::size_t>());
    EXPECT_GT(event.at("confidence").get<double>(), 0.0);
    EXPECT_LE(event.at("confidence").get<double>(), 1.0);
    EXPECT_EQ(event.at("rule").get<std::string>().find("ru/predicates.ini:"), 0U);
  }
}

TEST(Engine, AnUnknownLanguageGivesAnEmptyReading) {
  const Reading reading =
      read_report({"test.txt", "Bakanlar dün Ankara'da bir araya geldi ve iklim üzerine görüştü."});
  EXPECT_TRUE(reading.events.empty());
  EXPECT_EQ(reading.language, "");
}

// Long enough for a glance: neighbours of the languages that have a pack, which share their small words.
TEST(Engine, OtherLanguagesAreNotTakenAtAGlance) {
  for (const char* text :
       {"Міністри довкілля двох країн зустрілися у Києві та обговорили співпрацю у сфері клімату. Вони "
        "домовилися про спільні проекти з відновлюваної енергетики, захисту лісів і води. Наступна зустріч "
        "має відбутися навесні, повідомили у прес-службі.",
        "Міністры аховы навакольнага асяроддзя дзвюх краін сустрэліся ў Мінску і абмеркавалі супрацоўніцтва. "
        "Яны дамовіліся аб сумесных праектах па аднаўляльнай энергетыцы, ахове лясоў і вады. Наступная "
        "сустрэча павінна адбыцца вясной.",
        "De ministers van milieu van de twee landen hebben elkaar in Den Haag ontmoet en spraken over "
        "samenwerking op het gebied van klimaat. Zij werden het eens over gezamenlijke projecten in "
        "hernieuwbare energie. De volgende ontmoeting is in het voorjaar."}) {
    EXPECT_EQ(read_report({"test.txt", text}).language, "") << text;
  }
}

TEST(Engine, OddTextsDoNoHarm) {
  for (const std::string& text :
       {std::string(), std::string("."), std::string(5000, '('), std::string(5000, ','),
        std::string("\n\n\n"), std::string("and and and who who that that met met of of")}) {
    read_report({"test.txt", text});
  }
  std::string names;
  for (int i = 0; i < 20000; ++i)
    names += "Minister Anna Berg met Otto Lind of Sweden in Vienna and they signed it, ";
  read_report({"test.txt", names});
  std::string deep;
  for (int i = 0; i < 3000; ++i) deep += "the minister, who said that ";
  read_report({"test.txt", deep});
}

// Every second of the reports at hand, the languages mixed, beside texts that nobody reads and one that is
// too long to be taken together with others.
TEST(Engine, SeveralTogetherAreReadAsEachIsAlone) {
  const fs::path folder = fs::path(CONCORD_SOURCE_DIR) / "tests/reports";
  std::vector<fs::path> files;
  for (const char* language : {"az", "en", "ru"})
    for (const auto& file : fs::directory_iterator(folder / language / "text")) files.push_back(file.path());
  std::ranges::sort(files, {}, [](const fs::path& file) { return file.filename(); });
  std::vector<Report> reports;
  std::string all;
  for (std::size_t i = 0; i < files.size(); i += 2) {
    reports.push_back({files[i].string(), read_file(files[i]).value()});
    all += reports.back().text + "\n\n";
    if (i % 8 == 0) reports.push_back({"none", ""});
    if (i % 10 == 0) reports.push_back({"other", "Die Ministerin traf gestern den Botschafter."});
  }
  while (all.size() < 70'000) all += all;
  reports.insert(reports.begin() + 20, {"long", all});
  ASSERT_GT(reports.size(), 60U);
  reports.front().about.title = "A title from beside the text";
  const std::vector<Reading> together = engine().read(reports);
  ASSERT_EQ(together.size(), reports.size());
  for (std::size_t i = 0; i < reports.size(); ++i)
    EXPECT_EQ(reading_json(reports[i], together[i]), reading_json(reports[i], engine().read(reports[i])))
        << reports[i].name;
}

TEST(Engine, NoPackIsAnError) {
  const auto opened = Engine::open(fs::path(testing::TempDir()) / "nothing-here");
  ASSERT_FALSE(opened);
  EXPECT_EQ(opened.error().code, ErrorCode::kNotFound);
}

}  // namespace
}  // namespace concord::reading::CONCORD_FILE
