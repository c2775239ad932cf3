#include "reading/text/block_rules.h"

#include <algorithm>
#include <utility>

#include "reading/morphology/fold.h"
#include "reading/text/month_names.h"
#include "reading/text/tokenizer.h"

namespace concord::reading {
namespace {

constexpr std::size_t kShortLine = 10;     // words of a line that is furniture if it begins as such
constexpr std::size_t kShortTitle = 4;     // words of the shortest headline
constexpr std::size_t kLongTitle = 40;     // and of the longest
constexpr std::size_t kTellingPhrase = 3;  // words of a phrase that no sentence of a report begins with
constexpr std::size_t kLongestDatelineBlock = 14;  // tokens
constexpr std::size_t kLongestOfTwoDays = 22;      // of a line with a second day: when it was changed
constexpr std::size_t kYearDigits = 4;             // digits
constexpr std::size_t kDayDigits = 2;              // digits at most
constexpr std::size_t kLongestCaption = 90;        // tokens
constexpr std::size_t kLongestCredit = 14;         // tokens at the end of a caption
constexpr std::size_t kEnoughText = 200;  // bytes of text after which a list of other reports may follow

std::string_view word_of(std::string_view text, const Token& token) {
  return text.substr(token.at.begin, token.at.end - token.at.begin);
}

std::size_t count_words(std::span<const Token> tokens) {
  return static_cast<std::size_t>(
      std::count_if(tokens.begin(), tokens.end(), [](const Token& t) { return t.kind == TokenKind::kWord; }));
}

bool ends_as_sentence(std::span<const Token> tokens) {
  constexpr std::u32string_view kEnds = U".!?…,:;";
  constexpr std::u32string_view kBehindEnds = U"”\"»)";
  for (std::size_t i = tokens.size(); i-- > 0;) {
    if (kEnds.contains(tokens[i].mark)) return true;
    if (!kBehindEnds.contains(tokens[i].mark)) return false;
  }
  return false;
}

bool matches(std::string_view word, std::string_view pattern) {
  if (pattern.ends_with('*')) return folds_to_begin(word, pattern.substr(0, pattern.size() - 1));
  return folds_to_begin(word, pattern) && fold(word).size() == pattern.size();
}

bool begins(std::string_view text, std::span<const Token> tokens, std::span<const std::string> words) {
  bool same = words.size() <= tokens.size();
  for (std::size_t i = 0; same && i < words.size(); ++i) same = matches(word_of(text, tokens[i]), words[i]);
  return same;
}

// "the Green Fund for Water": words with capitals and small words between them.
bool is_name(std::span<const Token> tokens) {
  constexpr std::size_t kLongestName = 12;      // tokens
  constexpr std::size_t kLongestSmallWord = 3;  // letters of ASCII
  if (tokens.size() > kLongestName || ends_as_sentence(tokens)) return false;
  bool capitals = false;
  for (const Token& token : tokens) {
    const bool lower = token.kind == TokenKind::kWord && token.shape == Shape::kLower;
    if (lower && token.at.end - token.at.begin > kLongestSmallWord) return false;
    capitals = capitals || (token.kind == TokenKind::kWord && !lower);
  }
  return capitals;
}

// "12. septembar 2024": a day with its year, the month in the language of the site.
bool names_day(std::string_view text, std::span<const Token> tokens, std::size_t at) {
  std::size_t word = at + 1;
  if (word < tokens.size() && tokens[word].mark == U'.') ++word;
  if (word + 1 >= tokens.size() || tokens[word].kind != TokenKind::kWord) return false;
  const Token& year = tokens[word + 1];
  return tokens[at].at.end - tokens[at].at.begin <= kDayDigits && year.kind == TokenKind::kNumber &&
         year.at.end - year.at.begin == kYearDigits &&
         month_in_any_language(word_of(text, tokens[word])) != 0;
}

}  // namespace

BlockRules::BlockRules(const TextRules& rules) {
  add(rules.boilerplate_from_here, Role::kFromHere);
  add(rules.boilerplate_headings, Role::kHeading);
  add(rules.boilerplate_lines, Role::kLine);
  add(rules.boilerplate_captions, Role::kCaption);
}

void BlockRules::add(const std::vector<std::string>& phrases, Role role) {
  for (const std::string& phrase : phrases) {
    std::vector<Token> tokens;
    tokenize(phrase, {0, static_cast<std::uint32_t>(phrase.size())}, {}, tokens);
    Phrase compiled;
    compiled.role = role;
    for (const Token& token : tokens) {
      const std::string_view word = word_of(phrase, token);
      if (word == "\"") continue;
      if (word == "+")
        compiled.named = true;
      else if (word == "*" && !compiled.words.empty())
        compiled.words.back() += '*';
      else
        compiled.words.push_back(fold(word));
    }
    if (!compiled.words.empty()) by_first_word_[compiled.words.front()].push_back(std::move(compiled));
  }
}

std::uint8_t BlockRules::traits_of(std::string_view form) const {
  return by_first_word_.contains(fold(form)) ? kBeginsBoilerplate : 0;
}

// The longest phrase that the paragraph begins with.
const BlockRules::Phrase* BlockRules::match(std::string_view text, std::span<const Token> tokens) const {
  std::size_t first = 0;
  while (first < tokens.size() && tokens[first].kind != TokenKind::kWord && tokens.size() > first + 1 &&
         (tokens[first].traits & kBeginsBoilerplate) == 0)
    ++first;
  if (first >= tokens.size() || (tokens[first].traits & kBeginsBoilerplate) == 0) return nullptr;
  const auto found = by_first_word_.find(fold(word_of(text, tokens[first])));
  const Phrase* best = nullptr;
  for (const Phrase& phrase : found->second) {
    if (phrase.role == Role::kCaption || phrase.words.size() > tokens.size() - first ||
        (best != nullptr && phrase.words.size() <= best->words.size()))
      continue;
    if (!begins(text, tokens.subspan(first), phrase.words)) continue;
    const std::size_t length = first + phrase.words.size();
    if (phrase.named && !is_name(tokens.subspan(length))) continue;
    const std::size_t words = count_words(tokens);
    const bool whole = length == tokens.size();
    const bool labels = !whole && tokens[length].mark == U':';
    const bool short_line = words <= kShortLine && !ends_as_sentence(tokens);
    const bool tells = phrase.named || phrase.words.size() >= kTellingPhrase || whole || labels ||
                       (short_line && (phrase.words.size() > 1 || words < kShortTitle));
    if (tells) best = &phrase;
  }
  return best;
}

// "The minister (right) with guests in Oslo. Photo: XY": a short paragraph with one word in brackets that
// tells where in a picture somebody is, or with a credit at its end.
bool BlockRules::is_caption(std::string_view text, std::span<const Token> tokens) const {
  if (tokens.size() > kLongestCaption) return false;
  for (std::size_t i = 1; i + 1 < tokens.size(); ++i) {
    if ((tokens[i].traits & kBeginsBoilerplate) == 0 || tokens[i - 1].kind == TokenKind::kWord) continue;
    const auto found = by_first_word_.find(fold(word_of(text, tokens[i])));
    if (found == by_first_word_.end()) continue;
    for (const Phrase& phrase : found->second) {
      if (phrase.role != Role::kCaption || !begins(text, tokens.subspan(i), phrase.words)) continue;
      const bool bracketed = tokens[i - 1].mark == U'(' && tokens[i + 1].mark == U')';
      if (phrase.words.size() == 1 ? bracketed : i + kLongestCredit >= tokens.size()) return true;
    }
  }
  return false;
}

// A short line with a day: numbers beside the name of a month, or a number written as a date.
bool BlockRules::is_dateline(std::string_view text, std::span<const Token> tokens) {
  if (tokens.size() > kLongestOfTwoDays) return false;
  bool number = false;
  std::size_t months = 0;
  std::size_t written = 0;
  std::size_t others = 0;
  std::size_t numbers = 0;
  std::size_t words = 0;
  bool year = false;  // the token before: what follows it in small letters is its word ("2024 г.")
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    const Token& token = tokens[i];
    const bool of_year = std::exchange(year, false);
    if (token.kind == TokenKind::kWord) ++words;
    if (token.kind == TokenKind::kNumber) {
      const std::string_view word = word_of(text, token);
      year = word.size() == kYearDigits;
      number = true;
      months += names_day(text, tokens, i) ? 1 : 0;
      ++numbers;
      const auto marks =
          std::count_if(word.begin(), word.end(), [](char c) { return c == '.' || c == '/' || c == '-'; });
      written += marks == 2 && word.size() >= 6 ? 1 : 0;
    } else if (token.kind == TokenKind::kWord) {
      if ((token.traits & kNamesMonth) != 0)
        ++months;
      else if (token.shape == Shape::kLower && !of_year)
        ++others;
    }
  }
  const bool stacked = words == 0 && numbers == 3;  // day, month, year
  if (tokens.size() > kLongestDatelineBlock && (months + written < 2 || ends_as_sentence(tokens)))
    return false;
  return (written > 0 || stacked || (number && months > 0)) && others <= (ends_as_sentence(tokens) ? 0U : 2U);
}

