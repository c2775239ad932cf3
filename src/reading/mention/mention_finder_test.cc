// Sentences of our own with the mentions that a reader marks in them, read with the packs of this project.
#include "reading/mention/mention_finder.h"

#include <algorithm>
#include <filesystem>
#include <gtest/gtest.h>
#include <memory>

#include "reading/text/month_names.h"
#include "reading/text/text_reader.h"

namespace concord::reading::CONCORD_FILE {
namespace {

namespace fs = std::filesystem;
const fs::path kPacks = fs::path(CONCORD_SOURCE_DIR) / "packs";

// One pack with everything that reads with it, loaded once for all tests.
struct Language {
  explicit Language(const char* name) {
    auto loaded = load_pack(kPacks / name, vocabulary, problems);
    if (!loaded) return;
    pack = std::move(*loaded);
    TextRules rules;
    const auto copy = [&](RawList from, std::vector<std::string>& to) {
      for (const std::string& one : pack->list(from)) to.push_back(one);
    };
    copy(RawList::kAbbreviation, rules.abbreviations);
    copy(RawList::kClitic, rules.clitics);
    copy(RawList::kBoilerplateLine, rules.boilerplate_lines);
    rules.months = month_names(pack->language);
    reader = std::make_unique<TextReader>(rules);
    if (auto made = MentionFinder::make(*pack)) finder = std::make_unique<MentionFinder>(std::move(*made));
  }

  Vocabulary vocabulary;
  Problems problems;
  std::unique_ptr<const Pack> pack;
  std::unique_ptr<TextReader> reader;
  std::unique_ptr<MentionFinder> finder;
};

const Language& english() {
  static const Language language("en");
  return language;
}
const Language& russian() {
  static const Language language("ru");
  return language;
}

class Read {
 public:
  Read(const Language& language, std::string text) : text_(std::move(text)) {
    FormCache forms(*language.pack->morphology);
    language.reader->read(text_, forms, document_);
    Hits hits;
    language.pack->lexicon.match(document_, hits);
    language.finder->find(document_, hits, mentions_);
  }

  // "name | role | org | country" of each actor, in order.
  std::vector<std::string> actors() const {
    std::vector<std::string> out;
    for (const Mention& one : mentions_.all)
      if (one.kind == MentionKind::kActor) out.push_back(line(one.actor));
    return out;
  }
  std::vector<std::string> group() const {
    std::vector<std::string> out;
    for (const Mention& one : mentions_.all)
      for (const Actor& member : one.members) out.push_back(member.name);
    return out;
  }
  std::vector<std::string> dates() const {
    std::vector<std::string> out;
    for (const Mention& one : mentions_.all)
      if (one.kind == MentionKind::kDate)
        out.push_back(one.date->text() + (one.date_inferred ? "?" : "") +
                      (one.date_end ? " to " + one.date_end->text() : ""));
    return out;
  }
  std::vector<std::string> places() const {
    std::vector<std::string> out;
    for (const Mention& one : mentions_.all)
      if (one.kind == MentionKind::kPlace) out.push_back(one.place + ", " + one.country);
    return out;
  }
  const Mentions& mentions() const { return mentions_; }

