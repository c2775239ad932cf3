// Who acts for a state or a body of it, told by a word for several: members of its delegation, a group of its
// officials. Names are invented.
#include <gtest/gtest.h>

#include "reading/engine_test_support.h"

namespace concord::reading::CONCORD_FILE {
namespace {

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

}  // namespace
}  // namespace concord::reading::CONCORD_FILE
