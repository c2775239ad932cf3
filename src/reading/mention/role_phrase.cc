// Roles: what stands before the head (modifiers, a country, a portfolio), the head, and what follows it (of
// what, of which country, where to). In English the role is kept in the words of the text; from other
// languages it is put together from the English of the pack.
#include "reading/mention/conference.h"
#include "reading/mention/country_name.h"
#include "reading/mention/noun_phrase.h"

namespace concord::reading {
namespace {

using enum LexiconClass;

constexpr std::string_view kHeadOfMinistry = "Head of Ministry";
constexpr std::string_view kMinister = "Minister";
constexpr std::string_view kHeading = "Head";  // the role of who heads something without a title
constexpr std::uint32_t kLongestLead = 8;      // tokens before the head
constexpr std::uint32_t kLongestRole = 60;     // tokens in all

bool is_posted(std::string_view head) {
  return head.find("Ambassador") != std::string_view::npos ||
         head.find("Representative") != std::string_view::npos ||
         head.find("Envoy") != std::string_view::npos || head.find("Coordinator") != std::string_view::npos ||
         head.find("Commissioner") != std::string_view::npos ||
         head.find("Consul") != std::string_view::npos || head.find("Country") != std::string_view::npos ||
         head.find("Charge") != std::string_view::npos;
}

class RoleReader {
 public:
  RoleReader(const MarkedText& text, std::uint32_t end)
      : text_(text),
        end_(end),
        english_text_(text.pack().language == "en"),
        heads_last_(text.pack().heads_last) {}

  // The role of somebody who heads what is named from `token` on.
  std::optional<RolePhrase> read_headed(std::uint32_t token, std::uint32_t verb) {
    role_.first = verb;
    role_.head = verb;
    role_.head_value = kHeading;
    role_.english = kHeading;
    role_.end = token;
    read_tail();
    if (role_.end == token) return std::nullopt;
    finish();
    return role_;
  }

  std::optional<RolePhrase> read(std::uint32_t token) {
    role_.first = token;
    std::uint32_t at = token;
    if (at < end_ && is_definite(text_, at)) ++at;
    const std::uint32_t limit = std::min(end_, at + kLongestLead);
    while (at < limit && !text_.has(kRoleHead, at)) {
      if (!take_lead(at)) return std::nullopt;
    }
    if (at >= limit) return std::nullopt;
    if (!role_start_) role_start_ = at;
    take_head(at);
    read_tail();
    finish();
    return role_;
  }

 private:
  void add(std::string_view word, std::string_view link) {
    if (word.empty()) return;
    if (!role_.english.empty()) role_.english += link;
    role_.english += word;
  }

  bool take_lead(std::uint32_t& at) {
    if (const auto organisation = organisation_before(at)) {
      if (role_.org.empty()) role_.org = organisation->english;
      if (role_.country.empty()) role_.country = organisation->country;
      at = organisation->end;
      extended_ = true;
    } else if (const Mark country = text_.at(kCountry, at)) {
      if (text_.pack().has_cases() && !heads_last_) return false;
      role_.country = country.entry->country;
      at = country.end;
    } else if (const Mark adjective = text_.at(kCountryAdjective, at)) {
      role_.country = adjective.entry->country;
      at = adjective.end;
    } else if (const auto conference = conference_at(text_, at)) {
      if (!role_start_) role_start_ = at;
      add("COP" + std::to_string(conference->number), " ");
      at = conference->end_token;
      extended_ = true;
    } else if (const Mark modifier = text_.at(kRoleModifier, at)) {
      if (!role_start_) role_start_ = at;
      add(modifier.entry->value, " ");
      at = modifier.end;
    } else if (const Mark field = text_.at(kGlossary, at); field && heads_last_) {
      portfolio_ += (portfolio_.empty() ? "" : " and ") + field.entry->value;
      at = field.end;
      extended_ = true;
    } else if (heads_last_ && at > role_.first && joins_lead(at)) {
      ++at;
    } else if (const Mark word = text_.at(kGlossary, at); word && !text_.pack().has_cases()) {
      if (!role_start_) role_start_ = at;
      add(word.entry->value, " ");
      at = word.end;
      extended_ = true;
    } else {
      return false;
    }
    if (at < end_ && is_possessive(text_, at)) {
      ++at;
      role_start_.reset();
      role_.english.clear();
      portfolio_.clear();
    }
    return true;
  }

