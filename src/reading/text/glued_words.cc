#include "reading/text/glued_words.h"

#include <algorithm>

#include "base/utf8.h"
#include "reading/text/tokenizer.h"

namespace concord::reading {
namespace {

// In bytes, of letters of ASCII: a shorter first word must be a small one itself, as "bathe" is one word.
constexpr std::size_t kShortestWord = 4;
constexpr std::size_t kShortestCapital = 6;  // with a capital it may be a name: "Marchand"
constexpr std::size_t kShortestName = 4;
constexpr std::size_t kLongestSmallWord = 4;
constexpr std::size_t kShortestVerb = 5;      // letters: names end in "met" and "led"
constexpr std::size_t kShortestVerbName = 3;  // letters of the name before it

bool is_lower_letter(char c) {
  return c >= 'a' && c <= 'z';
}

bool is_upper_letter(char c) {
  return c >= 'A' && c <= 'Z';
}

// Five bits of each of the last two letters before the end of a word.
std::size_t last_two(const char* end) {
  const auto bits = [](char c) { return static_cast<std::size_t>(static_cast<unsigned char>(c) & 31U); };
  return bits(end[-2]) << 5U | bits(end[-1]);
}

}  // namespace

GluedWords::GluedWords(const TextRules& rules) : small_(rules.glued), known_(rules.known_lemmas) {
  std::ranges::sort(small_);
  for (const std::string& word : small_)
    if (word.size() > 1) ends_.set(last_two(word.data() + word.size()));
}

bool GluedWords::is_small(std::string_view word) const {
  return std::ranges::binary_search(small_, word, {}, [](const auto& one) { return std::string_view(one); });
}

bool GluedWords::is_known(std::string_view word, FormCache& forms) const {
  const FormCache::Form& form = forms.form(forms.find(word));
  return std::ranges::any_of(
      forms.analyses().subspan(form.first_analysis, form.analysis_count),
      [&](const Analysis& one) { return std::ranges::binary_search(known_, one.lemma); });
}

// Where the second word begins; 0 where the word is one.
std::size_t GluedWords::second_part(std::string_view word, Shape shape, FormCache& forms) const {
  if (shape == Shape::kMixed) {  // "MinisterBerg", "thePresidency"
    for (std::size_t at = 2; at + kShortestName <= word.size(); ++at) {
      if (!is_upper_letter(word[at]) || !is_lower_letter(word[at - 1])) continue;
      if (!is_lower_letter(word[at + 1])) return 0;
      const std::string_view head = word.substr(0, at);
      return is_small(head) || (at > kShortestWord && is_known(head, forms)) ? at : 0;
    }
    return 0;
  }
  if (shape != Shape::kLower && shape != Shape::kCapitalised) return 0;
  if (word.size() <= kShortestWord) return 0;
  const std::size_t shortest = shape == Shape::kCapitalised ? kShortestCapital : kShortestWord;
  for (std::size_t length = 2; length <= kLongestSmallWord && length + 2 <= word.size(); ++length) {
    const std::size_t at = word.size() - length;
    if (!is_small(word.substr(at))) continue;
    const std::string_view head = word.substr(0, at);
    const bool known = at >= shortest ? is_known(head, forms) : at < kShortestWord && is_small(head);
    if (known && !is_known(word, forms)) return at;
  }
  return 0;
}

// Where the verb begins in a name that ends in one; 0 where it does not.
std::size_t GluedWords::verb_part(std::string_view word, const Morphology& morphology) const {
  std::size_t length = 0;
  if (word.size() < kShortestVerb + kShortestVerbName || !is_upper(decode_utf8(word, 0, length))) return 0;
  std::vector<std::size_t> letters;
  for (std::size_t at = 0; at < word.size(); at += length) {
    const char32_t letter = decode_utf8(word, at, length);
    if (!is_letter(letter) || (at > 0 && is_upper(letter))) return 0;
    letters.push_back(at);
  }
  if (letters.size() < kShortestVerb + kShortestVerbName) return 0;
  const auto is_known = [&](const Analysis& one) { return std::ranges::binary_search(known_, one.lemma); };
  const auto is_told = [&](const Analysis& one) {
    return one.part == PartOfSpeech::kVerb && one.past && is_known(one);
  };
  std::vector<Analysis> analyses;
  morphology.analyse(word, analyses);
  if (std::ranges::any_of(analyses, is_known)) return 0;
  for (std::size_t letter = kShortestVerbName; letter + kShortestVerb <= letters.size(); ++letter) {
    morphology.analyse(word.substr(letters[letter]), analyses);
    if (std::ranges::any_of(analyses, is_told)) return letters[letter];
  }
  return 0;
}

// Whether a part of a word stands in the text by itself as well, and is no word of the pack.
bool GluedWords::is_name_elsewhere(std::string_view text, std::string_view part, FormCache& forms) const {
  if (is_known(part, forms)) return false;
  const auto is_letter_at = [&](std::size_t at) {
    std::size_t length = 0;
    return at < text.size() && is_letter(decode_utf8(text, at, length));
  };
  for (std::size_t at = text.find(part); at != std::string_view::npos; at = text.find(part, at + 1)) {
    std::size_t before = at;
    while (before > 0 && (static_cast<unsigned char>(text[--before]) & 0xC0U) == 0x80) {
    }
    if ((at == 0 || !is_letter_at(before)) && !is_letter_at(at + part.size())) return true;
  }
  return false;
}

bool GluedWords::may_divide(std::string_view form, const Morphology& morphology) const {
  return has_small_end(form) || verb_part(form, morphology) != 0;
}

bool GluedWords::has_small_end(std::string_view form) const {
  if (small_.empty()) return false;
  if (form.size() > kShortestWord && ends_.test(last_two(form.data() + form.size()))) return true;
  for (std::size_t at = 2; at < form.size(); ++at)
    if (is_upper_letter(form[at]) && is_lower_letter(form[at - 1])) return true;
  return false;
}

bool GluedWords::divide(std::string_view text, FormCache& forms, std::size_t index,
                        std::vector<Token>& tokens) const {
  Token& first = tokens[index];
  const std::string_view word = text.substr(first.at.begin, first.at.end - first.at.begin);
  std::size_t begin = small_.empty() ? 0 : second_part(word, first.shape, forms);
  if (begin == 0) {
    begin = verb_part(word, forms.morphology());
    if (begin > 0 && !is_name_elsewhere(text, word.substr(0, begin), forms)) begin = 0;
  }
  if (begin == 0) return false;
  Token second = first;
  second.at.begin = first.at.begin + static_cast<std::uint32_t>(begin);
  second.space_before = false;
  second.shape = is_upper_letter(text[second.at.begin]) ? Shape::kCapitalised : Shape::kLower;
  first.at.end = second.at.begin;
  first.shape = is_upper_letter(text[first.at.begin]) ? Shape::kCapitalised : Shape::kLower;
  tokens.insert(tokens.begin() + static_cast<std::ptrdiff_t>(index) + 1, second);
  return true;
}

}  // namespace concord::reading
