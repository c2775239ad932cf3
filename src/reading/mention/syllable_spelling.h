// Names that a language writes syllable by syllable, by a system of its own: a Chinese name in Cyrillic is
// put into pinyin and not transcribed letter by letter. Built once from a pack; safe from any thread.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "reading/pack/pack.h"

namespace concord::reading {

class SyllableSpelling {
 public:
  explicit SyllableSpelling(const Pack& pack);

  // "Xi Jinping" for {"Си", "Цзиньпин"}: a surname of one syllable before a given name of one or two. Empty
  // for all other names.
  std::string of(std::span<const std::string> words) const;
  // Whether people of the country bear such names.
  bool has_country(std::string_view code) const;

 private:
  bool spell(std::string_view word, std::size_t most, std::string& out) const;

  std::unordered_map<std::string, std::string> syllables_;
  std::vector<std::string> countries_;
  std::size_t longest_ = 0;  // bytes
};

}  // namespace concord::reading
