// Language packs: any bytes in any file of a pack are loaded, or are told as problems with their line, and
// never crash. The first byte says which file the rest stands in; the others are those of a pack that is
// right.
#include <cstddef>
#include <cstdint>
#include <cstdlib>

#include "base/bytes.h"
#include "base/file.h"
#include "check.h"
#include "reading/pack/pack.h"

using namespace concord;
using namespace concord::reading;

namespace {

constexpr const char* kFiles[] = {"pack.ini",      "morphology.ini",  "sentences.ini",     "calendar.ini",
                                  "countries.ini", "places.ini",      "organisations.ini", "roles.ini",
                                  "names.ini",     "glossary.ini",    "modality.ini",      "agreements.ini",
                                  "topics.ini",    "boilerplate.ini", "predicates.ini",    "grammar.ini",
                                  "money.ini"};

struct Folder {
  fs::path path;
  Folder() {
    std::string pattern = (fs::temp_directory_path() / "concord-pack-XXXXXX").string();
    path = fs::path(mkdtemp(pattern.data())) / "xx";
    fs::create_directory(path);
    demand(write_file(path / "pack.ini",
                      "[pack]\nlanguage = en\nname = Example\nscript = Latn\nmorphology = english\n")
               .has_value());
  }
  ~Folder() { fs::remove_all(path.parent_path()); }
};

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static const Folder folder;
  if (size == 0) return 0;
  const fs::path file = folder.path / kFiles[data[0] % std::size(kFiles)];
  std::string kept = fs::exists(file) ? read_file(file).value() : std::string();
  demand(write_file(file, as_text({data + 1, size - 1})).has_value());
  Vocabulary vocabulary;
  Problems problems;
  (void)load_pack(folder.path, vocabulary, problems);
  for (const Problem& problem : problems) demand(!problem.what.empty());
  if (kept.empty()) {
    fs::remove(file);
  } else {
    demand(write_file(file, kept).has_value());
  }
  return 0;
}
