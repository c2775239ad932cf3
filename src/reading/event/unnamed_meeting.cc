// Meetings of which the text tells nobody, until it tells who came or signed there.
#include <algorithm>

#include "reading/event/merge.h"
#include "reading/event/told_events.h"

namespace concord::reading {

// "A meeting on water was held in Oslo. Berg and Lind signed a protocol": the people who signed or agreed
// right behind a meeting of which the text tells nobody have met there.
void ToldEvents::name_by_signers(const ToldEvent& told) {
  constexpr std::uint32_t kSentencesToSigners = 2;
  const Event& event = told.event;
  const bool mutual = event.type == EventType::kCooperate || event.type == EventType::kAgree;
  if (!scene_.pack.has_dictionary || unnamed_.empty() || !mutual || event.status != EventStatus::kHeld ||
      told.resolved)
    return;
  const auto is_person = [](const Actor& one) { return one.kind == ActorKind::kPerson; };
  if (event.actors.size() < 2 || !std::ranges::all_of(event.actors, is_person)) return;
  ToldEvent& meeting = unnamed_.back().told;
  if (meeting.sentence >= told.sentence || meeting.sentence + kSentencesToSigners < told.sentence) return;
  if (last_meeting(told.sentence) != nullptr) return;
  meeting.event.actors = event.actors;
  occasions_.push_back({unnamed_.back().noun, meeting.sentence, kNone, meeting.event.quote});
  add_event(std::move(meeting), events_);
  unnamed_.pop_back();
}

void ToldEvents::add_unnamed(const Match& match, ToldEvent&& told) {
  if (told.event.status != EventStatus::kHeld) return;
  const bool known = is_the(match.noun_token) || opens_with(match);
  if (known && last_meeting(told.sentence) != nullptr) return;  // it was told of before
  unnamed_.push_back({occasion_of(match.noun_token), std::move(told)});
}

// `told` tells who came to a meeting that was told of without them.
bool ToldEvents::name(ToldEvent& told, std::size_t unnamed) {
  Unnamed known = std::move(unnamed_[unnamed]);
  unnamed_.erase(unnamed_.begin() + static_cast<std::ptrdiff_t>(unnamed));
  const std::uint32_t sentence = told.sentence;
  retell(scene_.document.text, std::move(told), known.told);
  occasions_.push_back({known.noun, sentence, kNone, known.told.event.quote});
  add_event(std::move(known.told), events_);
  return true;
}

// The last such meeting, told shortly before and after the `other` one.
bool ToldEvents::name_last(ToldEvent& told, const ToldEvent* other) {
  if (unnamed_.empty()) return false;
  const std::uint32_t sentence = unnamed_.back().told.sentence;
  if (sentence + kSentencesToMeeting < told.sentence) return false;
  if (other != nullptr && other->sentence >= sentence) return false;
  return name(told, unnamed_.size() - 1);
}

// The last of them that this noun told.
bool ToldEvents::name_at(ToldEvent& told, LemmaId occasion) {
  for (std::size_t i = unnamed_.size(); i-- > 0;) {
    if (unnamed_[i].told.sentence + kSentencesToOccasion < told.sentence) break;
    if (unnamed_[i].noun == occasion) return name(told, i);
  }
  return false;
}

}  // namespace concord::reading
