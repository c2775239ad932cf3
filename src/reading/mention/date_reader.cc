#include "reading/mention/date_reader.h"

#include <ranges>

#include "reading/mention/header.h"

namespace concord::reading {
namespace {

// The day that the text told last before `sentence`, no later than the report's own, which it is where none
// was told.
std::optional<PartialDate> told_day(const std::vector<Mention>& before, std::uint32_t sentence,
                                    const std::optional<PartialDate>& published) {
  constexpr std::uint32_t kMostSentences = 6;
  for (const Mention& mention : before | std::views::reverse) {
    if (mention.sentence + kMostSentences < sentence) break;
    if (mention.kind != MentionKind::kDate || !mention.date || !mention.date->has_day()) continue;
    if (!published || days_from_civil(*mention.date) <= days_from_civil(published->last_day()))
      return mention.date;
  }
  return published && published->has_day() ? published : std::nullopt;
}

// "Contributions 2021 Update": a year alone between two words with capitals is part of a name.
bool names_edition(const MarkedText& text, const FoundDate& date, std::uint32_t token,
                   const Sentence& sentence) {
  const bool year_alone = !date.relative && date.month == 0 && date.end_token == token + 1;
  return year_alone && sentence.kind == BlockKind::kText && token > sentence.first_token &&
         date.end_token < sentence.end_token && text.is_word(token - 1) && text.capital(token - 1) &&
         !text.has(LexiconClass::kPreposition, token - 1) && text.is_word(date.end_token) &&
         text.capital(date.end_token);
}

// "ahead of COP29 in November": a month right behind a session is the one in which it is held.
int session_year(const Conferences& conferences, std::span<const NamedConference> named,
                 const FoundDate& date, std::uint32_t token) {
  constexpr std::uint32_t kMostBetween = 5;  // "COP29 in Baku in November"
  if (date.relative || date.year != 0 || date.month == 0) return 0;
  for (const NamedConference& one : named) {
    if (one.token >= token || one.token + kMostBetween < token) continue;
    const ConferenceSession* session = conferences.session(one.number);
    if (session != nullptr && session->month().has_month() && session->month().month == date.month)
      return session->month().year;
  }
  return 0;
}

}  // namespace

void DateReader::start(std::uint32_t sentence, std::span<const NamedConference> sessions) {
  sentence_ = sentence;
  sessions_ = sessions;
  year_ = published_ ? 0 : conference_year_of(text_.pack().conferences, sessions);
  if (published_ || year_ != 0) return;
  if (!text_year_) text_year_ = implied_year(text_, calendar_, conferences_);
  year_ = *text_year_;
}

bool DateReader::read(std::uint32_t token, std::vector<Mention>& out) {
  const Sentence& sentence = text_.document().sentences[sentence_];
  auto date = calendar_.at(text_, token, sentence.end_token, published_);
  if (!date || (date->end_token == token + 1 && is_named_like_month(text_, token, sentence.end_token)) ||
      names_edition(text_, *date, token, sentence))
    return false;
  if (date->from_told) {
    date->relative = told_day(out, sentence_, published_);
    if (date->relative) date->relative = civil_from_days(days_from_civil(*date->relative) + *date->from_told);
  }
  const int of_session = session_year(text_.pack().conferences, sessions_, *date, token);
  if (of_session != 0) date->year = of_session;
  if (!add(*date, token, out)) return false;
  if (of_session != 0) out.back().date_inferred = true;
  return true;
}

// The date as the mention keeps it: with the year of the report where the text leaves it out, or with the
// year that the sentence tells where the report has no date. False where it is none.
bool DateReader::add(const FoundDate& found, std::uint32_t token, std::vector<Mention>& out) const {
  const bool day = found.month != 0 && found.day != 0;
  const bool of_report = published_ && found.month != 0;
  if (!found.relative && found.year == 0 && !of_report && !day) return false;
  Mention& mention = out.emplace_back();
  mention.kind = MentionKind::kDate;
  mention.first_token = token;
  mention.head_token = token;
  mention.end_token = found.end_token;
  mention.sentence = sentence_;
  if (found.relative) {
    mention.date = found.relative;
    mention.date_inferred = true;
    return true;
  }
  if (found.year != 0) {
    mention.date = PartialDate{found.year, found.month, found.day};
  } else if (of_report) {
    mention.date = last_before(found.month, found.day, *published_);
    mention.date_inferred = true;
  } else if (year_ != 0) {
    mention.date = PartialDate{year_, found.month, found.day};
    mention.date_inferred = true;
  } else {
    return true;  // of which year, nothing tells
  }
  if (found.last_day != 0)
    mention.date_end = PartialDate{mention.date->year, mention.date->month, found.last_day};
  if (found.last_year != 0) mention.date_end = PartialDate{found.last_year, 0, 0};
  return true;
}

}  // namespace concord::reading
