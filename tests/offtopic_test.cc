// The texts of tests/offtopic tell nothing that a climate desk records: how many events are found in them all
// the same must stay below what tests/offtopic/README.md allows.
#include <gtest/gtest.h>
#include <string>

#include "base/file.h"
#include "reading/engine.h"

namespace concord::reading {
namespace {

constexpr std::size_t kTextsPerEvent = 10;

TEST(OffTopic, TellsHardlyAnyEvent) {
  const fs::path root = CONCORD_SOURCE_DIR;
  const auto engine = Engine::open(root / "packs");
  ASSERT_TRUE(engine.has_value());
  std::size_t texts = 0;
  std::size_t found = 0;
  std::string told;
  for (const auto& file : fs::recursive_directory_iterator(root / "tests" / "offtopic")) {
    if (file.path().extension() != ".txt") continue;
    const auto text = read_file(file.path());
    ASSERT_TRUE(text.has_value());
    ++texts;
    for (const Event& event : engine->read({file.path().filename().string(), *text}).events) {
      ++found;
      told += file.path().filename().string() + ": " +
              text->substr(event.quote.begin, event.quote.end - event.quote.begin) + "\n";
    }
  }
  EXPECT_GE(texts, 50U);
  EXPECT_LE(found * kTextsPerEvent, texts) << told;
}

}  // namespace
}  // namespace concord::reading
