#include "reading/mention/header.h"

#include <algorithm>
#include <map>

#include "reading/mention/conference.h"

namespace concord::reading {
namespace {

constexpr int kYearsOfShortProgramme = 3;

// The year that most of the counted dates have, the earlier of two; 0 where there is none.
int most_frequent(const std::map<int, int>& counts) {
  int best = 0;
  int times = 0;
  for (const auto& [year, count] : counts) {
    if (count <= times) continue;
    best = year;
    times = count;
  }
  return best;
}

// "18 / 01, 2022": a day and a month as numbers with the year in words order, as some sites stack them.
std::optional<PartialDate> stacked_date(const MarkedText& text, std::uint32_t first, std::uint32_t end) {
  std::vector<int> numbers;
  for (std::uint32_t i = first; i < end; ++i) {
    if (text.token(i).kind == TokenKind::kPunctuation) continue;
    const std::string_view word = text.word(i);
    if (text.token(i).kind != TokenKind::kNumber || word.size() > 4) return std::nullopt;
    int value = 0;
    for (const char c : word) {
      if (c < '0' || c > '9') return std::nullopt;
      value = value * 10 + (c - '0');
    }
    numbers.push_back(value);
  }
  if (numbers.size() != 3 || numbers[2] < 1900 || !PartialDate::valid(numbers[2], numbers[1], numbers[0]))
    return std::nullopt;
  return PartialDate{numbers[2], numbers[1], numbers[0]};
}

// "2024-05", as some collections put before the text whose day they do not know.
std::optional<PartialDate> month_alone(std::string_view number) {
  constexpr std::size_t kYearAndMonth = 7;
  if (number.size() != kYearAndMonth || number[4] != '-') return std::nullopt;
  if (auto date = PartialDate::parse(number)) return *date;
  return std::nullopt;
}

// The dates of the lines over a report, of each kind the first.
struct DatesOfHeader {
  std::optional<PartialDate> said;  // "Published on 27 June 2013"; other days may be those of the page
  std::optional<PartialDate> first;
  std::optional<FoundDate> without_year;
  std::optional<PartialDate> month;  // "Dushanbe, August 2025": where no day is told

  void read(const MarkedText& text, const Sentence& line, const Calendar& calendar) {
    if (!first) first = stacked_date(text, line.first_token, line.end_token);
    bool is_said = false;
    for (std::uint32_t i = line.first_token; i < line.end_token; ++i) {
      if (text.at(LexiconClass::kPublished, i)) is_said = true;
      if (!month) month = month_alone(text.word(i));
      const auto date = calendar.at(text, i, line.end_token, std::nullopt);
      if (!date || date->month == 0) continue;
      add(*date, is_said);
      is_said = false;
      i = date->end_token - 1;
    }
  }

 private:
  void add(const FoundDate& date, bool is_said) {
    const PartialDate known{date.year, date.month, date.day};
    if (date.day == 0) {
      if (date.year != 0 && !month) month = known;
    } else if (date.year == 0) {
      if (!without_year) without_year = date;
    } else {
      if (!first) first = known;
      if (is_said && !said) said = known;
    }
  }
};

void read_place(const MarkedText& text, const Sentence& sentence, Header& header) {
  if (!header.place.empty()) return;
  for (std::uint32_t i = sentence.first_token; i < sentence.end_token; ++i) {
    if (const Mark city = text.at(LexiconClass::kCity, i)) {
      header.place = city.entry->value;
      header.place_country = city.entry->country;
      const std::span<const std::string> seats = text.pack().list(RawList::kSeat);
      if (std::ranges::find(seats, header.place) == seats.end()) header.home = header.place_country;
      return;
    }
  }
}

}  // namespace

int implied_year(const MarkedText& text, const Calendar& calendar) {
  std::map<int, int> conferences;
  std::map<int, int> dates;
  int earliest = 0;
  for (const Sentence& sentence : text.document().sentences) {
    for (std::uint32_t i = sentence.first_token; i < sentence.end_token; ++i) {
      if (const auto conference = conference_at(text, i))
        if (const auto* session = text.pack().conferences.session(conference->number))
          ++conferences[session->year];
      const auto date = calendar.at(text, i, sentence.end_token, std::nullopt);
      if (!date) continue;
      if (date->year != 0 && date->day != 0) ++dates[date->year];
      // "on 6 May ... signed the programme of 2025-2026": a short one begins when it is signed.
      const bool programme = date->last_year != 0 && date->last_year - date->year < kYearsOfShortProgramme;
      if (date->year != 0 && programme && (earliest == 0 || date->year < earliest)) earliest = date->year;
      i = date->end_token - 1;
    }
  }
  const int conference = most_frequent(conferences);
  if (conference != 0) return conference;
  return dates.empty() ? earliest : most_frequent(dates);
}

int conference_year_of(const Conferences& known, std::span<const NamedConference> of_sentence) {
  const auto* session = of_sentence.empty() ? nullptr : known.session(of_sentence.front().number);
  return session == nullptr ? 0 : session->year;
}

Header read_header(const MarkedText& text, const Calendar& calendar) {
  Header header;
  const Document& document = text.document();
  for (const Block& block : document.blocks) {
    if (block.kind == BlockKind::kTitle && header.title.empty())
      header.title = std::string(document.text.substr(block.at.begin, block.at.end - block.at.begin));
  }
  DatesOfHeader dates;
  for (const Sentence& sentence : document.sentences) {
    if (sentence.kind != BlockKind::kDateline) continue;
    read_place(text, sentence, header);
    dates.read(text, sentence, calendar);
  }
  header.published = dates.said ? dates.said : dates.first;
  if (!header.published && dates.without_year) {
    if (const int year = dates.month ? dates.month->year : implied_year(text, calendar); year != 0) {
      header.published = PartialDate{year, dates.without_year->month, dates.without_year->day};
      header.published_inferred = true;
    }
  }
  if (!header.published) header.published = dates.month;
  return header;
}

}  // namespace concord::reading
