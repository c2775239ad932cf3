// English sentences of our own with the mentions that a reader marks in them.
#include <gtest/gtest.h>

#include "reading/mention/mention_test_support.h"

namespace concord::reading::CONCORD_FILE {
namespace {

using namespace mention_test;

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

TEST(EnglishMentions, WhoseOfficeItIsMayBePartOfABodyThatIsKnown) {
  const auto bureau = [](const std::string& body) {
    return Read(english(), "Director of the Regional Bureau " + body + " Ingrid Solberg spoke.").actors();
  };
  for (const char* body : {"of the World Bank", "for Europe and Central Asia", "for Europe and the CIS",
                           "of the United Nations Development Program (UNDP) for Europe and the CIS"})
    EXPECT_EQ(bureau(body),
              Lines{"Ingrid Solberg | Director | Regional Bureau " + std::string(body) + " | "});
  EXPECT_EQ(Read(english(), "The Bureau for Europe and UNDP spoke.").actors(),
            (Lines{"Bureau for Europe |  |  | ", "UNDP |  |  | "}));
}

TEST(EnglishMentions, TheLastFieldOfAMinistryMayStandBehindACommaToo) {
  EXPECT_EQ(Read(english(), "The Ministry of Water, Energy, and Climate Change of Norway spoke.").actors(),
            Lines{"Ministry of Water, Energy, and Climate Change of Norway |  |  | NO"});
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
            Lines{"Otto Lind | Secretary | Economic Relations Division | "});
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

// The tenth session of the climate conference was held in 2004, that on desertification in 2011.
TEST(EnglishMentions, ConferencesOfOtherConventionsTellNoYear) {
  const auto day = [](const std::string& text) {
    return Read(english(), "LIMA, Peru, March 3. " + text).mentions().header.published;
  };
  EXPECT_FALSE(day("The President of COP10 spoke. They thanked the Convention to Combat Desertification."));
  EXPECT_TRUE(day("The President of COP10 spoke about the climate. They fought desertification."));
  EXPECT_TRUE(day("The President of COP29 spoke. They fought desertification."));
  EXPECT_FALSE(day("The Paris Agreement was adopted at COP21."));
}
TEST(EnglishMentions, WordsOfAPortfolioAreNoName) {
  EXPECT_EQ(
      Read(english(), "Minister of Planning, Land Use Planning and Development Anna Berg of Norway spoke.")
          .actors(),
      Lines{"Anna Berg | Minister of Planning, Land Use Planning and Development |  | NO"});
}
TEST(EnglishMentions, NamesLikeMonths) {
  EXPECT_EQ(Read(english(), "Minister Anna Berg received Ambassador of Japan Jun Yamada.").actors(),
            (Lines{"Anna Berg | Minister |  | ", "Jun Yamada | Ambassador of Japan |  | JP"}));
  EXPECT_EQ(Read(english(), "Minister Anna Berg went there in Jun Yamada.").actors(),
            Lines{"Anna Berg | Minister |  | "});
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

}  // namespace
}  // namespace concord::reading::CONCORD_FILE
