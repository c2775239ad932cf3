// Who acts in Russian sentences that put the verb or its object first. Names are invented.
#include <gtest/gtest.h>

#include "reading/engine_test_support.h"

namespace concord::reading::CONCORD_FILE {
namespace {

Lines told(const std::string& text) {
  return told_events(engine().read({"test.txt", "15 мая 2024 года. " + text}));
}

TEST(RussianSubject, TwoVerbsHaveTheSubjectBehindTheSecond) {
  EXPECT_EQ(
      told("Протокол подписали и планы сотрудничества на год согласовали министр экологии Норвегии Анна "
           "Берг и посол Швеции Отто Линд."),
      (Lines{"COOPERATE: Anna Berg, Otto Lind", "AGREE: Anna Berg, Otto Lind"}));
  EXPECT_EQ(told("Подписали меморандум и обсудили планы министр экологии Норвегии Анна Берг и посол Швеции "
                 "Отто Линд."),
            (Lines{"COOPERATE: Anna Berg, Otto Lind", "CONSULT: Anna Berg, Otto Lind"}));
}

TEST(RussianSubject, BehindTheVerbAnAcronymGivesTheSumBeforeIt) {
  EXPECT_EQ(told("600 тысяч евро предоставит ЕБРР на проект по отходам в Молдове."),
            Lines{"AID: European Bank for Reconstruction and Development, Moldova"});
}

TEST(RussianSubject, AListGoesOnBehindThePlaceOfAMember) {
  EXPECT_EQ(
      told("Соглашение заключили Министерство экологии Казахстана, Программа развития ООН в Казахстане и "
           "Евразийский банк развития."),
      Lines{"COOPERATE: Ministry of Ecology of Kazakhstan, United Nations Development Programme (UNDP), "
            "Eurasian Development Bank"});
}

TEST(RussianSubject, AnOfficeOfABodyStandsForIt) {
  EXPECT_EQ(
      told("Меморандум подписали Министерство экологии Казахстана, представительство ЮНИСЕФ в Казахстане "
           "и Евразийский банк развития."),
      Lines{"COOPERATE: Ministry of Ecology of Kazakhstan, UNICEF, Eurasian Development Bank"});
}

}  // namespace
}  // namespace concord::reading::CONCORD_FILE