BlockKind BlockRules::classify(std::string_view text, Span at, std::span<const Token> tokens,
                               State& state) const {
  if (state.over || tokens.empty()) return BlockKind::kBoilerplate;
  const std::string_view content = text.substr(at.begin, at.end - at.begin);
  // Also "Headline | Site | News" above the headline itself.
  const bool retitled =
      !state.title.empty() && (content.starts_with(state.title) ||
                               (state.title.starts_with(content) && count_words(tokens) >= kShortTitle));
  const bool repeated = !state.seen.insert(content).second || retitled;
  if (const Phrase* phrase = match(text, tokens)) {
    // "13:39 | 10.11.2022 Category: Official"
    const auto word = std::ranges::find(tokens, TokenKind::kWord, &Token::kind);
    if (is_dateline(text, {tokens.begin(), word})) return BlockKind::kDateline;
    const bool whole = phrase->named || tokens.size() <= phrase->words.size() + 1;
    state.over = phrase->role == Role::kFromHere && whole && state.text_bytes >= kEnoughText;
    state.in_list = phrase->role != Role::kLine && whole;
    return BlockKind::kBoilerplate;
  }
  if (repeated) return BlockKind::kBoilerplate;
  if (is_caption(text, tokens)) return BlockKind::kCaption;
  if (is_dateline(text, tokens)) return BlockKind::kDateline;
  const std::size_t words = count_words(tokens);
  const bool sentence = ends_as_sentence(tokens);
  if (state.in_list && !sentence) return BlockKind::kBoilerplate;
  state.in_list = false;
  if (sentence) {
    if (words == 0) return BlockKind::kBoilerplate;
    state.text_bytes += content.size();
    return BlockKind::kText;
  }
  if (words < kShortTitle) return BlockKind::kBoilerplate;
  // Below the name of a site its headline, and below that what else is told in large letters.
  if (state.text_bytes == 0 && words <= kLongTitle) {
    if (state.title.empty()) state.title = content;
    return BlockKind::kTitle;
  }
  state.text_bytes += content.size();
  return BlockKind::kText;
}

}  // namespace concord::reading
