#include "reading/mention/syllable_spelling.h"

#include <algorithm>

#include "reading/morphology/morphology.h"

namespace concord::reading {

SyllableSpelling::SyllableSpelling(const Pack& pack) {
  const auto pairs = pack.list(RawList::kSyllable);
  for (std::size_t i = 0; i + 1 < pairs.size(); i += 2) {
    std::string syllable = fold(pairs[i + 1]);
    longest_ = std::max(longest_, syllable.size());
    syllables_.emplace(std::move(syllable), pairs[i]);
  }
  const auto countries = pack.list(RawList::kSyllableCountry);
  countries_.assign(countries.begin(), countries.end());
}

bool SyllableSpelling::has_country(std::string_view code) const {
  return std::ranges::find(countries_, code) != countries_.end();
}

// The word in at most so many syllables, the longest first.
bool SyllableSpelling::spell(std::string_view word, std::size_t most, std::string& out) const {
  if (word.empty()) return true;
  if (most == 0 || word.size() > most * longest_) return false;
  const std::size_t shortest = most == 1 ? word.size() : 1;
  for (std::size_t length = std::min(longest_, word.size()); length >= shortest; --length) {
    const auto found = syllables_.find(std::string(word.substr(0, length)));
    if (found == syllables_.end()) continue;
    const std::size_t before = out.size();
    out += found->second;
    if (spell(word.substr(length), most - 1, out)) return true;
    out.resize(before);
  }
  return false;
}

std::string SyllableSpelling::of(std::span<const std::string> words) const {
  constexpr std::size_t kMostOfGivenName = 2;
  if (syllables_.empty() || words.size() != 2) return {};
  std::string surname;
  std::string given;
  if (!spell(fold(words[0]), 1, surname) || !spell(fold(words[1]), kMostOfGivenName, given)) return {};
  for (std::string* word : {&surname, &given}) word->front() = static_cast<char>(word->front() - 'a' + 'A');
  return surname + ' ' + given;
}

}  // namespace concord::reading
