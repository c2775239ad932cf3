#include "reading/event/near_mention.h"

namespace concord::reading {
namespace {

constexpr int kMostClausesToRelative = 6;

// "met a delegation headed by Anna Berg on Monday": nobody tells when or where somebody leads.
bool tells_leader(const Scene& scene, const Syntax& syntax, const Clause& clause) {
  if (clause.verb == kNone) return false;
  const VerbGroup& verb = syntax.verbs[clause.verb];
  return has_hit(scene, class_bits(LexiconClass::kLeader), verb.head, verb.end);
}

// Whether the clause is a relative one or hangs on one, without the match being in it as well: "which they
// are to host in May".
bool is_other_relative(const Scene& scene, const Syntax& syntax, const Match& match, std::uint32_t index) {
  for (int up = 0; up < kMostClausesToRelative && index != kNone && index != match.clause; ++up) {
    const Clause& clause = syntax.clauses[index];
    if (clause.antecedent != kNone) return !tells_leader(scene, syntax, clause);
    index = clause.governor;
  }
  return false;
}

}  // namespace

bool in_clause(const Syntax& syntax, const Match& match, const Mention& mention) {
  for (const std::uint32_t index : syntax.clauses[match.clause].chunks) {
    const Chunk& chunk = syntax.chunks[index];
    if (chunk.first <= mention.first_token && mention.first_token < chunk.end) return true;
  }
  return false;
}

bool in_other_relative(const Scene& scene, const Syntax& syntax, const Match& match, const Mention& mention) {
  for (std::uint32_t i = 0; i < syntax.clauses.size(); ++i) {
    if (!is_other_relative(scene, syntax, match, i)) continue;
    for (const std::uint32_t index : syntax.clauses[i].chunks) {
      const Chunk& chunk = syntax.chunks[index];
      if (chunk.first <= mention.first_token && mention.first_token < chunk.end) return true;
    }
  }
  return false;
}

bool is_agreed_on(const Scene& scene, const Match& match, const Mention& told) {
  const Frame& frame = scene.pack.frames[match.frame];
  if (frame.type != EventType::kAgree || !frame.what) return false;
  const Fill* what = match.fill_of(*frame.what);
  const std::uint32_t at = scene.document.tokens[told.first_token].at.begin;
  if (what == nullptr || at < what->rest.begin || at >= what->rest.end) return false;
  // "The next session will be in Oslo, both agreed": all that they agreed on stands before.
  const bool before = what->rest.end <= scene.document.tokens[match.first_token].at.begin;
  return before || told.first_token >= match.end_token;
}

Span words_of(const Scene& scene, const Mention& mention) {
  return {scene.document.tokens[mention.first_token].at.begin,
          scene.document.tokens[mention.end_token - 1].at.end};
}

std::uint32_t distance(const Match& match, const Mention& mention) {
  return mention.first_token > match.first_token ? mention.first_token - match.first_token
                                                 : match.first_token - mention.first_token;
}

}  // namespace concord::reading
