#include "reading/event/status.h"

#include <algorithm>
#include <string_view>

#include "reading/event/outlook.h"
#include "reading/event/verb_form.h"

namespace concord::reading {
namespace {

constexpr int kMostClausesToStatus = 6;
constexpr std::string_view kManaged = "managed";  // key of [rank]: verbs of doing it at last
constexpr std::string_view kRankVerb = "verb";    // key of [rank]: be, become

EventStatus worst(const Outlook& outlook, EventStatus otherwise) {
  if (outlook.negated) return EventStatus::kNegated;
  if (outlook.hypothetical) return EventStatus::kHypothetical;
  if (outlook.planned) return EventStatus::kPlanned;
  return otherwise;
}

// The preposition of the phrase of its clause in which the noun stands, untouched by the clause's verb ("at
// the meeting"); empty where there is none.
std::string_view preposition_of(const Syntax& syntax, const Clause& clause, std::uint32_t noun) {
  for (const std::uint32_t index : clause.chunks) {
    const Chunk& chunk = syntax.chunks[index];
    if (chunk.first <= noun && noun < chunk.end) return chunk.preposition;
  }
  return {};
}

// "will be in Oslo for talks": what somebody is to come for is as planned as his way.
bool is_come_for(const Scene& scene, const TokenFacts& facts, const VerbGroup& verb, std::uint32_t noun,
                 std::string_view preposition) {
  if (noun < verb.end) return false;
  const auto aims = scene.pack.list(RawList::kAimPreposition);
  if (std::ranges::find(aims, preposition) == aims.end()) return false;
  const Outlook outlook = outlook_of(facts, verb, 0, 0);
  return !outlook.negated && (outlook.planned || verb.planned_form);
}

// "No agreement has been reached": what the verb is said of is none.
bool is_none(const Scene& scene, const TokenFacts& facts, std::uint32_t noun) {
  constexpr std::uint32_t kMostBetween = 2;
  for (std::uint32_t at = noun; at-- > 0 && noun - at <= kMostBetween + 1;) {
    if (scene.document.tokens[at].kind != TokenKind::kWord) return false;
    if ((facts.flags[at] & kIsNegated) != 0) return (facts.flags[at] & kIsDeterminer) != 0;
  }
  return false;
}

// "No other country has signed": nobody did, whatever stands between.
bool begins_with_none(const TokenFacts& facts, const Syntax& syntax, const Match& match) {
  const Clause& clause = syntax.clauses[match.clause];
  for (const std::uint32_t index : clause.chunks) {
    const Chunk& chunk = syntax.chunks[index];
    if (chunk.kind == ChunkKind::kSubordinator || chunk.kind == ChunkKind::kConjunction) continue;
    const std::uint32_t flags = facts.flags[chunk.first];
    return chunk.first < match.first_token && (flags & kIsNegated) != 0 && (flags & kIsDeterminer) != 0;
  }
  return false;
}

// "signed no memorandum", "no country gave money": neither does what fills the clause without a preposition.
bool has_none(const Scene& scene, const TokenFacts& facts, const Syntax& syntax, const Match& match) {
  if (match.noun_token != kNone && is_none(scene, facts, match.noun_token)) return true;
  if (scene.pack.has_cases()) return false;
  if (begins_with_none(facts, syntax, match)) return true;
  return std::ranges::any_of(match.fills, [&](const Fill& fill) {
    return std::ranges::any_of(fill.chunks, [&](std::uint32_t index) {
      const Chunk& chunk = syntax.chunks[index];
      return chunk.kind == ChunkKind::kNominal && chunk.preposition.empty() &&
             is_none(scene, facts, chunk.first);
    });
  });
}

// "Hungary to plant a million trees": the infinitive of a headline, right behind who will do it.
bool is_headline(const Scene& scene, const Syntax& syntax, const Clause& clause) {
  if (!syntax.verbs[clause.verb].infinitive || clause.governor != kNone || clause.subject_of != kNone)
    return false;
  for (std::size_t k = 1; k < clause.chunks.size(); ++k) {
    const Chunk& verb = syntax.chunks[clause.chunks[k]];
    if (verb.kind != ChunkKind::kVerb || verb.index != clause.verb) continue;
    const Chunk& before = syntax.chunks[clause.chunks[k - 1]];
    return before.kind == ChunkKind::kMention && before.preposition.empty() && before.end == verb.first &&
           (scene.mentions[before.index].kind <= MentionKind::kGroup || acts(scene.mentions[before.index]));
  }
  return false;
}

// "hopes Japan will help", "expressed the hope that": what the clause tells is only wished for.
bool is_wished(const Scene& scene, const TokenFacts& facts, const Syntax& syntax, const Clause& clause) {
  constexpr std::uint32_t kMostBetween = 2;  // "hopes as well that"
  const std::uint32_t from = syntax.chunks.front().first;
  const std::uint32_t first = syntax.chunks[clause.chunks.front()].first;
  const bool comma = first > from && scene.document.tokens[first - 1].mark == U',';
  const std::uint32_t before = comma ? first - 1 : first;
  if (before > from && (facts.flags[before - 1] & kIsWish) != 0) return true;
  if (first >= facts.flags.size() || (facts.flags[first] & kIsSubordinator) == 0) return false;
  for (std::uint32_t back = 2; back <= kMostBetween + 1 && first >= from + back; ++back)
    if ((facts.flags[first - back] & kIsWish) != 0) return true;
  return false;
}

// "plan to deepen ties by signing a treaty", "will deepen them by signing": the means are as planned as the
// end.
bool is_means_of_plan(const Scene& scene, const TokenFacts& facts, const Syntax& syntax,
                      const Clause& clause) {
  if (scene.pack.has_cases() || !syntax.verbs[clause.verb].gerund || clause.subject_of == kNone) return false;
  const Clause& end = syntax.clauses[clause.subject_of];
  if (end.verb == kNone) return false;
  const VerbGroup& verb = syntax.verbs[end.verb];
  return outlook_of(facts, verb, 0, 0).planned || verb.planned_form ||
         (verb.infinitive && !came_to_do(scene, facts, syntax, end));
}

// "became the 20th country to sign": who is told to be first or last in a row has done it. The verb above the
// infinitive, or nothing.
const VerbGroup* ranked_by(const Scene& scene, const Syntax& syntax, const Clause& clause) {
  constexpr std::uint32_t kMostBetween = 8;  // tokens from the rank to the infinitive
  if (clause.governor == kNone) return nullptr;
  const Clause& above = syntax.clauses[clause.governor];
  if (above.verb == kNone || !syntax.verbs[above.verb].finite) return nullptr;
  const VerbGroup& verb = syntax.verbs[above.verb];
  const auto ranks = [&](std::uint32_t at, std::string_view key) {
    return std::ranges::any_of(hits_in(scene, LexiconClass::kRank, at, at + 1), [&](const Hit& hit) {
      return scene.pack.lexicon.entry(hit.entry).value == key;
    });
  };
  const auto is_somebody = [&](std::uint32_t index) {
    const Chunk& chunk = syntax.chunks[index];
    return chunk.kind == ChunkKind::kMention && chunk.end <= verb.first && chunk.preposition.empty();
  };
  // "смогли принять", "used the occasion to meet": what they were able to do, they have done.
  const bool past = std::ranges::any_of(scene.document.of(scene.document.tokens[verb.head]), &Analysis::past);
  const bool managed = (past || verb.gerund) && ranks(verb.head, kManaged);
  if (managed || scene.pack.has_cases()) return managed ? &verb : nullptr;
  if (!ranks(verb.head, kRankVerb) || std::ranges::none_of(above.chunks, is_somebody)) return nullptr;
  const std::uint32_t end = syntax.verbs[clause.verb].first;
  for (std::uint32_t at = std::max(verb.end, end - std::min(end, kMostBetween)); at < end; ++at) {
    const std::uint8_t traits = scene.document.tokens[at].traits;
    const bool ordinal = (traits & kHasDigit) != 0 && (traits & kEndsInDigit) == 0;
    if (ordinal || ranks(at, {})) return &verb;
  }
  return nullptr;
}

}  // namespace

bool is_own_wish(const Scene& scene, const TokenFacts& facts, const Syntax& syntax, const Match& match) {
  const Clause& clause = syntax.clauses[match.clause];
  if (clause.verb == kNone) return false;
  const VerbGroup& verb = syntax.verbs[clause.verb];
  for (std::uint32_t at = verb.first; at < verb.head; ++at)
    if ((facts.flags[at] & kIsWish) != 0) return true;
  return is_wished(scene, facts, syntax, clause);
}

EventStatus status_of(const Scene& scene, const TokenFacts& facts, const Syntax& syntax, const Match& match) {
  const Frame& frame = scene.pack.frames[match.frame];
  const Clause* clause = &syntax.clauses[match.clause];
  if (clause->verb == kNone) return frame.status;
  const VerbGroup& own = syntax.verbs[clause->verb];
  if (frame.verbs.empty()) {
    const std::string_view preposition = preposition_of(syntax, *clause, match.noun_token);
    if (is_come_for(scene, facts, own, match.noun_token, preposition)) return EventStatus::kPlanned;
    if (!preposition.empty()) return frame.status;
  }
  Outlook outlook = outlook_of(facts, own, match.verb_first, match.verb_end);
  const VerbGroup* rank = own.infinitive ? ranked_by(scene, syntax, *clause) : nullptr;
  if (rank != nullptr)
    outlook.planned = rank->planned_form || outlook_of(facts, *rank, 0, 0).planned;
  else
    outlook.planned =
        outlook.planned || own.planned_form ||
        (own.infinitive && (frame.type == EventType::kAgree || !came_to_do(scene, facts, syntax, *clause)));
  outlook.planned = outlook.planned || is_means_of_plan(scene, facts, syntax, *clause);
  outlook.negated = outlook.negated || has_none(scene, facts, syntax, match);
  for (int up = 0; up < kMostClausesToStatus && clause->governor != kNone; ++up) {
    clause = &syntax.clauses[clause->governor];
    if (clause->verb == kNone) break;
    const Outlook above = outlook_of(facts, syntax.verbs[clause->verb], 0, 0);
    outlook.negated = outlook.negated || above.negated;
    outlook.hypothetical = outlook.hypothetical || above.hypothetical;
  }
  outlook.hypothetical = outlook.hypothetical || is_wished(scene, facts, syntax, *clause) ||
                         is_supposed(scene, facts, syntax, match);
  // Money that is promised is given, as far as a report can tell, and who will support declares his support.
  const bool declared = frame.type == EventType::kAid || frame.type == EventType::kSupport;
  if (frame.type == EventType::kAid && is_own_wish(scene, facts, syntax, match))
    return worst(outlook, EventStatus::kPlanned);
  const bool predicate = own.finite || (own.infinitive && clause->governor == kNone);  // "is to receive"
  if (declared && predicate && !outlook.negated && !outlook.hypothetical) return frame.status;
  return worst(outlook, frame.status);
}

bool is_outlook(const Scene& scene, const TokenFacts& facts, const Syntax& syntax, const Clause& clause) {
  if (clause.verb == kNone) return true;
  const VerbGroup& verb = syntax.verbs[clause.verb];
  const Outlook outlook = outlook_of(facts, verb, 0, 0);
  return outlook.planned || outlook.hypothetical || verb.planned_form || !verb.finite || verb.bare ||
         is_subjunctive(scene, facts, verb.first) || is_aim(scene, syntax, clause);
}

bool looks_ahead(const Scene& scene, const TokenFacts& facts, const Syntax& syntax, const Match& match) {
  const Clause& clause = syntax.clauses[match.clause];
  if (clause.verb == kNone) return false;
  const VerbGroup& verb = syntax.verbs[clause.verb];
  const Outlook outlook = outlook_of(facts, verb, 0, 0);
  // "will give up coal": what the frame itself says is no denial.
  const bool negated = outlook.negated && (!scene.pack.has_dictionary ||
                                           outlook_of(facts, verb, match.verb_first, match.verb_end).negated);
  return !negated && !outlook.hypothetical &&
         (outlook.planned || verb.planned_form || is_headline(scene, syntax, clause));
}

}  // namespace concord::reading
