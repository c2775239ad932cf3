// What compares folded words without making them agrees with what makes them.
#include "reading/morphology/fold.h"

#include <gtest/gtest.h>

#include "base/utf8.h"
#include "reading/morphology/morphology.h"

namespace concord::reading::CONCORD_FILE {
namespace {

TEST(Fold, BeginningsAreComparedAsIfTheWordWereFolded) {
  for (const std::string word :
       {"Ёлка", "O’Grady", "ПОЛЬ‑ШАРЛЬ", "ÖZGÜR", "İqlim", "Bakı", "COP29", "a", ""}) {
    const std::string folded = fold(word);
    for (std::size_t length = 0; length <= folded.size(); ++length)
      EXPECT_TRUE(folds_to_begin(word, folded.substr(0, length))) << word << " " << length;
    EXPECT_FALSE(folds_to_begin(word, folded + "x")) << word;
    EXPECT_FALSE(folds_to_begin(word, "x" + folded)) << word;
    std::size_t ignored = 0;
    EXPECT_EQ(folded_first(word), folded.empty() ? 0 : decode_utf8(folded, 0, ignored)) << word;
  }
}

}  // namespace
}  // namespace concord::reading::CONCORD_FILE
