#include "reading/pack/phrase.h"

#include <algorithm>
#include <unicode/uchar.h>

#include "base/utf8.h"
#include "reading/morphology/morphology.h"
#include "reading/text/tokenizer.h"

namespace concord::reading {
namespace {

constexpr std::size_t kMaximumOptional = 4;
constexpr std::size_t kMaximumWords = 16;

struct Written {
  PhraseWord word;
  bool optional = false;
};

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

// Cuts a written word as a text is cut into tokens.
void add_pieces(std::string_view piece, bool quoted, bool optional, std::span<const std::string> clitics,
                std::vector<Written>& out) {
  const bool prefix = !quoted && piece.size() > 1 && piece.ends_with('*');
  if (prefix) piece.remove_suffix(1);
  if (std::ranges::find(clitics, fold(piece)) != clitics.end()) {
    out.push_back({{std::string(piece), PhraseWord::Kind::kExact, PhraseWord::Capitals::kAny}, optional});
    return;
  }
  std::vector<Token> tokens;
  tokenize(piece, {0, static_cast<std::uint32_t>(piece.size())}, clitics, tokens);
  for (const Token& token : tokens) {
    const std::string_view text = piece.substr(token.at.begin, token.at.end - token.at.begin);
    PhraseWord word{std::string(text), PhraseWord::Kind::kExact, PhraseWord::Capitals::kAny};
    if (!quoted && token.kind == TokenKind::kWord) {
      const bool last = token.at.end == piece.size();
      word.kind = prefix && last ? PhraseWord::Kind::kPrefix : PhraseWord::Kind::kLemma;
      word.capitals = capitals_of(text);
    }
    out.push_back({std::move(word), optional});
  }
}

Result<std::vector<Written>> read_words(std::string_view text, std::span<const std::string> clitics) {
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
      add_pieces(text.substr(at + 1, close - at - 1), true, optional, clitics, words);
      at = close + 1;
    } else {
      const auto end = std::min(text.find_first_of(" \t()\"", at), text.size());
      add_pieces(text.substr(at, end - at), false, optional, clitics, words);
      at = end;
    }
  }
  if (optional) return fail(ErrorCode::kInput, "an opening parenthesis without its closing one");
  if (words.empty()) return fail(ErrorCode::kInput, "a phrase without a word");
  if (words.size() > kMaximumWords) return fail(ErrorCode::kInput, "a phrase of more than 16 words");
  return words;
}

}  // namespace

Result<std::vector<Phrase>> parse_phrase(std::string_view text, std::span<const std::string> clitics) {
  CONCORD_TRY(const auto words, read_words(text, clitics));
  std::size_t choices = 0;
  for (const Written& written : words) choices += written.optional ? 1U : 0U;
  if (choices > kMaximumOptional) return fail(ErrorCode::kInput, "more than four words that may be left out");
  if (choices == words.size())
    return fail(ErrorCode::kInput, "every word may be left out; at least one must stay");
  std::vector<Phrase> phrases;
  for (std::size_t choice = 0; choice < (std::size_t{1} << choices); ++choice) {
    Phrase phrase;
    phrase.reserve(words.size());
    std::size_t bit = 0;
    for (const Written& written : words) {
      if (!written.optional || ((choice >> bit++) & 1U) == 0) phrase.push_back(written.word);
    }
    phrases.push_back(std::move(phrase));
  }
  return phrases;
}

}  // namespace concord::reading
