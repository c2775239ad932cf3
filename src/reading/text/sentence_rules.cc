#include "reading/text/sentence_rules.h"

#include <algorithm>

#include "base/utf8.h"
#include "reading/text/tokenizer.h"

namespace concord::reading {
namespace {

constexpr std::size_t kLongestDateline = 24;   // tokens
constexpr std::size_t kLongestSentence = 400;  // tokens; longer ones (tables, lists) are cut there

bool opens_quote(char32_t mark) {
  return mark == U'«' || mark == U'“' || mark == U'„' || mark == U'‘';
}
bool closes(char32_t mark) {
  return mark == U'»' || mark == U'”' || mark == U'"' || mark == U'’' || mark == U'\'' || mark == U')' ||
         mark == U']' || mark == U'“';
}
bool is_clause_dash(char32_t mark) {
  return mark == U'—' || mark == U'–' || mark == U'-';
}
// "--" is two marks.
bool is_set_off_dash(const Document& document, std::size_t token) {
  if (!is_clause_dash(document.tokens[token].mark)) return false;
  if (document.tokens[token].space_before) return true;
  return token > 0 && document.tokens[token - 1].space_before &&
         is_clause_dash(document.tokens[token - 1].mark);
}
bool is_end_mark(char32_t mark) {
  return mark == U'.' || mark == U'!' || mark == U'?' || mark == U'…';
}

// "04.03.2022", "4/3/2022"
bool is_written_date(std::string_view word) {
  constexpr std::size_t kShortestDate = 6;
  const auto marks = std::ranges::count_if(word, [](char c) { return c == '.' || c == '/' || c == '-'; });
  return marks == 2 && word.size() >= kShortestDate;
}

// Speech marked by quotation marks or, in Russian typography, by a dash at the beginning of the paragraph.
class Speech {
 public:
  explicit Speech(bool by_dash) : open_(by_dash), by_dash_(by_dash) {}

  // Goes on by one token; tells whether it is speech or its mark.
  bool covers(char32_t mark) {
    if (by_dash_) {
      if (is_clause_dash(mark) && after_comma_) open_ = !open_;
      after_comma_ = mark == U',' || is_end_mark(mark);
      return open_;
    }
    if (mark == 0) return open_;
    if (opens_quote(mark) || (mark == U'"' && !open_)) return open_ = true;
    if (mark == U'»' || mark == U'”' || mark == U'"') {
      open_ = false;
      return true;
    }
    return open_ || is_end_mark(mark);
  }

