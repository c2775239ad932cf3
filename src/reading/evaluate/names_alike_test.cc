// Figures worked out by hand; those of similarity() from the definition in its header.
#include "reading/evaluate/names_alike.h"

#include <gtest/gtest.h>

#include "reading/link/similarity.h"

namespace concord::reading::CONCORD_FILE {
namespace {

using Tokens = std::vector<std::string>;

TEST(Similarity, IsTwiceTheMatchingCharactersByAll) {
  EXPECT_EQ(similarity("", ""), 1.0);
  EXPECT_EQ(similarity("abc", "xyz"), 0.0);
  EXPECT_EQ(similarity("berg", "berg"), 1.0);
  EXPECT_DOUBLE_EQ(similarity("abcd", "bcde"), 0.75);      // bcd: 2 * 3 / 8
  EXPECT_DOUBLE_EQ(similarity("xaby", "xzaby"), 8.0 / 9);  // aby, and x to its left: 2 * 4 / 9
}

TEST(Similarity, TakesTheFirstOfSeveralLongestRuns) {
  // "ab" at the beginning of both; to its right "cab" and "" leave nothing.
  EXPECT_DOUBLE_EQ(similarity("abcab", "ab"), 4.0 / 7);
  // Of the runs of one character, "a" comes first in the left word; it stands last in the right one, so that
  // nothing is left on its right, and on its left there is nothing in the left word.
  EXPECT_DOUBLE_EQ(similarity("ab", "ba"), 0.5);
}

TEST(NameTokens, AreTheSameInBothScriptsAndWithoutAccents) {
  EXPECT_EQ(name_tokens("Щукин-Мышкин"), (Tokens{"shchukin", "myshkin"}));
  EXPECT_EQ(name_tokens("İlqar Əliyev"), (Tokens{"ilqar", "aliyev"}));
  EXPECT_EQ(name_tokens("José  O’Neil, 2nd"), (Tokens{"jose", "o", "neil", "2nd"}));
  EXPECT_EQ(name_tokens("The Republic of Xania"), (Tokens{"xania"}));
  EXPECT_EQ(name_tokens("и\u0306од"), (Tokens{"iod"}));  // a letter and its mark apart
  EXPECT_EQ(name_tokens("北京"), Tokens{});
}

TEST(NamesAlike, WantsAllOfTwoAndTwoThirdsOfMore) {
  EXPECT_TRUE(names_alike("Berg", "Minister Anna Berg"));
  EXPECT_TRUE(names_alike("Anna Berg", "Berg, Anna"));
  EXPECT_FALSE(names_alike("Anna Berg", "Anna Lind"));
  EXPECT_TRUE(names_alike("Green Growth Fund", "Green Growth Foundation Ltd"));  // two of three
  EXPECT_FALSE(names_alike("Green Growth Fund", "Green Party Bank Ltd"));
  EXPECT_TRUE(names_alike("Bergson", "Bergsen"));  // 12 / 14
  EXPECT_TRUE(names_alike("Berg", "Burg Lind"));   // 6 / 8, just enough
  EXPECT_FALSE(names_alike("Berg", "Burk Lind"));  // 4 / 8
}

TEST(NamesAlike, TakesInitialsForTheName) {
  EXPECT_TRUE(names_alike("XDB", "Xanian Development Bank"));
  EXPECT_TRUE(names_alike("Xanian Development Bank", "XD"));
  EXPECT_FALSE(names_alike("X", "Xanian Development Bank"));
  EXPECT_FALSE(names_alike("XDC", "Xanian Development Bank"));
}

TEST(NamesAlike, NothingIsAlikeToNothing) {
  EXPECT_FALSE(names_alike("", ""));
  EXPECT_FALSE(names_alike("the", "the"));
}

}  // namespace
}  // namespace concord::reading::CONCORD_FILE
