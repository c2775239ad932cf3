// When an act took place, or is due.
#include <algorithm>

#include "reading/event/near_mention.h"
#include "reading/event/when_where.h"
#include "reading/mention/header.h"

namespace concord::reading {
namespace {

constexpr int kWeek = 7;  // a day told by its weekday is not further away

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

// "will give ten million in June": of the two Junes the one to come.
bool is_to_come(const Scene& scene, const Syntax& syntax, const Match& match, const Mention& date) {
  const std::uint32_t index = syntax.clauses[match.clause].verb;
  if (index == kNone || !is_promise(scene, match)) return false;
  const VerbGroup& verb = syntax.verbs[index];
  return has_hit(scene, class_bits(LexiconClass::kPlanned), verb.first, verb.head) &&
         is_after(next_of(date, scene.header), scene.header);
}

bool is_due(const Scene& scene, const Mention& date) {
  return std::ranges::any_of(scene.hits.of(LexiconClass::kDue), [&](const Hit& hit) {
    return hit.first_token < date.end_token && hit.end_token >= date.first_token;
  });
}

// "A loan agreement was signed in 2022 between": of a document kept however old it is.
bool is_year_of_signing(const Scene& scene, const Syntax& syntax, const Match& match, const Mention& year) {
  const Frame& frame = scene.pack.frames[match.frame];
  return !scene.pack.has_cases() && frame.type == EventType::kCooperate && frame.agreement && match.passive &&
         match.actors > 1 && is_background(*year.date, scene.header) && in_clause(syntax, match, year);
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
    if (is_to_come(scene, syntax, match, mention)) return false;
    // "thanked Norway for its help in May": the thanks are of now.
    if (scene.pack.frames[match.frame].type == EventType::kSupport && !mention.date->has_day() &&
        mention.first_token > match.first_token && scene.header.published &&
        days_from_civil(mention.date->last_day()) < days_from_civil(first_day(*scene.header.published)))
      return false;
    if (is_promise(scene, match) && !mention.date->has_month() && mention.first_token >= match.end_token)
      return false;
    // What is to come behind the clause is the day of something else.
    if (mention.first_token > match.first_token && is_after(*mention.date, scene.header) &&
        !in_clause(syntax, match, mention)) {
      return false;
    }
    // Nothing happens in a span of years: it is that of a programme, a budget, a membership.
    if (mention.date->has_month()) return true;
    return !is_due(scene, mention) && !mention.date_end && !is_year_of_thing(scene, mention) &&
           !is_beginning(scene, mention) &&
           (!scene.header.published || is_year_of_signing(scene, syntax, match, mention));
  });
  if (found != nullptr) return {found->date, found->date_inferred, true, words_of(scene, *found)};
  return {scene.header.published, true, false, {}};
}

std::optional<PartialDate> due_of(const Scene& scene, const Syntax& syntax, const Match& match, Span within) {
  std::optional<PartialDate> due;
  mentions_of_sentence(scene, syntax.sentence, [&](const Mention& mention) {
    if (due || mention.kind != MentionKind::kDate || !mention.date) return;
    const Span at = scene.document.tokens[mention.first_token].at;
    const bool inside = at.begin >= within.begin && at.end <= within.end;
    if (!inside && !in_clause(syntax, match, mention)) return;
    const bool announced = is_due(scene, mention);
    // "Last month Norway agreed to", "agreed in May to": when the promise was made.
    if (!announced && is_promise(scene, match) && !scene.pack.has_cases() &&
        mention.first_token <= match.end_token && !is_after(*mention.date, scene.header))
      return;
    const PartialDate date = next_of(mention, scene.header);
    if (announced || !scene.header.published || is_after(date, scene.header)) due = date;
  });
  return due;
}

std::optional<PartialDate> day_set_by(const Scene& scene, std::uint32_t sentence) {
  const Sentence& told = scene.document.sentences[sentence];
  if (told.kind == BlockKind::kTitle || !is_prose(told.kind) || !scene.header.published) return std::nullopt;
  const Mention* day = nullptr;
  bool several = false;
  mentions_of_sentence(scene, sentence, [&](const Mention& mention) {
    if (mention.kind != MentionKind::kDate || !mention.date || !mention.date->has_day()) return;
    if (mention.end_token == mention.first_token + 1 ||
        !has_hit(scene, class_bits(LexiconClass::kWeekday), mention.first_token, mention.end_token))
      return;
    several = several || day != nullptr;
    day = &mention;
  });
  if (day == nullptr || several || day->date_end || is_due(scene, *day) ||
      is_after(*day->date, scene.header) || is_background(*day->date, scene.header) ||
      has_hit(scene, class_bits(LexiconClass::kPast), told.first_token, told.end_token))
    return std::nullopt;
  return day->date;
}

}  // namespace concord::reading