  // Before the head stand the organisations that the pack names; where heads come last, all others too.
  std::optional<OrganisationPhrase> organisation_before(std::uint32_t at) const {
    if (heads_last_) {
      auto found = organisation_at(text_, at, end_);
      if (found && text_.at(kRoleHead, at).end < found->end) return found;
      return std::nullopt;
    }
    const Mark known = text_.at(kOrganisation, at);
    if (!known) return std::nullopt;
    OrganisationPhrase found;
    found.english = known.entry->value;
    found.country = known.entry->country;
    found.end = known.end;
    return found;
  }

  // Inside a portfolio: "X, Y və Z", "iqlim üzrə".
  bool joins_lead(std::uint32_t at) const {
    if (text_.has(kRoleLink, at)) return true;
    return (text_.has(kConjunction, at) || text_.is_mark(at, ",")) && !portfolio_.empty() && at + 1 < end_ &&
           text_.has(kGlossary, at + 1);
  }

  void take_head(std::uint32_t at) {
    const Mark head = text_.at(kRoleHead, at);
    role_.head = at;
    role_.head_value = head.entry->value;
    add(head.entry->value, " ");
    role_.end = head.end;
  }

  // Everything after the head that belongs to it. `at` walks ahead; role_.end follows where something was
  // taken.
  void read_tail() {
    if (heads_last_) return;  // all of it stood before
    std::uint32_t at = role_.end;
    const std::uint32_t limit = std::min(end_, role_.first + kLongestRole);
    const bool cases = text_.pack().has_cases();
    std::string link = cases ? "of" : "";
    bool glued = cases;  // what follows may belong to the role
    while (at < limit) {
      if (const Mark mark = text_.at(kRoleLink, at)) {
        if (mark.entry->value == "to" && skip_land(mark.end)) {
          at = role_.end;
          continue;
        }
        if (mark.entry->value == "to" && !follows_place(mark.end)) break;
        link = mark.entry->value;
        glued = true;
        // "по вопросам изменения климата" may be known as a whole from its second word on.
        if (mark.end > at + 1 && text_.at(kGlossary, mark.end - 1).end > mark.end) {
          at = mark.end - 1;
          continue;
        }
        unknown_taken_ = last_was_glossary_ = false;
        at = mark.end;
      } else if (is_definite(text_, at) && glued) {
        ++at;
      } else if (glued && cases && opens_quote(at) && quoted_organisation(at)) {
        role_.end = at;
        link = "of";
      } else if (is_possessive(text_, at) && at == role_.end) {
        at = ++role_.end;
        glued = true;
      } else if (text_.has(kConjunction, at) || text_.is_mark(at, ",")) {
        const bool comma = text_.is_mark(at, ",");
        std::uint32_t next = comma && at + 1 < limit && text_.has(kConjunction, at + 1) ? at + 2 : at + 1;
        // "for Climate and the Environment".
        if (!comma && !cases && next + 1 < limit && is_definite(text_, next) &&
            text_.has(kGlossary, next + 1) && !text_.has(kRoleHead, next + 2)) {
          ++next;
        }
        if (at != role_.end || next >= limit || !joins(at, next)) break;
        glued = true;
        unknown_taken_ = last_was_glossary_ = false;
        if (text_.has(kRoleHead, next) || text_.has(kRoleModifier, next)) link = "and";
        at = next;
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
  bool skip_land(std::uint32_t at) {
    if (!text_.pack().has_cases() || at + 1 >= end_ || !text_.is_word(at) || text_.capital(at)) return false;
    if ((text_.cases(at) & kLocative) == 0 || !text_.capital(at + 1)) return false;
    if (role_.org.empty() && !is_posted(role_.head_value)) return false;
    role_.end = at + 1;
    return extended_ = true;
  }

  bool opens_quote(std::uint32_t at) const {
    return text_.is_mark(at, "«") || text_.is_mark(at, "\"") || text_.is_mark(at, "“");
  }

  // "директор «Зеленого климатического фонда»": an organisation that the pack knows, in quotation marks.
  bool quoted_organisation(std::uint32_t& at) {
    if (at + 2 >= end_) return false;
    const Mark known = text_.at(kOrganisation, at + 1);
    if (!known || known.end >= end_ || text_.is_word(known.end)) return false;
    if (role_.org.empty()) role_.org = known.entry->value;
    if (role_.country.empty()) role_.country = known.entry->country;
    at = known.end + 1;
    return extended_ = true;
  }

  bool follows_place(std::uint32_t at) const {
    while (at < end_ && is_definite(text_, at)) ++at;
    if (at >= end_) return false;
    if (text_.has(kRoleHead, at) || text_.has(kOrganisation, at) || conference_at(text_, at)) return true;
    return (text_.has(kCountry, at) || text_.has(kGlossary, at) || text_.has(kCity, at)) &&
           (is_posted(role_.head_value) || !role_.org.empty());
  }

  // Whether the role goes on after "and" or a comma: with more of the portfolio, or with a second role.
  bool joins(std::uint32_t at, std::uint32_t next) const {
    const bool comma_only = text_.is_mark(at, ",") && next == at + 1;
    if (text_.pack().has_cases()) {
      if (text_.has(kRoleHead, next)) return false;
      return text_.has(kGlossary, next) ||
             (!text_.capital(next) && (text_.cases(next) & kGenitive) != 0 && last_was_word_);
    }
    if (text_.has(kGlossary, next)) return last_was_word_ && (text_.capital(next) || !comma_only);
    const bool own_word = last_was_word_ && text_.capital(next) && !text_.has(kGivenName, next) &&
                          !comma_only && next + 1 < end_ && !text_.has(kHonorific, next) &&
                          text_.capital(next + 1) && text_.has(kGlossary, next + 1);
    if (own_word) return true;
    if (comma_only) return false;
    if ((!text_.has(kRoleHead, next) && !text_.has(kRoleModifier, next)) || !text_.capital(next))
      return false;
    if (extended_) return true;
    // "State Secretary and Special Envoy for Climate": the second role says what both are for.
    const auto second = role_at(text_, next, end_);
    return second && !second->bare && !name_at(text_, second->end, end_, true);
  }

  bool take_part(std::uint32_t& at, std::string_view link) {
    const std::string with = link.empty() ? " " : " " + std::string(link) + " ";
    last_was_word_ = false;
    if (const auto organisation = organisation_at(text_, at, end_);
        organisation && !is_portfolio(at) && organisation->end > text_.at(kCountry, at).end) {
      if (role_.country.empty()) role_.country = organisation->country;
      if (organisation->body) {
        add(organisation->english, with);
      } else {
        if (role_.org.empty()) role_.org = organisation->english;
        org_first_ = at;
        org_end_ = organisation->end;
      }
      at = organisation->end;
      return extended_ = true;
    }
    if (const Mark country = text_.at(kCountry, at)) {
      if (link == "to")
        add(country_name(country.entry->country), is_ambassador() ? " to " : " in ");
      else if (role_.country.empty())
        role_.country = country.entry->country;
      country_end_ = country.end;
      at = country.end;
      return true;
    }
    if (const Mark city = text_.at(kCity, at); city && link == "to") {  // where the posting is
      const bool of_state = is_ambassador() && !city.entry->country.empty();
      add(of_state ? country_name(city.entry->country) : city.entry->value,
          is_ambassador() ? " to " : " in ");
      at = city.end;
      return true;
    }
    if (const Mark adjective = text_.at(kCountryAdjective, at)) {
      if (role_.country.empty()) role_.country = adjective.entry->country;
      at = adjective.end;
      return true;
    }
    if (const auto conference = conference_at(text_, at)) {
      add("COP" + std::to_string(conference->number), with);
      at = conference->end_token;
      return extended_ = true;
    }
    if (const Mark glossary = text_.at(kGlossary, at); glossary && plausible(at)) {
      add(glossary.entry->value, last_glossary_ == role_.end ? " and " : with);
      at = glossary.end;
      last_glossary_ = at;
      last_was_word_ = true;
      last_was_glossary_ = true;
      return extended_ = true;
    }
    if (text_.has(kRoleHead, at) || text_.has(kRoleModifier, at)) {
      const Mark mark = text_.has(kRoleHead, at) ? text_.at(kRoleHead, at) : text_.at(kRoleModifier, at);
      if (text_.pack().has_cases() && (text_.cases(at) & kGenitive) == 0) return false;
      add(mark.entry->value, link == "of" && text_.pack().has_cases() ? " of the " : with);
      at = mark.end;
      return extended_ = true;
    }
    if (const Mark region = text_.at(kRegion, at)) {
      if (role_.org.empty()) role_.org = region.entry->value;
      if (role_.country.empty()) role_.country = region.entry->country;
      at = region.end;
      return extended_ = true;
    }
    return take_unknown(at);
  }

  // A word that the pack does not know: a genitive, or a capitalised word right after "of" or "and".
  bool take_unknown(std::uint32_t& at) {
    if (!text_.is_word(at)) return false;
    if (text_.pack().has_cases()) {
      if ((text_.capital(at) && !describes_office(at)) || (text_.cases(at) & (kGenitive | kDative)) == 0 ||
          text_.has(kFrameVerb, at))
        return false;
    } else {
      // Before an honorific all is still the role: "Environmental Coordination Dr Lind".
      const bool before_name = at + 1 < end_ && text_.has(kHonorific, at + 1);
      if (((unknown_taken_ || last_was_glossary_) && !before_name) || !text_.capital(at) ||
          text_.has(kGivenName, at) || text_.has(kCity, at) || text_.has(kMonth, at) ||
          text_.has(kHonorific, at)) {
        return false;
      }
    }
    unknown_taken_ = true;
    ++at;
    last_was_word_ = true;
    return extended_ = true;
  }

  // "руководитель Программного офиса": an adjective with a capital, and no surname, before a noun without.
  bool describes_office(std::uint32_t at) const {
    if (at + 1 >= end_ || !text_.is_word(at + 1)) return false;
    if (text_.capital(at + 1) && !text_.has(kGlossary, at + 1) && !text_.has(kOrganisationHead, at + 1))
      return false;
    if ((text_.cases(at + 1) & kGenitive) == 0) return false;
    bool adjective = false;
    for (const Analysis& one : text_.analyses(at)) {
      if (one.name != NameType::kNone) return false;
      adjective = adjective || one.part == PartOfSpeech::kAdjective || one.part == PartOfSpeech::kParticiple;
    }
    return adjective;
  }

  bool plausible(std::uint32_t at) const {
    if (!text_.pack().has_cases()) return true;
    const std::uint8_t cases = text_.cases(at);
    return cases == 0 || cases != kNominative;
  }

  // "of Economy": a word of the portfolio that also begins an organisation's name somewhere.
  bool is_portfolio(std::uint32_t at) const {
    return text_.has(kGlossary, at) && !text_.has(kOrganisation, at) && !text_.has(kBody, at) &&
           !text_.has(kOrganisationHead, at);
  }

  bool is_ambassador() const {
    return role_.head_value.find("Ambassador") != std::string::npos ||
           role_.head_value.find("Envoy") != std::string::npos;
  }

  void finish() {
    role_.bare = !extended_ && role_.org.empty();
    if (!portfolio_.empty()) role_.english += " of " + portfolio_;
    if (role_.english.starts_with(kHeadOfMinistry)) {  // is its minister
      role_.english.replace(0, kHeadOfMinistry.size(), kMinister);
      role_.head_value = kMinister;
    }
    if (!english_text_) return;
    // The words of the text, from the role's own beginning, without a country at the end.
    std::uint32_t last = role_.end;
    if (org_end_ == last && org_end_ != 0) last = before_links(org_first_);
    if (country_end_ == last && !is_posted(role_.head_value)) {
      while (last > role_.head + 1 && !text_.has(kRoleLink, last - 1)) --last;
      last = before_links(last);
    }
    const std::uint32_t first = role_start_.value_or(role_.head);
    if (last > first) role_.english = text_.text(first, last);
  }

  std::uint32_t before_links(std::uint32_t last) const {
    while (last > role_.head + 1 && (is_definite(text_, last - 1) || text_.has(kRoleLink, last - 1))) --last;
    return last;
  }

  const MarkedText& text_;
  std::uint32_t end_;
  bool english_text_;
  bool heads_last_;
  std::string portfolio_;                    // what stands before the head and is said behind it in English
  std::optional<std::uint32_t> role_start_;  // of the role's own words, after countries and organisations
  std::uint32_t country_end_ = 0;
  std::uint32_t last_glossary_ = 0;
  bool last_was_word_ = false;
  bool last_was_glossary_ = false;  // and so what follows it without a link is a name, unless known
  bool unknown_taken_ = false;
  bool extended_ = false;
  std::uint32_t org_first_ = 0;
  std::uint32_t org_end_ = 0;
  RolePhrase role_;
};

}  // namespace

std::optional<RolePhrase> role_at(const MarkedText& text, std::uint32_t token, std::uint32_t end) {
  return RoleReader(text, end).read(token);
}

std::optional<RolePhrase> role_in_clause(const MarkedText& text, std::uint32_t token, std::uint32_t end) {
  if (token + 2 >= end || !text.has(kRelative, token)) return std::nullopt;
  std::optional<RolePhrase> role;
  if (const Mark office = text.at(kOffice, token + 1); office && office.end < end) {
    role = role_at(text, office.end, end);
  } else if (text.has(kLeader, token + 1)) {
    role = RoleReader(text, end).read_headed(token + 2, token + 1);
  }
  if (role) role->detached = true;
  return role;
}

}  // namespace concord::reading
