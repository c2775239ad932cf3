// The packs that Concord comes with are sound; and a copy of one, damaged in one place, is told to be wrong
// in that place.
#include "reading/pack_check.h"

#include <algorithm>
#include <fstream>
#include <gtest/gtest.h>
#include <string>
#include <vector>

#include "base/test_scratch.h"

namespace concord::reading::CONCORD_FILE {
namespace {

const fs::path kPacks = fs::path(CONCORD_SOURCE_DIR) / "packs";

// Of the English pack, in a folder of its own.
fs::path copy_of_english(const char* name) {
  fs::path folder = test_scratch(name) / "en";
  fs::remove_all(folder.parent_path());
  fs::create_directories(folder);
  fs::copy(kPacks / "en", folder, fs::copy_options::recursive);
  return folder;
}

class Packs : public testing::TestWithParam<std::string> {};

std::vector<std::string> pack_names() {
  std::vector<std::string> names;
  for (const auto& entry : fs::directory_iterator(kPacks)) {
    if (fs::exists(entry.path() / "pack.ini")) names.push_back(entry.path().filename().string());
  }
  std::ranges::sort(names);
  return names;
}

TEST_P(Packs, AreSound) {
  const auto problems = check_pack(kPacks / GetParam());
  ASSERT_TRUE(problems) << problems.error().message();
  for (const Problem& problem : *problems) ADD_FAILURE() << problem.text();
}

INSTANTIATE_TEST_SUITE_P(Each, Packs, testing::ValuesIn(pack_names()),
                         [](const auto& tested) { return tested.param; });

// Lines added at the end of a file. The problem stands in the line that has `marker`.
struct Damage {
  const char* name;
  const char* file;
  const char* lines;
  const char* marker;
  const char* what;  // a part of what is told
};

void PrintTo(const Damage& damage, std::ostream* out) {
  *out << damage.name;
}

class DamagedPack : public testing::TestWithParam<Damage> {
 protected:
  DamagedPack() : folder_(copy_of_english(GetParam().name)) {}
  ~DamagedPack() override { fs::remove_all(folder_.parent_path()); }

  // The last line of the file that has `marker`.
  std::uint32_t line_of(const char* file, std::string_view marker) const {
    std::ifstream in(folder_ / file);
    std::uint32_t number = 0;
    std::uint32_t found = 0;
    for (std::string line; std::getline(in, line);) {
      ++number;
      if (line.contains(marker)) found = number;
    }
    return found;
  }

