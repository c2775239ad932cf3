// A report cut into blocks, sentences and tokens, each with its place in the text. Later stages add to it and
// change nothing; the text itself stays as it came, so that every quote is found in it again.
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "reading/morphology/form_cache.h"
#include "reading/reading.h"

namespace concord::reading {

enum class TokenKind : std::uint8_t { kWord, kNumber, kPunctuation, kSymbol };
enum class Shape : std::uint8_t {
  kLower,
  kCapitalised,
  kUpper,
  kMixed,
  kNone
};  // kCapitalised: "Baku", "Al-Jabir"

// What the rules of texts know of a form by itself (TextReader sets them).
enum FormTrait : std::uint8_t {
  kNamesMonth = 1,
  kIsAbbreviation = 2,     // before a full stop
  kBeginsBoilerplate = 4,  // a line that is none of the text may begin so
  kHasHyphen = 8,          // or what may be one in print
  kHasDigit = 16,          // of ASCII
  kEndsInDigit = 32,
  kMayBeGlued = 64,  // two words that lost the space between them
};

struct Token {
  Span at;
  char32_t mark = 0;  // a punctuation mark or a symbol is one code point, this
  TokenKind kind = TokenKind::kWord;
  Shape shape = Shape::kNone;
  bool space_before = false;
  std::uint8_t traits = 0;  // bits of FormTrait
  PartBits parts = 0;       // of its analyses
  std::uint16_t analysis_count = 0;
  std::uint32_t first_analysis = 0;  // into Document::analyses
  std::uint8_t cases = 0;            // of its analyses but those as a verb
  FormId form = kNoForm;             // in the FormCache that the text was read with
};

// What a run of lines is. Only kText and kTitle are read for events; kDateline lines carry the report's date.
enum class BlockKind : std::uint8_t { kTitle, kDateline, kText, kCaption, kBoilerplate };

inline bool is_prose(BlockKind kind) {
  return kind == BlockKind::kText || kind == BlockKind::kTitle || kind == BlockKind::kCaption;
}

struct Block {
  BlockKind kind = BlockKind::kText;
  Span at;
  std::uint32_t first_sentence = 0;
  std::uint32_t end_sentence = 0;
};

struct Sentence {
  Span at;
  std::uint32_t first_token = 0;
  std::uint32_t end_token = 0;
  BlockKind kind = BlockKind::kText;
  bool quoted_speech = false;  // direct speech, as a whole
};

struct Document {
  std::string_view text;
  std::vector<Token> tokens;
  std::vector<std::uint32_t> with_digits;  // the tokens that have one, ascending: few have
  std::span<const Analysis> analyses;      // of all forms; borrowed from the FormCache
  FormCache* forms = nullptr;              // that one; nullptr where there is none
  std::vector<Sentence> sentences;
  std::vector<Block> blocks;

  // Whether an analysis of the token is one of these parts of speech.
  bool may_be(std::uint32_t token, PartBits parts) const { return (tokens[token].parts & parts) != 0; }
  std::string_view word(const Token& token) const {
    return text.substr(token.at.begin, token.at.end - token.at.begin);
  }
  // Before the next stage, where other texts were read with the same forms.
  void renew() { analyses = forms->analyses(); }
  std::span<const Analysis> of(const Token& token) const {
    return analyses.subspan(token.first_analysis, token.analysis_count);
  }
};

// Index of the sentence in which a token stands, or a byte of the text; the first one for what stands before
// it. The document must have a sentence.
inline std::uint32_t sentence_of_token(const Document& document, std::uint32_t token) {
  const auto behind = std::ranges::upper_bound(document.sentences, token, {}, &Sentence::first_token);
  const auto before = behind - document.sentences.begin();
  return static_cast<std::uint32_t>(std::max<std::ptrdiff_t>(before, 1) - 1);
}
inline std::uint32_t sentence_of_byte(const Document& document, std::uint32_t byte) {
  const auto begin = [](const Sentence& one) { return one.at.begin; };
  const auto before =
      std::ranges::upper_bound(document.sentences, byte, {}, begin) - document.sentences.begin();
  return static_cast<std::uint32_t>(std::max<std::ptrdiff_t>(before, 1) - 1);
}

// Where the title at the head of the text ends; 0 where it has none.
inline std::uint32_t title_end(const Document& document) {
  std::uint32_t end = 0;
  for (const Sentence& sentence : document.sentences) {
    if (sentence.kind == BlockKind::kText) break;
    if (sentence.kind == BlockKind::kTitle) end = sentence.at.end;
  }
  return end;
}

inline bool is_quotation_mark(char32_t mark) {
  return mark == U'«' || mark == U'»' || mark == U'"' || mark == U'“' || mark == U'”' || mark == U'„';
}

}  // namespace concord::reading
