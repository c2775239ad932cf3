// What a clause only supposes, asks or proposes: "if the two sign", "should the deal be signed", "proposed
// that a memorandum be concluded".
#include <algorithm>

#include "reading/event/status.h"
#include "reading/event/subordinator.h"
#include "reading/event/verb_form.h"

namespace concord::reading {
namespace {

constexpr int kMostClausesAbove = 6;
constexpr std::string_view kDoubt = "doubt";  // key of [hypothetical]: perhaps

// "Should Hungary sign", "Had both agreed": the auxiliary before the subject makes a condition or a question
// of what follows, up to the next mark.
bool is_inverted(const Scene& scene, const TokenFacts& facts, const Syntax& syntax, const Match& match) {
  constexpr std::uint32_t kAuxiliary = kIsPassive | kIsPerfect | kIsHypothetical;
  const Chunk& opener = syntax.chunks.front();
  if (opener.kind != ChunkKind::kVerb || (facts.flags[opener.first] & kAuxiliary) == 0) return false;
  const VerbGroup& verb = syntax.verbs[opener.index];
  if (verb.end != verb.first + 1 || verb.gerund) return false;
  const auto mark = std::ranges::find(syntax.chunks, ChunkKind::kComma, &Chunk::kind);
  const std::uint32_t end =
      mark == syntax.chunks.end() ? scene.document.sentences[syntax.sentence].end_token : mark->first;
  return opener.first < match.first_token && match.first_token < end;
}

// "suggested (to him) that a memorandum be signed", "denied reports that": the verb before the clause only
// proposes what it tells, or denies it.
bool is_proposed(const Scene& scene, const TokenFacts& facts, const Syntax& syntax, std::uint32_t index) {
  const Clause& clause = syntax.clauses[index];
  const Chunk& opener = syntax.chunks[clause.chunks.front()];
  if (!is_opened_by(scene, opener, Subordinator::kNoun) || clause.verb == kNone || index == 0) return false;
  const Clause& above = syntax.clauses[index - 1];
  if (above.verb == kNone) return false;
  const VerbGroup& verb = syntax.verbs[above.verb];
  if (verb.end > opener.first) return false;
  if ((facts.flags[verb.head] & (kIsHypothetical | kIsNegated)) != 0) return true;
  // "It is not true that", "It is possible that"
  const bool copula = (facts.flags[verb.head] & kIsPassive) != 0;
  return copula && (verb.negated || (facts.flags[opener.first - 1] & (kIsHypothetical | kIsNegated)) != 0);
}

// "Если они встретились": what stands behind such a word, up to a mark, be it past or to come.
bool is_condition(const Scene& scene, const TokenFacts& facts, const Syntax& syntax, const Match& match) {
  constexpr std::uint32_t kIf = kIsSubordinator | kIsHypothetical;
  const std::uint32_t begin = scene.document.sentences[syntax.sentence].first_token;
  for (std::uint32_t at = match.first_token; at-- > begin && scene.document.tokens[at].mark != U',';)
    if ((facts.flags[at] & kIf) == kIf) return true;
  return false;
}

// "Возможно, Норвегия построит", "не исключено, что построит": words of doubt between marks of the clause, or
// right before what opens it.
bool is_doubted(const Scene& scene, const Syntax& syntax, const Clause& clause) {
  const std::uint32_t first = syntax.chunks[clause.chunks.front()].first;
  const Sentence& sentence = scene.document.sentences[syntax.sentence];
  constexpr std::uint32_t kMark = 1;
  return std::ranges::any_of(
      hits_in(scene, LexiconClass::kHypothetical, sentence.first_token, sentence.end_token),
      [&](const Hit& hit) {
        if (scene.pack.lexicon.entry(hit.entry).value != kDoubt) return false;
        const bool before = hit.end_token <= first && first - hit.end_token <= kMark;
        return before || std::ranges::any_of(clause.chunks, [&](std::uint32_t index) {
                 const Chunk& chunk = syntax.chunks[index];
                 return chunk.first <= hit.first_token && hit.first_token < chunk.end;
               });
      });
}

// "Если найдутся деньги, Норвегия построит": what will be under a condition.
bool is_conditional(const Scene& scene, const TokenFacts& facts, const Syntax& syntax, const Clause& clause) {
  if (clause.verb == kNone || !syntax.verbs[clause.verb].planned_form) return false;
  constexpr std::uint32_t kIf = kIsSubordinator | kIsHypothetical;
  const Sentence& sentence = scene.document.sentences[syntax.sentence];
  for (std::uint32_t at = sentence.first_token; at < sentence.end_token; ++at)
    if ((facts.flags[at] & kIf) == kIf) return true;
  return false;
}

// "is signed", "has signed", "signs", but no "was signed"
bool is_present(const Scene& scene, const TokenFacts& facts, const VerbGroup& verb) {
  if ((facts.flags[verb.first] & (kIsPassive | kIsPerfect)) == 0)
    return std::ranges::none_of(scene.document.of(scene.document.tokens[verb.first]), &Analysis::past);
  return is_present_auxiliary(scene, LexiconClass::kPassive, verb.first) ||
         is_present_auxiliary(scene, LexiconClass::kPerfect, verb.first);
}

// "When the agreement is signed, firms will invest", "until both sign": the present behind a word of time is
// still to come.
bool is_awaited(const Scene& scene, const TokenFacts& facts, const Syntax& syntax, const Clause& clause) {
  if (clause.verb == kNone) return false;
  const VerbGroup& verb = syntax.verbs[clause.verb];
  const Chunk& opener = syntax.chunks[clause.chunks.front()];
  return verb.finite && !verb.gerund && is_present(scene, facts, verb) &&
         (is_opened_by(scene, opener, Subordinator::kTime) ||
          is_opened_by(scene, opener, Subordinator::kEither));
}

// "Швеция дала деньги, чтобы Кения и Перу подписали меморандум": the verb itself tells what should come of
// it. In "О том, чтобы сберечь лес, договорились" a mark before the verb ends the aim.
bool aims_with_its_verb(const Scene& scene, const Syntax& syntax, const Clause& clause) {
  if (clause.verb == kNone || !is_aim(scene, syntax, clause)) return false;
  const VerbGroup& verb = syntax.verbs[clause.verb];
  return verb.finite && scene.document.tokens[verb.first - 1].mark != U',';
}

// "the proposal to conclude an agreement", "the importance of concluding it": the noun before the verb only
// proposes it.
bool is_proposal(const TokenFacts& facts, const Syntax& syntax, const Clause& clause) {
  if (clause.verb == kNone) return false;
  const VerbGroup& verb = syntax.verbs[clause.verb];
  if (!verb.infinitive && !verb.gerund) return false;
  const std::uint32_t mark = verb.first;
  return mark > syntax.chunks.front().first && (facts.flags[mark - 1] & kIsHypothetical) != 0;
}

}  // namespace

bool is_asked(const Scene& scene, const Syntax& syntax, const Match& match) {
  const Clause* clause = &syntax.clauses[match.clause];
  // "asked how Hungary is preparing to host the forum"
  for (int up = 0; up < kMostClausesAbove && !scene.pack.has_cases() && clause->governor != kNone; ++up)
    clause = &syntax.clauses[clause->governor];
  const Chunk& opener = syntax.chunks[clause->chunks.front()];
  return is_opened_by(scene, opener, Subordinator::kQuestion) ||
         is_opened_by(scene, opener, Subordinator::kPurpose);
}

bool is_aim(const Scene& scene, const Syntax& syntax, const Clause& clause) {
  return scene.pack.has_dictionary && !clause.chunks.empty() &&
         is_opened_by(scene, syntax.chunks[clause.chunks.front()], Subordinator::kPurpose);
}

bool is_supposed(const Scene& scene, const TokenFacts& facts, const Syntax& syntax, const Match& match) {
  if (scene.pack.has_dictionary)
    return is_doubted(scene, syntax, syntax.clauses[match.clause]) ||
           is_condition(scene, facts, syntax, match) ||
           aims_with_its_verb(scene, syntax, syntax.clauses[match.clause]) ||
           is_conditional(scene, facts, syntax, syntax.clauses[match.clause]);
  if (scene.pack.has_cases()) return false;
  return is_asked(scene, syntax, match) || is_awaited(scene, facts, syntax, syntax.clauses[match.clause]) ||
         is_inverted(scene, facts, syntax, match) || is_proposed(scene, facts, syntax, match.clause) ||
         is_proposal(facts, syntax, syntax.clauses[match.clause]);
}

}  // namespace concord::reading
