#include "reading/event/evidence.h"

#include <algorithm>

#include "reading/event/quote.h"

namespace concord::reading {
namespace {

bool overlap(Span a, Span b) {
  return a.begin < b.end && b.begin < a.end;
}

// Whether one of `quotes`, which are sorted, lies in `wider` and none of it in `own`.
bool goes_over_another(const std::vector<Span>& quotes, Span own, Span wider) {
  constexpr std::uint32_t kMostBytes = 4 * kLongestQuote;  // of a quote
  const std::uint32_t from = wider.begin - std::min(wider.begin, kMostBytes);
  for (auto it = std::ranges::lower_bound(quotes, from, {}, &Span::begin);
       it != quotes.end() && it->begin < wider.end; ++it)
    if (overlap(*it, wider) && !overlap(*it, own)) return true;
  return false;
}

}  // namespace

void show_evidence(std::string_view text, std::uint32_t title_end, std::vector<ToldEvent>& events) {
  std::vector<Span> quotes;
  quotes.reserve(events.size());
  for (const ToldEvent& told : events) quotes.push_back(told.event.quote);
  std::ranges::sort(quotes, {}, &Span::begin);
  for (ToldEvent& told : events) {
    const Span own = told.event.quote;
    const auto show = [&](Span at) {
      if (at.begin == at.end || at.begin < title_end) return;
      const auto both = both_quotes(text, told.event.quote, at);
      if (both && !goes_over_another(quotes, own, *both)) told.event.quote = *both;
    };
    for (const Span quote : told.again) show(quote);
    for (const Actor& actor : told.event.actors) show(actor.at);
  }
}

}  // namespace concord::reading
