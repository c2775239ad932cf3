#include "cli/table.h"

#include <array>
#include <fcntl.h>
#include <gtest/gtest.h>
#include <unistd.h>

namespace concord::cli::CONCORD_FILE {
namespace {

// What is printed into a pipe, read back.
std::string printed(const Table& table, std::size_t width) {
  std::array<int, 2> ends{};
  EXPECT_EQ(::pipe(ends.data()), 0);
  Output out(ends[1], "pipe");
  table.print(out, Terminal{.interactive = false, .colour = false, .width = width});
  EXPECT_TRUE(out.flush().has_value());
  ::close(ends[1]);
  std::string text(4096, '\0');
  ssize_t length = ::read(ends[0], text.data(), text.size());
  ::close(ends[0]);
  text.resize(length > 0 ? static_cast<std::size_t>(length) : 0);
  return text;
}

Table example() {
  Table table({{.title = "Day"}, {.title = "What", .narrowest = 6}, {.title = "n", .right = true}});
  table.add({"2024-05-08", "A meeting of ministers", "7"});
  table.add({"2024-05", "会议", "12"});
  return table;
}

TEST(Table, AlignsColumnsByWhatIsSeen) {
  EXPECT_EQ(printed(example(), 0),
            "Day         What                     n\n"
            "2024-05-08  A meeting of ministers   7\n"
            "2024-05     会议                    12\n");
}

TEST(Table, CutsTheColumnThatMayBeCut) {
  EXPECT_EQ(printed(example(), 26),
            "Day         What         n\n"
            "2024-05-08  A meeting…   7\n"
            "2024-05     会议        12\n");
}

TEST(Table, CutsTheOthersOnlyWhereNothingElseHelps) {
  EXPECT_EQ(printed(example(), 16),
            "Day     What   n\n"
            "2024-…  A m…   7\n"
            "2024-…  会议  12\n")
      << "a terminal of 16 columns";
}

TEST(Table, PutsANoteBelowItsRow) {
  Table table({{.title = "Day"}, {.title = "Type"}});
  table.add({"2024-05-08", "CONSULT"}, "“they met\nin the ministry”");
  table.add({"2024-05-09", "AID"});
  EXPECT_EQ(printed(table, 0),
            "Day         Type\n"
            "2024-05-08  CONSULT\n"
            "  “they met in the ministry”\n"
            "2024-05-09  AID\n");
  EXPECT_EQ(printed(table, 20),
            "Day         Type\n"
            "2024-05-08  CONSULT\n"
            "  “they met in the…\n"
            "2024-05-09  AID\n");
}

TEST(Output, ReportsAWriteThatFailed) {
  int full = ::open("/dev/full", O_WRONLY);
  ASSERT_GE(full, 0);
  Output out(full, "standard output");
  out.write("text");
  Status flushed = out.flush();
  ::close(full);
  ASSERT_FALSE(flushed.has_value());
  EXPECT_EQ(flushed.error().code, ErrorCode::kIo);
  EXPECT_EQ(flushed.error().where, "standard output");
}

}  // namespace
}  // namespace concord::cli::CONCORD_FILE
