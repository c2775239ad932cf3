#include "reading/mention/published_by_text.h"

#include <algorithm>
#include <vector>

#include "reading/mention/date_reader.h"

namespace concord::reading {
namespace {

constexpr std::string_view kFuture = "future";  // key of words that make a verb of any kind a future one
constexpr std::uint32_t kMostWordsToDay = 8;
constexpr std::uint32_t kMostWordsOfDue = 4;  // "no later than"

// "which will be held on 25 September 2019", "который пройдет 22 апреля 2026 года": a day to come.
bool is_to_come(const MarkedText& text, const Mention& date) {
  const std::uint32_t begin = std::max(text.document().sentences[date.sentence].first_token,
                                       date.first_token - std::min(date.first_token, kMostWordsToDay));
  for (std::uint32_t at = begin; at < date.first_token; ++at) {
    if (const Mark planned = text.at(LexiconClass::kPlanned, at); planned && planned.entry->value == kFuture)
      return true;
    const auto analyses = text.analyses(at);
    if (text.pack().has_dictionary && !analyses.empty() &&
        std::ranges::all_of(analyses, [](const Analysis& one) {
          return one.part == PartOfSpeech::kVerb && one.future && !one.predicted;
        }))
      return true;
  }
  return false;
}

// "By 31 December 2024": when something is due, which is still to come.
bool is_due_then(const MarkedText& text, const Mention& date) {
  for (std::uint32_t at = date.first_token - std::min(date.first_token, kMostWordsOfDue); at < date.end_token;
       ++at)
    if (const Mark due = text.at(LexiconClass::kDue, at); due && due.end >= date.first_token) return true;
  return false;
}

bool may_be_of(const MarkedText& text, const Mention& date) {
  return date.date && date.date->has_day() && date.date->year >= kFirstSessionYear &&
         !is_to_come(text, date) && !is_due_then(text, date);
}

}  // namespace

std::optional<PartialDate> published_by_text(const MarkedText& text, const Calendar& calendar,
                                             std::span<const NamedConference> conferences) {
  std::vector<Mention> found;
  DateReader dates(text, calendar, conferences, std::nullopt);
  const auto& sentences = text.document().sentences;
  for (std::uint32_t s = 0; s < sentences.size(); ++s) {
    if (!is_prose(sentences[s].kind)) continue;
    dates.start(s, conferences_in(conferences, sentences[s]));
    for (std::uint32_t i = sentences[s].first_token; i < sentences[s].end_token; ++i) {
      if (!Calendar::may_begin(text, i) || !dates.read(i, found)) continue;
      if (may_be_of(text, found.back())) return found.back().date;
      i = found.back().end_token - 1;
    }
  }
  return std::nullopt;
}

}  // namespace concord::reading
