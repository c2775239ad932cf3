// What the examples of all frames tell, they tell in other surroundings as well, unless these deny it.
#include <gtest/gtest.h>
#include <sstream>

#include "reading/engine_test_support.h"

namespace concord::reading::CONCORD_FILE {
namespace {

// What every pack tells by its examples, it tells whoever reports it, wherever, and whatever follows.
TEST(PackExamples, WhoReportsThemAndWhereChangesNothing) {
  struct Around {
    std::string pack;
    std::string before;
    std::string behind;
  };
  const std::vector<Around> arounds{{"en", "BAKU, Azerbaijan, November 12. ", ", Fjordline reports."},
                                    {"en", "", ", marking a new stage of the work on the climate."},
                                    {"ru", "", ", передает Fjordline."},
                                    {"ru", "", ", сообщает пресс-служба министерства."}};
  for (const Around& frame : arounds) {
    const auto file = read_file(fs::path(CONCORD_SOURCE_DIR) / "packs" / frame.pack / "predicates.ini");
    ASSERT_TRUE(file.has_value());
    std::size_t tried = 0;
    std::istringstream lines(*file);
    for (std::string line; std::getline(lines, line);) {
      if (!line.starts_with("example") || !line.ends_with(".")) continue;
      const std::string example = line.substr(line.find('=') + 2);
      const std::string around = frame.before + example.substr(0, example.size() - 1) + frame.behind;
      const auto types = [](const std::string& text) {
        Lines out;
        for (const Event& event : read_text(text).events) out.emplace_back(name_of(event.type));
        return out;
      };
      const Lines still = types(around);
      for (const std::string& type : types(example))
        EXPECT_NE(std::ranges::find(still, type), still.end()) << around;
      ++tried;
    }
    EXPECT_GT(tried, 250U);
  }
}

// Nor has what they tell happened where that is denied, doubted or only supposed; but of a meeting that is
// named
// ("at the meeting with the bank") a sentence may deny something else.
TEST(PackExamples, WhatIsDeniedHasNotHappened) {
  const std::vector<std::string> openings{"It is not true that ", "It is possible that ",
                                          "Nothing is known of whether "};
  const auto file = read_file(fs::path(CONCORD_SOURCE_DIR) / "packs/en/predicates.ini");
  ASSERT_TRUE(file.has_value());
  std::size_t told = 0;
  std::size_t held = 0;
  std::istringstream lines(*file);
  for (std::string line; std::getline(lines, line);) {
    const bool one = line.starts_with("example") && line.ends_with(".") && !line.contains(". ");
    if (!one || !line.contains("= Minister ")) continue;
    const std::string example = line.substr(line.find('=') + 2);
    if (read_text(example).events.empty()) continue;
    for (const std::string& opening : openings) {
      const Reading reading = read_text(opening + example);
      ++told;
      if (std::ranges::any_of(reading.events,
                              [](const Event& event) { return event.status == EventStatus::kHeld; }))
        ++held;
    }
  }
  EXPECT_GT(told, 200U);
  EXPECT_LT(held * 50, told);
}

}  // namespace
}  // namespace concord::reading::CONCORD_FILE
