// Includes point downward only (docs/architecture.md, layers). This reads the sources and fails on any
// include that points up or sideways, and on a source folder that has no place in the layers.
#include <filesystem>
#include <fstream>
#include <gtest/gtest.h>
#include <map>
#include <sstream>
#include <string>
#include <vector>

namespace fs = std::filesystem;

namespace {

// A layer may include itself and what has a smaller number. Layers with the same number must not know each
// other.
const std::map<std::string, int> kLayers = {
    {"base", 0},     {"store", 1},    {"record", 2},   {"reading", 3},   {"office", 3}, {"inventory", 3},
    {"projects", 3}, {"registry", 3}, {"exchange", 3}, {"workplace", 4}, {"cli", 5},    {"server", 5},
};

// The same inside reading: its stages, in the order in which a report passes them.
const std::map<std::string, int> kStages = {
    {"reading/morphology", 0}, {"reading/decode", 1},  {"reading/text", 1},     {"reading/pack", 1},
    {"reading/link", 1},       {"reading/mention", 2}, {"reading/event", 3},    {"reading", 4},
    {"reading/desk", 5},       {"reading/view", 5},    {"reading/evaluate", 5}, {"reading/export", 6},
};

std::string layer_of(const std::string& path) {
  return path.substr(0, path.find('/'));
}

std::string stage_of(const std::string& path) {
  return path.substr(0, path.rfind('/'));
}

// What is wrong with the includes of one source file, a line each. `path` is relative to src/.
std::vector<std::string> wrong_includes(const std::string& path, std::istream& source) {
  std::vector<std::string> wrong;
  auto own = kLayers.find(layer_of(path));
  if (own == kLayers.end()) return {path + ": its folder is in no layer"};
  std::string line;
  for (int number = 1; std::getline(source, line); ++number) {
    if (!line.starts_with("#include \"")) continue;
    std::string target = line.substr(10, line.find('"', 10) - 10);
    auto layer = kLayers.find(layer_of(target));
    bool allowed = layer != kLayers.end() && (layer->first == own->first || layer->second < own->second);
    auto from = kStages.find(stage_of(path));
    auto to = kStages.find(stage_of(target));
    // Plain data (reading/reading.h) is for all stages.
    if (from != kStages.end() && to != kStages.end() && target != "reading/reading.h") {
      allowed = allowed && to->second <= from->second;
    }
    if (!allowed) wrong.push_back(path + ":" + std::to_string(number) + ": must not include " + target);
  }
  return wrong;
}

std::vector<std::string> wrong_in(const std::string& path, const std::string& text) {
  std::istringstream source(text);
  return wrong_includes(path, source);
}

}  // namespace

TEST(Layers, AnIncludeThatPointsUpIsFound) {
  EXPECT_EQ(wrong_in("base/json.cc", "#include \"base/json.h\"\n#include \"record/entry.h\"\n"),
            std::vector<std::string>{"base/json.cc:2: must not include record/entry.h"});
}

TEST(Layers, AnIncludeThatPointsSidewaysIsFound) {
  EXPECT_EQ(wrong_in("reading/engine.cc", "#include \"inventory/method.h\"\n").size(), 1U);
  EXPECT_EQ(wrong_in("cli/program.cc", "#include \"server/server.h\"\n").size(), 1U);
}

TEST(Layers, AStageThatLooksAheadIsFound) {
  EXPECT_EQ(wrong_in("reading/text/sentence.cc", "#include \"reading/event/frame.h\"\n").size(), 1U);
  EXPECT_TRUE(wrong_in("reading/text/sentence.cc", "#include \"reading/reading.h\"\n").empty());
}

TEST(Layers, AFolderOutsideTheLayersIsFound) {
  EXPECT_EQ(wrong_in("misc/helper.cc", "").size(), 1U);
}

TEST(Layers, EverySourceIncludesDownwardOnly) {
  const fs::path root = fs::path(CONCORD_SOURCE_DIR) / "src";
  std::size_t seen = 0;
  for (const auto& file : fs::recursive_directory_iterator(root)) {
    if (!file.is_regular_file() || file.path().parent_path() == root) continue;
    auto extension = file.path().extension();
    if (extension != ".h" && extension != ".cc") continue;
    std::ifstream source(file.path());
    for (const std::string& wrong :
         wrong_includes(fs::relative(file.path(), root).generic_string(), source)) {
      ADD_FAILURE() << wrong;
    }
    ++seen;
  }
  EXPECT_GT(seen, 50U);
}
