#include "reading/mention/actor_reader.h"

#include <algorithm>

#include "reading/mention/conference.h"
#include "reading/mention/country_name.h"

namespace concord::reading {
namespace {

using enum LexiconClass;

constexpr std::uint8_t kAllCases =
    kNominative | kGenitive | kDative | kAccusative | kInstrumental | kLocative;

bool is_dash(std::string_view mark) {
  return mark == "—" || mark == "–";
}

bool is_quote(std::string_view mark) {
  return mark == "«" || mark == "»" || mark == "\"" || mark == "“" || mark == "”" || mark == "„";
}

bool ends_in_consonant(std::string_view word) {
  constexpr std::string_view kConsonants = "бвгджзйклмнпрстфхцчшщ";
  return word.size() >= 2 && kConsonants.find(word.substr(word.size() - 2)) != std::string_view::npos;
}

}  // namespace

void ActorReader::start(std::uint32_t sentence) {
  sentence_ = sentence;
  begin_ = text_.document().sentences[sentence].first_token;
  end_ = text_.document().sentences[sentence].end_token;
}

const std::vector<std::size_t>& ActorReader::person_of() {
  person_of_.resize(out_.size(), People::kNobody);
  return person_of_;
}

std::uint32_t ActorReader::read(std::uint32_t token) {
  if (!text_.is_word(token)) return token;
  std::uint32_t end = read_role(token);
  if (end == token) end = read_collective(token);
  if (end == token) end = read_organisation(token);
  if (end == token) end = read_place(token);
  if (end == token) end = read_name(token);
  if (end == token) end = read_listed(token);
  return end;
}

Mention& ActorReader::add(MentionKind kind, std::uint32_t first, std::uint32_t head, std::uint32_t end) {
  person_of_.resize(out_.size(), People::kNobody);
  Mention& mention = out_.emplace_back();
  mention.kind = kind;
  mention.first_token = first;
  mention.head_token = head;
  mention.end_token = end;
  mention.sentence = sentence_;
  mention.cases = text_.cases(text_.pack().heads_last && text_.is_word(end - 1) ? end - 1 : head);
  mention.plural = is_plural(head);
  person_of_.push_back(People::kNobody);
  return mention;
}

void ActorReader::set_person(Mention& mention, std::size_t person) {
  mention.actor = people_.at(person).actor;
  mention.actor.at = {text_.token(mention.first_token).at.begin, text_.token(mention.end_token - 1).at.end};
  person_of_.back() = person;
}

bool ActorReader::is_plural(std::uint32_t token) const {
  bool plural = false;
  for (const Analysis& one : text_.analyses(token)) {
    if (one.part != PartOfSpeech::kNoun && one.part != PartOfSpeech::kOther) continue;
    if (!one.plural && one.part == PartOfSpeech::kNoun) return false;
    plural = plural || one.plural;
  }
  return plural;
}

// A place stands after a preposition of place: the country is where something is, and not who acts.
bool ActorReader::is_located(std::uint32_t token) const {
  std::uint32_t before = token;
  while (before > begin_ && is_definite(text_, before - 1)) --before;
  if (text_.pack().heads_last) {  // by its case alone
    const std::uint8_t cases = text_.cases(text_.at(kCountry, token).end - 1);
    return cases != 0 && (cases & ~(kLocative | kAblative)) == 0;
  }
  if (before == begin_) return false;
  const Mark link = text_.at(kRoleLink, before - 1);
  if (!link || link.entry->value != "to") return false;
  return !text_.pack().has_cases() || (text_.cases(token) & kLocative) != 0;
}

std::vector<std::string> ActorReader::nominative_words(const NamePhrase& name, std::uint8_t cases) const {
  std::vector<std::string> words;
  char gender = gender_of(name, cases);
  // A surname in a consonant is declined for men: where it is not, "Ивана" is no form of Иван but a woman's
  // name.
  const std::string_view last = text_.is_word(name.end - 1) ? text_.word(name.end - 1) : std::string_view();
  if (gender == 'm' && name.words > 1 && cases != 0 && (cases & kNominative) == 0 &&
      ends_in_consonant(last)) {
    if (text_.pack().morphology->name_nominative(last, 'm', cases) == last &&
        !text_.has(kGivenName, name.end - 1)) {
      gender = 'f';
      cases = kNominative;
    }
  }
  for (std::uint32_t i = name.first; i < name.end; ++i) {
    if (!text_.is_word(i)) {
      if (!words.empty() && text_.is_mark(i, ".")) words.back() += '.';
      continue;
    }
    words.push_back(text_.pack().has_cases()
                        ? text_.pack().morphology->name_nominative(text_.word(i), gender, cases)
                        : std::string(text_.word(i)));
  }
  return words;
}

// The gender of the given name, in those of its readings that agree with the cases.
char ActorReader::gender_of(const NamePhrase& name, std::uint8_t cases) const {
  for (std::uint32_t i = name.first; i < name.end; ++i) {
    char gender = 0;
    bool sure = true;
    for (const Analysis& one : text_.analyses(i)) {
      if (one.name != NameType::kGiven || one.predicted || one.plural) continue;
      if (cases != 0 && (one.cases & cases) == 0) continue;
      if (gender != 0 && one.gender != gender) sure = false;
      gender = one.gender;
    }
    if (gender != 0 && sure) return gender;
  }
  return name.gender;
}

// The role behind a name: after a comma, a dash or nothing, unless it is the role of the next person.
std::optional<RolePhrase> ActorReader::apposition_after(std::uint32_t token, std::uint32_t& end) const {
  std::uint32_t at = token;
  if (at < end_ && (text_.is_mark(at, ",") || text_.is_mark(at, "(") || is_dash(text_.word(at)))) ++at;
  if (at >= end_ || (at == token && text_.pack().heads_last)) return std::nullopt;
  if (auto told = role_in_clause(text_, at, end_)) {
    end = told->end;
    return told;
  }
  auto role = role_at(text_, at, end_);
  if (!role) return std::nullopt;
  if (at != token && role->end < end_) {
    const auto next = name_at(text_, role->end, end_, true);
    if (next && next->first == role->end) return std::nullopt;
  }
  if (is_plural(role->head)) return std::nullopt;
  end = role->end;
  return role;
}

// "MP, High-Level Leader for Climate Anna Berg": several roles of one person before the name.
void ActorReader::merge_roles(RolePhrase& role) const {
  while (role.end + 1 < end_ && (text_.is_mark(role.end, ",") || is_dash(text_.word(role.end)))) {
    std::uint32_t at = role.end + 1;
    if (text_.has(kConjunction, at)) ++at;
    if (at >= end_ || is_definite(text_, at)) return;
    const auto second = role_at(text_, at, end_);
    if (!second || second->end >= end_) return;
    const auto name = name_at(text_, second->end, end_, true);
    if (!name || name->first != second->end) return;
    role.english += ", " + (second->org.empty() ? "" : second->org + " ") + second->english;
    if (role.country.empty()) role.country = second->country;
    role.end = second->end;
  }
}

// The name in Latin letters: given names that the pack knows in English spelling, the others letter by
// letter.
std::string ActorReader::latin_words(const NamePhrase& name, const std::vector<std::string>& words) const {
  std::string out;
  std::size_t next = 0;
  for (std::uint32_t i = name.first; i < name.end; ++i) {
    if (!text_.is_word(i)) continue;
    // Given names come first; a last word may be a surname that is a form of one (Линд, Линда).
    const Mark given = i + 1 < name.end ? text_.at(kGivenName, i) : Mark{};
    const bool known = given && given.end == i + 1 && !given.entry->value.empty();
    if (!out.empty()) out += ' ';
    out += known ? given.entry->value : latin_.of(words[next]);
    ++next;
  }
  return out;
}

// "Otto Lind of Austria", "Otto Lind (Austria)": the country that a person is said to be of.
std::uint32_t ActorReader::take_home(std::uint32_t end, std::string& country) const {
  if (end >= end_) return end;
  const bool bracket = text_.is_mark(end, "(");
  const Mark link = text_.at(kRoleLink, end);
  if (!bracket && (!link || link.entry->value != "of")) return end;
  std::uint32_t at = bracket ? end + 1 : link.end;
  while (at < end_ && is_definite(text_, at)) ++at;
  const Mark home = at < end_ ? text_.at(kCountry, at) : Mark{};
  if (!home) return end;
  const bool last = home.end >= end_;
  if (bracket && (last || !text_.is_mark(home.end, ")"))) return end;
  // "of Austria's ministry", "of the Austria Water Council": the country is part of something else.
  if (!bracket && !last && (text_.has(kPossessive, home.end) || text_.capital(home.end))) return end;
  country = home.entry->country;
  return bracket ? home.end + 1 : home.end;
}

std::uint32_t ActorReader::add_person(const NamePhrase& name, const RolePhrase* role, std::uint32_t first,
                                      std::uint32_t end) {
  std::string home;
  if (end == name.end) end = take_home(end, home);
  const bool role_first = role != nullptr && role->head < name.first;
  const std::uint32_t head = role_first ? role->head : name.first;
  std::uint8_t cases = name.cases == kAllCases ? 0 : name.cases;  // Отто has them all and so tells none
  if (text_.pack().heads_last) {
    cases = text_.cases(name.end - 1);
  } else if (role != nullptr && !role->detached && text_.cases(role->head) != 0) {
    const std::uint8_t of_role = text_.cases(role->head);
    const auto common = static_cast<std::uint8_t>(of_role & cases);
    cases = common != 0 ? common : of_role;
  }
  const std::vector<std::string> words = nominative_words(name, cases);
  const std::string latin = latin_words(name, words);
  std::vector<std::string> folded;
  folded.reserve(words.size());
  for (const std::string& word : words) folded.push_back(fold(word));
  std::size_t person = people_.find(folded);
  if (person == People::kNobody) {
    Person made;
    made.actor.kind = ActorKind::kPerson;
    made.actor.name = latin;
    made.words = folded;
    person = people_.add(std::move(made));
  }
  Person& known = people_.at(person);
  if (folded.size() > known.words.size()) {
    known.words = folded;
    known.actor.name = latin;
  }
  if (role != nullptr) {
    // "Minister Berg" says less of her than what was said before.
    if (!role->bare || known.head_value != role->head_value) known.actor.role = role->english;
    known.head_value = role->head_value;
    if (!role->org.empty()) known.actor.org = latin_.of_organisation(role->org);
    if (!role->country.empty()) known.actor.country = role->country;
  }
  if (!home.empty() && (role == nullptr || role->country.empty())) known.actor.country = home;
  if (role != nullptr && !role->org.empty() && end == role->end) {  // "директор Фонда развития (ФР)"
    Actor organisation;
    organisation.kind = ActorKind::kOrganisation;
    organisation.name = role->org;
    end = take_acronym(end, organisation);
  }
  Mention& mention = add(MentionKind::kActor, first, head, end);
  if (cases != 0) mention.cases = cases;
  mention.plural = false;
  set_person(mention, person);
  return end;
}

std::uint32_t ActorReader::read_role(std::uint32_t token) {
  // "во главе с": the head of a role within a preposition or a word for people in common is none.
  if (token > begin_ && text_.at(kPreposition, token - 1).end > token) return token;
  if (text_.at(kCollective, token).end > token + 1) return token;
  auto role = role_at(text_, token, end_);
  if (!role) return token;
  merge_roles(*role);
  if (role->org.empty()) role->org = organisation_within(role->head + 1, role->end);
  std::uint32_t at = role->end;
  auto name = at < end_ ? name_at(text_, at, end_, true) : std::nullopt;
  if (!name && at + 1 < end_ && (text_.is_mark(at, ",") || is_dash(text_.word(at)))) {
    name = name_at(text_, at + 1, end_, true);
    // After a comma only what looks like a whole name, or is known.
    if (name && name->words < 2 && !name->given && !name->honorific) name.reset();
    if (name && !text_.pack().has_cases() && role_at(text_, at + 1, end_)) name.reset();
  }
  if (name && text_.pack().heads_last && organisation_at(text_, name->first, end_)) name.reset();
  if (name && !is_plural(role->head)) return add_person(*name, &*role, token, name->end);
  const bool anchored =
      !role->country.empty() || !role->org.empty() || role->bare || text_.pack().has_cases();
  if (is_plural(role->head) || !anchored) return token;
  // The role alone: the person who holds it, if the text has named one.
  Mention& mention = add(MentionKind::kActor, token, role->head, role->end);
  const std::size_t person = people_.find_role(role->head_value, role->english, role->country, role->bare);
  if (person != People::kNobody) {
    if (people_.at(person).actor.country.empty() && role->bare)
      people_.at(person).actor.country = role->country;
    set_person(mention, person);
    return role->end;
  }
  mention.anonymous = true;
  mention.actor.kind = ActorKind::kPerson;
  mention.actor.name = role->english;
  mention.actor.role = role->english;
  mention.actor.country = role->country;
  mention.actor.org = role->org;
  mention.actor.at = {text_.token(token).at.begin, text_.token(role->end - 1).at.end};
  return role->end;
}

// "the Paris Agreement", "the Austria Water Plan": the place is part of the name of something that neither
// acts nor is anywhere.
bool ActorReader::names_a_thing(const Mark& place, bool country) const {
  const std::uint32_t next = place.end;
  if (text_.pack().has_cases() || next >= end_ || !text_.capital(next)) return false;
  if (text_.has(kBackground, place.end - 1)) return true;
  if (!country || text_.document().sentences[sentence_].kind == BlockKind::kTitle) return false;
  if (text_.has(kFrameVerb, next) || text_.has(kRoleHead, next) || text_.has(kRoleModifier, next))
    return false;
  return (text_.has(kGlossary, next) || text_.has(kTopic, next) || text_.has(kNotAName, next) ||
          text_.has(kDocument, next)) &&
         !text_.has(kWeekday, next) && !text_.has(kMonth, next);
}

// A name that the pack does not know in a list of organisations is one more of them.
std::uint32_t ActorReader::read_listed(std::uint32_t token) {
  if (token == begin_ || out_.empty() || !text_.capital(token)) return token;
  if (text_.document().sentences[sentence_].kind == BlockKind::kTitle) return token;
  const Mention& before = out_.back();
  const bool organisation = before.kind == MentionKind::kActor && before.sentence == sentence_ &&
                            before.actor.kind == ActorKind::kOrganisation && !before.actor.name.empty();
  if (!organisation || before.end_token + 1 != token) return token;
  const auto found = listed_organisation_at(text_, token - 1, end_);
  if (!found) return token;
  Mention& mention = add(MentionKind::kActor, token, token, found->end);
  mention.actor = organisation_actor(*found);
  mention.actor.at = {text_.token(token).at.begin, text_.token(found->end - 1).at.end};
  return found->end;
}

std::uint32_t ActorReader::read_place(std::uint32_t token) {
  for (const LexiconClass kind : {kRegion, kCity, kCountry}) {
    const Mark mark = text_.at(kind, token);
    if (!mark || (kind == kCity && people_.has_surname(fold(text_.word(token))))) continue;
    const bool country = kind == kCountry;
    std::uint32_t end = mark.end;
    if (names_a_thing(mark, country)) return token;
    const bool acts = country && !is_located(token);
    if (!country && end + 1 < end_ && (text_.is_mark(end, ",") || text_.is_mark(end, "("))) {
      // "Baku, Azerbaijan" and "Dubai (UAE)" are one place.
      const Mark owner = text_.at(kCountry, end + 1);
      if (owner && owner.entry->country == mark.entry->country) {
        end = owner.end;
        if (end < end_ && text_.is_mark(end, ")")) ++end;
      }
    }
    Mention& mention = add(acts ? MentionKind::kActor : MentionKind::kPlace, token, token, end);
    mention.country = mark.entry->country;
    mention.place = country ? country_name(mark.entry->country) : mark.entry->value;
    mention.place_kind = country         ? PlaceKind::kCountry
                         : kind == kCity ? PlaceKind::kCity
                                         : PlaceKind::kRegion;
    mention.capital = mark.entry->capital;
    mention.actor.kind = kind == kRegion ? ActorKind::kOrganisation : ActorKind::kState;
    mention.actor.name = kind == kRegion ? mark.entry->value : country_name(mark.entry->country);
    mention.actor.country = mark.entry->country;
    mention.actor.at = {text_.token(token).at.begin, text_.token(end - 1).at.end};
    return end;
  }
  return token;
}

std::uint32_t ActorReader::read_name(std::uint32_t token) {
  const auto name = name_at(text_, token, end_, false);
  if (!name) return token;
  std::uint32_t end = name->end;
  auto role = apposition_after(name->end, end);
  while (role) {  // "Anna Berg MP, President of the Council"
    const auto more = end < end_ ? apposition_after(end, end) : std::nullopt;
    if (!more) break;
    role->english += ", " + more->english;
    if (role->country.empty()) role->country = more->country;
    if (role->org.empty()) role->org = more->org;
  }
  // "in Shamakhi, President Berg": one unknown word behind a preposition of place is a place.
  const Mark link = token > begin_ ? text_.at(kRoleLink, token - 1) : Mark{};
  if (role && name->words == 1 && !name->given && !name->honorific && link && link.entry->value == "to") {
    return token;
  }
  bool person = role.has_value() || name->honorific || (name->given && name->words > 1);
  // "Romina Berg said": who speaks is a person, whatever her name.
  if (!person && !text_.pack().has_cases() && name->words > 1 && end < end_ && text_.has(kSpeech, end) &&
      !text_.capital(end)) {
    person = true;
  }
  // Two capitalised words that no Russian dictionary has are a name nearly always.
  const bool quoted = token > begin_ && name->end < end_ && !text_.is_word(token - 1) &&
                      !text_.is_word(name->end) && is_quote(text_.word(token - 1)) &&
                      is_quote(text_.word(name->end));
  if (!person && text_.pack().has_dictionary && name->words > 1 && !quoted) {
    person = true;
    for (std::uint32_t i = name->first; i < name->end; ++i) {
      person = person && (!text_.is_word(i) || text_.token(i).shape != Shape::kUpper);
      person = person && (!text_.is_word(i) || text_.token(i).shape != Shape::kMixed);
    }
    for (std::uint32_t i = name->first; i < name->end; ++i)
      for (const Analysis& one : text_.analyses(i))
        person = person && (one.predicted || one.name != NameType::kNone);
  }
  if (!person) {
    std::vector<std::string> words;
    for (const std::string& word : nominative_words(*name, name->cases)) words.push_back(fold(word));
    person = people_.find(words) != People::kNobody;
    if (!person) {
      words.clear();
      for (std::uint32_t i = name->first; i < name->end; ++i)
        if (text_.is_word(i)) words.push_back(fold(text_.word(i)));
      person = people_.find(words) != People::kNobody;
    }
  }
  if (!person) return token;
  return add_person(*name, role ? &*role : nullptr, token, end);
}

}  // namespace concord::reading
