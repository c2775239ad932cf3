#include "reading/pack/phrase.h"

#include <unicode/uchar.h>

#include "base/utf8.h"

namespace concord::reading {
namespace {

constexpr std::size_t kMaximumOptional = 4;
constexpr std::size_t kMaximumWords = 16;

struct Written {
  PhraseWord word;
  bool optional = false;
};

bool is_word_character(char32_t c) {
  return u_isalnum(static_cast<UChar32>(c)) != 0 || u_charType(static_cast<UChar32>(c)) == U_NON_SPACING_MARK;
}

PhraseWord::Capitals capitals_of(std::string_view word) {
  std::size_t upper = 0;
  std::size_t letters = 0;
  bool first = false;
  for (std::size_t at = 0; at < word.size();) {
    std::size_t length = 0;
    const auto c = static_cast<UChar32>(decode_utf8(word, at, length));
    if (u_isalpha(c) != 0) {
      const bool capital = u_isUUppercase(c) != 0 || u_istitle(c) != 0;
      if (capital && letters == 0) first = true;
      ++letters;
      upper += capital ? 1U : 0U;
    }
    at += length;
  }
  if (letters > 1 && upper == letters) return PhraseWord::Capitals::kAll;
  return first ? PhraseWord::Capitals::kFirst : PhraseWord::Capitals::kAny;
}

// Cuts a written word as a text is cut into tokens: signs at its edges are words of their own.
void add_pieces(std::string_view piece, bool optional, std::vector<Written>& out) {
  const auto add = [&](std::string_view text, PhraseWord::Kind kind) {
    out.push_back({{std::string(text), kind, capitals_of(text)}, optional});
  };
  std::size_t first = 0;
  while (first < piece.size()) {
    std::size_t length = 0;
    if (is_word_character(decode_utf8(piece, first, length))) break;
    add(piece.substr(first, length), PhraseWord::Kind::kExact);
    first += length;
  }
  const bool prefix = piece.size() > first + 1 && piece.ends_with('*');
  if (prefix) piece.remove_suffix(1);
  std::size_t end = first;
  for (std::size_t at = first; at < piece.size();) {
    std::size_t length = 0;
    if (is_word_character(decode_utf8(piece, at, length))) end = at + length;
    at += length;
  }
  if (end > first) {
    add(piece.substr(first, end - first), prefix ? PhraseWord::Kind::kPrefix : PhraseWord::Kind::kLemma);
  }
  for (std::size_t at = end; at < piece.size();) {
    std::size_t length = 0;
    decode_utf8(piece, at, length);
    add(piece.substr(at, length), PhraseWord::Kind::kExact);
    at += length;
  }
}

Result<std::vector<Written>> read_words(std::string_view text) {
  std::vector<Written> words;
  bool optional = false;
  for (std::size_t at = 0; at < text.size();) {
    const char c = text[at];
    if (c == ' ' || c == '\t') {
      ++at;
    } else if (c == '(') {
      if (optional) return fail(ErrorCode::kInput, "parentheses inside parentheses");
      optional = true;
      ++at;
    } else if (c == ')') {
      if (!optional) return fail(ErrorCode::kInput, "a closing parenthesis without its opening one");
      optional = false;
      ++at;
    } else if (c == '"') {
      const auto close = text.find('"', at + 1);
      if (close == std::string_view::npos || close == at + 1) {
        return fail(ErrorCode::kInput, "a quotation mark that does not close");
      }
      for (std::string_view rest = text.substr(at + 1, close - at - 1); !rest.empty();) {
        const auto space = rest.find(' ');
        const std::string_view word = rest.substr(0, space);
        if (!word.empty()) {
          words.push_back(
              {{std::string(word), PhraseWord::Kind::kExact, PhraseWord::Capitals::kAny}, optional});
        }
        if (space == std::string_view::npos) break;
        rest.remove_prefix(space + 1);
      }
      at = close + 1;
    } else {
      const auto end = std::min(text.find_first_of(" \t()\"", at), text.size());
      add_pieces(text.substr(at, end - at), optional, words);
      at = end;
    }
  }
  if (optional) return fail(ErrorCode::kInput, "an opening parenthesis without its closing one");
  if (words.empty()) return fail(ErrorCode::kInput, "a phrase without a word");
  if (words.size() > kMaximumWords) return fail(ErrorCode::kInput, "a phrase of more than 16 words");
  return words;
}

}  // namespace

Result<std::vector<Phrase>> parse_phrase(std::string_view text) {
  CONCORD_TRY(const auto words, read_words(text));
  std::size_t choices = 0;
  for (const Written& written : words) choices += written.optional ? 1U : 0U;
  if (choices > kMaximumOptional) return fail(ErrorCode::kInput, "more than four words that may be left out");
  if (choices == words.size())
    return fail(ErrorCode::kInput, "every word may be left out; at least one must stay");
  std::vector<Phrase> phrases;
  for (std::size_t choice = 0; choice < (std::size_t{1} << choices); ++choice) {
    Phrase phrase;
    std::size_t bit = 0;
    for (const Written& written : words) {
      if (!written.optional || ((choice >> bit++) & 1U) == 0) phrase.push_back(written.word);
    }
    phrases.push_back(std::move(phrase));
  }
  return phrases;
}

}  // namespace concord::reading
