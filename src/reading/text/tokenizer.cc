#include "reading/text/tokenizer.h"

#include <algorithm>
#include <unicode/uchar.h>

#include "reading/text/letters.h"
#include "reading/text/plain_letters.h"

namespace concord::reading {
namespace {

// The end of an abbreviation of single letters with their full stops (U.S., т.е.) of at least two, else
// `begin`.
std::size_t dotted_end(const Letters& text, std::size_t begin) {
  std::size_t at = begin;
  std::size_t letters = 0;
  while (true) {
    const Letter here = text.at(at);
    if (!is_letter(here.c) || text.at(at + here.length).c != '.') break;
    at += here.length + 1;
    ++letters;
  }
  return letters < 2 ? begin : at;
}

constexpr char32_t kLastLatin = 0x24F;

// The end of a word that begins at `begin`: letters and digits, joined by single hyphens, apostrophes and
// ampersands between them, and by full stops, but not after an initial nor where a sentence seems to end
// (word.Word, Казахстана.Министр; Node.JS is one word).
std::size_t word_end(const Letters& text, std::size_t begin) {
  std::size_t at = begin;
  std::size_t letters = 0;  // since the last full stop
  bool lower = true;        // all of those
  while (true) {
    while (at < text.text().size()) {
      const Plain plain = plain_at(text.text(), at);
      if (plain.length == 0) break;
      if (plain.capital) lower = false;
      ++letters;
      at += plain.length;
    }
    const Letter here = text.at(at);
    if (is_letter(here.c) || is_digit(here.c)) {
      if (is_upper(here.c)) lower = false;
      ++letters;
      at += here.length;
      continue;
    }
    const Letter next = text.at(at + here.length);
    if (!is_letter(next.c) && !is_digit(next.c)) return at;
    if (here.c == '.') {
      if (letters < 2 || (is_upper(next.c) && (lower || next.c > kLastLatin))) return at;
      letters = 0;
      lower = true;
    } else if (!is_hyphen(here.c) && !is_apostrophe(here.c) && here.c != '&') {
      return at;
    }
    at += here.length;
  }
}

// The end of a number: digits, separators between digits, and letters right after it ("25th", "100mn",
// "28-й").
// "3168Minister": a counter of the page, and the word that is glued to it.
bool begins_word(const Letters& text, std::size_t at) {
  constexpr int kLettersBehind = 3;
  Letter here = text.at(at);
  if (!is_upper(here.c)) return false;
  for (int i = 0; i < kLettersBehind; ++i) {
    at += here.length;
    here = text.at(at);
    if (!is_letter(here.c) || is_upper(here.c)) return false;
  }
  return true;
}

std::size_t number_end(const Letters& text, std::size_t begin) {
  constexpr std::size_t kFewestDigits = 2;
  std::size_t at = begin;
  while (true) {
    const Letter here = text.at(at);
    if (is_digit(here.c)) {
      at += here.length;
      continue;
    }
    const Letter next = text.at(at + here.length);
    const bool separator = here.c == '.' || here.c == ',' || here.c == ':' || here.c == '/' || here.c == '-';
    if (separator && is_digit(next.c)) {
      at += here.length;
      continue;
    }
    if (at >= begin + kFewestDigits && begins_word(text, at)) return at;
    if (is_letter(here.c) || (is_hyphen(here.c) && is_letter(next.c)))
      return word_end(text, at + here.length);
    return at;
  }
}

Shape shape_of(std::string_view word) {
  if (word.empty()) return Shape::kNone;
  if (const Shape common = common_shape(word); common != Shape::kNone) return common;
  std::size_t letters = 0;
  std::size_t upper = 0;
  bool first_upper = false;
  bool part_starts = true;  // after a hyphen or an apostrophe a capital is as good as at the beginning
  bool inner_upper = false;
  const Letters text(word, word.size());
  for (std::size_t at = 0; at < word.size();) {
    const Letter here = text.at(at);
    at += here.length;
    if (!is_letter(here.c)) {
      part_starts = !is_digit(here.c);
      continue;
    }
    const bool capital = is_upper(here.c);
    if (letters == 0)
      first_upper = capital;
    else if (capital && !part_starts)
      inner_upper = true;
    if (capital) ++upper;
    ++letters;
    part_starts = false;
  }
  if (letters == 0) return Shape::kNone;
  if (upper == 0) return Shape::kLower;
  if (upper == letters && letters > 1) return Shape::kUpper;
  return first_upper && !inner_upper ? Shape::kCapitalised : Shape::kMixed;
}

// The bytes of the apostrophe that ends `word`, 0 where none does.
std::size_t apostrophe_before(std::string_view word) {
  std::size_t at = word.size();
  while (at > 0 && (static_cast<unsigned char>(word[at - 1]) & 0xC0U) == 0x80U) --at;
  if (at == 0) return 0;
  const Letter last = Letters(word, word.size()).at(at - 1);
  return is_apostrophe(last.c) ? last.length : 0;
}

// The length of the word's end that is this clitic, whatever its apostrophe and capitals; 0 where it is not.
std::size_t clitic_length(std::string_view word, std::string_view clitic) {
  std::size_t at = word.size();
  for (std::size_t i = clitic.size(); i-- > 0;) {
    if (clitic[i] == '\'') {
      const std::size_t length = apostrophe_before(word.substr(0, at));
      if (length == 0) return 0;
      at -= length;
    } else if (clitic[i] == 'i' && at >= 2 && word.substr(at - 2, 2) == "\xC4\xB1") {
      at -= 2;  // ı, which fold() makes an i
    } else if (at > 0 &&
               (word[at - 1] | (word[at - 1] >= 'A' && word[at - 1] <= 'Z' ? 0x20 : 0)) == clitic[i]) {
      --at;
    } else {
      return 0;
    }
  }
  return at > 0 ? word.size() - at : 0;
}

// Apostrophes and hyphens are ASCII or begin with one of two bytes.
bool has_joint(std::string_view word) {
  return std::ranges::any_of(
      word, [](char c) { return c == '\'' || c == '-' || c == '`' || c == '\xE2' || c == '\xC2'; });
}

// `joined`: whether each clitic has an apostrophe or a hyphen, so that most words need no look at them.
void add_word(std::string_view text, Token token, std::span<const std::string> clitics, bool joined,
              std::vector<Token>& out) {
  const std::string_view word = text.substr(token.at.begin, token.at.end - token.at.begin);
  if (joined && !has_joint(word)) clitics = {};
  for (const std::string& clitic : clitics) {
    const std::size_t length = clitic_length(word, clitic);
    if (length == 0) continue;
    Token second = token;
    second.at.begin = token.at.end - static_cast<std::uint32_t>(length);
    second.space_before = false;
    second.shape = Shape::kLower;
    token.at.end = second.at.begin;
    token.shape = shape_of(text.substr(token.at.begin, token.at.end - token.at.begin));
    out.push_back(token);
    out.push_back(second);
    return;
  }
  token.shape = shape_of(word);
  out.push_back(token);
}

}  // namespace

namespace character {

bool is_other_letter(char32_t c) {
  return u_isalpha(static_cast<UChar32>(c)) != 0 || (u_getCombiningClass(static_cast<UChar32>(c)) != 0);
}

bool is_other_capital(char32_t c) {
  return u_isupper(static_cast<UChar32>(c)) != 0;
}

}  // namespace character

namespace {

// Adds the token that begins at `next` and is no word as most are; where it ends.
std::size_t add_other(const Letters& letters, std::size_t next, Token token,
                      std::span<const std::string> clitics, bool joined, std::vector<Token>& out) {
  const Letter here = letters.at(next);
  std::size_t end = next + here.length;
  if (is_digit(here.c)) {
    token.kind = TokenKind::kNumber;
    end = number_end(letters, next);
  } else if (is_letter(here.c)) {
    end = dotted_end(letters, next);
    if (end == next) end = word_end(letters, end);
  } else {
    token.kind = is_symbol(here.c) ? TokenKind::kSymbol : TokenKind::kPunctuation;
    token.mark = here.c;
  }
  token.at.end = static_cast<std::uint32_t>(end);
  if (token.kind == TokenKind::kWord)
    add_word(letters.text(), token, clitics, joined, out);
  else
    out.push_back(token);
  return end;
}

}  // namespace

void tokenize(std::string_view text, Span at, std::span<const std::string> clitics, std::vector<Token>& out) {
  const Letters letters(text, at.end);
  bool space = true;
  const bool joined = std::ranges::all_of(clitics, has_joint);
  for (std::size_t next = at.begin; next < at.end;) {
    const char byte = text[next];
    if (byte == ' ') {
      space = true;
      ++next;
      continue;
    }
    Token token;
    token.at.begin = static_cast<std::uint32_t>(next);
    token.space_before = space;
    if (const CommonWord word = joined ? common_word(letters.text(), next) : CommonWord{}; word.end > next) {
      next = word.end;
      token.shape = word.shape;
    } else if (is_ascii_mark(byte)) {
      token.mark = static_cast<unsigned char>(byte);
      token.kind = is_symbol(token.mark) ? TokenKind::kSymbol : TokenKind::kPunctuation;
      ++next;
    } else {
      const Letter here = letters.at(next);
      space = is_space(here.c);
      next = space ? next + here.length : add_other(letters, next, token, clitics, joined, out);
      continue;
    }
    space = false;
    token.at.end = static_cast<std::uint32_t>(next);
    out.push_back(token);
  }
}

}  // namespace concord::reading
