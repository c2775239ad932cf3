#include "reading/mention/calendar.h"

#include <algorithm>
#include <array>
#include <span>

#include "reading/mention/date_number.h"
#include "reading/morphology/fold.h"
#include "reading/text/tokenizer.h"

namespace concord::reading {
namespace {

bool is_dash(char32_t mark) {
  return mark == U'–' || mark == U'-' || mark == U'—';
}

}  // namespace

std::optional<FoundDate> Calendar::match_number(std::string_view number, const Pattern& pattern) {
  FoundDate found;
  for (const Element& element : pattern.elements) {
    if (element.kind == Element::Kind::kWord) {
      if (!number.starts_with(pattern.separator)) return std::nullopt;
      number.remove_prefix(1);
      continue;
    }
    std::size_t length = 0;
    const auto value = leading_number(number, length);
    if (!value) return std::nullopt;
    number.remove_prefix(length);
    if (element.kind == Element::Kind::kYear) {
      if (length != 4 && length != 2) return std::nullopt;
      found.year = length == 2 ? 2000 + *value : *value;
    } else if (length > 2) {
      return std::nullopt;
    } else if (element.kind == Element::Kind::kMonthNumber) {
      found.month = *value;
    } else {
      found.day = *value;
    }
  }
  if (!number.empty() || !is_year(found.year) || !PartialDate::valid(found.year, found.month, found.day))
    return std::nullopt;
  return found;
}

// Goes on from `found.end_token`; false where the element does not stand there.
bool Calendar::take(const MarkedText& text, std::uint32_t token, const DateNumber& first, std::uint32_t end,
                    const Element& element, FoundDate& found) {
  std::uint32_t& at = found.end_token;
  // "23 October, Wednesday, 2024"
  if (element.kind == Element::Kind::kYear && at + 1 < end && at > token) {
    const Mark weekday = text.at(LexiconClass::kWeekday, at);
    if (weekday && weekday.end < end && text.is_mark(weekday.end, U',')) at = weekday.end + 1;
  }
  if (at >= end) return false;
  const std::string_view word = text.word(at);
  switch (element.kind) {
    case Element::Kind::kDay: {
      const DateNumber number = at == token ? first : date_number(word);
      if (number.days) {
        found.day = number.days->first;
        found.last_day = number.days->second;
        ++at;
        return true;
      }
      if (!number.day || text.token(at).kind != TokenKind::kNumber) return false;
      if (found.day != 0) {  // "с 4 по 8 августа"
        found.last_day = *number.day;
        ++at;
        return true;
      }
      found.day = *number.day;
      ++at;
      // A range of days: the first of them is the day, the other its end.
      const bool range =
          at + 1 < end && is_dash(text.token(at).mark) && text.token(at + 1).kind == TokenKind::kNumber;
      if (const auto last = range ? day_of_month(text.word(at + 1)) : std::nullopt;
          last && *last > found.day) {
        found.last_day = *last;
        at += 2;
      }
      return true;
    }
    case Element::Kind::kMonthName: {
      const Mark month = text.at(LexiconClass::kMonth, at);
      if (!month) return false;
      found.month = month.entry->number;
      at = month.end;
      if (at < end && text.is_mark(at, U'.') && !text.token(at).space_before && at + 1 < end &&
          word.size() < 10 && text.token(at + 1).kind == TokenKind::kNumber)
        ++at;
      return true;
    }
    case Element::Kind::kYear: {
      if (at == token && first.years) {
        found.year = first.years->first;
        found.last_year = first.years->second;
        ++at;
        return true;
      }
      const auto year = at == token ? first.year : year_number(word);
      if (!year) return false;
      found.year = *year;
      ++at;
      // "2025–2026" alone is a span of years.
      const bool range = found.month == 0 && at + 1 < end && is_dash(text.token(at).mark);
      if (const auto last = range ? year_number(text.word(at + 1)) : std::nullopt; last && *last > *year) {
        found.last_year = *last;
        at += 2;
      }
      return true;
    }
    case Element::Kind::kMonthNumber: {
      std::size_t length = 0;
      const auto month = leading_number(word, length);
      if (!month || length != word.size() || length != 2 || *month < 1 || *month > 12) return false;
      found.month = *month;
      ++at;
      return true;
    }
    case Element::Kind::kWord: {
      const auto is_form = [&](const Analysis& one) { return one.lemma == element.lemma; };
      const bool same = (element.lemma != kNoLemma && std::ranges::any_of(text.analyses(at), is_form)) ||
                        (folds_to_begin(word, element.word) && fold(word) == element.word);
      if (!same) return false;
      ++at;
      return true;
    }
  }
  return false;
}

// Whether the second element, before which `token` stands, is out at a glance.
bool Calendar::misses_second(const MarkedText& text, std::uint32_t token, std::uint32_t end,
                             const Pattern& pattern) {
  if (pattern.elements.size() < 2) return false;
  if (token >= end) return true;
  const Element& second = pattern.elements[1];
  if (second.kind == Element::Kind::kMonthName) return !text.has(LexiconClass::kMonth, token);
  return second.mark != 0 && !text.is_mark(token, second.mark);
}

// "Tuesday, May 7", "Tuesday (7 May)": the day itself stands behind its weekday.
std::optional<FoundDate> Calendar::behind_weekday(const MarkedText& text, std::uint32_t token,
                                                  std::uint32_t end) const {
  const Mark weekday = text.at(LexiconClass::kWeekday, token);
  if (!weekday) return std::nullopt;
  std::uint32_t behind = weekday.end;
  if (behind < end && (text.is_mark(behind, U',') || text.is_mark(behind, U'('))) ++behind;
  if (behind < end && text.has(LexiconClass::kDeterminer, behind)) ++behind;
  if (behind >= end || text.has(LexiconClass::kWeekday, behind)) return std::nullopt;
  const auto found = at(text, behind, end, std::nullopt);
  return found && found->day != 0 && found->month != 0 ? found : std::nullopt;
}

std::optional<FoundDate> Calendar::at(const MarkedText& text, std::uint32_t token, std::uint32_t end,
                                      const std::optional<PartialDate>& published) const {
  if (!may_begin(text, token)) return std::nullopt;
  if (auto day = behind_weekday(text, token, end)) return day;
  const Token& first = text.token(token);
  std::optional<FoundDate> best;
  if (published && published->has_day() && first.kind == TokenKind::kWord)
    best = relative_at(text, token, *published);
  if (!best && first.kind == TokenKind::kWord) best = from_told_at(text, token);
  // Every written date has a number or a month for its first word that matters ("the" before it does not).
  const bool number = first.kind == TokenKind::kNumber;
  if (!number && !text.has(LexiconClass::kMonth, token)) return best;
  // A number is looked at once for all patterns; and mostly no month is near.
  constexpr std::uint32_t kMostTokens = 3;  // of an element: "3 – 4"
  const std::string_view word = text.word(token);
  const DateNumber first_number = number ? date_number(word) : DateNumber{};
  const bool day = first_number.day || first_number.days;
  const std::uint32_t month = std::min(text.next_month(token), end);
  // What stands first is the same in all patterns that begin so.
  const Element begin{!number ? Element::Kind::kMonthName : day ? Element::Kind::kDay : Element::Kind::kYear};
  FoundDate begun{.end_token = token};
  const bool begins = take(text, token, first_number, end, begin, begun);
  for (const Pattern& pattern : !number ? of_month_ : day ? of_day_ : of_year_) {
    std::optional<FoundDate> found;
    if (pattern.numeric) {
      if (word.size() < pattern.elements.size()) continue;
      found = match_number(word, pattern);
      if (found) found->end_token = token + 1;
    } else {
      const bool same = pattern.elements.front().kind == begin.kind;
      if (same && (!begins || misses_second(text, begun.end_token, end, pattern))) continue;
      if (pattern.named && (month == end || month - token > kMostTokens * pattern.elements.size())) continue;
      found.emplace(same ? begun : FoundDate{.end_token = token});
      for (const Element& element : std::span(pattern.elements).subspan(same ? 1 : 0)) {
        if (take(text, token, first_number, end, element, *found)) continue;
        found.reset();
        break;
      }
      if (found && found->month != 0 && found->day != 0 &&
          !PartialDate::valid(found->year == 0 ? 2000 : found->year, found->month, found->day))
        found.reset();
    }
    if (found && (!best || found->end_token > best->end_token)) best = found;
  }
  if (best && published) take_relative_year(text, end, *published, *best);
  return best;
}

}  // namespace concord::reading
