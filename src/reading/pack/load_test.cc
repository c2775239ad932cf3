#include <fstream>
#include <gtest/gtest.h>

#include "reading/pack/pack.h"
#include "store/test_folder.h"

namespace concord::reading::CONCORD_FILE {
namespace {

class PackFolder : public testing::Test {
 protected:
  PackFolder() : folder_(own_ / "xx") {
    fs::create_directories(folder_);
    write("pack.ini", "[pack]\nlanguage = en\nname = Test\nscript = Latn\nmorphology = suffixes\n");
  }

  void write(const char* name, std::string_view text) { std::ofstream(folder_ / name) << text; }

  std::unique_ptr<const Pack> load() {
    auto pack = load_pack(folder_, vocabulary_, problems_);
    EXPECT_TRUE(pack);
    return pack ? std::move(*pack) : nullptr;
  }

  std::vector<std::string> problem_texts() const {
    std::vector<std::string> out;
    for (const Problem& problem : problems_) out.push_back(problem.text());
    return out;
  }

  store::TestFolder own_;
  fs::path folder_;
  Vocabulary vocabulary_;
  Problems problems_;
};

TEST_F(PackFolder, LoadsWhatItHas) {
  write("places.ini", "[city]\nBaku ; AZ ; capital = Baku\n");
  write("sentences.ini", "[abbreviation]\nmr = mr.\n[quote]\n« = »\n");
  write("morphology.ini", "[suffix noun]\ns = -\n");
  const auto pack = load();
  ASSERT_TRUE(pack);
  EXPECT_EQ(problem_texts(), std::vector<std::string>{});
  EXPECT_EQ(pack->list(RawList::kAbbreviation).front(), "mr.");
  EXPECT_EQ(pack->list(RawList::kQuote).size(), 2U);
  EXPECT_EQ(pack->folder, "xx");
}

TEST_F(PackFolder, CollectsAllProblemsWithTheirPlace) {
  write("places.ini", "[city]\nBaku ; Azerbaijan = Baku\n[town]\nx = y\n");
  write("countries.ini", "[country]\nQQ = Nowhere\nTR = Turkey | (Turkiye\n");
  write("calendar.ini", "[month]\n13 = Undecember\n[relative]\nfortnight 1 = soon\n");
  write("topics.ini", "[rockets]\ntopic = rocket\n[power]\nsubject = plant\n");
  load();
  EXPECT_EQ(problem_texts(),
            (std::vector<std::string>{
                "xx/calendar.ini:2: the key is a number from 1 to 12",
                "xx/calendar.ini:4: the key is a unit and a number, such as day -1",
                "xx/countries.ini:2: QQ is no ISO 3166-1 code of a country",
                "xx/countries.ini:3: an opening parenthesis without its closing one",
                "xx/places.ini:2: Azerbaijan is neither an ISO 3166-1 code of a country nor capital",
                "xx/places.ini:3: unknown section [town]",
                "xx/topics.ini:1: rockets is no kind of project; they are power, grid, hydrogen, ccus, "
                "forest, wetland, "
                "land, water, transport, finance, inventory, carbon-market, adaptation, education, other, "
                "and there is "
                "[anchors]",
                "xx/topics.ini:4: the key here is topic, field, project, word or thing",
            }));
}

TEST_F(PackFolder, APackWithoutPackIniIsNone) {
  fs::remove(folder_ / "pack.ini");
  const auto pack = load_pack(folder_, vocabulary_, problems_);
  ASSERT_FALSE(pack);
  EXPECT_EQ(pack.error().code, ErrorCode::kNotFound);
}

TEST_F(PackFolder, SaysWhatIsWrongWithItsProperties) {
  write("pack.ini", "[pack]\nname = Test\nmorphology = magic\ncolour = green\n");
  load();
  EXPECT_EQ(problem_texts(),
            (std::vector<std::string>{"xx/pack.ini:4: unknown property colour",
                                      "xx/pack.ini: language is missing; write for instance language = en",
                                      "xx/pack.ini: script is missing; write for instance script = Latn",
                                      "xx/pack.ini:3: morphology is opencorpora, english or suffixes"}));
}

}  // namespace
}  // namespace concord::reading::CONCORD_FILE