  fs::path folder_;
};

TEST_P(DamagedPack, IsToldWithFileAndLine) {
  const Damage& damage = GetParam();
  std::ofstream(folder_ / damage.file, std::ios::app) << "\n" << damage.lines;
  const auto problems = check_pack(folder_);
  ASSERT_TRUE(problems) << problems.error().message();
  ASSERT_EQ(problems->size(), 1U) << (problems->empty() ? "nothing was found" : (*problems)[1].text());
  EXPECT_EQ(problems->front().file, std::string("en/") + damage.file);
  EXPECT_EQ(problems->front().line, line_of(damage.file, damage.marker));
  EXPECT_TRUE(problems->front().what.contains(damage.what)) << problems->front().text();
}

INSTANTIATE_TEST_SUITE_P(
    Each, DamagedPack,
    testing::Values(
        Damage{"UnknownSection", "roles.ini", "[heads]\n- = zz\n", "[heads]", "unknown section [heads]"},
        Damage{"NoEquals", "roles.ini", "[head]\nzzz\n", "zzz", "neither a [section] nor a line"},
        Damage{"OpenSection", "names.ini", "[particle\n", "[particle", "without its closing bracket"},
        Damage{"NothingBehindTheSign", "names.ini", "[particle]\nzz =\n", "zz =", "nothing stands after ="},
        Damage{"InvalidUtf8", "glossary.ini", "zz = zz\xff\n", "zz = zz", "not valid UTF-8"},
        Damage{"LineTwice", "names.ini", "[particle]\n- = zzq\n- = zzq | zzr\n", "zzr",
               "\"zzq\" stands in line"},
        Damage{"PhraseOfTwoValues", "roles.ini", "[head]\nZealot = zzq\nZenith = zzq\n", "Zenith",
               "stands for Zenith here and for Zealot"},
        Damage{"UnknownTerritory", "countries.ini", "[country]\nQQ = Nowhereland\n", "QQ",
               "QQ is no ISO 3166-1"},
        Damage{"UnknownTerritoryOfAPlace", "places.ini", "[city]\nZzq ; ZQ = zzq\n", "zzq",
               "ZQ is neither an ISO 3166-1 code"},
        Damage{"MonthThirteen", "calendar.ini", "[month]\n13 = zzq\n", "13 =", "a number from 1 to 12"},
        Damage{"UnknownUnit", "calendar.ini", "[relative]\nfortnight 1 = zzq\n", "fortnight", "day -1"},
        Damage{"DatePatternOfUnknownPart", "calendar.ini", "[pattern]\n- = {d} {q}\n", "{q}",
               "{q} is no part of a date"},
        Damage{"DatePatternWithoutEnd", "calendar.ini", "[pattern]\n- = {d} {month\n", "{month", "a brace"},
        Damage{"DatePatternOfADayOnly", "calendar.ini", "[pattern]\n- = on {d}\n", "on {d}",
               "without its month"},
        Damage{"UnknownCurrency", "money.ini", "[currency]\nQQQ = zzq\n", "QQQ", "no ISO 4217 code"},
        Damage{"OpenParenthesis", "agreements.ini", "[document]\nzz = (zzq\n", "(zzq",
               "without its closing one"},
        Damage{"OpenQuotation", "agreements.ini", "[document]\nzz = \"zzq\n", "zzq",
               "quotation mark that does not close"},
        Damage{"NothingMustStay", "agreements.ini", "[document]\nzz = (zzq)\n", "(zzq)",
               "at least one must stay"},
        Damage{"UnknownKindOfProject", "topics.ini", "[rockets]\ntopic = zzq\n", "[rockets]",
               "no kind of project"},
        Damage{"UnknownKeyOfATopic", "topics.ini", "[power]\nsubject = zzq\n", "subject",
               "the key here is topic"},
        Damage{"UnknownProperty", "pack.ini", "colour = green\n", "colour", "unknown property colour"},
        Damage{"NoLanguage", "pack.ini", "language = zzq\n", "zzq", "no ISO 639-1 code"},
        Damage{"NameOfAScript", "pack.ini", "script = Latin\n", "Latin", "script is an ISO 15924 code"},
        Damage{"NoMorphology", "pack.ini", "morphology = zzq\n", "zzq", "opencorpora, english or suffixes"},
        Damage{"NoTransform", "pack.ini", "transliteration = Zzq-Latin\n", "Zzq", "Zzq-Latin"},
        Damage{"NoPreposition", "pack.ini", "source-preposition = zzq\n", "zzq",
               "\"zzq\" is no preposition of grammar.ini"},
        Damage{"EndingInCapitals", "grammar.ini", "[reflexive]\n- = zq | zQ\n", "zQ",
               "zQ is not made of small letters"},
        Damage{"EndingOfAVerbWithADigit", "grammar.ini", "[first-person]\n- = z1\n", "z1",
               "z1 is not made of small letters"},
        Damage{"EndingOfAPlaceWithAHyphen", "places.ini", "[adjective]\n- = -zq\n", "-zq",
               "-zq is not made of small letters"},
        Damage{"ConsonantInCapitals", "names.ini", "[consonant]\n- = Z\n", "= Z",
               "Z is not made of small letters"},
        Damage{"NoSuchRole", "roles.ini", "[heading]\n- = Zzq\n", "Zzq",
               "\"Zzq\" stands in no key of [head]"},
        Damage{"NoSuchRoleOfAState", "roles.ini", "[of-state-only]\n- = Zzq\n", "Zzq", "stands in no key"},
        Damage{"NoSuchRolePosted", "roles.ini", "[posted]\n- = Zzq\n", "Zzq", "stands in no key"},
        Damage{"PartOfARole", "roles.ini", "[of-state-only]\n- = Minist\n", "Minist", "stands in no key"},
        Damage{"NoSuchRoleToACountry", "roles.ini", "[to-country]\n- = Zzq\n", "Zzq", "stands in no key"},
        Damage{"RoleThatIsNone", "roles.ini", "[instead]\nZzq = Head of Zz\n", "Zzq",
               "Zzq is no key of [head]"},
        Damage{"NoSuchDocument", "agreements.ini", "[one-sided]\n- = zzq\n", "zzq",
               "\"zzq\" stands in no key of [document]"},
        Damage{"NoSuchPrepositionOfAnAim", "grammar.ini", "[aim]\n- = zzq\n", "zzq",
               "\"zzq\" stands in no key of [preposition]"},
        Damage{"UnknownKeyOfASubordinator", "grammar.ini", "[subordinator]\nreason = zzq\n", "reason",
               "the key here is -, either"},
        Damage{"UnknownKeyOfAPronoun", "grammar.ini", "[pronoun]\nsubjects = zzq\n", "subjects",
               "the key here is subject, object, direct, plural, counted, guest, own or speaker"},
        Damage{"GluedScaleInCapitals", "money.ini", "[glued]\n- = ZQ\n", "ZQ",
               "ZQ is not made of small letters"},
        Damage{"SpellingNowhere", "names.ini", "[spelling]\nmiddle = iy y\n", "middle",
               "the key here is begin, end or anywhere"},
        Damage{"SpellingOfNothing", "names.ini", "[spelling]\nend = iyzq\n", "iyzq", "two groups of letters"},
        Damage{"NoSuchHead", "organisations.ini", "[opening]\n- = Zzq\n", "Zzq",
               "stands in no key of [head]"},
        Damage{"NoSuchWordForABody", "organisations.ini", "[any-body]\n- = Zzq\n", "Zzq",
               "stands in no key of [short]"},
        Damage{"UnknownSectionOfMorphology", "morphology.ini", "[suffix pronoun]\ns = -\n",
               "[suffix pronoun]", "unknown section"},
        Damage{"FrameWithoutName", "predicates.ini", "[frame]\ntype = CONSULT\n", "[frame]", "[frame NAME]"},
        Damage{"FrameOfUnknownType", "predicates.ini",
               "[frame zz]\ntype = PARTY\nverb = zzq\nsubject = actor\n", "PARTY", "type is one of"},
        Damage{"FrameWithoutType", "predicates.ini", "[frame zz]\nverb = zzq\nsubject = actor\n",
               "[frame zz]", "has no type"},
        Damage{"FrameWithoutWords", "predicates.ini", "[frame zz]\ntype = CONSULT\nsubject = actor\n",
               "[frame zz]", "neither verb nor noun"},
        Damage{"FrameWithoutSlots", "predicates.ini", "[frame zz]\ntype = CONSULT\nverb = zzq\n",
               "[frame zz]", "has no slot"},
        Damage{"UnknownFiller", "predicates.ini",
               "[frame zz]\ntype = CONSULT\nverb = zzq\nsubject = actor\nobject = actress\n", "actress",
               "\"actress\" fills no slot"},
        Damage{"MisspeltKeyOfAFrame", "predicates.ini",
               "[frame zz]\ntype = CONSULT\nverb = zzq\nsubject = actor\nwiht = actor\n", "wiht",
               "neither a key of a frame nor a preposition or subordinator"},
        Damage{"SlotTwice", "predicates.ini",
               "[frame zz]\ntype = CONSULT\nverb = zzq\nsubject = actor\nsubject = place\n",
               "subject = place", "is there twice"},
        Damage{"WhatNamesNoSlot", "predicates.ini",
               "[frame zz]\ntype = AGREE\nverb = zzq\nsubject = actor\nwhat = object\n", "what = object",
               "which the frame does not have"},
        Damage{"CaseInALanguageWithoutCases", "predicates.ini",
               "[frame zz]\ntype = CONSULT\nverb = zzq\nsubject = actor\ndat = actor\n", "dat = actor",
               "the language has no cases"},
        Damage{"NeedsManyOfNobody", "predicates.ini",
               "[frame zz]\ntype = CONSULT\nverb = zzq\nobject = place\nneeds = 2\n", "needs = 2",
               "never fires"},
        Damage{"AgreementWithoutSlot", "predicates.ini",
               "[frame zz]\ntype = COOPERATE\nverb = zzq\nsubject = actor\nagreement = signed\n",
               "agreement = signed", "never tells its agreement"},
        Damage{"TellsNothing", "predicates.ini", "[frame zz]\ntype = none\nverb = zzq\nsubject = actor\n",
               "[frame zz]", "tells nothing"},
        Damage{"ForbidsItself", "predicates.ini",
               "[frame zz]\ntype = CONSULT\nverb = zzq\nsubject = actor\nnot-with = zzq\n", "not-with",
               "forbids its own verb"},
        Damage{"FrameTwice", "predicates.ini",
               "[frame zz]\ntype = CONSULT\nverb = zzq\nsubject = actor\n[frame zzz]\ntype = AGREE\nverb = "
               "zzq\nsubject = actor\n",
               "[frame zzz]", "has the words and slots of the frame zz"},
        Damage{"ConfidenceOverOne", "predicates.ini",
               "[frame zz]\ntype = CONSULT\nverb = zzq\nsubject = actor\nconfidence = 1.5\n", "1.5",
               "a share above 0"},
        Damage{"ExampleThatDoesNotFire", "predicates.ini",
               "[frame zz]\ntype = CONSULT\nverb = zzq\nsubject = actor\nexample = Anna Berg slept.\n",
               "slept", "does not fire in its example"},
        Damage{"CounterexampleThatFires", "predicates.ini",
               "[frame zz]\ntype = CONSULT\nverb = telephone\nsubject = actor\nobject = actor\nneeds = "
               "2\ncounterexample = Germany telephoned Austria.\n",
               "telephoned", "fires in its counterexample"},
        Damage{"StrangeFile", "predicate.ini", "[frame zz]\n", "no line of it", "nothing reads it"}),
    [](const auto& tested) { return std::string(tested.param.name); });

TEST(PackCheck, TellsAllMistakesByFileAndLine) {
  const fs::path folder = copy_of_english("all-mistakes");
  fs::remove(folder / "modality.ini");
  std::ofstream(folder / "roles.ini") << "[head]\nzz\n[tail]\n";
  std::ofstream(folder / "calendar.ini")
      << "[month]\n1 = January\n[weekday]\n1 = Monday\n[pattern]\n- = {q}\n";
  const auto problems = check_pack(folder);
  ASSERT_TRUE(problems);
  std::vector<std::string> texts;
  for (const Problem& problem : *problems) texts.push_back(problem.text());
  for (const char* expected :
       {"en/calendar.ini:1: the month 12 has no name", "en/calendar.ini:3: the weekday 7 has no name",
        "en/calendar.ini:6: {q} is no part of a date; there are {d}, {month}, {m}, {y}",
        "en/modality.ini: missing: what is planned or denied is taken for done",
        "en/roles.ini:2: neither a [section] nor a line `key = value`",
        "en/roles.ini:3: unknown section [tail]"}) {
    EXPECT_NE(std::ranges::find(texts, expected), texts.end()) << expected;
  }
  EXPECT_TRUE(std::ranges::is_sorted(*problems, [](const Problem& a, const Problem& b) {
    return a.file != b.file ? a.file < b.file : a.line < b.line;
  }));
  fs::remove_all(folder.parent_path());
}

TEST(PackCheck, EachMissingFileIsToldWithWhatItCosts) {
  const fs::path folder = copy_of_english("missing-files");
  const std::vector<std::string> files{"boilerplate.ini", "countries.ini", "glossary.ini", "money.ini",
                                       "names.ini",       "pack.ini",      "places.ini",   "topics.ini"};
  for (const std::string& file : files) fs::remove(folder / file);
  std::ofstream(folder / "roles.ini", std::ios::app) << "\nzzq\n";
  const auto problems = check_pack(folder);
  ASSERT_TRUE(problems) << problems.error().message();
  std::vector<std::string> missing;
  for (const Problem& problem : *problems)
    if (problem.line == 0 && problem.what.starts_with("missing: "))
      missing.push_back(problem.file.substr(problem.file.find('/') + 1));
  EXPECT_EQ(missing, files);
  EXPECT_EQ(problems->size(), files.size() + 1) << problems->back().text();  // and the line of roles.ini
  fs::remove_all(folder.parent_path());
}

TEST(PackCheck, ADamagedByteInAListIsOneMistake) {
  const fs::path folder = copy_of_english("damaged-byte");
  std::ifstream in(folder / "grammar.ini");
  const std::string grammar{std::istreambuf_iterator<char>(in), {}};
  std::ofstream(folder / "grammar.ini") << "\xff\n" << grammar;
  const auto problems = check_pack(folder);
  ASSERT_TRUE(problems) << problems.error().message();
  ASSERT_EQ(problems->size(), 1U) << problems->back().text();
  EXPECT_EQ(problems->front().text().substr(0, 17), "en/grammar.ini:1:");
  fs::remove_all(folder.parent_path());
}

TEST(PackCheck, AFolderWithoutAFileOfAPackIsNone) {
  const auto problems = check_pack(fs::path(CONCORD_SOURCE_DIR) / "schema");
  ASSERT_FALSE(problems);
  EXPECT_EQ(problems.error().code, ErrorCode::kNotFound);
}

}  // namespace
}  // namespace concord::reading::CONCORD_FILE
