#include "cli/read/pieces.h"

#include <fcntl.h>
#include <filesystem>
#include <fstream>
#include <gtest/gtest.h>
#include <stdlib.h>
#include <unistd.h>

namespace concord::cli::CONCORD_FILE {
namespace {

namespace fs = std::filesystem;

class PiecesOfFiles : public testing::Test {
 protected:
  PiecesOfFiles() {
    std::string form = (fs::temp_directory_path() / "concord-pieces-XXXXXX").string();
    folder_ = ::mkdtemp(form.data());
  }
  ~PiecesOfFiles() override {
    std::error_code ignored;
    fs::remove_all(folder_, ignored);
  }

  void write(const std::string& name, const std::string& bytes) const {
    std::ofstream(folder_ / name, std::ios::binary) << bytes;
  }

  // How many pieces each job has.
  static std::vector<std::size_t> jobs(const std::vector<std::string>& paths) {
    const Inputs inputs = list_inputs(paths);
    Pieces pieces(inputs);
    std::vector<std::size_t> out;
    while (const auto few = pieces.next_few()) out.push_back(few->size());
    return out;
  }

  fs::path folder_;
};

using Sizes = std::vector<std::size_t>;

TEST_F(PiecesOfFiles, ShortReportsAreOneJob) {
  for (int i = 100; i < 170; ++i) write(std::to_string(i) + ".txt", "Ministers met in Vienna.");
  EXPECT_EQ(jobs({folder_}), (Sizes{32, 32, 6}));
}

TEST_F(PiecesOfFiles, LongOnesAreSharedAmongTheCores) {
  const std::string text(40'000, 'a');
  for (const char* name : {"a.txt", "b.txt", "c.txt"}) write(name, text);
  EXPECT_EQ(jobs({folder_}), (Sizes{2, 1}));
}

TEST_F(PiecesOfFiles, DocumentsThatAProcessOfTheirOwnDecodesAreSharedAsWell) {
  for (const char* name : {"a.pdf", "b.pdf"}) write(name, "%PDF-1.4\n");
  write("c.txt", "Ministers met in Vienna.");
  EXPECT_EQ(jobs({folder_}), (Sizes{1, 1, 1}));
}

TEST_F(PiecesOfFiles, WhatCannotBeTakenInIsAPieceToo) {
  write("a.txt", "Ministers met in Vienna.");
  write("b.txt", "Ministers met in Paris.");
  write("c.txt", "Ministers met in Oslo.");
  const Inputs inputs = list_inputs({folder_});
  fs::remove(folder_ / "b.txt");
  Pieces pieces(inputs);
  const auto few = pieces.next_few();
  ASSERT_TRUE(few);
  ASSERT_EQ(few->size(), 3U);
  EXPECT_TRUE((*few)[0].piece);
  EXPECT_FALSE((*few)[1].piece);
  EXPECT_TRUE((*few)[2].piece);
  EXPECT_FALSE(pieces.next_few());
}

// Each line is a job by itself.
TEST_F(PiecesOfFiles, WhoWritesToStandardInputGetsAnAnswerToEachReport) {
  int ends[2];
  ASSERT_EQ(::pipe(ends), 0);
  const int before = ::dup(0);
  ASSERT_EQ(::dup2(ends[0], 0), 0);
  const std::string line = R"({"text": "Ministers met in Vienna on 8 May 2024."})"
                           "\n";
  ASSERT_EQ(::write(ends[1], (line + line).data(), 2 * line.size()), static_cast<ssize_t>(2 * line.size()));
  ::close(ends[1]);
  EXPECT_EQ(jobs({"-"}), (Sizes{1, 1}));
  ::dup2(before, 0);
  ::close(before);
  ::close(ends[0]);
}

}  // namespace
}  // namespace concord::cli::CONCORD_FILE
