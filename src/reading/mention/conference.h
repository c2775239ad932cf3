// Sessions of the climate conference as texts name them (COP29, COP 29, КС-29), by the names of the pack.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "reading/mention/marks.h"

namespace concord::reading {

// Keys of a pack's [occasion] words: those within whose time and place something is, and those that open one
// only before a city ("at Baku") or before a session of the conference ("in the framework of COP29").
inline constexpr std::string_view kWithinOccasion = "within";
inline constexpr std::string_view kBeforeCity = "city";
inline constexpr std::string_view kBeforeSession = "session";
// Keys of those that are no opening words but the conference itself: behind its number written as an ordinal,
// and beside its name.
inline constexpr std::string_view kNamedSession = "conference";
inline constexpr std::string_view kBesideName = "beside";

// The year of the first session (Berlin): what a report says of earlier ones is history.
inline constexpr int kFirstSessionYear = 1995;

struct Conference {
  int number = 0;
  std::uint32_t end_token = 0;
};

// A session where a text names it.
struct NamedConference {
  std::uint32_t token = 0;
  int number = 0;
  bool remembered = false;  // for what it is known for: its sentence tells history
};

// Into `out`, which is cleared first; in the order of the text. Few texts name any.
void find_conferences(const MarkedText& text, std::vector<NamedConference>& out);

// Those of them that a sentence names.
std::span<const NamedConference> conferences_in(std::span<const NamedConference> all,
                                                const Sentence& sentence);

// What conference_at() is for a token that may be one.
std::optional<Conference> find_conference(const Document& document, const Pack& pack, std::uint32_t token);

inline std::optional<Conference> conference_at(const Document& document, const Pack& pack,
                                               std::uint32_t token) {
  const Token& one = document.tokens[token];
  if (one.kind != TokenKind::kWord || one.shape == Shape::kLower || one.shape == Shape::kNone)
    return std::nullopt;  // most are not
  // The number stands in the word or right behind.
  const bool before_number =
      token + 1 < document.tokens.size() && document.tokens[token + 1].kind == TokenKind::kNumber;
  if ((one.traits & kEndsInDigit) == 0 && !before_number) return std::nullopt;
  return find_conference(document, pack, token);
}
inline std::optional<Conference> conference_at(const MarkedText& text, std::uint32_t token) {
  return conference_at(text.document(), text.pack(), token);
}

// A session under any of its names from `token` on, the words beside them with it: "COP29 climate summit",
// "UN climate conference COP29", "29th session of the Conference of the Parties to the UNFCCC (COP29)".
std::optional<Conference> find_session(const MarkedText& text, std::uint32_t token, std::uint32_t end);
inline std::optional<Conference> session_at(const MarkedText& text, std::uint32_t token, std::uint32_t end) {
  const bool words =
      text.has(LexiconClass::kOccasion, token) ||
      (token + 1 < text.document().tokens.size() && text.has(LexiconClass::kOccasion, token + 1));
  if (!words && !text.capital(token)) return std::nullopt;  // mostly there is none
  return find_session(text, token, end);
}

// "COP29"
std::string conference_name(const Pack& pack, int number);

}  // namespace concord::reading
