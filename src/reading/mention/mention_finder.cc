#include "reading/mention/mention_finder.h"

#include <ranges>

#include "reading/mention/actor_reader.h"
#include "reading/mention/complete_people.h"
#include "reading/mention/country_context.h"
#include "reading/mention/header.h"
#include "reading/mention/photo_credit.h"

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

// Adds a mention of the number to `out`.
Mention& add_number(MentionKind kind, std::uint32_t token, std::uint32_t end, std::vector<Mention>& out) {
  Mention& mention = out.emplace_back();
  mention.kind = kind;
  mention.first_token = token;
  mention.head_token = token;
  mention.end_token = end;
  return mention;
}

// The date as the mention keeps it: with the year of the report where the text leaves it out, or with `year`
// where the report has no date. False where it is none.
bool add_date(const FoundDate& found, std::uint32_t token, const std::optional<PartialDate>& published,
              int year, std::vector<Mention>& out) {
  const bool day = found.month != 0 && found.day != 0;
  const bool of_report = published && found.month != 0;
  if (!found.relative && found.year == 0 && !of_report && !day) return false;
  Mention& mention = add_number(MentionKind::kDate, token, found.end_token, out);
  if (found.relative) {
    mention.date = found.relative;
    mention.date_inferred = true;
    return true;
  }
  if (found.year != 0) {
    mention.date = PartialDate{found.year, found.month, found.day};
  } else if (of_report) {
    mention.date = last_before(found.month, found.day, *published);
    mention.date_inferred = true;
  } else if (year != 0) {
    mention.date = PartialDate{year, found.month, found.day};
    mention.date_inferred = true;
  } else {
    return true;  // of which year, nothing tells
  }
  if (found.last_day != 0)
    mention.date_end = PartialDate{mention.date->year, mention.date->month, found.last_day};
  if (found.last_year != 0) mention.date_end = PartialDate{found.last_year, 0, 0};
  return true;
}

// "Jan Kovac" is no January.
bool is_first_name(const MarkedText& text, const FoundDate& found, std::uint32_t token, std::uint32_t end) {
  return !found.relative && found.end_token == token + 1 && text.has(LexiconClass::kGivenName, token) &&
         token + 1 < end && text.capital(token + 1) && !text.is_known(token + 1);
}

// Whether a date or a sum may begin at the token: most words begin none.
bool may_begin_number(const MarkedText& text, std::uint32_t token, std::uint32_t end) {
  return Calendar::may_begin(text, token) || text.is_currency(token) ||
         (token + 1 < end && text.is_currency(token + 1));
}

bool add_money(const MarkedText& text, std::uint32_t token, std::uint32_t end, std::vector<Mention>& out) {
  // "US$ 5 million": whose dollars they are belongs to the sign.
  const bool owned = text.token(token).shape == Shape::kUpper && token + 1 < end &&
                     !text.token(token + 1).space_before && text.is_currency(token + 1);
  const std::uint32_t sign = owned ? token + 1 : token;
  if (!text.is_currency(sign) || sign + 1 >= end || text.token(sign + 1).kind != TokenKind::kNumber)
    return false;
  add_number(MentionKind::kMoney, token, sign + 2, out);
  return true;
}

}  // namespace

Result<MentionFinder> MentionFinder::make(const Pack& pack) {
  CONCORD_TRY(LatinName latin, LatinName::make(pack.transliteration, pack.list(RawList::kNameSpelling)));
  return MentionFinder(pack, std::move(latin));
}

void MentionFinder::find(const Document& document, const Hits& hits, MentionMemory& memory, Mentions& out,
                         const std::optional<PartialDate>& published) const {
  const MarkedText text(document, hits, *pack_, memory.ahead);
  find_conferences(text, out.conferences);
  out.header = read_header(text, calendar_, out.conferences);
  if (published) {
    out.header.published = published;
    out.header.published_inferred = false;
  }
  out.all.clear();
  std::optional<int> text_year;
  ActorReader actors(text, {latin_, syllables_}, out.all);
  for (std::uint32_t s = 0; s < document.sentences.size(); ++s) {
    const Sentence& sentence = document.sentences[s];
    if (!is_prose(sentence.kind)) continue;
    const auto sessions = conferences_in(out.conferences, sentence);
    actors.start(s, !sessions.empty());
    int year = out.header.published ? 0 : conference_year_of(pack_->conferences, sessions);
    if (!out.header.published && year == 0) {
      if (!text_year) text_year = implied_year(text, calendar_, out.conferences);
      year = *text_year;
    }
    for (std::uint32_t i = text.next_mention(sentence.first_token); i < sentence.end_token;
         i = text.next_mention(i)) {
      if (may_begin_number(text, i, sentence.end_token)) {
        bool added = false;
        if (auto date = calendar_.at(text, i, sentence.end_token, out.header.published);
            date && !is_first_name(text, *date, i, sentence.end_token) &&
            !names_edition(text, *date, i, sentence)) {
          if (date->from_told) {
            date->relative = told_day(out.all, s, out.header.published);
            if (date->relative)
              date->relative = civil_from_days(days_from_civil(*date->relative) + *date->from_told);
          }
          const int of_session = session_year(pack_->conferences, sessions, *date, i);
          if (of_session != 0) date->year = of_session;
          added = add_date(*date, i, out.header.published, year, out.all);
          if (added && of_session != 0) out.all.back().date_inferred = true;
        }
        if (added || add_money(text, i, sentence.end_token, out.all)) {
          out.all.back().sentence = s;
          i = out.all.back().end_token;
          continue;
        }
      }
      const std::uint32_t next = actors.read(i);
      i = next > i ? next : i + 1;
    }
  }
  actors.take_surnames();
  complete_people(text, actors.people(), actors.person_of(), out.all);
  complete_countries(text, out.header, out.conferences, actors.people(), actors.person_of(), out.all);
  respelling_.apply(out.all);
  drop_photo_credits(text, out.all);
}

}  // namespace concord::reading
