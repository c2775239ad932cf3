// What the lexicon found, asked from the side of the tokens: which phrases begin at this one. Built for one
// text.
#pragma once

#include <array>
#include <cstdint>
#include <string_view>
#include <vector>

#include "reading/pack/pack.h"

namespace concord::reading {

struct Mark {
  const LexiconEntry* entry = nullptr;  // nullptr where no phrase of the class begins here
  std::uint32_t end = 0;
  explicit operator bool() const { return entry != nullptr; }
};

// A document with its hits and the pack they come from: what every part of the search for mentions looks at.
class MarkedText {
 public:
  static constexpr std::uint32_t kNowhere = 0xFFFFFFFFU;

  // For each token and the end of the text, where something begins from there on; made by the constructor in
  // memory that is kept.
  struct Ahead {
    std::uint32_t role_head = kNowhere;
    std::uint32_t people = kNowhere;
    std::uint32_t month = kNowhere;
    std::uint32_t mention = kNowhere;
  };

  MarkedText(const Document& document, const Hits& hits, const Pack& pack, std::vector<Ahead>& ahead);

  const Document& document() const { return *document_; }
  const Pack& pack() const { return *pack_; }
  const Token& token(std::uint32_t index) const { return document_->tokens[index]; }
  std::string_view word(std::uint32_t index) const { return document_->word(token(index)); }
  std::span<const Analysis> analyses(std::uint32_t index) const { return document_->of(token(index)); }

  // The longest phrase of the class that begins at `token`.
  [[gnu::always_inline]] Mark at(LexiconClass kind, std::uint32_t token) const {
    return has(kind, token) ? longest_at(kind, token) : Mark{};  // mostly there is none
  }
  bool has(LexiconClass kind, std::uint32_t token) const {
    return (classes_[token] >> index(kind) & 1U) != 0;
  }

  bool has_any(ClassBits kinds, std::uint32_t token) const { return (classes_[token] & kinds) != 0; }

  // Whether a phrase of any class begins at the token.
  bool is_known(std::uint32_t token) const { return classes_[token] != 0; }

  bool is_mark(std::uint32_t token, char32_t mark) const { return this->token(token).mark == mark; }
  bool is_currency(std::uint32_t token) const {
    const char32_t mark = this->token(token).mark;
    return mark != 0 && (mark == U'$' || mark == U'€' || mark == U'£' || mark == U'¥');
  }
  bool is_word(std::uint32_t token) const { return this->token(token).kind == TokenKind::kWord; }
  // Begins with a capital letter.
  [[gnu::always_inline]] bool capital(std::uint32_t token) const {
    const Shape shape = this->token(token).shape;
    return is_word(token) && shape != Shape::kLower && shape != Shape::kNone;
  }
  // Union of the cases of the token's analyses, of nouns, adjectives and participles only; 0 where there is
  // none.
  std::uint8_t cases(std::uint32_t token) const {
    return this->token(token).cases == 0 ? std::uint8_t{0} : cases_as_noun(token);
  }
  // The first token from this one on at which the head of a role, a word for people or a month begins;
  // kNowhere where none does.
  std::uint32_t next_role_head(std::uint32_t token) const { return ahead_[token].role_head; }
  std::uint32_t next_people(std::uint32_t token) const { return ahead_[token].people; }
  std::uint32_t next_month(std::uint32_t token) const { return ahead_[token].month; }
  // The first token from this one on, which may be the end of the text, at which a mention may begin. Most
  // words begin none: small letters that the pack does not know as a beginning, with no people shortly behind
  // them ("официальной делегации", "the two sides"). To pass them at once spares asking each reader.
  std::uint32_t next_mention(std::uint32_t token) const { return ahead_[token].mention; }

  // The word as a name, in the nominative (Morphology::name_nominative).
  std::string nominative(std::uint32_t token, char gender, std::uint8_t cases) const;
  // The text from the first token to the last, white space made single.
  std::string text(std::uint32_t first, std::uint32_t end) const;

 private:
  bool counts_name(std::uint32_t quantity) const;
  void look_ahead(std::vector<Ahead>& ahead) const;
  Mark longest_at(LexiconClass kind, std::uint32_t token) const;
  std::uint8_t cases_as_noun(std::uint32_t token) const;
  static unsigned index(LexiconClass kind) { return static_cast<unsigned>(kind); }

  const Document* document_;
  const Hits* hits_;
  const Pack* pack_;
  std::span<const ClassBits>
      classes_;  // for each token, a bit for each class with a phrase that begins there
  std::span<const Ahead> ahead_;
  // In the hits of each class, where the last one was that somebody asked for: the next is mostly near.
  mutable std::array<const Hit*, kLexiconClasses> near_{};
};

}  // namespace concord::reading
