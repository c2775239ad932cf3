// Expected lemmas and cases are those of a Russian grammar. The dictionary is fetched when Concord is built;
// without it only the tests of damaged files run.
#include "reading/morphology/opencorpora.h"

#include <filesystem>
#include <fstream>
#include <gtest/gtest.h>

#include "base/test_scratch.h"

namespace concord::reading::CONCORD_FILE {
namespace {

namespace fs = std::filesystem;

const fs::path kFolder = fs::path(CONCORD_SOURCE_DIR) / "packs" / "ru" / "opencorpora";

class OpenCorporaTest : public testing::Test {
 protected:
  static void SetUpTestSuite() {
    if (!fs::exists(kFolder / "words.dawg")) return;
    vocabulary_ = new Vocabulary;
    auto loaded = load_opencorpora(kFolder, *vocabulary_);
    ASSERT_TRUE(loaded) << loaded.error().message();
    morphology_ = loaded->release();
  }
  static void TearDownTestSuite() {
    delete morphology_;
    delete vocabulary_;
    morphology_ = nullptr;
  }
  void SetUp() override {
    if (morphology_ == nullptr) FAIL() << "no dictionary in " << kFolder << ": ./run build fetches it";
  }

  static bool has(std::string_view word, std::string_view lemma, PartOfSpeech part, std::uint8_t cases = 0) {
    std::vector<Analysis> analyses;
    morphology_->analyse(word, analyses);
    for (const Analysis& one : analyses)
      if (morphology_->spelling(one.lemma) == lemma && one.part == part && (one.cases & cases) == cases)
        return true;
    return false;
  }

