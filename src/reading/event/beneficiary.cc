// Whom money or support is for, where the frame of the verb has no slot for it.
#include <algorithm>

#include "reading/event/alike.h"
#include "reading/event/finding.h"
#include "reading/mention/country_name.h"

namespace concord::reading {

// How many a subject names: "Norway and Sweden are ready to help Kenya".
std::size_t FindingMaker::subjects_of(const Match& match) const {
  for (const Fill& fill : match.fills)
    if (frame_of(match).slots[fill.slot].relation == Relation::kSubject) return fill.chunks.size();
  return 0;
}

// Whom money or support is for stands behind the predicate without a slot of its own: "for forests in
// Brazil", "is ready to help Hungary".
void FindingMaker::add_beneficiary(const Syntax& syntax, const Match& match,
                                   std::vector<Actor>& actors) const {
  const Frame& frame = frame_of(match);
  const bool promises = frame.type == EventType::kAgree && !scene_.pack.has_cases() && actors.size() == 1;
  if (frame.type != EventType::kAid && frame.type != EventType::kSupport && !promises) return;
  const std::size_t givers = subjects_of(match);
  if (actors.size() != std::max<std::size_t>(givers, 1)) return;
  for (std::uint32_t index = 0; index < syntax.chunks.size(); ++index) {
    const Chunk& chunk = syntax.chunks[index];
    if (chunk.kind != ChunkKind::kMention || !may_benefit(syntax, match, index)) continue;
    const Mention& mention = scene_.mentions[chunk.index];
    const bool state = mention.kind == MentionKind::kActor && mention.actor.kind != ActorKind::kPerson;
    const bool home = frame.type == EventType::kAid && mention.kind == MentionKind::kPlace &&
                      !mention.country.empty() &&  // money for a town is money for its country
                      !(mention.place_kind == PlaceKind::kCity && is_venue(match, chunk));
    // "agreed to work with the minister": with whom, whoever it is.
    const bool partner =
        promises && mention.kind == MentionKind::kActor && scene_.pack.is_companion(chunk.preposition);
    if (!state && !home && !partner && !acts(mention)) continue;
    // "reaffirmed his country's support for Kenya": who gives it is not whom it is for.
    if (state && !actors.empty() && covers(actors.front(), mention.actor)) continue;
    if (state || partner)
      add_actor(mention.actor, actors);
    else
      add_actor(actor_of_place(mention, home), actors);
    if (actors.size() <= std::max<std::size_t>(givers, 1)) continue;
    add_listed_receivers(syntax, index, actors);
    return;
  }
}

// "Kenya confirmed that Norway would give five million": who tells of the gift first in its sentence is of
// neither country, and so the money may be for its own.
bool FindingMaker::tells_abroad(const Actor& giver, const std::string& home) const {
  if (scene_.pack.has_cases() || giver.country.empty()) return false;
  const std::uint32_t sentence = sentence_of_byte(scene_.document, giver.at.begin);
  const auto first = std::ranges::find_if(scene_.mentions, [&](const Mention& one) {
    return one.sentence == sentence && one.kind == MentionKind::kActor && one.actor.at.end <= giver.at.begin;
  });
  if (first == scene_.mentions.end()) return false;
  const std::string& country = first->actor.country;
  return !country.empty() && country != giver.country && country != home;
}

// "VIENNA – The bank has approved a loan of five million": where nobody is told for whom money is, it is for
// the country that the report comes from, unless that is the giver's own; a bank's is for the one that the
// report speaks of.
void FindingMaker::add_home(const Story& story, std::vector<Actor>& actors) const {
  if (actors.size() != 1) return;
  const Actor& giver = actors.front();
  const std::string& country =
      story.home_country.empty() && giver.country.empty() ? story.told_country : story.home_country;
  if (country.empty() || giver.country == country || tells_abroad(giver, country)) return;
  if (giver.kind == ActorKind::kPerson || scene_.pack.heads_last) return;
  Actor home;
  home.kind = ActorKind::kState;
  home.country = country;
  home.name = country_name(country);
  home.at = giver.at;
  actors.push_back(std::move(home));
}

// "The project, financed by the bank, will help Norway": where a participle tells of the money, whom it is
// for stands behind the verb of the clause around it.
bool FindingMaker::is_around(const Syntax& syntax, const Match& match, std::uint32_t clause) const {
  const Clause& own = syntax.clauses[match.clause];
  if (scene_.pack.has_cases() || own.antecedent == kNone || own.verb == kNone ||
      !syntax.verbs[own.verb].reduced || frame_of(match).type != EventType::kAid)
    return false;
  const auto holds = [&](std::uint32_t index) {
    return index != kNone && std::ranges::find(syntax.clauses[index].chunks, own.antecedent) !=
                                 syntax.clauses[index].chunks.end();
  };
  return holds(clause) || holds(syntax.clauses[clause].governor);
}

// "Funding for Hungary was approved": the preposition is one by which the frame asks for whom it is.
bool FindingMaker::has_slot(const Match& match, std::string_view preposition) const {
  return std::ranges::any_of(frame_of(match).slots, [&](const Slot& slot) {
    return slot.relation == Relation::kPreposition && slot.preposition == preposition &&
           (slot.fillers & (kClauseFiller | kActorFiller)) != 0 && (slot.fillers & kPlaceFiller) == 0;
  });
}

// "In Hungary, Austria is launching a programme worth ten million": a country at the head of the sentence is
// where the money goes, as a town is not.
bool FindingMaker::leads(const Syntax& syntax, const Match& match, const Chunk& chunk) const {
  if (scene_.pack.has_cases() || frame_of(match).type != EventType::kAid || chunk.kind != ChunkKind::kMention)
    return false;
  const Mention& mention = scene_.mentions[chunk.index];
  return mention.kind == MentionKind::kPlace && acts(mention) && !chunk.preposition.empty() &&
         chunk.preposition_token == syntax.chunks.front().first;
}

// "at the climate conference in Dubai": the town of a conference is given nothing.
bool FindingMaker::is_venue(const Match& match, const Chunk& chunk) const {
  constexpr std::uint32_t kMostBefore = 6;
  if (chunk.preposition_token == kNone) return false;
  const std::uint32_t from = std::max(
      match.end_token, chunk.preposition_token > kMostBefore ? chunk.preposition_token - kMostBefore : 0);
  for (std::uint32_t at = from; at < chunk.preposition_token; ++at)
    if (is_gathering(at) || names_conference(at)) return true;
  return false;
}

bool FindingMaker::names_conference(std::uint32_t token) const {
  const std::string word = fold(scene_.document.word(scene_.document.tokens[token]));
  return std::ranges::any_of(scene_.pack.conferences.names,
                             [&](const std::string& name) { return word.starts_with(name); });
}

// "gave ten million for restoring forests in Norway", "is interested in developing ties with Norway": what
// the money or the interest is for may be told by a gerund.
bool FindingMaker::tells_purpose(const Syntax& syntax, const Match& match, const Clause& clause) const {
  const auto type = frame_of(match).type;
  return !scene_.pack.has_cases() && (type == EventType::kAid || type == EventType::kSupport) &&
         clause.subject_of == match.clause && clause.verb != kNone && syntax.verbs[clause.verb].gerund &&
         syntax.verbs[clause.verb].first >= match.end_token;
}

// "Norway promised that Kenya would receive experts": what is promised to whom may be told by the clause
// right behind the verb.
bool FindingMaker::tells_promise(const Syntax& syntax, const Match& match, std::uint32_t clause) const {
  constexpr std::uint32_t kMostBetween = 1;  // a comma
  const Clause& other = syntax.clauses[clause];
  if (scene_.pack.has_cases() || frame_of(match).type != EventType::kAgree || clause <= match.clause ||
      other.chunks.empty())
    return false;
  const Chunk& opener = syntax.chunks[other.chunks.front()];
  return opener.kind == ChunkKind::kSubordinator && opener.first >= match.end_token &&
         opener.first <= match.end_token + kMostBetween;
}

// "Norway, which gave ten million, Sweden, which ...": behind a mark and without a preposition stands the
// next one of a list, and not whom the money is for.
bool FindingMaker::is_listed_on(const Syntax& syntax, const Match& match, std::uint32_t chunk) const {
  const Chunk& one = syntax.chunks[chunk];
  if (scene_.pack.has_cases() || !one.preposition.empty() || one.first < match.end_token) return false;
  std::uint32_t before = chunk;
  if (before > 0 && syntax.chunks[before - 1].kind == ChunkKind::kConjunction) --before;
  // "With a grant from the bank, Hungary will restore": who gets it is the subject.
  const bool subject = frame_of(match).verbs.empty() && chunk + 1 < syntax.chunks.size() &&
                       syntax.chunks[chunk + 1].kind == ChunkKind::kVerb &&
                       syntax.verbs[syntax.chunks[chunk + 1].index].finite;
  return !subject && before > 0 && syntax.chunks[before - 1].kind == ChunkKind::kComma &&
         syntax.chunks[before - 1].first >= match.end_token;
}

// Whether the chunk stands behind the predicate in its clause, or in an infinitive that it governs: "of the
// readiness to help Norway he spoke". "Hungary was given the money": in the passive it may be the subject.
bool FindingMaker::may_benefit(const Syntax& syntax, const Match& match, std::uint32_t chunk) const {
  for (std::uint32_t i = 0; i < syntax.clauses.size(); ++i) {
    const Clause& clause = syntax.clauses[i];
    const bool around = i != match.clause && is_around(syntax, match, i);
    if (i != match.clause && clause.governor != match.clause && !around &&
        !tells_purpose(syntax, match, clause) && !tells_promise(syntax, match, i))
      continue;
    if (std::ranges::find(clause.chunks, chunk) == clause.chunks.end()) continue;
    const Chunk& one = syntax.chunks[chunk];
    if (is_listed_on(syntax, match, chunk)) continue;
    return (i != match.clause && !around) || one.first >= match.end_token || leads(syntax, match, one) ||
           (match.passive && (one.preposition.empty() || has_slot(match, one.preposition)) &&
            one.first < match.first_token);
  }
  return false;
}

}  // namespace concord::reading
