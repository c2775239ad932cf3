#include "reading/event/recalled_history.h"

#include <algorithm>

namespace concord::reading {
namespace {

constexpr std::size_t kHalf = 2;
constexpr std::size_t kFewestSentences = 8;  // of a report that has room for more than its news

bool names_only_states(const Event& event) {
  return std::ranges::all_of(event.actors, [](const Actor& one) { return one.kind == ActorKind::kState; });
}

// "The two countries also signed": those who met before still do.
bool is_history(std::size_t sentences, const ToldEvent& told) {
  const Event& event = told.event;
  return event.type == EventType::kCooperate && event.status == EventStatus::kHeld && !told.title &&
         !told.dated && !told.resolved && told.sentence * kHalf >= sentences && names_only_states(event);
}

}  // namespace

void drop_recalled_history(std::size_t sentences, std::vector<ToldEvent>& events) {
  if (sentences < kFewestSentences) return;
  const auto news = std::ranges::find_if(events, [&](const ToldEvent& told) {
    return told.event.status == EventStatus::kHeld && told.sentence * kHalf < sentences;
  });
  if (news == events.end()) return;
  std::erase_if(events, [&](const ToldEvent& told) { return is_history(sentences, told); });
}

}  // namespace concord::reading
