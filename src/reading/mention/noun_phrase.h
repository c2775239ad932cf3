// The noun phrases that actors are named by, read from a given token on without looking back: a role with its
// portfolio and country, the name of a person, an organisation. Each reader either recognises its phrase and
// says where it ends, or nothing. mention_finder.h puts them together.
#pragma once

#include <algorithm>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "reading/mention/marks.h"

namespace concord::reading {

struct RolePhrase {
  std::uint32_t first = 0;
  std::uint32_t head = 0;
  std::uint32_t end = 0;
  std::string english;          // "Minister of Ecology and Natural Resources"
  std::string_view head_value;  // "Minister", as the pack has it
  std::string country;
  std::string org;
  std::uint32_t office = 0;   // the head of an office that it serves, the last told: "of the President"; or 0
  std::uint32_t acronym = 0;  // of `org`, a token that stands in brackets behind it; 0 where none does
  bool modified = false;      // "deputy", "senior": a word before the head tells its rank
  bool bare = false;          // the head alone, with at most an article or the adjective of a country
  bool detached = false;      // told in a clause about the person, so that its case is not that of the name
};

inline constexpr std::uint32_t kLongestOrganisation = 14;  // tokens that are looked at for its name

struct OrganisationPhrase {
  std::uint32_t first = 0;
  std::uint32_t head = 0;
  std::uint32_t end = 0;
  std::string english;
  std::string country;
  bool body = false;  // one of a country's bodies, to be named with it
};

struct NamePhrase {
  std::uint32_t first = 0;  // honorifics left out
  std::uint32_t end = 0;
  bool honorific = false;
  bool given = false;     // one word of it is known as a name
  std::size_t words = 0;  // without initials and particles
  char gender = 0;
  std::uint8_t cases = 0;  // as its given name shows them
};

// A word that the dictionary knows, and not as a name: at the beginning of a sentence its capital says
// nothing.
bool is_dictionary_word(const MarkedText& text, std::uint32_t token);

// "Вознесенского района", "Южно-Гобийского аймака": a word with the ending of an adjective right before a
// noun of its case, which says where that is and is no name.
bool is_adjective_of_place(const MarkedText& text, std::uint32_t token, std::uint32_t end);

// "Santiago Berg", "Milan Lind": a city that is the given name of a person here, as an unknown name follows.
bool is_name_of_city(const MarkedText& text, std::uint32_t token, std::uint32_t end);

// `end` is the end of the sentence in all of these.

// Whether a name by the way it is written (named_at, acronym_at) may begin at the word: with the head of an
// organisation, an abbreviation, Latin letters within another script, or right behind a quotation mark.
bool may_be_named(const MarkedText& text, std::uint32_t token);

// Whether an organisation may begin at the token: most words have a small letter and are in no list of the
// pack, and of those with a capital most stand alone or, where there are cases, are no adjective.
inline bool may_begin_organisation(const MarkedText& text, std::uint32_t token, std::uint32_t end) {
  using enum LexiconClass;
  if (text.pack().heads_last ||
      text.has_any(class_bits(kOrganisation, kCountryAdjective, kCountry, kBody, kOrganisationHead), token))
    return true;
  if (!text.capital(token) || text.has(kCurrency, token)) return false;
  if (text.pack().has_cases())
    return text.document().may_be(token, part_bits(PartOfSpeech::kAdjective)) || may_be_named(text, token);
  if (text.token(token).shape == Shape::kUpper || (token + 1 < end && text.capital(token + 1))) return true;
  // "Port of Linz Authority", "Nordvind, a Finnish firm"
  return token + 2 < end &&
         (text.capital(token + 2) || (text.is_mark(token + 1, U',') && text.has(kDeterminer, token + 2)));
}

std::optional<RolePhrase> role_in_reach(const MarkedText& text, std::uint32_t token, std::uint32_t end);
inline constexpr std::uint32_t kLongestRoleLead = 10;  // tokens before the head
inline std::optional<RolePhrase> role_at(const MarkedText& text, std::uint32_t token, std::uint32_t end) {
  if (token >= end || text.next_role_head(token) >= std::min(end, token + 1 + kLongestRoleLead))
    return std::nullopt;  // mostly there is no head within reach
  return role_in_reach(text, token, end);
}
std::optional<OrganisationPhrase> longest_organisation(const MarkedText& text, std::uint32_t token,
                                                       std::uint32_t end);
inline std::optional<OrganisationPhrase> organisation_at(const MarkedText& text, std::uint32_t token,
                                                         std::uint32_t end) {
  if (!may_begin_organisation(text, token, end)) return std::nullopt;
  return longest_organisation(text, token, end);
}
// Behind an organisation, the next of its list, though the pack does not know it: ", Alfa and Beta".
// `token` is the comma or the conjunction, the phrase begins behind it.
std::optional<OrganisationPhrase> listed_organisation_at(const MarkedText& text, std::uint32_t token,
                                                         std::uint32_t end);
// One kind of them: a compound whose head comes last, in packs whose heads do.
std::optional<OrganisationPhrase> compound_at(const MarkedText& text, std::uint32_t token, std::uint32_t end);
// The end of what stands behind a head and belongs to its name; `known` is a name without it as well. What it
// is for goes to `english`, and the country, if none is told yet, to `country`.
std::uint32_t attribute_end(const MarkedText& text, std::uint32_t at, std::uint32_t end, bool known,
                            std::string& country, std::string& english);
// Others: by adjectives before a head, in languages with a dictionary, and by a name behind one.
std::optional<OrganisationPhrase> called_at(const MarkedText& text, std::uint32_t token, std::uint32_t end);

// "Nordvind Power", "Nordvind SpA": words with capitals, the first known as nothing, up to one that names of
// firms end in.
std::optional<OrganisationPhrase> firm_at(const MarkedText& text, std::uint32_t token, std::uint32_t end);
// "Nordvind, a Finnish developer of wind farms": a name behind which a word says what it is.
std::optional<OrganisationPhrase> apposed_at(const MarkedText& text, std::uint32_t token, std::uint32_t end);
// "the firm": the word before a name that says what it is; nothing where `token` is none.
Mark called_word(const MarkedText& text, std::uint32_t token);
// The end of a run of words with capitals at `token` that the pack knows as nothing else; `token` where there
// is none.
std::uint32_t own_name_end(const MarkedText& text, std::uint32_t token, std::uint32_t end);
// Whether the word at `token` says what the name behind it is, known to the pack or not: "company Nordvind".
bool opens_called(const MarkedText& text, std::uint32_t token, std::uint32_t end);
std::optional<OrganisationPhrase> described_at(const MarkedText& text, std::uint32_t token,
                                               std::uint32_t end);
// Others: by their quotation marks or Latin letters within another script, and by unknown capitals.
std::optional<OrganisationPhrase> named_at(const MarkedText& text, std::uint32_t token, std::uint32_t end);
// With a word such as bank or ministry at `token`, or as the last of capitalised words that begin there.
std::optional<OrganisationPhrase> headed_at(const MarkedText& text, std::uint32_t token, std::uint32_t end);
std::optional<OrganisationPhrase> run_at(const MarkedText& text, std::uint32_t token, std::uint32_t end);
std::optional<OrganisationPhrase> acronym_at(const MarkedText& text, std::uint32_t token, std::uint32_t end);
// `expected`: a role or an honorific stands before it, so that words of the dictionary may be names too.
std::optional<NamePhrase> name_at(const MarkedText& text, std::uint32_t token, std::uint32_t end,
                                  bool expected);

// "who heads the regional bureau", "который занимает пост министра": the role that a clause behind a name
// tells, from its relative pronoun on.
std::optional<RolePhrase> role_in_clause(const MarkedText& text, std::uint32_t token, std::uint32_t end);

// The organisation as an actor of the record; a body is named with its country.
Actor organisation_actor(const OrganisationPhrase& phrase);
// "The cabinet" is named with its country, where that is known; "her country" is the state, or nobody.
void name_with_country(Actor& actor);

// Small shared questions.
bool is_possessive(const MarkedText& text, std::uint32_t token);  // 's
// "Jan Kovac" is no January, and "Jun Yamada" no June: a month before a name, cut short and with no
// preposition, or one that is a given name as well. `end` is that of the sentence.
bool is_named_like_month(const MarkedText& text, std::uint32_t token, std::uint32_t end);

inline bool is_definite(const MarkedText& text, std::uint32_t token) {  // an article or so: "the"
  return text.has(LexiconClass::kDeterminer, token);
}
inline bool is_name_dash(const Token& token) {  // between a name and what somebody is
  return token.mark == U'—' || token.mark == U'–' || (token.mark == U'-' && token.space_before);
}
bool is_latin(const MarkedText& text, std::uint32_t token);  // a word in Latin letters
bool is_roman_number(std::string_view word);                 // "XI", the number of a forum, and no name
// The closing mark behind a name of one to six words in quotation marks that open at `token`, or `token`.
std::uint32_t quoted_end(const MarkedText& text, std::uint32_t token, std::uint32_t end);
// "of Kazakhstan", "of the Republic of Kazakhstan", "Казахстана": a country from `token` on that says whose
// it is.
Mark country_of(const MarkedText& text, std::uint32_t token, std::uint32_t end);

}  // namespace concord::reading
