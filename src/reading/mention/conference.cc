#include "reading/mention/conference.h"

#include <charconv>

namespace concord::reading {
namespace {

constexpr std::size_t kLongestConferenceName = 10;  // bytes, with the number
constexpr int kLastSession = 60;

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
  for (const std::string& name : text.pack().conferences.names) {
    if (!folded.starts_with(name)) continue;
    if (const auto number = session_number(std::string_view(folded).substr(name.size())))
      return Conference{*number, token + 1};
    if (folded != name || token + 1 >= text.document().tokens.size()) continue;
    if (text.token(token + 1).kind != TokenKind::kNumber) continue;
    if (const auto number = session_number(text.word(token + 1))) return Conference{*number, token + 2};
  }
  return std::nullopt;
}

std::string conference_name(const Pack& pack, int number) {
  return pack.conferences.name + std::to_string(number);
}

}  // namespace concord::reading
