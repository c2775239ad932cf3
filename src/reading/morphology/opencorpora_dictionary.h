// The compiled OpenCorpora dictionary as it lies on disk: which paradigm and which form of it a word can be,
// known or guessed from its ending. What the forms mean for reading is opencorpora.h.
//
//   words.dawg                  word -> (paradigm, form)
//   prediction-suffixes-0.dawg  ending -> (how often, paradigm, form)
//   p_t_given_w.intdawg         "word:tag" -> probability in millionths
//   paradigms.array             number of paradigms; each: number of 16-bit numbers, then for n forms the
//   numbers of
//                               their n endings, n tags and n prefixes
//   suffixes.json, gramtab-opencorpora-int.json   endings and tags by number
#pragma once

#include <cstdint>
#include <filesystem>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/error.h"
#include "reading/morphology/dawg.h"
#include "reading/morphology/opencorpora_tag.h"

namespace concord::reading {

struct Parse {
  std::uint16_t paradigm = 0;
  std::uint16_t form = 0;
  std::uint32_t weight = 0;  // likelier parses of one word have more
};

class OpenCorporaDictionary {
 public:
  static Result<OpenCorporaDictionary> load(const std::filesystem::path& folder);

  // Parses of a folded word that the dictionary has; "е" also stands for "ё". Likeliest first.
  std::vector<Parse> known(std::string_view word) const;
  // Parses guessed from the last letters of an unknown word; empty for words of less than four letters.
  std::vector<Parse> predicted(std::string_view word) const;

  const Tag& tag(Parse parse) const;
  std::size_t form_count(Parse parse) const;
  // The `form`-th form of the word that `parse` is a parse of, folded; empty where it does not fit the
  // paradigm.
  std::string inflect(std::string_view word, Parse parse, std::size_t form) const;

 private:
  std::span<const std::uint16_t> paradigm(std::uint16_t number) const;
  Status load_paradigms(const std::filesystem::path& path);
  void add_valid(std::span<const std::uint16_t> pair, std::uint32_t weight, std::vector<Parse>& out) const;

  Dawg words_;
  Dawg endings_;
  Dawg likelihood_;
  std::vector<std::string> suffixes_;  // folded
  std::vector<Tag> tags_;
  std::vector<std::uint16_t> forms_;
  std::vector<std::uint32_t> paradigm_starts_;  // into forms_, one more than there are paradigms
};

}  // namespace concord::reading
