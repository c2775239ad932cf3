// Expected forms are those of Zaliznyak's grammatical dictionary for nouns of the same types.
#include "reading/morphology/russian_noun.h"

#include <gtest/gtest.h>

#include "reading/morphology/morphology.h"

namespace concord::reading::CONCORD_FILE {
namespace {

std::uint8_t cases(std::string_view nominative, std::string_view form) {
  for (const NounForm& one : decline_noun(nominative).forms)
    if (one.form == form) return one.cases;
  return 0;
}

TEST(RussianNoun, DeclinesByTheEnding) {
  EXPECT_EQ(cases("росатом", "росатом"), kNominative | kAccusative);
  EXPECT_EQ(cases("росатом", "росатома"), kGenitive);
  EXPECT_EQ(cases("росатом", "росатомом"), kInstrumental);
  EXPECT_EQ(cases("кенеш", "кенешем"), kInstrumental);
  EXPECT_EQ(cases("акорда", "акорде"), kDative | kLocative);
  EXPECT_EQ(cases("акорда", "акордой"), kInstrumental);
  EXPECT_EQ(cases("алматка", "алматки"), kGenitive);
}

TEST(RussianNoun, LeavesWhatTheEndingDoesNotTell) {
  EXPECT_EQ(cases("жогорку", "жогорку") & kGenitive, kGenitive);
  EXPECT_TRUE(decline_noun("норвелий").forms.empty());
  EXPECT_TRUE(decline_noun("норсель").forms.empty());
  EXPECT_TRUE(decline_noun("").forms.empty());
}

}  // namespace
}  // namespace concord::reading::CONCORD_FILE
