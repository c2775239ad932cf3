// Money of which a clause tells for what or for whom it is, and a sentence before by whom: "Austria announced
// a package. Five million euros will go to Kenya."
#include <algorithm>
#include <iterator>

#include "reading/event/finding.h"
#include "reading/event/near_mention.h"
#include "reading/event/quote.h"
#include "reading/event/relative_sum.h"
#include "reading/event/status.h"
#include "reading/event/when_where.h"

namespace concord::reading {
namespace {

constexpr std::uint32_t kSentencesToGiver = 8;  // from who gives to what he gives

// "for pumps", "to Kenya": a phrase that the frame asks for.
bool names_purpose(const Syntax& syntax, const Clause& clause, const Frame& frame) {
  return std::ranges::any_of(clause.chunks, [&](std::uint32_t index) {
    const std::string_view governs = syntax.chunks[index].preposition;
    return !governs.empty() && std::ranges::any_of(frame.slots, [&](const Slot& slot) {
      return slot.relation == Relation::kPreposition && slot.preposition == governs;
    });
  });
}

// "had been set aside": that was before what the report tells.
bool is_earlier(const Scene& scene, const TokenFacts& facts, const VerbGroup& verb) {
  return (facts.flags[verb.first] & kIsPerfect) != 0 &&
         std::ranges::any_of(scene.document.of(scene.document.tokens[verb.first]), &Analysis::past);
}

}  // namespace

// "signed five loan agreements": of loans that are only what documents are about, the signing is told.
bool FindingMaker::names_loan_agreement(const Match& match) const {
  const Frame& frame = frame_of(match);
  if (frame.type != EventType::kAid || !frame.verbs.empty() || match.noun_token == kNone) return false;
  return std::ranges::any_of(hits_in(scene_, LexiconClass::kDocument, match.noun_token, match.noun_token + 1),
                             [&](const Hit& hit) { return hit.end_token > match.end_token; });
}

bool FindingMaker::names_money(const Match& match) const {
  return std::ranges::any_of(match.fills, [&](const Fill& fill) {
    return (frame_of(match).slots[fill.slot].fillers & kMoneyFiller) != 0 && !fill.chunks.empty();
  });
}

bool FindingMaker::has_told_giver(const Syntax& syntax, const Match& match, const Story& story) const {
  if (scene_.pack.has_cases() || story.promised_by.empty() || story.several_promised) return false;
  if (frame_of(match).verbs.empty() || !names_money(match)) return false;
  if (syntax.sentence > story.promise_sentence + kSentencesToGiver) return false;
  const Frame& frame = frame_of(match);
  const Clause& clause = syntax.clauses[match.clause];
  if (clause.verb == kNone || clause.antecedent != kNone || !syntax.verbs[clause.verb].finite) return false;
  if (is_earlier(scene_, facts_, syntax.verbs[clause.verb])) return false;
  // Who gets a sum got it by himself, unless it is still to come.
  const Slot* subject = frame.slot(Relation::kSubject);
  const bool by_getting = !match.passive && subject != nullptr && (subject->fillers & kActorFiller) != 0;
  if (by_getting) return looks_ahead(scene_, facts_, syntax, match);
  return names_purpose(syntax, clause, frame);
}

void FindingMaker::remember_giver(const Syntax& syntax, const Match& match, const Commitment& commitment,
                                  Story& story) const {
  if (frame_of(match).type != EventType::kAid && !names_money(match)) return;
  story.several_promised =
      story.several_promised || (!story.promised_by.empty() && story.promised_by != commitment.who);
  story.promised_by = commitment.who;
  story.promise_sentence = syntax.sentence;
}

// "The fund provides a grant of ten million": help that is told with its sum and its giver, in words that
// tell of no promise, is one all the same, unless it has been given: "has donated ten million".
std::optional<Commitment> FindingMaker::commitment_of_gift(const Syntax& syntax, const Match& match,
                                                           const ToldEvent& told) const {
  const Event& event = told.event;
  if (event.type != EventType::kAid || event.status != EventStatus::kHeld || !told.giver ||
      told.sum.empty() || only_receives(frame_of(match)) || scene_.pack.heads_last ||
      is_past_tense(syntax, match))
    return std::nullopt;
  const std::string_view text = scene_.document.text;
  const auto begin = static_cast<std::uint32_t>(told.sum.data() - text.data());
  const Span what{begin, std::max(event.quote.end, begin + static_cast<std::uint32_t>(told.sum.size()))};
  const auto both = both_quotes(text, event.quote, what);
  if (!both) return std::nullopt;
  Commitment gift;
  gift.who = event.actors.front().name;
  std::vector<Actor> receivers;
  std::copy_if(event.actors.begin() + 1, event.actors.end(), std::back_inserter(receivers),
               [](const Actor& one) { return one.kind != ActorKind::kPerson; });
  gift.to_whom = names_of(receivers);
  gift.what = single_spaced(text.substr(what.begin, what.end - what.begin));
  gift.due = due_of(scene_, syntax, match, what);
  gift.quote = *both;
  set_origin(match, kResolvedShare, gift.origin);
  return gift;
}

// The sums of the clause, from the first to the last.
std::string_view FindingMaker::sum_of(const Syntax& syntax, const Match& match) const {
  Span all;
  for (const std::uint32_t index : syntax.clauses[match.clause].chunks) {
    const Chunk& chunk = syntax.chunks[index];
    if (!reading::is_sum(scene_, chunk)) continue;
    const Span at = words_of(scene_, scene_.mentions[chunk.index]);
    if (all.end == 0) all.begin = at.begin;
    all.end = at.end;
  }
  return std::string_view(scene_.document.text).substr(all.begin, all.end - all.begin);
}

}  // namespace concord::reading
