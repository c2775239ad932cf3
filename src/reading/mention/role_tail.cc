// What follows the head of a role: of what, of which country, where to (reading/mention/role_phrase.cc).
#include <algorithm>

#include "reading/mention/conference.h"
#include "reading/mention/country_name.h"
#include "reading/mention/role_reader.h"

namespace concord::reading {
namespace {

constexpr std::uint32_t kLongestRole = 60;  // tokens in all

bool is_adjective(const MarkedText& text, std::uint32_t token) {
  const auto analyses = text.analyses(token);
  return text.pack().has_dictionary && !analyses.empty() &&
         std::ranges::all_of(analyses,
                             [](const Analysis& one) { return one.part == PartOfSpeech::kAdjective; });
}

bool is_past(const MarkedText& text, std::uint32_t token) {
  return std::ranges::any_of(text.analyses(token), &Analysis::past);
}

}  // namespace

using enum LexiconClass;

// Everything after the head that belongs to it; role_.end follows `at` where something was taken.
void RoleReader::read_tail() {
  if (heads_last_) return;  // all of it stood before
  std::uint32_t at = role_.end;
  const std::uint32_t limit = std::min(end_, role_.first + kLongestRole);
  const bool cases = text_.pack().has_cases();
  std::string_view link = cases ? "of" : "";
  bool glued = cases;  // what follows may belong to the role
  while (at < limit) {
    if (const Mark mark = text_.at(kRoleLink, at)) {
      if (mark.entry->value == "to" && skip_land(mark.end)) {
        at = role_.end;
        continue;
      }
      if (mark.entry->value == "to" && !follows_place(mark.end)) break;
      // "head of the ministry on March 17"
      if (!cases && mark.end < limit && starts_date(at, mark.end)) break;
      link = mark.entry->value;
      role_.office = 0;
      glued = true;
      // "по вопросам изменения климата" may be known as a whole from its second word on.
      if (mark.end > at + 1 && text_.at(kGlossary, mark.end - 1).end > mark.end) {
        at = mark.end - 1;
        continue;
      }
      unknown_taken_ = last_was_glossary_ = false;
      at = mark.end;
    } else if (glued && (is_definite(text_, at) || (is_session_number(at) && !session_at(text_, at, end_)))) {
      ++at;
    } else if (glued && !cases && (at != role_.end || is_possessive(text_, at - 1)) &&
               text_.has(kAdverb, at) && at + 2 < limit && is_past(text_, at + 1)) {
      at += 2;  // "of the newly created agency"
    } else if (const std::uint32_t session =
                   glued && !session_at(text_, at, end_) ? behind_session_of(at) : at;
               session != at) {
      at = session;
    } else if (glued && cases && opens_quote(at) && quoted_organisation(at)) {
      role_.end = at;
      link = "of";
    } else if (const std::uint32_t behind = at == role_.end ? behind_letters(at) : at; behind != at) {
      at = role_.end = behind;
    } else if (is_possessive(text_, at) && at == role_.end) {
      at = ++role_.end;
      glued = true;
    } else if (text_.has(kConjunction, at) || text_.is_mark(at, U',')) {
      const bool comma = text_.is_mark(at, U',');
      std::uint32_t next = comma && at + 1 < limit && text_.has(kConjunction, at + 1) ? at + 2 : at + 1;
      // "for Climate and the Environment".
      if (!comma && !cases && next + 1 < limit && is_definite(text_, next) &&
          text_.has(kGlossary, next + 1) && !text_.has(kRoleHead, next + 2)) {
        ++next;
      }
      if (at != role_.end || next >= limit || !joins(at, next, link)) break;
      glued = true;
      unknown_taken_ = last_was_glossary_ = false;
      if (text_.has(kRoleHead, next) || text_.has(kRoleModifier, next)) link = "and";
      at = next;
    } else if (const std::uint32_t past = at == role_.end ? behind_bare_portfolio(at) : at; past != at) {
      add(text_.text(at, past), " ");
      at = role_.end = past;
      extended_ = true;
    } else if (names_body_behind(at) && take_part(at, "of")) {
      role_.end = at;
      glued = false;
    } else if (glued && take_part(at, link)) {
      role_.end = at;
      glued = cases || last_was_word_;
      if (cases) link = "of";
    } else {
      break;
    }
  }
}

// "постоянный представитель ПРООН в республике Анна Берг": a land without its name, before the name of who
// is there.
bool RoleReader::skip_land(std::uint32_t at) {
  if (!text_.pack().has_cases() || at + 1 >= end_ || !text_.is_word(at)) return false;
  if (text_.at(kCountry, at).end > at + 1) return false;  // "в Республике Казахстан"
  const bool name = std::ranges::any_of(text_.analyses(at), [](const Analysis& one) {
    return one.predicted || one.name != NameType::kNone || one.part != PartOfSpeech::kNoun;
  });
  if (text_.capital(at) && (name || !text_.pack().has_dictionary)) return false;
  if ((text_.cases(at) & kLocative) == 0 || !text_.capital(at + 1)) return false;
  if (role_.org.empty() && !is_posted()) return false;
  role_.end = at + 1;
  return extended_ = true;
}

// "of the World Food Bank (WFB) in Georgia": behind the brackets the role goes on.
std::uint32_t RoleReader::behind_acronym(std::uint32_t at) {
  if (at + 2 >= end_ || !text_.is_mark(at, U'(')) return at;
  // "(КБО ООН)", "(Программа развития ООН)": an acronym of two words, or the name in full.
  if (!text_.is_mark(at + 2, U')')) {
    if (const std::uint32_t behind = behind_letters(at); behind != at) return behind;
    const Mark known = text_.pack().has_dictionary ? text_.at(kOrganisation, at + 1) : Mark{};
    return known && known.end < end_ && text_.is_mark(known.end, U')') ? known.end + 1 : at;
  }
  // "депутат Великого Хурала (Парламента)": what it is elsewhere called.
  if (text_.pack().has_dictionary && text_.has(kBody, at + 1)) return at + 3;
  const Shape shape = text_.token(at + 1).shape;
  const Mark country = text_.at(kCountry, at + 1);  // "of the Republic of Korea (ROK)"
  if (country && country.entry->country != role_.country) return at;
  if (shape != Shape::kUpper && shape != Shape::kMixed) return at;
  role_.acronym = at + 1;
  return at + 3;
}

bool RoleReader::take_part(std::uint32_t& at, std::string_view link) {
  last_was_word_ = false;
  if (const auto conference = session_at(text_, at, end_)) {
    add_behind(conference_name(text_.pack(), conference->number), link);
    at = behind_letters(conference->end_token);
    return extended_ = true;
  }
  if (const auto organisation = organisation_at(text_, at, end_);
      organisation && (!is_portfolio(at) || holds_known(*organisation) || is_body_of_office(*organisation)) &&
      organisation->end > text_.at(kCountry, at).end) {
    if (role_.country.empty()) role_.country = organisation->country;
    if (organisation->body) {
      add_behind(organisation->english, link);
    } else {
      if (role_.org.empty()) role_.org = organisation->english;
      org_first_ = country_end_ != 0 && country_end_ + 1 == at && is_possessive(text_, country_end_)
                       ? country_first_
                       : at;
      org_end_ = organisation->end;
    }
    at = behind_acronym(organisation->end);
    if (!organisation->body) org_end_ = at;
    return extended_ = true;
  }
  if (const Mark country = text_.at(kCountry, at)) {
    if (link == "to")
      add(country_name(country.entry->country), is_ambassador() ? " to " : " in ");
    else if (link == "for" && !is_of_state())
      add_behind(country_name(country.entry->country), link);  // "country director for Kenya"
    else if (role_.country.empty())
      role_.country = country.entry->country;
    country_first_ = at;
    ++countries_;
    at = country.end;
    // "Китайской Народной Республики (КНР)": the same in short.
    const Mark again = at + 2 < end_ && text_.is_mark(at, U'(') ? text_.at(kCountry, at + 1) : Mark{};
    const bool in_short = again && again.end < end_ && text_.is_mark(again.end, U')') &&
                          again.entry->country == country.entry->country;
    if (in_short) at = again.end + 1;
    country_end_ = at;
    return true;
  }
  if (const Mark city = text_.at(kCity, at); city && link == "to") {  // where the posting is
    const bool of_state = is_ambassador() && !city.entry->country.empty();
    add(of_state ? country_name(city.entry->country) : city.entry->value, is_ambassador() ? " to " : " in ");
    at = city.end;
    return true;
  }
  const Mark region = text_.at(kRegion, at);
  const Mark town = text_.at(kCity, at);  // "мэр Еревана"
  if (const Mark run = town && town.end >= region.end && heads_town(at, link) ? town : region) {
    if (role_.org.empty()) role_.org = run.entry->value;
    if (role_.country.empty()) role_.country = run.entry->country;
    at = run.end;
    return extended_ = true;
  }
  if (const Mark adjective = text_.at(kCountryAdjective, at)) {
    if (role_.country.empty()) role_.country = adjective.entry->country;
    at = adjective.end;
    last_was_word_ = true;  // "head of the Norwegian delegation"
    return true;
  }
  if (const Mark glossary = text_.at(kGlossary, at); glossary && plausible(at)) {
    const bool described = last_glossary_ == at && at > 0 && is_adjective(text_, at - 1);
    add_behind(glossary.entry->value, described ? "" : last_glossary_ == role_.end ? "and" : link);
    at = glossary.end;
    last_glossary_ = at;
    last_was_word_ = true;
    last_was_glossary_ = true;
    return extended_ = true;
  }
  // "Secretary of the Economic Relations Division": the part of the office behind what it is for.
  if (!text_.pack().has_cases() && last_was_glossary_ && text_.has(kOrganisationHead, at) &&
      text_.capital(at)) {
    last_was_glossary_ = false;
    last_was_word_ = true;
    at = text_.at(kOrganisationHead, at).end;
    return extended_ = true;
  }
  if (text_.has(kRoleHead, at) || text_.has(kRoleModifier, at)) {
    const Mark mark = text_.has(kRoleHead, at) ? text_.at(kRoleHead, at) : text_.at(kRoleModifier, at);
    if (text_.pack().has_cases() && link != "and" && (text_.cases(at) & kGenitive) == 0) return false;
    add_behind(mark.entry->value, link == "of" && text_.pack().has_cases() ? "of the" : link);
    if (link == "of" && text_.has(kRoleHead, at)) role_.office = at;
    at = mark.end;
    return extended_ = true;
  }
  return take_unknown(at);
}

}  // namespace concord::reading
