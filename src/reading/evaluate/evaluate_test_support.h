// A text with actors and events in it, for tests that hold a reading against an annotation.
#pragma once

#include <gtest/gtest.h>
#include <string_view>
#include <vector>

#include "reading/reading.h"

namespace concord::reading::evaluate_test {

inline constexpr std::string_view kText =
    "Anna Berg met Otto Lind in Vienna on 8 May 2024.\n\nThey signed a memorandum on hydrogen. \"Good,\" he\n"
    "said. The fund pledged money! A cable is planned.\n";

inline Span span_of(std::string_view words) {
  const auto at = kText.find(words);
  EXPECT_NE(at, std::string_view::npos) << words;
  return {static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(at + words.size())};
}

inline Actor actor(const char* name, const char* country = "", const char* role = "") {
  return {.name = name, .kind = ActorKind::kPerson, .country = country, .role = role, .org = "", .at = {}};
}

inline Event event(EventType type, std::string_view quote, std::vector<Actor> actors,
                   double confidence = 0.9) {
  Event out;
  out.type = type;
  out.quote = span_of(quote);
  out.actors = std::move(actors);
  out.origin = {.rule = "xx/predicates.ini:1", .confidence = confidence};
  return out;
}

}  // namespace concord::reading::evaluate_test
