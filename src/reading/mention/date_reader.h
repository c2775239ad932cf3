// Reads the dates of a text one by one, each with what its sentence and those before tell of it: the year
// that it leaves out, and the day that "the next day" follows.
#pragma once

#include <optional>
#include <span>
#include <vector>

#include "reading/mention/calendar.h"
#include "reading/mention/conference.h"
#include "reading/mention/marks.h"
#include "reading/mention/mention.h"

namespace concord::reading {

class DateReader {
 public:
  // All are only looked at. `published` is the day of the report, as far as it is known.
  DateReader(const MarkedText& text, const Calendar& calendar, std::span<const NamedConference> conferences,
             const std::optional<PartialDate>& published)
      : text_(text), calendar_(calendar), conferences_(conferences), published_(published) {}

  // To be called before the first date of a sentence. `sessions` are those that it names.
  void start(std::uint32_t sentence, std::span<const NamedConference> sessions);

  // Whether a date begins at the token: then `out`, which has what was found before, has it too.
  bool read(std::uint32_t token, std::vector<Mention>& out);

 private:
  bool add(const FoundDate& found, std::uint32_t token, std::vector<Mention>& out) const;

  const MarkedText& text_;
  const Calendar& calendar_;
  std::span<const NamedConference> conferences_;
  std::optional<PartialDate> published_;
  std::optional<int> text_year_;  // that the text lives in
  std::uint32_t sentence_ = 0;
  std::span<const NamedConference> sessions_;
  int year_ = 0;  // where the report has no day
};

}  // namespace concord::reading
