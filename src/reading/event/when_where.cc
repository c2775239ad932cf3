#include "reading/event/when_where.h"

#include <algorithm>
#include <map>
#include <string_view>

#include "reading/event/venue.h"

namespace concord::reading {
namespace {

constexpr std::string_view kToldBefore = "told";  // key of [past]: earlier reports tell what follows
constexpr int kNewsDays = 45;  // what happened longer before its report is background, not news
constexpr int kWeek = 7;       // a day told by its weekday is not further away

template <class Use>
void mentions_of_sentence(const Scene& scene, std::uint32_t sentence, Use&& use) {
  const auto first = std::ranges::lower_bound(scene.mentions, sentence, {}, &Mention::sentence);
  for (auto it = first; it != scene.mentions.end() && it->sentence == sentence; ++it) use(*it);
}

bool in_clause(const Syntax& syntax, const Match& match, const Mention& mention) {
  for (const std::uint32_t index : syntax.clauses[match.clause].chunks) {
    const Chunk& chunk = syntax.chunks[index];
    if (chunk.first <= mention.first_token && mention.first_token < chunk.end) return true;
  }
  return false;
}

bool is_city(const Mention& mention) {
  return mention.kind == MentionKind::kPlace && mention.place_kind == PlaceKind::kCity;
}

constexpr int kMostClausesToRelative = 6;

// Whether the clause is a relative one or hangs on one, without the match being in it as well: "which they
// are to host in May".
bool is_other_relative(const Syntax& syntax, const Match& match, std::uint32_t index) {
  for (int up = 0; up < kMostClausesToRelative && index != kNone && index != match.clause; ++up) {
    const Clause& clause = syntax.clauses[index];
    if (clause.antecedent != kNone) return true;
    index = clause.governor;
  }
  return false;
}

// Whether the mention stands in a relative clause other than that of the match: it says something of somebody
// only.
bool in_other_relative(const Syntax& syntax, const Match& match, const Mention& mention) {
  for (std::uint32_t i = 0; i < syntax.clauses.size(); ++i) {
    if (!is_other_relative(syntax, match, i)) continue;
    for (const std::uint32_t index : syntax.clauses[i].chunks) {
      const Chunk& chunk = syntax.chunks[index];
      if (chunk.first <= mention.first_token && mention.first_token < chunk.end) return true;
    }
  }
  return false;
}

bool is_capital_word(const Token& token) {
  return token.kind == TokenKind::kWord && token.shape != Shape::kLower && token.shape != Shape::kNone;
}

// "the Bali Summit", "Керри посетил Баку": a city of which a name is made, or a surname that is also one.
bool only_names(const Scene& scene, const Mention& city) {
  const Document& document = scene.document;
  const Sentence& sentence = document.sentences[city.sentence];
  const std::uint32_t next = city.end_token;
  if (next >= sentence.end_token) return false;
  const bool governed =
      city.first_token > sentence.first_token &&
      has_hit(scene, class_bits(LexiconClass::kPreposition), city.first_token - 1, city.first_token);
  if (governed) return false;
  if (!scene.pack.has_cases())
    return sentence.kind == BlockKind::kText && is_capital_word(document.tokens[next]);
  const auto analyses = document.of(document.tokens[next]);
  return scene.pack.has_dictionary && !city.capital && (city.cases == 0 || (city.cases & kNominative) != 0) &&
         std::ranges::any_of(analyses, [](const Analysis& one) {
           return one.part == PartOfSpeech::kVerb && !one.predicted && !one.plural;
         });
}

std::uint32_t distance(const Match& match, const Mention& mention) {
  return mention.first_token > match.first_token ? mention.first_token - match.first_token
                                                 : match.first_token - mention.first_token;
}

// The nearest mention of the clause, else of the sentence, that `fits`.
template <class Fits>
const Mention* nearest(const Scene& scene, const Syntax& syntax, const Match& match, Fits&& fits) {
  const Mention* best = nullptr;
  bool best_inside = false;
  mentions_of_sentence(scene, syntax.sentence, [&](const Mention& mention) {
    if (!fits(mention) || in_other_relative(syntax, match, mention)) return;
    const bool inside = in_clause(syntax, match, mention);
    if (best == nullptr || (inside && !best_inside) ||
        (inside == best_inside && distance(match, mention) < distance(match, *best))) {
      best = &mention;
      best_inside = inside;
    }
  });
  return best;
}

Span words_of(const Scene& scene, const Mention& mention) {
  return {scene.document.tokens[mention.first_token].at.begin,
          scene.document.tokens[mention.end_token - 1].at.end};
}

PartialDate first_day(const PartialDate& date) {
  return {date.year, date.has_month() ? date.month : 1, date.has_day() ? date.day : 1};
}

// A date told without its year was taken for the last one that has passed; of what is promised it is the
// next, and of a span of years its end. What lies only days back was told by its weekday and stays.
PartialDate next_of(const Mention& mention, const Header& header) {
  PartialDate date = mention.date->has_month() ? *mention.date : mention.date_end.value_or(*mention.date);
  if (!mention.date_inferred || !date.has_month() || !header.published || !header.published->has_day())
    return date;
  if (days_from_civil(date.last_day()) + kWeek >= days_from_civil(*header.published)) return date;
  const PartialDate next{date.year + 1, date.month, date.day};
  return PartialDate::valid(next.year, next.month, next.day) ? next : date;
}

// A capital that stands for its government, and no preposition says that something was there.
bool is_party(const Scene& scene, const Syntax& syntax, const Mention& mention) {
  if (!scene.pack.has_cases() || !acts(mention)) return false;
  return std::ranges::any_of(syntax.chunks, [&](const Chunk& chunk) {
    return chunk.kind == ChunkKind::kMention && chunk.first == mention.first_token &&
           chunk.preposition.empty() && (chunk.cases & kNominative) != 0;
  });
}

// "план на 2019 год", "саммит 2026 года": a year in another case than that of when something was is part of
// what it stands with.
bool is_year_of_thing(const Scene& scene, const Mention& mention) {
  // "a 1997 agreement", "the 2026 summit"
  if (!scene.pack.has_cases() && mention.first_token > 0 &&
      !hits_in(scene, LexiconClass::kDeterminer, mention.first_token - 1, mention.first_token).empty())
    return true;
  if (!scene.pack.has_dictionary) return false;
  std::uint8_t cases = 0;
  for (const Analysis& one : scene.document.of(scene.document.tokens[mention.end_token - 1]))
    if (one.part == PartOfSpeech::kNoun && !one.predicted)
      cases = static_cast<std::uint8_t>(cases | one.cases);
  return cases != 0 && (cases & kLocative) == 0;
}

bool is_promise(const Scene& scene, const Match& match) {
  const Frame& frame = scene.pack.frames[match.frame];
  return frame.type == EventType::kAgree || frame.type == EventType::kSupport ||
         frame.type == EventType::kAid;
}

}  // namespace

bool is_after(const PartialDate& date, const Header& header) {
  if (!header.published || !header.published->has_day()) return false;
  return days_from_civil(first_day(date)) > days_from_civil(*header.published);
}

bool is_background(const PartialDate& date, const Header& header) {
  if (!header.published) return false;
  return days_from_civil(date.last_day()) + kNewsDays < days_from_civil(first_day(*header.published));
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
    const bool thanked_for = scene.pack.frames[match.frame].type == EventType::kSupport &&
                             it->first_token > match.first_token && !scene.pack.heads_last;
    if (!thanked_for && holds(it->first_token) && !covered(it->first_token)) return true;
  }
  // "Ранее сообщалось, что": what was told before is background, whatever clause it stands in. "To date, the
  // bank has given": so is what the first words of the sentence make of its main clause.
  const std::uint32_t begin = scene.document.sentences[syntax.sentence].first_token;
  const bool main = clause.antecedent == kNone && clause.governor == kNone && !scene.pack.has_cases();
  for (const Hit& hit : hits_in(scene, LexiconClass::kPast, begin, first))
    if (scene.pack.lexicon.entry(hit.entry).value == kToldBefore || (main && hit.first_token == begin))
      return true;
  bool back = false;
  mentions_of_sentence(scene, syntax.sentence, [&](const Mention& mention) {
    if (mention.kind != MentionKind::kDate || !mention.date || mention.date->has_month()) return;
    back = back || (in_clause(syntax, match, mention) && is_background(*mention.date, scene.header));
  });
  return back;
}