 private:
  bool open_;
  bool by_dash_;
  bool after_comma_ = false;
};

}  // namespace

SentenceRules::SentenceRules(const TextRules& rules) {
  for (const std::string& one : rules.abbreviations) {
    std::string folded = fold(one);
    if (!folded.ends_with('.')) folded += '.';
    abbreviations_.insert(std::move(folded));
  }
  for (const std::string& one : rules.months) months_.insert(fold(one));
}

std::uint8_t SentenceRules::traits_of(std::string_view form) const {
  const std::string folded = fold(form);
  const int month = months_.contains(folded) ? kNamesMonth : 0;
  const int abbreviation = abbreviations_.contains(folded + ".") ? kIsAbbreviation : 0;
  return static_cast<std::uint8_t>(month | abbreviation);
}

bool SentenceRules::ends_after(const Document& document, std::size_t begin, std::size_t token,
                               std::size_t end) {
  const char32_t mark = document.tokens[token].mark;
  // The token after closing marks decides: a capital, a digit or an opening mark begins a sentence.
  std::size_t next = token + 1;
  while (next < end && !document.tokens[next].space_before && closes(document.tokens[next].mark)) ++next;
  if (next == end) return false;  // the block ends anyway
  // A dash after it goes on with who said it, unless a capital follows.
  const std::size_t word_at = is_clause_dash(document.tokens[next].mark) ? next + 1 : next;
  if (word_at == end) return false;
  const Token& after = document.tokens[word_at];
  if (after.kind == TokenKind::kWord) {
    std::size_t length = 0;
    if (!is_upper(decode_utf8(document.word(after), 0, length))) return false;
  } else if (after.kind == TokenKind::kPunctuation && !opens_quote(after.mark) && after.mark != U'"' &&
             after.mark != U'(' && after.mark != U'[' && after.mark != U'•' && after.mark != U'/') {
    return false;
  }
  if (mark != U'.' || token == 0) return true;
  const Token& before = document.tokens[token - 1];
  if (document.tokens[token].space_before || before.at.end != document.tokens[token].at.begin) return true;
  if (before.kind == TokenKind::kNumber) return after.space_before && token - 1 > begin;
  if (before.kind != TokenKind::kWord) return true;
  const bool initial = before.shape == Shape::kCapitalised && count_code_points(document.word(before)) == 1;
  return !initial && (before.traits & kIsAbbreviation) == 0;
}

// "MANILA, Philippines - ", "WASHINGTON – ", "DHAKA: ", "Manila, Philippines: ": a place in capitals, alone
// or before its country, or in small letters before its country, and a dash or a colon.
std::size_t SentenceRules::place_end(const Document& document, std::size_t first, std::size_t end) {
  constexpr std::size_t kMostPlaceTokens = 7;
  constexpr std::size_t kShortestPlace = 4;  // letters
  const auto& tokens = document.tokens;
  const bool shouted = tokens[first].shape == Shape::kUpper;
  if ((!shouted && tokens[first].shape != Shape::kCapitalised) ||
      count_code_points(document.word(tokens[first])) < kShortestPlace)
    return first;
  bool comma = false;
  for (std::size_t at = first + 1; at + 1 < std::min(end, first + kMostPlaceTokens); ++at) {
    const Token& token = tokens[at];
    const Token& next = tokens[at + 1];
    const bool divides =
        is_set_off_dash(document, at) || (document.word(token) == ":" && !token.space_before);
    if (divides && next.kind == TokenKind::kWord && (shouted || comma))
      return next.shape != Shape::kLower && next.space_before ? at + 1 : first;
    const bool of_place = token.kind == TokenKind::kWord && token.shape != Shape::kLower &&
                          (comma || !shouted || token.shape == Shape::kUpper);
    if (!of_place && token.mark != U',' && !is_set_off_dash(document, at)) return first;
    comma = comma || token.mark == U',';
  }
  return first;
}

// A dateline is a run of names, numbers, months and marks that shows a date, an agency in brackets or a dash,
// and after which a sentence begins. Its last token is the mark that divides it from the text.
std::size_t SentenceRules::dateline_end(const Document& document, std::size_t first, std::size_t end) {
  bool number = false;
  bool month = false;
  bool bracket = false;
  bool written = false;  // a date in numbers
  std::size_t open = 0;
  std::size_t found = first;
  for (std::size_t at = first; at < std::min(end, first + kLongestDateline); ++at) {
    const Token& token = document.tokens[at];
    const char32_t mark = token.mark;
    if (token.kind == TokenKind::kNumber) {
      number = true;
      written = written || is_written_date(document.word(token));
    } else if (token.kind == TokenKind::kWord) {
      const bool is_a_month = (token.traits & kNamesMonth) != 0;
      month = month || is_a_month;
      const bool of_date = number && month && document.tokens[at - 1].kind == TokenKind::kNumber &&
                           at + 1 < end && document.tokens[at + 1].kind == TokenKind::kPunctuation;
      if (token.shape == Shape::kLower && !is_a_month && !of_date && open == 0) break;
    } else if (mark == U'(' || (mark == U'/' && open == 0 && (token.space_before || at == first))) {
      ++open;
    } else if ((mark == U')' || mark == U'/') && open > 0) {
      --open;
      bracket = true;
    }
    const bool dated = (number && month) || written;
    // "On August 20, 2025, Mr. Lind": the full stop is part of the word, unless it counts: "22 марта 2024 г."
    const bool shortens =
        mark == U'.' && at > first + 1 && document.tokens[at - 2].kind != TokenKind::kNumber &&
        (document.tokens[at - 1].traits & (kIsAbbreviation | kNamesMonth)) == kIsAbbreviation;
    // "Oslo, Nov. 10 /NORDPRESS/- "
    const bool behind_agency = is_clause_dash(mark) && bracket && open == 0 && at > first &&
                               document.tokens[at - 1].kind == TokenKind::kPunctuation;
    const bool divides = is_set_off_dash(document, at) || behind_agency ||
                         ((mark == U'.' || mark == U':') && (dated || bracket) && !shortens) ||
                         ((mark == U')' || mark == U'/') && bracket && open == 0 && at >= first + 3);
    if (!divides || open > 0 || at + 1 >= end || !(dated || bracket)) continue;
    const Token& next = document.tokens[at + 1];
    const bool quoted = is_quotation_mark(next.mark) && at + 2 < end;  // "3 May. “We met yesterday”"
    const Token& word = document.tokens[at + (quoted ? 2 : 1)];
    const bool begins = word.kind == TokenKind::kWord && word.shape != Shape::kLower && next.space_before;
    if (begins || next.mark == U'/' || next.mark == U'(' || next.kind == TokenKind::kNumber)
      found = begins ? at + 1 : std::max(found, at + 1);
  }
  return found > first ? found : place_end(document, first, end);
}

void SentenceRules::split(Document& document, std::uint32_t first_token, BlockKind kind) {
  const std::size_t end = document.tokens.size();
  if (first_token >= end) return;
  const auto add = [&](std::size_t first, std::size_t last, BlockKind of, bool speech) {
    Sentence sentence;
    sentence.first_token = static_cast<std::uint32_t>(first);
    sentence.end_token = static_cast<std::uint32_t>(last);
    sentence.at = {document.tokens[first].at.begin, document.tokens[last - 1].at.end};
    sentence.kind = of;
    sentence.quoted_speech = speech;
    document.sentences.push_back(sentence);
  };
  std::size_t first = first_token;
  if (kind == BlockKind::kText) {
    if (const std::size_t head = dateline_end(document, first, end); head > first) {
      add(first, head, BlockKind::kDateline, false);
      first = head;
    }
  }
  if (first == end) return;
  Speech speech(is_clause_dash(document.tokens[first].mark));
  bool all_speech = true;
  std::size_t begin = first;
  for (std::size_t at = first; at < end; ++at) {
    all_speech = speech.covers(document.tokens[at].mark) && all_speech;
    const bool may_end = is_end_mark(document.tokens[at].mark);
    if (at - begin < kLongestSentence && !(may_end && ends_after(document, begin, at, end))) continue;
    while (at + 1 < end && !document.tokens[at + 1].space_before && closes(document.tokens[at + 1].mark)) {
      ++at;
      all_speech = speech.covers(document.tokens[at].mark) && all_speech;
    }
    add(begin, at + 1, kind, all_speech);
    begin = at + 1;
    all_speech = true;
  }
  if (begin < end) add(begin, end, kind, all_speech);
}

}  // namespace concord::reading
