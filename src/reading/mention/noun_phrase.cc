#include "reading/mention/noun_phrase.h"

#include "reading/mention/country_name.h"

namespace concord::reading {
namespace {

using enum LexiconClass;

// Words of a country's long name that the lexicon may lack ("Republic of", "Республики"): a glossary word
// before it.
constexpr std::uint32_t kLongestLead = 3;
constexpr std::string_view kState = "State";  // key of [body]: words for the country itself

}  // namespace

Actor organisation_actor(const OrganisationPhrase& phrase) {
  Actor actor;
  actor.kind = ActorKind::kOrganisation;
  actor.name = phrase.english;
  actor.country = phrase.country;
  if (phrase.body && !actor.country.empty()) name_with_country(actor);
  return actor;
}

void name_with_country(Actor& actor) {
  const std::string& country = country_name(actor.country);
  if (actor.name == kState) {
    actor.kind = ActorKind::kState;
    actor.name = country;
  } else if (!country.empty()) {
    actor.name += " of " + country;
  }
}

bool is_possessive(const MarkedText& text, std::uint32_t token) {
  if (token >= text.document().tokens.size() || text.token(token).space_before) return false;
  return text.has(kPossessive, token) || (text.is_word(token) && text.word(token).front() == '\'') ||
         (text.is_word(token) && text.word(token).starts_with("’"));
}

Mark country_of(const MarkedText& text, std::uint32_t token, std::uint32_t end) {
  bool linked = text.pack().has_cases();
  for (std::uint32_t at = token; at < end && at < token + kLongestLead; ++at) {
    const Mark country = text.at(kCountry, at);
    const bool genitive =
        !text.pack().has_cases() || text.cases(at) == 0 || (text.cases(at) & kGenitive) != 0;
    if (country && linked && genitive) return country;
    const Mark link = text.at(kRoleLink, at);
    if (link && link.entry->value == "of") {
      linked = true;
    } else if (!is_definite(text, at) || !linked) {
      return {};
    }
  }
  return {};
}

}  // namespace concord::reading
