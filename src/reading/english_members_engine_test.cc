// Who acts for a state or a body of it, told by a word for several: members of its delegation, a group of its
// officials. Names are invented.
#include <gtest/gtest.h>

#include "reading/engine_test_support.h"

namespace concord::reading::CONCORD_FILE {
namespace {

Lines told(const std::string& text) {
  return told_events(read_text(text));
}

TEST(EnglishMembers, MembersOfADelegationActForItsState) {
  for (const std::string who : {"Members of the Kenyan delegation", "Members of Kenya's delegation",
                                "Representatives of the Kenyan side", "A group of Kenyan officials",
                                "A delegation of Kenyan ministers"})
    EXPECT_EQ(held_events(read_text(who + " met Peru's Minister Otto Lind.")),
              Lines{"CONSULT: Kenya, Otto Lind"})
        << who;
  EXPECT_TRUE(read_text("Members of the public met Peru's Minister Otto Lind.").events.empty());
}

TEST(EnglishMembers, OfficialsOfABodyActForItAlone) {
  EXPECT_EQ(held_events(read_text("Officials from Kenya's Ministry of Water met Peru's Minister Otto Lind.")),
            Lines{"CONSULT: Ministry of Water, Otto Lind"});
  EXPECT_EQ(held_events(read_text("Members of the Kenyan government met Peru's Minister Otto Lind.")),
            Lines{"CONSULT: Government of Kenya, Otto Lind"});
  EXPECT_EQ(held_events(read_text("Peru's Minister Otto Lind met representatives of Kenya and Norway.")),
            Lines{"CONSULT: Otto Lind, Kenya, Norway"});
}

TEST(EnglishMembers, WhoLeadsADelegationFurtherOnIsOfItsCountry) {
  const std::string met = "RIYADH, 4 May 2024 - Minister of Water Otto Lind met Anna Berg of UNDP. ";
  for (const std::string leads : {"The minister led the delegation of Qatar.",
                                  "Minister Lind headed the Qatari delegation at the forum."})
    EXPECT_EQ(told_roles(read_text(met + leads)).front(), "Otto Lind | Minister of Water | QA") << leads;
  EXPECT_EQ(told_roles(read_text(met + "The minister received a delegation of Qatar.")).front(),
            "Otto Lind | Minister of Water | SA");
}

TEST(EnglishMembers, WhoIsToldToBeOfADelegationTakesPart) {
  const std::string met = "Minister Anna Berg met ";
  for (const char* of : {"that included", "comprising", "which consisted of"})
    EXPECT_EQ(
        told(met + "a delegation from the World Bank " + of + " Chairman Jan Holm and Director Per Dahl."),
        Lines{"CONSULT: Anna Berg, World Bank, Jan Holm, Per Dahl"})
        << of;
  EXPECT_EQ(told("The delegation, which included Chairman Jan Holm and Director Per Dahl, met Minister Anna "
                 "Berg."),
            Lines{"CONSULT: Jan Holm, Per Dahl, Anna Berg"});
}

TEST(EnglishMembers, ADelegationMayComeFromABodyThatNobodyKnows) {
  EXPECT_EQ(told("Minister Anna Berg met a delegation from Jindalo Renewables."),
            Lines{"CONSULT: Anna Berg, Jindalo Renewables"});
  EXPECT_TRUE(told("No delegation of the Bidenor administration met Minister Anna Berg.").empty());
  EXPECT_EQ(told("Minister Anna Berg met representatives of Indigenous Peoples."),
            Lines{"CONSULT: Anna Berg"});
}

TEST(EnglishMembers, AListBehindASideIsNoneOfIt) {
  const Lines both{"CONSULT: Anna Berg, Otto Lind"};
  EXPECT_EQ(
      told("In a telephone conversation initiated by the Korean side, Minister Anna Berg and Ambassador "
           "Otto Lind discussed water."),
      both);
  EXPECT_EQ(
      told("In a telephone conversation initiated by the Korean side, Foreign Ministers Anna Berg and Otto "
           "Lind discussed water."),
      both);
}

TEST(EnglishMembers, WhatTheyTookTheOccasionToDoTheyDid) {
  const Lines met{"CONSULT: Anna Berg, Otto Lind"};
  EXPECT_EQ(told("Minister Anna Berg used the occasion to hold talks with Ambassador Otto Lind."), met);
  EXPECT_EQ(told("Minister Anna Berg took advantage of the forum to confer with Ambassador Otto Lind."), met);
  EXPECT_TRUE(
      held_events(read_text("Minister Anna Berg will use the occasion to hold talks with Ambassador Otto "
                            "Lind."))
          .empty());
}

TEST(EnglishMembers, WhoAttendedMayBeToldLast) {
  EXPECT_EQ(told("Attending from the Kenyan side were Minister Anna Berg and Ambassador Otto Lind."),
            Lines{"CONSULT: Anna Berg, Otto Lind"});
}

}  // namespace
}  // namespace concord::reading::CONCORD_FILE