// "by 2030": when it is due.
bool is_due(const Scene& scene, const Mention& date) {
  return std::ranges::any_of(scene.hits.of(LexiconClass::kDue), [&](const Hit& hit) {
    return hit.first_token < date.end_token && hit.end_token >= date.first_token;
  });
}

// "They agreed to meet again in Vienna in May": where and when something is to be is not where and when it
// was agreed on.
bool is_agreed_on(const Scene& scene, const Match& match, const Mention& told) {
  const Frame& frame = scene.pack.frames[match.frame];
  if (frame.type != EventType::kAgree || !frame.what) return false;
  const Fill* what = match.fill_of(*frame.what);
  const std::uint32_t at = scene.document.tokens[told.first_token].at.begin;
  return what != nullptr && told.first_token >= match.end_token && what->rest.begin <= at &&
         at < what->rest.end;
}

When when_of(const Scene& scene, const Syntax& syntax, const Match& match) {
  const Mention* found = nearest(scene, syntax, match, [&](const Mention& mention) {
    if (mention.kind != MentionKind::kDate || !mention.date || is_agreed_on(scene, match, mention))
      return false;
    // Nothing has happened by the day by which something is due.
    if (is_due(scene, mention) &&
        (!scene.header.published || is_after(next_of(mention, scene.header), scene.header)))
      return false;
    // Who promises does so now, whatever day is promised.
    if (is_promise(scene, match) && is_after(*mention.date, scene.header)) return false;
    if (is_promise(scene, match) && !mention.date->has_month() && mention.first_token >= match.end_token)
      return false;
    // What is to come behind the clause is the day of something else.
    if (mention.first_token > match.first_token && is_after(*mention.date, scene.header) &&
        !in_clause(syntax, match, mention)) {
      return false;
    }
    // Nothing happens in a span of years: it is that of a programme, a budget, a membership.
    if (mention.date->has_month()) return true;
    return !is_due(scene, mention) && !scene.header.published && !mention.date_end &&
           !is_year_of_thing(scene, mention);
  });
  if (found != nullptr) return {found->date, found->date_inferred, true, words_of(scene, *found)};
  return {scene.header.published, true, false, {}};
}

