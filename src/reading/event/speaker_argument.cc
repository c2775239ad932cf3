// Who speaks stands for what he speaks of as his own: "The minister noted that the ministry is ready", "The
// bank said five million would be granted".
#include <algorithm>

#include "reading/event/actor_list.h"
#include "reading/event/argument_finder.h"
#include "reading/event/case_relation.h"
#include "reading/event/clause_opening.h"
#include "reading/event/own_country.h"

namespace concord::reading {

// "Norway announced that it had signed": nothing but a pronoun stands before the verb.
bool ArgumentFinder::is_about_pronoun(const Clause& clause) const {
  bool pronoun = false;
  for (const std::uint32_t index : clause.chunks) {
    const Chunk& chunk = syntax_.chunks[index];
    if (chunk.kind == ChunkKind::kVerb) break;
    if (chunk.kind == ChunkKind::kSubordinator) continue;
    if (chunk.kind != ChunkKind::kWord || pronoun) return false;
    const auto analyses = scene_.document.of(scene_.document.tokens[chunk.first]);
    pronoun = chunk.end == chunk.first + 1 && std::ranges::any_of(analyses, [](const Analysis& one) {
                return one.part == PartOfSpeech::kPronoun;
              });
    if (!pronoun) return false;
  }
  return pronoun;
}

// "Министр заявил, что сотрудничество должно быть взаимным": a noun before the verb is its subject, and
// neither a body nor a state ("министерство", "страна"), for which the speaker stands.
bool ArgumentFinder::has_thing_as_subject(const Clause& clause) const {
  for (const std::uint32_t index : clause.chunks) {
    const Chunk& chunk = syntax_.chunks[index];
    if (chunk.kind == ChunkKind::kVerb) break;
    if ((chunk.kind != ChunkKind::kWord && chunk.kind != ChunkKind::kNominal) || !chunk.preposition.empty() ||
        (chunk.cases & kNominative) == 0)
      continue;
    if (has_hit(
            scene_,
            class_bits(LexiconClass::kOrganisationHead, LexiconClass::kCollective, LexiconClass::kShortName),
            chunk.first, chunk.end))
      return false;
    const auto analyses = scene_.document.of(scene_.document.tokens[chunk.first]);
    if (!analyses.empty() && std::ranges::all_of(analyses, [](const Analysis& one) {
          return one.part == PartOfSpeech::kNoun && !one.predicted;
        }))
      return true;
  }
  return false;
}

// "The minister noted that the ministry is ready": who speaks stands for what he speaks of as his own.
void ArgumentFinder::add_speaker(std::uint32_t index) {
  const Clause& clause = syntax_.clauses[index];
  if (index == 0 || clause.chunks.empty() || clause.verb == kNone) return;
  if (syntax_.chunks[clause.chunks.front()].kind != ChunkKind::kSubordinator) return;
  const Clause& outer = syntax_.clauses[index - 1];
  if (outer.verb == kNone || outer.chunks.back() + 2 < clause.chunks.front()) return;
  if (!scene_.pack.has_cases() && names_thing(scene_, syntax_, clause.chunks)) return;
  if (scene_.pack.has_dictionary && (has_thing_as_subject(clause) || is_about_thing(clause))) return;
  std::vector<Argument> arguments;
  ArgumentFinder(scene_, syntax_, arguments).own(outer);
  // Where cases tell subjects, a clause without one leaves it out because it is the speaker himself.
  const bool left_out = scene_.pack.has_cases() ? !has(Surface::kSubject) : is_about_pronoun(clause);
  const bool alone = std::ranges::count(arguments, Surface::kSubject, &Argument::surface) == 1;
  if (scene_.pack.has_cases() && left_out && alone && is_plural(scene_, syntax_, clause)) return;
  for (Argument argument : arguments) {
    if (argument.surface != Surface::kSubject) continue;
    argument.inherited = true;
    argument.speaker = !left_out;
    out_.push_back(argument);
  }
}

// "«Благодарим банк», - сказал министр": who says it, right before or behind.
void ArgumentFinder::add_quoted_speaker(std::uint32_t index) {
  const Clause& quoted = syntax_.clauses[index];
  const bool own = !has(Surface::kSubject) && is_first_person(scene_, syntax_, quoted);
  if (!own && (has_actor_subject() || !speaks_of_own_country(scene_, syntax_, quoted))) return;
  std::vector<Argument> arguments;
  const auto take = [&](std::uint32_t other) {
    const Clause& telling = syntax_.clauses[other];
    if (telling.verb == kNone || !says_or_hopes(scene_, syntax_.verbs[telling.verb])) return false;
    arguments.clear();
    ArgumentFinder(scene_, syntax_, arguments).own(telling);
    const auto said = std::ranges::find(arguments, Surface::kSubject, &Argument::surface);
    if (said == arguments.end() || syntax_.chunks[said->chunk].kind != ChunkKind::kMention) return false;
    out_.push_back(*said);
    out_.back().inherited = out_.back().speaker = true;
    return true;
  };
  for (std::uint32_t behind = index + 1; behind < syntax_.clauses.size(); ++behind)
    if (take(behind)) return;
  for (std::uint32_t before = index; before-- > 0;)
    if (take(before)) return;
}

// "The bank said five million would be granted to Kenya": who announces a sum that somebody gives is taken
// for the giver where the passive names none.
void ArgumentFinder::add_giver(std::uint32_t index) {
  const Clause& clause = syntax_.clauses[index];
  if (scene_.pack.has_cases() || index == 0 || clause.verb == kNone || !syntax_.verbs[clause.verb].passive)
    return;
  const auto is_sum = [&](const Argument& one) {
    const Chunk& chunk = syntax_.chunks[one.chunk];
    return one.surface == Surface::kSubject && chunk.kind == ChunkKind::kMention &&
           scene_.mentions[chunk.index].kind == MentionKind::kMoney;
  };
  const auto is_agent = [&](const Argument& one) {
    return one.preposition == scene_.pack.agent_preposition || one.speaker;
  };
  if (std::ranges::none_of(out_, is_sum) || std::ranges::any_of(out_, is_agent)) return;
  const Clause& outer = syntax_.clauses[index - 1];
  if (outer.verb == kNone || outer.chunks.back() + 1 != clause.chunks.front() ||
      !says_or_hopes(scene_, syntax_.verbs[outer.verb]))
    return;
  std::vector<Argument> arguments;
  ArgumentFinder(scene_, syntax_, arguments).own(outer);
  for (const Argument& one : arguments)
    if (one.surface == Surface::kSubject && !is_circumstance(syntax_.chunks[one.chunk]))
      out_.push_back({one.chunk, Surface::kPreposition, scene_.pack.agent_preposition, 0, true, true});
}

}  // namespace concord::reading