 private:
  static std::string line(const Actor& actor) {
    return actor.name + " | " + actor.role + " | " + actor.org + " | " + actor.country;
  }
  std::string text_;
  Document document_;
  Mentions mentions_;
};

using Lines = std::vector<std::string>;

TEST(EnglishMentions, RoleBeforeAndAfterTheName) {
  EXPECT_EQ(Read(english(), "Norway's Minister of Water Resources Ingrid Solberg spoke.").actors(),
            Lines{"Ingrid Solberg | Minister of Water Resources |  | NO"});
  EXPECT_EQ(Read(english(), "Ingrid Solberg, Norway's Minister of Water Resources, spoke.").actors(),
            Lines{"Ingrid Solberg | Minister of Water Resources |  | NO"});
  EXPECT_EQ(Read(english(), "Peruvian Deputy Minister of Foreign Affairs, Carlos Vega, spoke.").actors(),
            Lines{"Carlos Vega | Deputy Minister of Foreign Affairs |  | PE"});
}

TEST(EnglishMentions, ListsOfPeopleShareTheirCountry) {
  const Lines expected{"Ingrid Solberg | Minister of Energy |  | NO",
                       "Olav Haug | Deputy Minister of Finance |  | NO", "Alim Karimov | Ambassador |  | KZ"};
  EXPECT_EQ(
      Read(english(),
           "Norway's Minister of Energy Ingrid Solberg and Deputy Minister of Finance Olav Haug met Kazakh "
           "Ambassador Alim Karimov.")
          .actors(),
      expected);
}

TEST(EnglishMentions, SurnameAndRoleAloneAreKnownAgain) {
  const Lines expected{"Ingrid Solberg | Minister of Energy |  | NO",
                       "Ingrid Solberg | Minister of Energy |  | NO",
                       "Ingrid Solberg | Minister of Energy |  | NO"};
  EXPECT_EQ(
      Read(english(),
           "Norway's Minister of Energy Ingrid Solberg came. Solberg spoke. The Norwegian minister left.")
          .actors(),
      expected);
}

TEST(EnglishMentions, OrganisationsAndTheirAcronyms) {
  const Lines actors =
      Read(english(), "The Norwegian Polar Forest Institute (NPFI) signed. Later the NPFI left.").actors();
  ASSERT_EQ(actors.size(), 2U);
  EXPECT_EQ(actors[0], "Norwegian Polar Forest Institute |  |  | NO");
  EXPECT_EQ(actors[1], actors[0]);
  EXPECT_EQ(Read(english(), "They met the Ministry of Energy of Peru.").actors(),
            Lines{"Ministry of Energy of Peru |  |  | PE"});
  EXPECT_EQ(Read(english(), "Forest partnership and climate action matter.").actors(), Lines{});
}

TEST(EnglishMentions, SmallLettersBelongToNoKnownName) {
  EXPECT_EQ(Read(english(), "Hungary signed an MoU with the World Bank on green bonds.").actors(),
            (Lines{"Hungary |  |  | HU", "World Bank |  |  | "}));
  EXPECT_EQ(Read(english(), "It was told that the World Bank would send experts.").actors(),
            Lines{"World Bank |  |  | "});
}

TEST(EnglishMentions, AMinistryWithoutAPortfolioIsThatOfItsCountry) {
  EXPECT_EQ(Read(english(), "The ministry of Hungary is ready.").actors(),
            Lines{"Ministry of Hungary |  |  | HU"});
}

TEST(EnglishMentions, ACityStateActsAsAState) {
  const Read read(english(), "The visitors thanked Singapore. They stayed in Singapore.");
  EXPECT_EQ(read.actors(), Lines{"Singapore |  |  | SG"});
  EXPECT_EQ(read.places(), Lines{"Singapore, SG"});
}

TEST(EnglishMentions, SeveralPeopleOfOneOffice) {
  EXPECT_EQ(Read(english(), "Presidents Anna Berg (Peru) and Otto Lind (Colombia) met.").actors(),
            (Lines{"Anna Berg | President |  | PE", "Otto Lind | President |  | CO"}));
  EXPECT_EQ(Read(english(),
                 "The prime ministers of Romania, Georgia and Hungary, Anna Berg, Otto Lind and Peter Moss, "
                 "signed it.")
                .actors(),
            (Lines{"Anna Berg | Prime Minister |  | RO", "Otto Lind | Prime Minister |  | GE",
                   "Peter Moss | Prime Minister |  | HU"}));
}

TEST(EnglishMentions, RolesGoOnToWhereOneWorks) {
  EXPECT_EQ(
      Read(english(), "Otto Lind, Permanent Secretary in the Ministry of Green Economy of Zambia, spoke.")
          .actors(),
      Lines{"Otto Lind | Permanent Secretary | Ministry of Green Economy of Zambia | ZM"});
  EXPECT_EQ(Read(english(), "Otto Lind, Secretary of the Economic Relations Division, spoke.").actors(),
            Lines{"Otto Lind | Secretary of the Economic Relations Division |  | "});
}

TEST(EnglishMentions, WhoMeetsAForeignMinisterIsNotOfHerCountry) {
  EXPECT_EQ(Read(english(), "Environment Minister Otto Lind met Norway's Minister Anna Berg. India was glad.")
                .actors(),
            (Lines{"Otto Lind | Environment Minister |  | IN", "Anna Berg | Minister |  | NO",
                   "India |  |  | IN"}));
}

TEST(EnglishMentions, TheMinisterIsTheOnlyOneNamedLater) {
  const Lines actors =
      Read(english(), "The minister came to Oslo. Anna Berg, Minister of Energy of Peru, spoke.").actors();
  ASSERT_EQ(actors.size(), 2U);
  EXPECT_EQ(actors[0], "Anna Berg | Minister of Energy |  | PE");
}

TEST(EnglishMentions, APresidentOfAConferenceIsOfTheCountryThatHeldIt) {
  EXPECT_EQ(Read(english(), "Hungary's Minister Anna Berg met COP29 President Otto Lind.").actors(),
            (Lines{"Anna Berg | Minister |  | HU", "Otto Lind | COP29 President |  | AZ"}));
}

TEST(EnglishMentions, AConferenceTellsTheYearOfADay) {
  EXPECT_EQ(Read(english(), "Anna Berg spoke of forests at COP29 on Sunday (Nov 17).").dates(),
            Lines{"2024-11-17?"});
}

TEST(EnglishMentions, DaysOfPublication) {
  const auto published = [](const Language& language, const char* text) {
    const Read read(language, text);
    const Header& header = read.mentions().header;
    return (header.published ? header.published->text() : "none") + " " + header.place;
  };
  EXPECT_EQ(published(english(), "DUSHANBE, 04.03.2022. Minister Anna Berg spoke."), "2022-03-04 Dushanbe");
  EXPECT_EQ(published(english(), "Beijing/Tianjin, 2 September 2021 (TDI): Minister Anna Berg spoke."),
            "2021-09-02 Beijing");
  EXPECT_EQ(published(russian(), "ТАШКЕНТ, 1 декабря 2025 года. Министр экологии Анна Берг выступила."),
            "2025-12-01 Tashkent");
  EXPECT_EQ(published(russian(), "Душанбе, 12 июня 2024 г. Министр экологии Анна Берг выступила."),
            "2024-06-12 Dushanbe");
  EXPECT_EQ(published(english(),
                      "Tuesday, May 5, 2015\n\nHaze again\n\nPublished on Jun 27, 2013 11:04 AM\n\n"
                      "Minister Anna Berg spoke."),
            "2013-06-27 ");
  EXPECT_EQ(published(russian(),
                      "5 мая 2025, понедельник\n\nЛеса\n\nОпубликовано 27 июня 2023 г.\n\n"
                      "Министр экологии Анна Берг выступила."),
            "2023-06-27 ");
}

TEST(EnglishMentions, GroupsStandForThoseNamedBefore) {
  const Lines expected{"Ingrid Solberg", "Carlos Vega"};
  EXPECT_EQ(
      Read(english(),
           "Norway's Minister of Energy Ingrid Solberg met Peru's President Carlos Vega. The sides agreed.")
          .group(),
      expected);
  EXPECT_EQ(Read(english(), "Officials of Norway and Peru met.").group(), (Lines{"Norway", "Peru"}));
}

TEST(EnglishMentions, Dates) {
  // 8 May 2024 was a Wednesday, so the Monday before it was the 6th.
  const Read read(english(),
                  " date 2024-05-08 They met on Monday, on 3 June, in November 2023 and on 14 March, 2022. "
                  "They met yesterday.");
  EXPECT_EQ(read.dates(), (Lines{"2024-05-06?", "2023-06-03?", "2023-11", "2022-03-14", "2024-05-07?"}));
}

TEST(EnglishMentions, HeaderFromTheDateline) {
  const Read read(english(), "LIMA, Peru, March 3. The talks were held before COP29 in Baku, Azerbaijan.");
  EXPECT_EQ(read.mentions().header.place, "Lima");
  ASSERT_TRUE(read.mentions().header.published);
  EXPECT_EQ(read.mentions().header.published->text(), "2024-03-03");  // COP29 was held in 2024
  EXPECT_TRUE(read.mentions().header.published_inferred);
  EXPECT_EQ(read.places(), Lines{"Baku, AZ"});
  EXPECT_FALSE(Read(english(), "LIMA, Peru, March 3. The talks were held.").mentions().header.published);
}

class RussianMentions : public testing::Test {
 protected:
  void SetUp() override {
    if (!fs::exists(kPacks / "ru" / "opencorpora" / "words.dawg"))
      FAIL() << "no dictionary: ./run build fetches it";
  }
};

TEST_F(RussianMentions, CasesAreUndone) {
  EXPECT_EQ(Read(russian(), "Он встретился с министром энергетики Норвегии Олегом Петросяном.").actors(),
            Lines{"Oleg Petrosyan | Minister of Energy |  | NO"});
  EXPECT_EQ(Read(russian(), "Посол Перу приняла министра экологии и природных ресурсов РК Сергея Шевчука.")
                .actors()
                .back(),
            "Sergei Shevchuk | Minister of Ecology and Natural Resources |  | KZ");
  EXPECT_EQ(
      Read(russian(), "Он принял Елену Мазуру-Закревскую, нового посла Норвегии в Казахстане.").actors(),
      Lines{"Yelena Mazura-Zakrevskaya | Ambassador to Kazakhstan |  | NO"});
}

TEST_F(RussianMentions, SurnameAndRoleAloneAreKnownAgain) {
  const Lines actors =
      Read(
          russian(),
          "Министр энергетики Норвегии Олег Петросян приехал. Петросяна встретили. Норвежский министр уехал.")
          .actors();
  ASSERT_EQ(actors.size(), 3U);
  EXPECT_EQ(actors[1], actors[0]);
  EXPECT_EQ(actors[2], actors[0]);
}

TEST_F(RussianMentions, SeveralPeopleOfOneOffice) {
  EXPECT_EQ(Read(russian(),
                 "Премьер-министры Румынии, Грузии и Венгрии Анна Берг, Отто Линд и Пётр Мосс "
                 "подписали соглашение.")
                .actors(),
            (Lines{"Anna Berg | Prime Minister |  | RO", "Otto Lind | Prime Minister |  | GE",
                   "Piotr Moss | Prime Minister |  | HU"}));
}

TEST_F(RussianMentions, OneAdjectiveNamesTwoCountries) {
  EXPECT_EQ(Read(russian(), "Норвежско-шведские консультации прошли в Осло.").group(),
            (Lines{"Norway", "Sweden"}));
  EXPECT_EQ(Read(russian(), "Состоялось заседание белорусско-российской рабочей группы.").group(),
            (Lines{"Belarus", "Russia"}));
  EXPECT_EQ(Read(russian(), "Приняты социально-экономические меры.").group(), Lines{});
}

TEST_F(RussianMentions, LatinNamesTakeTheirCountry) {
  EXPECT_EQ(Read(russian(), "Соглашение подписал WWF России.").actors(), Lines{"WWF Russia |  |  | RU"});
}

TEST_F(RussianMentions, SessionsOfTheConferenceAreNotedWhereTheyAreNamed) {
  const Read read(russian(), "Министр выступил на КС-29 в Баку. До нее, на COP 28, говорили о фонде.");
  const auto& named = read.mentions().conferences;
  const auto sentence = [](std::uint32_t first, std::uint32_t end) {
    Sentence made;
    made.first_token = first;
    made.end_token = end;
    return made;
  };
  ASSERT_EQ(named.size(), 2U);
  EXPECT_EQ(named[0].token, 3U);
  EXPECT_EQ(named[0].number, 29);
  EXPECT_EQ(named[1].token, 11U);
  EXPECT_EQ(named[1].number, 28);
  EXPECT_EQ(conferences_in(named, sentence(7, 16)).size(), 1U);
  EXPECT_TRUE(conferences_in(named, sentence(4, 11)).empty());
}

TEST_F(RussianMentions, DelegationsAndColleagues) {
  const Read read(russian(), "Делегация Норвегии встретилась с коллегами из Перу и Казахстана в Осло.");
  EXPECT_EQ(read.actors(), Lines{"Norway |  |  | NO"});
  EXPECT_EQ(read.group(), (Lines{"Peru", "Kazakhstan"}));
  EXPECT_EQ(read.places(), Lines{"Oslo, NO"});
}

TEST_F(RussianMentions, Dates) {
  const Read read(russian(),
                  " date 2024-05-08 Встречи прошли 6–7 мая, 14 марта 2022 года и в октябре 2023 года.");
  EXPECT_EQ(read.dates(), (Lines{"2024-05-06? to 2024-05-07", "2022-03-14", "2023-10"}));
  EXPECT_EQ(Read(russian(), "Это программа на 2025–2026 годы и планы до 2030 года.").dates(),
            (Lines{"2025 to 2026", "2030"}));
}

TEST(LatinName, WritesNamesAsAgenciesDo) {
  const auto latin = LatinName::make("Russian-Latin/BGN");
  ASSERT_TRUE(latin) << latin.error().message();
  EXPECT_EQ(latin->of("Алексей Хаджиев"), "Alexei Khadzhiyev");
  EXPECT_EQ(latin->of("Юрий Заславский"), "Yuri Zaslavsky");
  EXPECT_EQ(latin->of("Ж. Ильин"), "Zh. Ilin");
  EXPECT_EQ(latin->of("José Lind"), "José Lind");
  EXPECT_FALSE(LatinName::make("no such transform"));
}

}  // namespace
}  // namespace concord::reading::CONCORD_FILE