bool names_gathering(const Scene& scene, const Chunk& chunk) {
  if (chunk.kind == ChunkKind::kMention)
    return scene.mentions[chunk.index].actor.name.starts_with(scene.pack.conferences.name) &&
           !scene.pack.conferences.name.empty();
  return std::ranges::any_of(
      hits_in(scene, LexiconClass::kFrameNoun, chunk.first, chunk.end), [&](const Hit& hit) {
        const auto number = static_cast<std::size_t>(scene.pack.lexicon.number(hit.entry));
        return scene.pack.frames[number].type == EventType::kConsult;
      });
}

// "discussed the outcome of the summit in Vienna", "met ahead of the summit in Vienna": where another
// gathering was or will be, of which they spoke or before which they met.
bool is_of_other_gathering(const Scene& scene, const Syntax& syntax, const Match& match,
                           const Mention& city) {
  if (city.first_token < match.end_token) return false;
  const auto chunk = std::ranges::find_if(syntax.chunks, [&](const Chunk& one) {
    return one.kind == ChunkKind::kMention && one.first == city.first_token;
  });
  if (chunk == syntax.chunks.end() || chunk->preposition_token == kNone) return false;
  auto before = chunk;
  while (before != syntax.chunks.begin() &&
         ((before - 1)->first >= chunk->preposition_token || (before - 1)->kind == ChunkKind::kWord))
    --before;
  if (before == syntax.chunks.begin()) return false;
  const Chunk& gathering = *--before;
  if (gathering.end + 2 < chunk->preposition_token || !names_gathering(scene, gathering)) return false;
  if (match.noun_token != kNone && gathering.first <= match.noun_token && match.noun_token < gathering.end)
    return false;
  if (gathering.preposition_token != kNone) {
    const auto occasions =
        hits_in(scene, LexiconClass::kOccasion, gathering.preposition_token, gathering.preposition_token + 1);
    if (!occasions.empty()) return scene.pack.lexicon.entry(occasions.front().entry).value.empty();
  }
  // "обсудили итоги саммита в Баку"
  const bool of_object = scene.pack.has_dictionary && gathering.preposition.empty() &&
                         (gathering.cases & kGenitive) != 0 && before != syntax.chunks.begin() &&
                         (before - 1)->preposition.empty() && ((before - 1)->cases & kAccusative) != 0;
  if (of_object) return true;
  const std::uint32_t at = scene.document.tokens[city.first_token].at.begin;
  const Frame& frame = scene.pack.frames[match.frame];
  return std::ranges::any_of(match.fills, [&](const Fill& fill) {
    return (frame.slots[fill.slot].fillers & kClauseFiller) != 0 && fill.rest.begin <= at &&
           at < fill.rest.end;
  });
}

