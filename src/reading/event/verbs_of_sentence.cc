#include "reading/event/verbs_of_sentence.h"

#include <algorithm>

#include "reading/event/actor_list.h"
#include "reading/event/status.h"

namespace concord::reading {

// "is ready to assist", "agreed on holding a forum": what the verb around an infinitive or a gerund only
// declares or agrees on has not come yet.
bool VerbsOfSentence::only_declare(const Match& match) const {
  const Clause& clause = syntax_->clauses[match.clause];
  if (clause.verb == kNone) return false;
  const VerbGroup& verb = syntax_->verbs[clause.verb];
  const auto type = scene_.pack.frames[match.frame].type;
  if ((type == EventType::kAid || type == EventType::kSupport) && is_agreed_on(match)) return true;
  if (is_reason(match)) return true;
  if (verb.infinitive) {
    if (type == EventType::kAid)
      return tells(clause.governor, EventType::kSupport) ||
             (!scene_.pack.has_cases() && !gives_money(match) && tells(clause.governor, EventType::kAgree));
    // "met to discuss the grid"
    if (type == EventType::kConsult) return tells(clause.governor, EventType::kConsult);
    return type == EventType::kSupport && tells_act(clause.governor);
  }
  // "talks on reaching the goal and cooperating on water"
  const Frame& frame = scene_.pack.frames[match.frame];
  if (!scene_.pack.has_cases() && verb.gerund && type == EventType::kCooperate && frame.nouns.empty() &&
      !frame.agreement && follows_talks(match.clause))
    return true;
  if (!verb.gerund || !is_governed(verb)) return false;
  // "agreed to deepen cooperation by holding seminars"
  const std::uint32_t above = clause.subject_of;
  const bool agreed = above != kNone && !scene_.pack.has_cases() &&
                      tells(syntax_->clauses[above].governor, EventType::kAgree);
  // "provides help by setting up a fund": by what help is given.
  const bool means = !scene_.pack.has_cases() && type == EventType::kCooperate && !frame.agreement &&
                     tells(above, EventType::kAid);
  return agreed || means || tells(above, EventType::kSupport) || tells(above, EventType::kAgree);
}

// "agreed that experts would assist the ministry": the clause tells what is agreed on.
bool VerbsOfSentence::is_agreed_on(const Match& match) const {
  const Chunk& opener = syntax_->chunks[syntax_->clauses[match.clause].chunks.front()];
  if (opener.kind != ChunkKind::kSubordinator || !looks_ahead(scene_, facts_, *syntax_, match)) return false;
  for (std::uint32_t above = 0; above < match.clause; ++above)
    if (tells(above, EventType::kAgree)) return true;
  return false;
}

// "Поблагодарил посла за то, что Швеция поддержала проект": for what somebody is thanked or praised has been
// before; behind a verb of saying it is what is said.
bool VerbsOfSentence::is_reason(const Match& match) const {
  const Clause& clause = syntax_->clauses[match.clause];
  if (!scene_.pack.has_dictionary || match.clause == 0 ||
      syntax_->chunks[clause.chunks.front()].kind != ChunkKind::kSubordinator)
    return false;
  const Clause& above = syntax_->clauses[match.clause - 1];
  return above.verb != kNone && tells(match.clause - 1, EventType::kSupport) &&
         !says_or_hopes(scene_, syntax_->verbs[above.verb]);
}

// "agreed to lend ten million": money that is agreed on is given, as far as a report can tell.
bool VerbsOfSentence::gives_money(const Match& match) const {
  const auto& slots = scene_.pack.frames[match.frame].slots;
  return std::ranges::any_of(
      match.fills, [&](const Fill& fill) { return (slots[fill.slot].fillers & kMoneyFiller) != 0; });
}

// "launched a fund to support farmers", "agreed to support": the act is the news, and whom it is to support
// a part of it.
bool VerbsOfSentence::tells_act(std::uint32_t clause) const {
  return tells(clause, EventType::kAgree) || tells(clause, EventType::kCooperate) ||
         tells(clause, EventType::kAid) || tells(clause, EventType::kConsult);
}

// Whether the verb of a clause of the sentence may tell of such an event.
bool VerbsOfSentence::tells(std::uint32_t clause, EventType type) const {
  return std::ranges::find(verbs_, std::pair(clause, type)) != verbs_.end();
}

// Whether a meeting is told by the verb from which the clause has its subject, over some other verbs.
bool VerbsOfSentence::follows_talks(std::uint32_t clause) const {
  constexpr int kMostVerbsBetween = 3;
  std::uint32_t above = syntax_->clauses[clause].subject_of;
  for (int i = 0; i < kMostVerbsBetween && above != kNone; ++i) {
    if (tells(above, EventType::kConsult)) return true;
    above = syntax_->clauses[above].subject_of;
  }
  return false;
}

bool VerbsOfSentence::is_governed(const VerbGroup& verb) const {
  return std::ranges::any_of(syntax_->chunks, [&](const Chunk& chunk) {
    return chunk.kind == ChunkKind::kPreposition && chunk.end == verb.first;
  });
}

}  // namespace concord::reading
