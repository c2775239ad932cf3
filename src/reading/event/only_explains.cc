// Clauses that explain somebody or something and tell no news: "the fund, which pays for adaptation", "a deal
// with the bank, which will help the country to grow". With a sum they do.
#include <algorithm>

#include "reading/event/finding.h"
#include "reading/event/free_subject.h"
#include "reading/event/subordinator.h"
#include "reading/event/verb_form.h"

namespace concord::reading {
namespace {

bool names_sum(const Scene& scene, const Syntax& syntax, const Clause& clause) {
  return std::ranges::any_of(clause.chunks, [&](std::uint32_t index) {
    const Chunk& chunk = syntax.chunks[index];
    return chunk.kind == ChunkKind::kMention && scene.mentions[chunk.index].kind == MentionKind::kMoney;
  });
}

// "the plot on which they will build a station", where it is no document, by which they may be bound.
bool says_which(const Scene& scene, const Syntax& syntax, const Clause& clause) {
  if (clause.antecedent == kNone || clause.antecedent_preposition.empty()) return false;
  const Chunk& about = syntax.chunks[clause.antecedent];
  return !has_hit(scene, class_bits(LexiconClass::kDocument), about.first, about.end);
}

// "events that Hungary will host": who hosts them stands between the pronoun and the verb.
bool has_own_subject(const Scene& scene, const Syntax& syntax, const Clause& clause) {
  for (const std::uint32_t index : clause.chunks) {
    const Chunk& chunk = syntax.chunks[index];
    if (chunk.kind == ChunkKind::kVerb) return false;
    if (chunk.kind != ChunkKind::kMention || !chunk.preposition.empty()) continue;
    const Mention& mention = scene.mentions[chunk.index];
    if (mention.kind <= MentionKind::kPlace) return true;
  }
  return false;
}

// "pays", and neither "paid", "is paying" nor "has paid".
bool is_plain_present(const Scene& scene, const VerbGroup& verb) {
  if (!verb.finite || verb.passive || verb.infinitive || verb.gerund || verb.first != verb.head) return false;
  const auto analyses = scene.document.of(scene.document.tokens[verb.head]);
  return std::ranges::none_of(
      analyses, [](const Analysis& one) { return one.past || one.part == PartOfSpeech::kParticiple; });
}

bool is_present(const Scene& scene, const VerbGroup& verb) {
  if (!verb.finite || verb.passive || verb.infinitive) return false;
  return std::ranges::none_of(scene.document.of(scene.document.tokens[verb.head]), [](const Analysis& one) {
    return one.past || one.future || one.part == PartOfSpeech::kParticiple;
  });
}

// "is organised", "are signed", and neither "is being held" nor "was signed"
bool is_present_passive(const Scene& scene, const VerbGroup& verb) {
  return verb.passive && verb.head == verb.first + 1 &&
         is_present_auxiliary(scene, LexiconClass::kPassive, verb.first);
}

bool names_day(const Scene& scene, const Syntax& syntax, const Clause& clause) {
  return std::ranges::any_of(clause.chunks, [&](std::uint32_t index) {
    const Chunk& chunk = syntax.chunks[index];
    return chunk.kind == ChunkKind::kMention && scene.mentions[chunk.index].kind == MentionKind::kDate;
  });
}

// "the forum", "a new memorandum", "their talks", and not "agreements of this kind"
bool begins_determined(const Scene& scene, const Syntax& syntax, const Clause& clause) {
  for (const std::uint32_t index : clause.chunks) {
    const Chunk& chunk = syntax.chunks[index];
    if (chunk.kind != ChunkKind::kNominal && chunk.kind != ChunkKind::kMention) continue;
    const std::uint32_t from = scene.document.sentences[syntax.sentence].first_token;
    return has_hit(scene, class_bits(LexiconClass::kDeterminer, LexiconClass::kPossessive), from,
                   chunk.first + 1);
  }
  return false;
}

// "signed an agreement to cooperate on forests": what the document is about.
bool is_aim_of_document(const Scene& scene, const Syntax& syntax, const VerbGroup& verb) {
  return verb.infinitive && std::ranges::any_of(syntax.chunks, [&](const Chunk& chunk) {
           return chunk.kind == ChunkKind::kNominal && chunk.end == verb.first &&
                  has_hit(scene, class_bits(LexiconClass::kDocument), chunk.first, chunk.end);
         });
}

}  // namespace

// "the conference that Hungary will host", "EU events that Hungary will host": says which one, and is no
// news; "a plan under which Hungary will host the forum" is.
bool FindingMaker::only_tells_which(const Syntax& syntax, const Match& match) const {
  const Frame& frame = frame_of(match);
  const Clause& clause = syntax.clauses[match.clause];
  if (scene_.pack.has_cases() || frame.type || clause.verb == kNone) return false;
  const Chunk& opener = syntax.chunks[clause.chunks.front()];
  // "As we set out to save forests": against what somebody does something else.
  if (opener.kind == ChunkKind::kSubordinator && opens_either(scene_, opener.first))
    return !names_sum(scene_, syntax, clause);
  if (clause.antecedent == kNone) return false;
  if (!clause.antecedent_preposition.empty()) return false;
  const Chunk& about = syntax.chunks[clause.antecedent];
  if (about.kind != ChunkKind::kMention) return true;
  // "a programme of Hungary that will support farmers": no name needs a clause that says which one it is.
  if (!about.preposition.empty() && scene_.mentions[about.index].kind == MentionKind::kActor &&
      has_subordinator(scene_, opener.first, opener.end, Subordinator::kNoun))
    return true;
  return opener.kind == ChunkKind::kRelative && has_own_subject(scene_, syntax, clause);
}

// "signed it in Vienna, where the conference is taking place", "at the summit, which Egypt hosts"
bool FindingMaker::only_says_where(const Syntax& syntax, const Match& match) const {
  if (scene_.pack.has_cases() || frame_of(match).type != EventType::kConsult) return false;
  const Clause& clause = syntax.clauses[match.clause];
  const Chunk& opener = syntax.chunks[clause.chunks.front()];
  const bool was = is_past_tense(syntax, match);
  if (is_opened_by(scene_, opener, Subordinator::kPlace)) return match.actors == 0 || !was;
  if (was || opener.kind != ChunkKind::kRelative || clause.antecedent == kNone || clause.verb == kNone)
    return false;
  const Chunk& about = syntax.chunks[clause.antecedent];
  const bool person =
      about.kind == ChunkKind::kMention && scene_.mentions[about.index].actor.kind == ActorKind::kPerson;
  return syntax.verbs[clause.verb].finite && !person && has_own_subject(scene_, syntax, clause);
}

// "the initiatives that Kenya joined at the summit": who did it alone is told to say which ones they are.
bool FindingMaker::only_says_which(const Syntax& syntax, const Match& match) const {
  const Clause& clause = syntax.clauses[match.clause];
  const auto type = frame_of(match).type;
  if (scene_.pack.has_cases() || (type != EventType::kCooperate && type != EventType::kConsult) ||
      match.actors > 1 || clause.antecedent == kNone || clause.verb == kNone)
    return false;
  const VerbGroup& verb = syntax.verbs[clause.verb];
  return verb.finite && !verb.passive && syntax.chunks[clause.chunks.front()].kind == ChunkKind::kRelative &&
         has_own_subject(scene_, syntax, clause);
}

// "met", "was held", and neither "meets" nor "is held"
bool FindingMaker::is_past_tense(const Syntax& syntax, const Match& match) const {
  const std::uint32_t index = syntax.clauses[match.clause].verb;
  if (index == kNone) return false;
  const VerbGroup& verb = syntax.verbs[index];
  return verb.finite && !is_present_passive(scene_, verb) &&
         std::ranges::any_of(scene_.document.of(scene_.document.tokens[verb.head]), &Analysis::past);
}

// "Meetings of the group are chaired by Norway": of nothing in particular and on no day. A title tells news
// so.
bool FindingMaker::is_done_as_a_rule(const Syntax& syntax, const Match& match) const {
  const Frame& frame = frame_of(match);
  const Clause& clause = syntax.clauses[match.clause];
  if (scene_.pack.has_cases() || frame.verbs.empty() || clause.verb == kNone ||
      (frame.type != EventType::kConsult && frame.type != EventType::kCooperate))
    return false;
  const VerbGroup& verb = syntax.verbs[clause.verb];
  return scene_.document.sentences[syntax.sentence].kind == BlockKind::kText &&
         is_present_passive(scene_, verb) && !names_day(scene_, syntax, clause) &&
         !begins_determined(scene_, syntax, clause);
}

bool FindingMaker::only_explains(const Syntax& syntax, const Match& match) const {
  const Frame& frame = frame_of(match);
  const Clause& clause = syntax.clauses[match.clause];
  const bool told_by_verb = !frame.verbs.empty() && clause.verb != kNone;
  // "поддержка, которую банк оказывает странам": what goes on all the time.
  if (told_by_verb && scene_.pack.has_dictionary && frame.type == EventType::kSupport &&
      clause.antecedent != kNone && is_plain_present(scene_, syntax.verbs[clause.verb]))
    return true;
  // "соглашение, по которому Норвегия оказывает помощь": what a document or a programme is about.
  if (told_by_verb && scene_.pack.has_dictionary && frame.type == EventType::kAid &&
      clause.antecedent != kNone && !clause.antecedent_preposition.empty() &&
      is_present(scene_, syntax.verbs[clause.verb]))
    return true;
  if (scene_.pack.has_dictionary)
    return !frame.type && says_which(scene_, syntax, clause) && !names_sum(scene_, syntax, clause);
  if (scene_.pack.has_cases() || !told_by_verb) return false;
  if (is_done_as_a_rule(syntax, match)) return true;
  if (frame.type && is_aim_of_document(scene_, syntax, syntax.verbs[clause.verb]) &&
      (frame.type != EventType::kAid || !names_sum(scene_, syntax, clause)))
    return true;
  if (frame.type && frame.type != EventType::kAid) return false;
  if (names_sum(scene_, syntax, clause)) return false;
  const VerbGroup& verb = syntax.verbs[clause.verb];
  const bool told = clause.antecedent != kNone;
  // What somebody does as a rule. A title tells news so, and "the money comes from the fund" does.
  if (frame.commitment && frame.slots[*frame.commitment].relation != Relation::kSubject) return false;
  if (frame.type == EventType::kAid && is_plain_present(scene_, verb) &&
      scene_.document.sentences[syntax.sentence].kind != BlockKind::kTitle)
    return true;
  if (!told || !verb.causative || syntax.verbs.empty()) return false;
  return syntax.chunks[clause.antecedent].first > syntax.verbs.front().head;
}

// "carrying out the agreement signed by both ministries": of a document that the reader is taken to know, and
// that something else is said of, the clause tells no signing.
bool FindingMaker::only_recalls(const Syntax& syntax, const Match& match) const {
  const std::uint32_t about = syntax.clauses[match.clause].antecedent;
  if (scene_.pack.has_cases() || !frame_of(match).agreement || about == kNone) return false;
  const Chunk& document = syntax.chunks[about];
  if (document.kind != ChunkKind::kNominal || document.preposition.empty()) return false;
  for (std::uint32_t at = document.first; at-- > document.preposition_token;) {
    const auto hits = hits_in(scene_, LexiconClass::kDeterminer, at, at + 1);
    if (!hits.empty()) return scene_.pack.lexicon.entry(hits.front().entry).value == kDefiniteDeterminer;
  }
  return false;
}

// "Norway, which chairs the conference": says who somebody is.
bool FindingMaker::only_describes(const Syntax& syntax, const Match& match) const {
  const std::uint32_t antecedent = syntax.clauses[match.clause].antecedent;
  return !scene_.pack.has_cases() && antecedent != kNone && !match.passive &&
         syntax.chunks[antecedent].kind == ChunkKind::kMention;
}

// "called on the minister to act": an appeal and no visit.
bool FindingMaker::is_appeal(const Syntax& syntax, const Match& match) const {
  if (scene_.pack.has_cases() || frame_of(match).verbs.empty()) return false;
  if ((facts_.flags[match.verb_first] & kIsHypothetical) == 0) return false;
  // "called on the minister to discuss the grid" is a visit.
  const bool to_person = std::ranges::any_of(match.fills, [&](const Fill& fill) {
    return frame_of(match).slots[fill.slot].relation == Relation::kObject &&
           std::ranges::any_of(fill.chunks, [&](std::uint32_t index) {
             const Chunk& chunk = syntax.chunks[index];
             return chunk.kind == ChunkKind::kMention &&
                    scene_.mentions[chunk.index].actor.kind == ActorKind::kPerson;
           });
  });
  const auto is_talk = [&](const Clause& one) {
    const VerbGroup& verb = syntax.verbs[one.verb];
    return std::ranges::any_of(
        hits_in(scene_, LexiconClass::kFrameVerb, verb.head, verb.end),
        [&](const Hit& hit) { return scene_.pack.frame_of(hit).type == EventType::kConsult; });
  };
  return std::ranges::any_of(syntax.clauses, [&](const Clause& one) {
    return one.governor == match.clause && one.verb != kNone && !(to_person && is_talk(one));
  });
}

}  // namespace concord::reading
