#include "cli/terminal.h"

#include <gtest/gtest.h>

#include "base/printable.h"

namespace concord::cli::CONCORD_FILE {
namespace {

// Widths by hand from Unicode Standard Annex 11: CJK ideographs are Wide, combining marks take no column.
TEST(Terminal, CountsColumnsAsATerminalShowsThem) {
  EXPECT_EQ(display_width("Baku"), 4U);
  EXPECT_EQ(display_width("Бақы"), 4U);
  EXPECT_EQ(display_width("北京"), 4U);
  EXPECT_EQ(display_width("Й"), 1U);  // И and a combining breve
  EXPECT_EQ(display_width("a\xE2\x80\x8D"
                          "b"),
            2U);  // zero width joiner
  EXPECT_EQ(display_width(""), 0U);
}

TEST(Terminal, CutsWithAnEllipsisAndNeverInsideAWideCharacter) {
  EXPECT_EQ(fit("Memorandum", 10), "Memorandum");
  EXPECT_EQ(fit("Memorandum", 6), "Memor…");
  EXPECT_EQ(fit("北京会议", 4),
            "北…");  // two columns, the ellipsis, and one that no wide character fits into
  EXPECT_EQ(fit("to be", 4), "to…");
  EXPECT_EQ(fit("long", 0), "");
  EXPECT_EQ(fit("long", 1), "…");
}

TEST(Terminal, LetsNoTextSteerTheScreen) {
  EXPECT_EQ(one_line("a\x1b[31mb"), "a\uFFFD[31mb");
  EXPECT_EQ(one_line("  a \n\t b  "), "a b");
  EXPECT_EQ(one_line("a\u202Eb"), "a\uFFFDb");
  EXPECT_EQ(one_line("a\xFF"
                     "b"),
            "a\uFFFDb");
  EXPECT_EQ(printable("a\nb\a\r\n"), "a\nb\uFFFD\n");
}

TEST(Terminal, WrapsWordsUnderAnIndent) {
  EXPECT_EQ(wrap("one two three four", 15, "  "), "  one two three\n  four\n");
  EXPECT_EQ(wrap("one two", 0, "> "), "> one two\n");
  EXPECT_EQ(wrap("unbreakablelongword x", 14, "  "), "  unbreakablelongword\n  x\n");
}

TEST(Terminal, ColoursOnlyWhereTheyAreWelcome) {
  Terminal plain;
  Terminal coloured{.interactive = true, .colour = true, .width = 80};
  EXPECT_EQ(styled("x", Style::kRed, plain), "x");
  EXPECT_EQ(styled("x", Style::kRed, coloured), "\x1b[31mx\x1b[0m");
}

}  // namespace
}  // namespace concord::cli::CONCORD_FILE
