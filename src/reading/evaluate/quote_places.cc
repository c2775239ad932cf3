#include "reading/evaluate/quote_places.h"

#include <algorithm>
#include <unicode/uchar.h>

#include "base/utf8.h"

namespace concord::reading {
namespace {

constexpr std::size_t kLongestQuoteShown = 400;  // characters
constexpr std::u32string_view kSentenceEnds = U".!?…";
constexpr std::u32string_view kClosing = U"»”\"')]";
constexpr std::u32string_view kOpening = U"«“\"—-";

// The separators U+001C to U+001F count as well.
bool is_white_space(char32_t c) {
  return u_isUWhiteSpace(static_cast<UChar32>(c)) != 0 || (c >= 0x1C && c <= 0x1F);
}

bool begins_sentence(char32_t c) {
  return (c >= U'A' && c <= U'Z') || (c >= U'А' && c <= U'Я') || c == U'Ё' ||
         kOpening.find(c) != std::u32string_view::npos;
}

// Calls use(character, begin, length) for each character.
template <class Use>
void each_character(std::string_view text, Use&& use) {
  std::size_t length = 0;
  for (std::size_t at = 0; at < text.size(); at += length) {
    const char32_t c = decode_utf8(text, at, length);
    use(c, at, length);
  }
}

std::string folded(std::string_view quote) {
  std::string out;
  each_character(quote, [&](char32_t c, std::size_t at, std::size_t length) {
    if (!is_white_space(c)) {
      out.append(quote, at, length);
    } else if (!out.empty() && out.back() != ' ') {
      out.push_back(' ');
    }
  });
  if (!out.empty() && out.back() == ' ') out.pop_back();
  return out;
}

}  // namespace

QuotePlaces::QuotePlaces(std::string_view text) : text_(text), cuts_{0} {
  enum class State { kInside, kEnded, kSpace };
  State state = State::kInside;
  each_character(text, [&](char32_t c, std::size_t at, std::size_t length) {
    const auto here = static_cast<std::uint32_t>(folded_.size());
    if (is_white_space(c)) {
      if (folded_.empty() || folded_.back() == ' ') return;
      folded_.push_back(' ');
      at_.push_back(static_cast<std::uint32_t>(at));
      state = state == State::kEnded ? State::kSpace : State::kInside;
      return;
    }
    if (state == State::kSpace && begins_sentence(c)) cuts_.push_back(here);
    folded_.append(text, at, length);
    for (std::size_t i = 0; i < length; ++i) at_.push_back(static_cast<std::uint32_t>(at + i));
    const bool closes = state == State::kEnded && kClosing.find(c) != std::u32string_view::npos;
    state = closes || kSentenceEnds.find(c) != std::u32string_view::npos ? State::kEnded : State::kInside;
  });
}

std::optional<Span> QuotePlaces::find(std::string_view quote) const {
  const std::string wanted = folded(quote);
  if (wanted.empty() || count_code_points(wanted) > kLongestQuoteShown) return std::nullopt;
  const std::size_t at = folded_.find(wanted);
  if (at == std::string::npos) return std::nullopt;
  return Span{static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(at + wanted.size())};
}

std::optional<Span> QuotePlaces::find(Span of_text) const {
  return find(text_.substr(of_text.begin, of_text.end - of_text.begin));
}

std::size_t QuotePlaces::sentence_of(std::uint32_t at) const {
  return static_cast<std::size_t>(std::ranges::upper_bound(cuts_, at) - cuts_.begin()) - 1;
}

bool QuotePlaces::meet(const std::optional<Span>& a, const std::optional<Span>& b) const {
  if (!a || !b) return false;
  if (a->begin < b->end && b->begin < a->end) return true;
  return sentence_of(a->begin) <= sentence_of(b->end - 1) && sentence_of(b->begin) <= sentence_of(a->end - 1);
}

Span QuotePlaces::in_text(Span folded) const {
  return {at_[folded.begin], at_[folded.end - 1] + 1};
}

Span QuotePlaces::sentences_around(Span folded) const {
  const std::size_t last = sentence_of(folded.end - 1);
  std::uint32_t end = last + 1 < cuts_.size() ? cuts_[last + 1] : static_cast<std::uint32_t>(folded_.size());
  if (folded_[end - 1] == ' ') --end;
  return in_text({cuts_[sentence_of(folded.begin)], end});
}

}  // namespace concord::reading