  static inline Vocabulary* vocabulary_ = nullptr;
  static inline const Morphology* morphology_ = nullptr;
};

TEST_F(OpenCorporaTest, FindsLemmasAndCases) {
  EXPECT_TRUE(has("министром", "министр", PartOfSpeech::kNoun, kInstrumental));
  EXPECT_TRUE(has("Министра", "министр", PartOfSpeech::kNoun, kGenitive | kAccusative));
  EXPECT_TRUE(has("подписали", "подписать", PartOfSpeech::kVerb));
  EXPECT_TRUE(has("подписана", "подписать", PartOfSpeech::kParticiple));
  EXPECT_TRUE(has("подписав", "подписать", PartOfSpeech::kGerund));
  EXPECT_TRUE(has("людей", "человек", PartOfSpeech::kNoun, kGenitive));
  EXPECT_TRUE(has("с", "с", PartOfSpeech::kPreposition));
  EXPECT_TRUE(has("ООН", "оон", PartOfSpeech::kNoun));
}

TEST_F(OpenCorporaTest, ReadsYoAndYeAlike) {
  EXPECT_TRUE(has("ещё", "еще", PartOfSpeech::kAdverb));
  EXPECT_TRUE(has("еще", "еще", PartOfSpeech::kAdverb));
  EXPECT_TRUE(has("Артем", "артем", PartOfSpeech::kNoun, kNominative));
}

TEST_F(OpenCorporaTest, DeclinesCompounds) {
  EXPECT_TRUE(has("вице-премьером", "вице-премьер", PartOfSpeech::kNoun, kInstrumental));
  EXPECT_TRUE(has("министра-председателя", "министр-председатель", PartOfSpeech::kNoun, kGenitive));
}

TEST_F(OpenCorporaTest, GuessesUnknownWordsFromTheirEndings) {
  EXPECT_TRUE(has("бурмуляции", "бурмуляция", PartOfSpeech::kNoun, kGenitive));
  std::vector<Analysis> analyses;
  morphology_->analyse("бурмуляции", analyses);
  EXPECT_TRUE(analyses.front().predicted);
  morphology_->analyse("Hyvinkää", analyses);
  ASSERT_EQ(analyses.size(), 1U);
  EXPECT_EQ(morphology_->spelling(analyses.front().lemma), "hyvinkää");
}

TEST_F(OpenCorporaTest, PutsNamesIntoTheNominative) {
  EXPECT_EQ(morphology_->name_nominative("Сергеем", 'm', kInstrumental), "Сергей");
  EXPECT_EQ(morphology_->name_nominative("Еленой", 'f', kInstrumental), "Елена");
  EXPECT_EQ(morphology_->name_nominative("Решетниковым", 'm', kInstrumental), "Решетников");
  EXPECT_EQ(morphology_->name_nominative("Петровой", 'f', kInstrumental), "Петрова");
  EXPECT_EQ(morphology_->name_nominative("Каримовой", 'm', kGenitive), "Каримова");  // behind Мяхри
  EXPECT_EQ(morphology_->name_nominative("Шевчуком", 'm', 0), "Шевчук");
  EXPECT_EQ(morphology_->name_nominative("Накамурой", 'm', kInstrumental), "Накамура");
  EXPECT_EQ(morphology_->name_nominative("Накамурой", 0, kInstrumental), "Накамура");
  EXPECT_EQ(morphology_->name_nominative("Петросяна", 'm', kGenitive), "Петросян");
  EXPECT_EQ(morphology_->name_nominative("Ван-Дамма", 'm', kGenitive), "Ван-Дамм");
  EXPECT_EQ(morphology_->name_nominative("Мазуру-Закревскую", 'f', kAccusative), "Мазура-Закревская");
  EXPECT_EQ(morphology_->name_nominative("Альбукерки", 'f', kNominative), "Альбукерки");
  EXPECT_EQ(morphology_->name_nominative("Каримова", 'f', 0), "Каримова");
  EXPECT_EQ(morphology_->name_nominative("Smith", 'm', kGenitive), "Smith");
}

// Each damaged copy of the dictionary is refused with the name of its file.
TEST(OpenCorporaFiles, AreCheckedWhenLoaded) {
  Vocabulary vocabulary;
  const auto missing = load_opencorpora(fs::temp_directory_path() / "concord-no-such-dictionary", vocabulary);
  ASSERT_FALSE(missing);
  EXPECT_EQ(missing.error().code, ErrorCode::kNotFound);
  if (!fs::exists(kFolder / "words.dawg"))
    FAIL() << "no dictionary in " << kFolder << ": ./run build fetches it";

  const fs::path copy = test_scratch("opencorpora");
  for (const char* name : {"words.dawg", "paradigms.array", "suffixes.json", "gramtab-opencorpora-int.json",
                           "prediction-suffixes-0.dawg", "p_t_given_w.intdawg"}) {
    fs::remove_all(copy);
    fs::copy(kFolder, copy);
    fs::resize_file(copy / name, fs::file_size(copy / name) / 2 + 1);
    const auto loaded = load_opencorpora(copy, vocabulary);
    ASSERT_FALSE(loaded) << name;
    EXPECT_EQ(loaded.error().code, ErrorCode::kDamaged) << name;
    EXPECT_NE(loaded.error().where.find(name), std::string::npos) << loaded.error().message();
  }
  fs::remove_all(copy);
}

// Lengths fit but every unit is noise: look-ups end, and none leaves the file (the sanitizers would tell).
TEST(OpenCorporaFiles, SurviveNoise) {
  if (!fs::exists(kFolder / "words.dawg"))
    FAIL() << "no dictionary in " << kFolder << ": ./run build fetches it";
  const fs::path copy = test_scratch("opencorpora-noise");
  fs::remove_all(copy);
  fs::copy(kFolder, copy);
  std::uint32_t state = 7;
  std::fstream file(copy / "words.dawg", std::ios::in | std::ios::out | std::ios::binary);
  const auto size = static_cast<std::streamoff>(fs::file_size(copy / "words.dawg"));
  for (std::streamoff at = 4; at < size; at += 3) {
    state = state * 1664525U + 1013904223U;
    if (at > size * 2 / 3 - 8 && at < size * 2 / 3 + 8) continue;  // the length of the guide
    file.seekp(at);
    file.put(static_cast<char>(state >> 24U));
  }
  file.close();
  Vocabulary vocabulary;
  const auto loaded = load_opencorpora(copy, vocabulary);
  if (loaded) {
    std::vector<Analysis> analyses;
    for (const char* word : {"министр", "встреча", "ещё", "а", "подписали"})
      (*loaded)->analyse(word, analyses);
    EXPECT_FALSE(analyses.empty());
  }
  fs::remove_all(copy);
}

}  // namespace
}  // namespace concord::reading::CONCORD_FILE
