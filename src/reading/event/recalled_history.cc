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

// "Talks with Peru went on": a meeting of which one side only is known, and nobody by name, nor the day.
bool is_one_sided(const ToldEvent& told) {
  const Event& event = told.event;
  return event.type == EventType::kConsult && event.status == EventStatus::kHeld && !told.title &&
         !told.dated && event.actors.size() == 1 && event.actors.front().kind != ActorKind::kPerson;
}

}  // namespace

void drop_one_sided(std::vector<ToldEvent>& events) {
  const auto news = std::ranges::find_if(events, [](const ToldEvent& told) {
    return told.event.status == EventStatus::kHeld && !is_one_sided(told);
  });
  if (news == events.end()) return;
  const std::uint32_t told_first = news->sentence;
  std::erase_if(events,
                [&](const ToldEvent& told) { return is_one_sided(told) && told.sentence > told_first; });
}

void drop_recalled_history(std::size_t sentences, std::vector<ToldEvent>& events) {
  if (sentences < kFewestSentences) return;
  const auto news = std::ranges::find_if(events, [&](const ToldEvent& told) {
    return told.event.status == EventStatus::kHeld && told.sentence * kHalf < sentences;
  });
  if (news == events.end()) return;
  std::erase_if(events, [&](const ToldEvent& told) { return is_history(sentences, told); });
}

}  // namespace concord::reading
