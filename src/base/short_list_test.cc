#include "base/short_list.h"

#include <gtest/gtest.h>

namespace concord::CONCORD_FILE {
namespace {

TEST(ShortListTest, KeepsItsItemsInOrderWhereverTheyAre) {
  for (const int count : {0, 1, 3, 4, 5, 40}) {
    ShortList<int, 4> list;
    for (int i = 0; i < count; ++i) list.push_back(i);
    const ShortList<int, 4> copy = list;
    ASSERT_EQ(copy.size(), static_cast<std::size_t>(count));
    EXPECT_EQ(copy.empty(), count == 0);
    int next = 0;
    for (const int item : copy) EXPECT_EQ(item, next++);
    EXPECT_EQ(next, count);
  }
}

TEST(ShortListTest, StartsAfresh) {
  ShortList<int, 2> list;
  for (int i = 0; i < 5; ++i) list.push_back(i);
  list.clear();
  EXPECT_TRUE(list.empty());
  for (int i = 7; i < 10; ++i) list.push_back(i);
  EXPECT_EQ(std::vector<int>(list.begin(), list.end()), (std::vector<int>{7, 8, 9}));
  EXPECT_EQ(list.front(), 7);
  EXPECT_EQ(list.back(), 9);
}

}  // namespace
}  // namespace concord::CONCORD_FILE