Where where_of(const Scene& scene, const Syntax& syntax, const Match& match) {
  const Mention* found = nearest(scene, syntax, match, [&](const Mention& mention) {
    // A city behind the predicate but outside its clause belongs to something else.
    return is_city(mention) && !is_party(scene, syntax, mention) && !only_names(scene, mention) &&
           !is_agreed_on(scene, match, mention) && !is_of_other_gathering(scene, syntax, match, mention) &&
           (mention.first_token < match.first_token || in_clause(syntax, match, mention));
  });
  if (found == nullptr) {
    const ConferenceSession* session = session_of(scene, syntax.sentence);
    return session == nullptr ? Where{} : Where{session->city, session->city_country, {}};
  }
  return {found->place, found->country, words_of(scene, *found)};
}

Where main_place(const Scene& scene) {
  struct Count {
    int times = 0;
    std::uint32_t first = 0;
    std::string_view place;
    std::string_view country;
  };
  std::map<std::string_view, Count> counts;
  const auto add = [&](std::string_view place, std::string_view country, std::uint32_t token) {
    Count& count = counts[place];
    if (count.times++ == 0) count.first = token;
    count.place = place;
    count.country = country;
  };
  const auto is_read = [&](std::uint32_t sentence) {
    const BlockKind block = scene.document.sentences[sentence].kind;
    return block == BlockKind::kText || block == BlockKind::kTitle;
  };
  // "Берлин выделит": a capital which nothing says to be a place, in a report from elsewhere.
  const auto may_act = [&](const Mention& city) {
    if (!scene.pack.has_dictionary || !city.capital || scene.header.place.empty()) return false;
    return city.first_token == 0 ||
           hits_in(scene, LexiconClass::kPreposition, city.first_token - 1, city.first_token).empty();
  };
  for (const Mention& mention : scene.mentions)
    if (is_city(mention) && is_read(mention.sentence) && !only_names(scene, mention) && !may_act(mention))
      add(mention.place, mention.country, mention.first_token);
  for (std::uint32_t i = 0; i < scene.document.sentences.size(); ++i) {
    if (!is_read(i)) continue;
    if (const ConferenceSession* session = session_of(scene, i))
      add(session->city, session->city_country, scene.document.sentences[i].first_token);
  }
  const Count* best = nullptr;
  for (const auto& [name, count] : counts) {
    if (best == nullptr || count.times > best->times ||
        (count.times == best->times && count.first < best->first)) {
      best = &count;
    }
  }
  const bool often = best != nullptr && best->times > 1;
  if (best != nullptr && (often || scene.header.place.empty()))
    return {.place = std::string(best->place), .country = std::string(best->country)};
  return {.place = scene.header.place, .country = scene.header.place_country};
}

std::optional<PartialDate> due_of(const Scene& scene, const Syntax& syntax, const Match& match, Span within) {
  std::optional<PartialDate> due;
  mentions_of_sentence(scene, syntax.sentence, [&](const Mention& mention) {
    if (due || mention.kind != MentionKind::kDate || !mention.date) return;
    const Span at = scene.document.tokens[mention.first_token].at;
    const bool inside = at.begin >= within.begin && at.end <= within.end;
    if (!inside && !in_clause(syntax, match, mention)) return;
    const bool announced = is_due(scene, mention);
    const PartialDate date = next_of(mention, scene.header);
    if (announced || !scene.header.published || is_after(date, scene.header)) due = date;
  });
  return due;
}

}  // namespace concord::reading
