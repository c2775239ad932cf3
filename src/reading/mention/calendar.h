// Dates in running text, by the date patterns and the names of a pack. A date is what the text says of it,
// completed from the day of the report: the day before yesterday, Monday, or a month without its year, which
// is taken to be past.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/time.h"
#include "reading/mention/date_number.h"
#include "reading/mention/marks.h"

namespace concord::reading {

struct FoundDate {
  std::uint32_t end_token = 0;
  int year = 0;  // 0 where the text does not say
  int month = 0;
  int day = 0;
  int last_day = 0;                          // of a range of days of one month, else 0
  int last_year = 0;                         // of a range of years, else 0
  std::optional<PartialDate> relative = {};  // yesterday, Monday: already counted from the report's day
  std::optional<int> from_told = {};         // the day before, two days later: days from the day told before
};

class Calendar {
 public:
  explicit Calendar(const Pack& pack);

  // Whether the token is a number or a word of dates.
  static bool may_begin(const MarkedText& text, std::uint32_t token) {
    return text.token(token).kind == TokenKind::kNumber ||
           text.has_any(class_bits(LexiconClass::kMonth, LexiconClass::kWeekday, LexiconClass::kRelativeDay),
                        token);
  }

  // The longest date that begins at `token`. Relative ones only where `published` has a day.
  std::optional<FoundDate> at(const MarkedText& text, std::uint32_t token, std::uint32_t end,
                              const std::optional<PartialDate>& published) const;

 private:
  struct Element {
    enum class Kind : std::uint8_t { kDay, kMonthName, kMonthNumber, kYear, kWord };
    Kind kind = Kind::kWord;
    std::string word = {};     // folded, of kWord
    char32_t mark = 0;         // where that is one
    LemmaId lemma = kNoLemma;  // that is spelled like the word: its forms are as good
  };
  struct Pattern {
    std::vector<Element> elements;
    bool named = false;    // has the name of a month
    bool numeric = false;  // all in one number, divided by `separator`
    char separator = 0;
  };

  // `first` is of the word at `token`, where the date begins.
  static bool take(const MarkedText& text, std::uint32_t token, const DateNumber& first, std::uint32_t end,
                   const Element& element, FoundDate& found);
  static bool misses_second(const MarkedText& text, std::uint32_t token, std::uint32_t end,
                            const Pattern& pattern);
  static std::optional<FoundDate> match_number(std::string_view number, const Pattern& pattern);
  std::optional<FoundDate> behind_weekday(const MarkedText& text, std::uint32_t token,
                                          std::uint32_t end) const;
  static std::optional<FoundDate> from_told_at(const MarkedText& text, std::uint32_t token);
  static std::optional<FoundDate> relative_at(const MarkedText& text, std::uint32_t token,
                                              const PartialDate& published);
  static void take_relative_year(const MarkedText& text, std::uint32_t end, const PartialDate& published,
                                 FoundDate& found);

  // By what the first word may be; those that may begin with several are in several.
  std::vector<Pattern> of_day_;
  std::vector<Pattern> of_year_;
  std::vector<Pattern> of_month_;
};

// The most recent day with that month and day (or that month) that is not after `published`, or the next such
// day, where that is near.
PartialDate last_before(int month, int day, const PartialDate& published);

}  // namespace concord::reading
