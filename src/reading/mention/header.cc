#include "reading/mention/header.h"

#include <algorithm>
#include <map>

#include "reading/mention/conference.h"
#include "reading/mention/header_dates.h"

namespace concord::reading {
namespace {

constexpr int kYearsOfShortProgramme = 3;

// "Friday (Dec 8)": days that are told with their weekday and without their year, which only some years have.
class DaysOfWeek {
 public:
  void add(const MarkedText& text, const FoundDate& date, std::uint32_t token, std::uint32_t end) {
    if (date.year != 0 || date.month == 0 || date.day == 0) return;
    Mark weekday = text.at(LexiconClass::kWeekday, token);
    std::uint32_t behind = date.end_token;
    if (behind < end && (text.is_mark(behind, U',') || text.is_mark(behind, U'('))) ++behind;
    if (!weekday && behind < end) weekday = text.at(LexiconClass::kWeekday, behind);
    if (weekday) days_.push_back({weekday.entry->number - 1, date.month, date.day});
  }

  std::ptrdiff_t in(int year) const {
    return std::ranges::count_if(days_, [year](const Day& one) {
      return PartialDate::valid(year, one.month, one.day) &&
             weekday_of({year, one.month, one.day}) == one.weekday;
    });
  }

 private:
  struct Day {
    int weekday = 0;  // 0 is Monday
    int month = 0;
    int day = 0;
  };
  std::vector<Day> days_;
};

// The year that most of the days of a week tell, then the one that most of the counted dates have, then the
// earlier of two; 0 where there is none.
int best_year(const std::map<int, int>& counts, const DaysOfWeek& days) {
  int best = 0;
  auto most = std::pair<std::ptrdiff_t, int>{0, 0};
  for (const auto& [year, count] : counts) {
    const std::pair<std::ptrdiff_t, int> told{days.in(year), count};
    if (told <= most) continue;
    best = year;
    most = told;
  }
  return best;
}

void read_place(const MarkedText& text, const Sentence& sentence, Header& header) {
  if (!header.place.empty()) return;
  const bool dateline = sentence.kind == BlockKind::kDateline;
  const std::uint32_t end = dateline ? sentence.end_token : sentence.first_token + 1;
  for (std::uint32_t i = sentence.first_token; i < end; ++i) {
    const Mark city = text.at(LexiconClass::kCity, i);
    if (city && (dateline || opens_report(text, city.end, sentence.end_token))) {
      header.place = city.entry->value;
      header.place_country = city.entry->country;
      const std::span<const std::string> seats = text.pack().list(RawList::kSeat);
      if (std::ranges::find(seats, header.place) == seats.end()) header.home = header.place_country;
      return;
    }
  }
}

// "Friday, 20 September 2024" over "On February 13 in Tashkent, the minister met": the day on which the page
// was read, where what opens the text is news of long before.
std::optional<PartialDate> day_of_news(const MarkedText& text, const Calendar& calendar,
                                       const HeaderDates& dates) {
  constexpr std::uint32_t kLatestWord = 2;
  constexpr int kYear = 365;
  const PartialDate& page = *dates.first;
  const auto lede = std::ranges::find(text.document().sentences, BlockKind::kText, &Sentence::kind);
  if (!page.has_day() || lede == text.document().sentences.end()) return std::nullopt;
  for (std::uint32_t i = lede->first_token; i < lede->end_token && i < lede->first_token + kLatestWord; ++i) {
    const auto date = calendar.at(text, i, lede->end_token, std::nullopt);
    if (!date) continue;
    if (date->year != 0 || date->last_year != 0 || date->day == 0) return std::nullopt;
    if (const auto same = dates.day_again(*date)) return same;
    const bool of_year = date->month < page.month || (date->month == page.month && date->day <= page.day);
    const int year = of_year ? page.year : page.year - 1;
    if (!PartialDate::valid(year, date->month, date->day)) return std::nullopt;
    const PartialDate day{year, date->month, date->day};
    const int ago = days_from_civil(page) - days_from_civil(day);
    return ago > kNewsDays && ago < kYear ? std::optional(day) : std::nullopt;
  }
  return std::nullopt;
}

// "... about wind. (8 Nov 2012)": the day in brackets with which a report ends.
std::optional<PartialDate> closing_date(const MarkedText& text, const Calendar& calendar) {
  constexpr std::uint32_t kLongest = 8;  // tokens with the brackets
  const auto& sentences = text.document().sentences;
  const auto last = std::ranges::find_if(sentences.rbegin(), sentences.rend(),
                                         [](const Sentence& one) { return is_prose(one.kind); });
  if (last == sentences.rend()) return std::nullopt;
  std::uint32_t end = last->end_token;
  if (end > last->first_token && text.is_mark(end - 1, U'.')) --end;
  if (end < last->first_token + 3 || !text.is_mark(end - 1, U')')) return std::nullopt;
  for (std::uint32_t open = end - 2; open > last->first_token && end - open <= kLongest; --open) {
    if (!text.is_mark(open - 1, U'(')) continue;
    const auto date = calendar.at(text, open, end - 1, std::nullopt);
    const bool whole = date && date->end_token == end - 1 && date->year != 0 && date->day != 0;
    return whole ? std::optional(PartialDate{date->year, date->month, date->day}) : std::nullopt;
  }
  return std::nullopt;
}

}  // namespace

int implied_year(const MarkedText& text, const Calendar& calendar, std::span<const NamedConference> named) {
  std::map<int, int> conferences;
  for (const NamedConference& one : named)
    if (const auto* session = text.pack().conferences.session(one.number); session && !one.remembered)
      ++conferences[session->year];
  std::map<int, int> dates;
  DaysOfWeek days;
  int earliest = 0;
  for (const Sentence& sentence : text.document().sentences) {
    for (std::uint32_t i = sentence.first_token; i < sentence.end_token; ++i) {
      if (!Calendar::may_begin(text, i)) continue;
      const auto date = calendar.at(text, i, sentence.end_token, std::nullopt);
      if (!date || (date->year != 0 && date->year < kFirstSessionYear)) continue;
      days.add(text, *date, i, sentence.end_token);
      if (date->year != 0 && date->day != 0) ++dates[date->year];
      // "on 6 May ... signed the programme of 2025-2026": a short one begins when it is signed.
      const bool programme = date->last_year != 0 && date->last_year - date->year < kYearsOfShortProgramme;
      if (date->year != 0 && programme && (earliest == 0 || date->year < earliest)) earliest = date->year;
      i = date->end_token - 1;
    }
  }
  const int conference = best_year(conferences, days);
  const int date = dates.empty() ? earliest : best_year(dates, days);
  return conference != 0 && (date == 0 || days.in(conference) >= days.in(date)) ? conference : date;
}

bool opens_report(const MarkedText& text, std::uint32_t behind, std::uint32_t end) {
  constexpr std::uint32_t kMostSourceWords = 3;
  constexpr std::u32string_view kDividers = U":-–—|/(";
  std::uint32_t at = behind;
  if (at < end && text.is_mark(at, U',')) {
    ++at;
    while (at < end && at - behind <= kMostSourceWords && text.is_word(at) && text.capital(at)) ++at;
  }
  if (at >= end || text.token(at).mark == 0) return false;
  const char32_t mark = text.token(at).mark;
  return kDividers.contains(mark) && (mark != U'-' || text.token(at).space_before);
}

int conference_year_of(const Conferences& known, std::span<const NamedConference> of_sentence) {
  const auto* session = of_sentence.empty() ? nullptr : known.session(of_sentence.front().number);
  return session == nullptr ? 0 : session->year;
}

Header read_header(const MarkedText& text, const Calendar& calendar,
                   std::span<const NamedConference> conferences) {
  Header header;
  const Document& document = text.document();
  for (const Block& block : document.blocks) {
    if (block.kind == BlockKind::kTitle && header.title.empty())
      header.title = std::string(document.text.substr(block.at.begin, block.at.end - block.at.begin));
  }
  HeaderDates dates;
  for (const Sentence& sentence : document.sentences) {
    if (sentence.kind != BlockKind::kDateline) continue;
    read_place(text, sentence, header);
    dates.read(text, sentence, calendar);
  }
  for (const Sentence& sentence : document.sentences)
    if (sentence.kind == BlockKind::kText) read_place(text, sentence, header);
  dates.complete();
  header.published = dates.said ? dates.said : dates.first;
  if (!header.published && !dates.without_year) header.published = closing_date(text, calendar);
  if (!dates.said && dates.without_year)
    if (const auto day = dates.day_again(*dates.without_year)) header.published = dates.first = day;
  if (!header.published && dates.without_year) {
    if (const int year = dates.month ? dates.month->year : implied_year(text, calendar, conferences);
        year != 0) {
      header.published = PartialDate{year, dates.without_year->month, dates.without_year->day};
      header.published_inferred = true;
    }
  }
  if (!header.published) header.published = dates.month;
  if (!dates.said && dates.first) {
    if (const auto day = day_of_news(text, calendar, dates)) {
      header.published = day;
      header.published_inferred = true;
    }
  }
  return header;
}

}  // namespace concord::reading
