#include "reading/event/quote.h"

#include <algorithm>
#include <cstring>

#include "base/utf8.h"

namespace concord::reading {
namespace {

bool is_too_long(std::string_view text, Span quote) {
  constexpr std::size_t kLongestCharacter = 4;  // bytes
  const std::uint32_t bytes = quote.end - quote.begin;
  if (bytes > kLongestQuote * kLongestCharacter) return true;
  return bytes > kLongestQuote && count_code_points(text.substr(quote.begin, bytes)) > kLongestQuote;
}

bool is_too_long(const Document& document, std::uint32_t first, std::uint32_t end) {
  return is_too_long(document.text, {document.tokens[first].at.begin, document.tokens[end - 1].at.end});
}

// memmem() skips what cannot fit; std::string_view::find() stops at each first byte of a Cyrillic letter.
bool stands_earlier(std::string_view text, Span quote) {
  const std::size_t length = quote.end - quote.begin;
  return ::memmem(text.data(), text.size(), text.data() + quote.begin, length) != text.data() + quote.begin;
}

}  // namespace

Span quote_of_tokens(const Document& document, std::uint32_t first, std::uint32_t end,
                     std::uint32_t core_first, std::uint32_t core_end) {
  first = std::min(first, core_first);
  end = std::max(end, core_end);
  // The end of a long list goes first, then what stands before the predicate.
  while (end > core_end && is_too_long(document, first, end)) --end;
  while (first < core_first && is_too_long(document, first, end)) ++first;
  while (end > first + 1 && is_too_long(document, first, end)) --end;
  return {document.tokens[first].at.begin, document.tokens[end - 1].at.end};
}

Span quote_of(const Scene& scene, const Syntax& syntax, const Match& match) {
  std::uint32_t first = match.first_token;
  std::uint32_t end = match.end_token;
  const auto& tokens = scene.document.tokens;
  const bool agreed = scene.pack.frames[match.frame].type == EventType::kAgree && !scene.pack.has_cases();
  if (match.noun_token != kNone) {
    first = std::min(first, match.noun_token);
    end = std::max(end, match.noun_token + 1);
  }
  const std::uint32_t core_first = first;
  const std::uint32_t core_end = end;
  for (const Fill& fill : match.fills) {
    for (const std::uint32_t chunk : fill.chunks) {
      first = std::min(first, syntax.chunks[chunk].first);
      end = std::max(end, syntax.chunks[chunk].end);
    }
    if (fill.rest.end > fill.rest.begin) {
      while (end < tokens.size() && tokens[end].at.end <= fill.rest.end) ++end;
      // "The next session will be in Oslo, both agreed": what was agreed on stands before.
      while (agreed && first > 0 && tokens[first - 1].at.begin >= fill.rest.begin) --first;
    }
  }
  return quote_of_tokens(scene.document, first, end, core_first, core_end);
}

Span distinct_quote(const Document& document, const Sentence& sentence, std::uint32_t first,
                    std::uint32_t end) {
  const Span quote = quote_of_tokens(document, first, end, first, end);
  if (!stands_earlier(document.text, quote)) return quote;
  const auto& tokens = document.tokens;
  std::uint32_t wider_first = first;
  std::uint32_t wider_end = end;
  while (wider_first > sentence.first_token && tokens[wider_first - 1].kind != TokenKind::kPunctuation)
    --wider_first;
  while (wider_end < sentence.end_token && tokens[wider_end].kind != TokenKind::kPunctuation) ++wider_end;
  const Span phrase = quote_of_tokens(document, wider_first, wider_end, first, end);
  if (!stands_earlier(document.text, phrase)) return phrase;
  const Span whole = quote_of_tokens(document, sentence.first_token, sentence.end_token, first, end);
  return stands_earlier(document.text, whole) ? quote : whole;
}

std::optional<Span> both_quotes(std::string_view text, Span a, Span b) {
  const Span both{std::min(a.begin, b.begin), std::max(a.end, b.end)};
  if (is_too_long(text, both)) return std::nullopt;
  return both;
}

std::string single_spaced(std::string_view text) {
  const auto blank = [](char c) { return c == ' ' || c == '\n' || c == '\t' || c == '\r'; };
  std::string out(text.size(), '\0');
  std::size_t size = 0;
  bool space = false;
  for (const char c : text) {
    if (blank(c)) {
      space = size > 0;
      continue;
    }
    if (space) out[size++] = ' ';
    space = false;
    out[size++] = c;
  }
  out.resize(size);
  return out;
}

}  // namespace concord::reading
