// What is told of an earlier time: by words for it (last year, earlier), by a day that lies long before the
// report, or by where it was.
#include <algorithm>
#include <string_view>

#include "reading/event/near_mention.h"
#include "reading/event/venue.h"
#include "reading/event/when_where.h"
#include "reading/mention/header.h"

namespace concord::reading {
namespace {

constexpr std::string_view kToldBefore = "told";  // key of [past]: earlier reports tell what follows
constexpr std::string_view kSameDay = "same";     // key of [past]: earlier, but not of another time

// "broke off the talks last year, when the minister visited Oslo": the words before the clause tell its time.
bool is_when_of_past(const Scene& scene, const Syntax& syntax, const Clause& clause) {
  const Chunk& opener = syntax.chunks[clause.chunks.front()];
  if (scene.pack.has_cases() || opener.kind != ChunkKind::kSubordinator) return false;
  const std::uint32_t begin = scene.document.sentences[syntax.sentence].first_token;
  std::uint32_t before = opener.first;
  if (before > begin && scene.document.tokens[before - 1].mark == U',') --before;
  return std::ranges::any_of(hits_in(scene, LexiconClass::kPast, begin, before),
                             [&](const Hit& hit) { return hit.end_token == before; });
}

// "builds on a memorandum signed in April 2022, when Norway agreed": the day right before the clause is its
// own.
bool is_when_of_past_day(const Scene& scene, const Syntax& syntax, const Clause& clause) {
  const Chunk& opener = syntax.chunks[clause.chunks.front()];
  if (opener.kind != ChunkKind::kSubordinator && opener.kind != ChunkKind::kRelative) return false;
  std::uint32_t before = opener.first;
  if (before > 0 && scene.document.tokens[before - 1].mark == U',') --before;
  bool past = false;
  mentions_of_sentence(scene, syntax.sentence, [&](const Mention& mention) {
    past = past || (mention.kind == MentionKind::kDate && mention.end_token == before && mention.date &&
                    is_background(*mention.date, scene.header));
  });
  return past;
}

}  // namespace

// "Ранее, 5 ноября, министры уже встречались и подписали": whatever day it was.
bool begins_with_past(const Scene& scene, const Syntax& syntax) {
  constexpr std::uint32_t kFewestWords = 3;  // "Since its founding in 2010 the fund has given"
  const std::uint32_t begin = scene.document.sentences[syntax.sentence].first_token;
  if (!scene.pack.has_cases())
    return std::ranges::any_of(hits_in(scene, LexiconClass::kPast, begin, begin + 1),
                               [&](const Hit& hit) { return hit.end_token >= begin + kFewestWords; }) &&
           scene.pack.has(RawList::kSince, fold(scene.document.word(scene.document.tokens[begin])));
  return scene.pack.has_dictionary &&
         std::ranges::any_of(hits_in(scene, LexiconClass::kPast, begin, begin + 1), [&](const Hit& hit) {
           return scene.pack.lexicon.entry(hit.entry).value != kSameDay;
         });
}

bool is_beginning(const Scene& scene, const Mention& year) {
  const auto is_since = [&](std::uint32_t token) {
    const Token& word = scene.document.tokens[token];
    return word.kind == TokenKind::kWord && scene.pack.has(RawList::kSince, fold(scene.document.word(word)));
  };
  return !year.date->has_month() &&
         (is_since(year.first_token) || (year.first_token > 0 && is_since(year.first_token - 1)));
}

bool looks_back(const Scene& scene, const Syntax& syntax, const Match& match) {
  const Clause& clause = syntax.clauses[match.clause];
  const auto covered = [&](std::uint32_t token) {
    bool inside = false;
    mentions_of_sentence(scene, syntax.sentence, [&](const Mention& mention) {
      inside = inside || (mention.first_token <= token && token < mention.end_token);
    });
    return inside;
  };
  const auto holds = [&](std::uint32_t token) {  // and no clause inside it
    return std::ranges::any_of(clause.chunks, [&](std::uint32_t index) {
      return syntax.chunks[index].first <= token && token < syntax.chunks[index].end;
    });
  };
  const std::uint32_t first = syntax.chunks[clause.chunks.front()].first;
  const std::uint32_t end = syntax.chunks[clause.chunks.back()].end;
  const auto& hits = scene.hits.of(LexiconClass::kPast);
  for (auto it = std::ranges::lower_bound(hits, first, {}, &Hit::first_token);
       it != hits.end() && it->first_token < end; ++it) {
    // "thanked Norway for its help over the past decade": thanks are for what was before.
    // "earlier the same day" is news as well
    if (scene.pack.lexicon.entry(it->entry).value == kSameDay) continue;
    const bool thanked_for = scene.pack.frames[match.frame].type == EventType::kSupport &&
                             it->first_token > match.first_token && !scene.pack.heads_last;
    bool inside = false;
    for (std::uint32_t token = it->first_token; token < it->end_token; ++token)
      inside = inside || holds(token);
    if (!thanked_for && inside && !covered(it->first_token)) return true;
  }
  // "Ранее сообщалось, что": what was told before is background, whatever clause it stands in. "To date, the
  // bank has given": so is what the first words of the sentence make of its main clause.
  const std::uint32_t begin = scene.document.sentences[syntax.sentence].first_token;
  const bool main = clause.antecedent == kNone && clause.governor == kNone && !scene.pack.has_cases();
  for (const Hit& hit : hits_in(scene, LexiconClass::kPast, begin, first))
    if (scene.pack.lexicon.entry(hit.entry).value == kToldBefore || (main && hit.first_token == begin))
      return true;
  if (is_when_of_past(scene, syntax, clause) || is_when_of_past_day(scene, syntax, clause)) return true;
  if (const std::uint32_t session = past_session(scene, syntax.sentence); session != kNone && holds(session))
    return true;
  bool back = false;
  mentions_of_sentence(scene, syntax.sentence, [&](const Mention& mention) {
    if (mention.kind != MentionKind::kDate || !mention.date || mention.date->has_month()) return;
    const bool inside = in_clause(syntax, match, mention);
    const bool gives = scene.pack.frames[match.frame].type == EventType::kAid;
    back = back || (inside && is_background(*mention.date, scene.header)) ||
           (gives && inside && is_beginning(scene, mention));
  });
  return back;
}

}  // namespace concord::reading
