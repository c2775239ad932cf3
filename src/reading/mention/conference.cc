#include "reading/mention/conference.h"

#include <array>
#include <charconv>

namespace concord::reading {
namespace {

constexpr int kFirstConferenceYear = 1995;
constexpr int kMovedSession = 26;                   // held a year later than planned, and all after it
constexpr std::size_t kLongestConferenceName = 10;  // bytes, with the number
constexpr int kLastSession = 60;

// Latin COP, Cyrillic letters that look like it, and the Russian abbreviation.
constexpr std::array<std::string_view, 4> kConferenceNames = {"cop", "сор", "кс", "сoр"};

std::optional<int> session_number(std::string_view digits) {
  if (digits.starts_with('-')) digits.remove_prefix(1);
  int number = 0;
  const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), number);
  if (error != std::errc() || end != digits.data() + digits.size() || number < 1 || number > kLastSession)
    return std::nullopt;
  return number;
}

}  // namespace

std::optional<Conference> conference_at(const MarkedText& text, std::uint32_t token) {
  if (!text.capital(token) || text.word(token).size() > kLongestConferenceName) return std::nullopt;
  const std::string folded = fold(text.word(token));
  for (const std::string_view name : kConferenceNames) {
    if (!folded.starts_with(name)) continue;
    if (const auto number = session_number(std::string_view(folded).substr(name.size())))
      return Conference{*number, token + 1};
    if (folded != name || token + 1 >= text.document().tokens.size()) continue;
    if (text.token(token + 1).kind != TokenKind::kNumber) continue;
    if (const auto number = session_number(text.word(token + 1))) return Conference{*number, token + 2};
  }
  return std::nullopt;
}

std::optional<int> conference_year(int number) {
  if (number < 1 || number > kLastSession) return std::nullopt;
  return kFirstConferenceYear - 1 + number + (number >= kMovedSession ? 1 : 0);
}

}  // namespace concord::reading
