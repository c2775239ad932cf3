// People in a text: a role with a name behind it, a name with a role behind it, or a role alone.
#include <algorithm>

#include "reading/mention/actor_reader.h"
#include "reading/mention/entry_country.h"

namespace concord::reading {
namespace {

constexpr std::uint8_t kAnyCase = kNominative | kGenitive | kDative | kAccusative | kInstrumental | kLocative;

constexpr std::string_view kWho = "person";  // key of relatives that stand for people

bool is_name_dash(char32_t mark) {
  return mark == U'—' || mark == U'–';
}

}  // namespace

using enum LexiconClass;

// The role behind a name: after a comma, a dash or nothing, unless it is the role of the next person.
std::optional<RolePhrase> ActorReader::apposition_after(std::uint32_t token, std::uint32_t& end) const {
  std::uint32_t at = token;
  if (at < end_ && (text_.is_mark(at, U',') || text_.is_mark(at, U'(') || is_name_dash(text_.token(at).mark)))
    ++at;
  if (at >= end_ || (at == token && text_.pack().heads_last)) return std::nullopt;
  if (auto told = role_in_clause(text_, at, end_)) {
    end = told->end;
    return told;
  }
  auto role = role_at(text_, at, end_);
  if (!role) return std::nullopt;
  if ((at != token || !text_.pack().has_cases()) && role->end < end_) {  // "NEMA Director Anna Berg"
    const auto next = name_at(text_, role->end, end_, true);
    if (next && next->first == role->end) return std::nullopt;
  }
  if (is_plural(*role)) return std::nullopt;
  end = role->end;
  // "the President of the conference and the Minister of Ecology of Hungary,": a second role of the same
  // person.
  if (!text_.pack().has_cases() && at != token && end + 1 < end_ && text_.has(kConjunction, end)) {
    const auto second = role_at(text_, end + 1, end_);
    if (second && !is_plural(*second) && second->end < end_ && text_.is_mark(second->end, U',')) {
      if (role->country.empty()) role->country = second->country;
      end = second->end;
    }
  }
  return role;
}

// "MP, High-Level Leader for Climate Anna Berg": several roles of one person before the name.
void ActorReader::merge_roles(RolePhrase& role) const {
  // "her Indian counterpart Minister Anna Berg": two roles may stand side by side.
  const auto beside = [&] {
    return !text_.pack().has_cases() && text_.has(kRoleHead, role.end) && text_.capital(role.end);
  };
  while (role.end + 1 < end_ &&
         (text_.is_mark(role.end, U',') || is_name_dash(text_.token(role.end).mark) || beside())) {
    std::uint32_t at = beside() ? role.end : role.end + 1;
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

// "Otto Lind of Austria", "Otto Lind (Austria)": the country that a person is said to be of.
std::uint32_t ActorReader::take_home(std::uint32_t end, std::string& country) const {
  if (end >= end_) return end;
  if (text_.pack().has_dictionary) {  // "министр Линд Швеции"
    const Mark own = text_.at(kCountry, end);
    if (own && (text_.cases(end) & kGenitive) != 0) {
      country = own.entry->country;
      return own.end;
    }
  }
  const bool bracket = text_.is_mark(end, U'(');
  const Mark link = text_.at(kRoleLink, end);
  if (!bracket && (!link || link.entry->value != "of")) return end;
  std::uint32_t at = bracket ? end + 1 : link.end;
  while (at < end_ && is_definite(text_, at)) ++at;
  const Mark home = at < end_ ? text_.at(kCountry, at) : Mark{};
  if (!home) return end;
  const bool last = home.end >= end_;
  if (bracket && (last || !text_.is_mark(home.end, U')'))) return end;
  // "of Austria's ministry", "of the Austria Water Council": the country is part of something else.
  if (!bracket && !last && (text_.has(kPossessive, home.end) || text_.capital(home.end))) return end;
  country = home.entry->country;
  return bracket ? home.end + 1 : home.end;
}

// "Minister Anna Berg MP": letters of an office that the name ends with.
std::uint32_t ActorReader::behind_letters(std::uint32_t end) const {
  const bool letters = end < end_ && text_.token(end).shape == Shape::kUpper;
  return letters && text_.at(kRoleHead, end).end == end + 1 ? end + 1 : end;
}

// "Отто Линдом (Otto Lind)": behind the name its own letters in brackets; where they end, or `end`.
std::uint32_t ActorReader::behind_latin_name(std::uint32_t end) const {
  constexpr std::uint32_t kMostLatinWords = 4;
  if (!text_.pack().has_dictionary || end + 2 >= end_ || !text_.is_mark(end, U'(')) return end;
  std::uint32_t at = end + 1;
  while (at < end_ && at <= end + kMostLatinWords && is_latin(text_, at) &&
         text_.token(at).shape == Shape::kCapitalised)
    ++at;
  return at > end + 2 && at < end_ && text_.is_mark(at, U')') ? at + 1 : end;
}

// "Джаббаров": a surname that no dictionary has looks like the genitive of some noun.
bool ActorReader::is_unknown_nominative(const NamePhrase& name, const std::vector<std::string>& words) const {
  if (!text_.pack().has_dictionary || words.empty() || !text_.is_word(name.end - 1)) return false;
  const std::string_view last = text_.word(name.end - 1);
  return ends_in_consonant(last) && fold(last) == words.back() &&
         (name.words == 1 ||
          std::ranges::all_of(text_.analyses(name.first), [](const Analysis& one) { return one.predicted; }));
}

std::uint32_t ActorReader::add_person(const NamePhrase& name, const RolePhrase* role, std::uint32_t first,
                                      std::uint32_t end) {
  std::string home;
  if (end == name.end) end = take_home(end, home);
  if (role != nullptr && role->head < name.first) end = behind_letters(end);
  const bool role_first = role != nullptr && role->head < name.first;
  const std::uint32_t head = role_first ? role->head : name.first;
  std::uint8_t cases = name.cases == kAnyCase ? 0 : name.cases;  // Отто has them all and so tells none
  if (text_.pack().heads_last) {
    cases = text_.cases(name.end - 1);
  } else if (role != nullptr && !role->detached && text_.cases(role->head) != 0) {
    std::uint8_t of_role = text_.cases(role->head);
    // Of people no accusative is spelled as the nominative: "посол" as a word for things has both.
    if (text_.pack().has_dictionary && of_role == (kNominative | kAccusative)) of_role = kNominative;
    const auto common = static_cast<std::uint8_t>(of_role & cases);
    cases = common != 0 ? common : of_role;
  }
  const std::vector<std::string> words = nominative_words(name, cases);
  std::string latin = syllable_name(name, words, role == nullptr ? home : role->country);
  if (latin.empty()) latin = latin_words(name, words);
  if (const std::uint32_t close = behind_latin_name(end); close != end) {
    latin = text_.text(end + 1, close - 1);
    end = close;
  }
  std::vector<std::string> folded;
  folded.reserve(words.size());
  for (const std::string& word : words) folded.push_back(fold(word));
  std::size_t person = known_person(name, folded);
  if (person == People::kNobody) {
    Person made;
    made.actor.kind = ActorKind::kPerson;
    made.actor.name = latin;
    made.words = folded;
    person = people_.add(std::move(made));
  }
  Person& known = people_.at(person);
  if (is_fuller(folded, known.words)) {
    known.words = folded;
    known.actor.name = latin;
  }
  if (role != nullptr) {
    // "Minister Berg" says less of her than what was said before.
    if (!role->bare || known.head_value != role->head_value) known.actor.role = role->english;
    if (role->head_value == kCounterpart)
      if (const Actor* other = office_holder_before(known.actor)) known.actor.role = other->role;
    known.head_value = role->head_value;
    if (!role->org.empty()) known.actor.org = latin_.of_organisation(role->org);
    if (!role->country.empty()) known.actor.country = role->country;
  }
  if (!home.empty() && (role == nullptr || role->country.empty())) known.actor.country = home;
  if (role != nullptr) learn_acronym(*role);
  Mention& mention = add(MentionKind::kActor, first, head, end);
  if (cases != 0)
    mention.cases = cases;
  else if (!role_first && is_unknown_nominative(name, folded))  // of a woman, a surname alone has no cases
    mention.cases = name.words > 1 ? kNominative : 0;
  mention.plural = false;
  set_person(mention, person);
  return end;
}

// "a delegation from the Green Climate Fund led by Director Anna Berg": whose office it is; nullptr where
// nothing tells.
const Actor* ActorReader::organisation_led(std::uint32_t token) const {
  if (out_.empty() || token == begin_) return nullptr;
  const Mention& before = out_.back();
  const bool organisation = before.kind == MentionKind::kActor && before.sentence == sentence_ &&
                            before.actor.kind == ActorKind::kOrganisation;
  const std::uint32_t leader = before.end_token;
  const bool led = organisation && leader < token && text_.at(kLeader, leader).end == token;
  return led ? &before.actor : nullptr;
}

std::uint32_t ActorReader::read_role(std::uint32_t token) {
  auto role = role_at(text_, token, end_);
  if (!role) return token;
  // "во главе с": the head of a role within a preposition or a word for people in common is none.
  if (token > begin_ && text_.at(kPreposition, token - 1).end > token) return token;
  if (text_.at(kCollective, token).end > token + 1) return token;
  if (is_plural(*role)) {
    if (const std::uint32_t end = read_officials(token, *role); end > token) return end;
  }
  learn_acronym(*role);
  merge_roles(*role);
  if (role->org.empty()) role->org = organisation_within(role->head + 1, role->end);
  if (const Actor* body = role->org.empty() && role->country.empty() ? organisation_led(token) : nullptr) {
    role->org = body->name;
    role->country = body->country;
  }
  std::uint32_t at = role->end;
  auto name = at < end_ ? name_at(text_, at, end_, true) : std::nullopt;
  if (!name && at + 1 < end_ && (text_.is_mark(at, U',') || is_name_dash(text_.token(at).mark))) {
    std::uint32_t behind = at + 1;
    while (behind + 1 < end_ && is_definite(text_, behind)) ++behind;  // "the minister, the Hon. Anna Berg"
    name = name_at(text_, text_.has(kHonorific, behind) ? behind : at + 1, end_, true);
    // After a comma only what looks like a whole name, or is known.
    if (name && name->words < 2 && !name->given && !name->honorific) name.reset();
    if (name && !text_.pack().has_cases() && role_at(text_, at + 1, end_)) name.reset();
  }
  if (name && text_.pack().heads_last && organisation_at(text_, name->first, end_)) name.reset();
  if (name && described_at(text_, name->first, end_)) name.reset();  // "главы региона Казанский университет"
  if (name && !is_plural(*role)) return add_person(*name, &*role, token, name->end);
  const bool anchored =
      !role->country.empty() || !role->org.empty() || role->bare || text_.pack().has_cases();
  if (is_plural(*role) || !anchored) return token;
  // The role alone: the person who holds it, if the text has named one.
  Mention& mention = add(MentionKind::kActor, token, role->head, role->end);
  const std::size_t person = holder_of(*role);
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

// "Токаев": a surname that a dictionary takes for a form of some noun is one once somebody has it.
bool ActorReader::is_surname_told(std::uint32_t token) const {
  return text_.pack().has_dictionary && text_.capital(token) &&
         people_.find({fold(text_.word(token))}) != People::kNobody;
}

std::uint32_t ActorReader::read_name(std::uint32_t token) {
  const auto name = name_at(text_, token, end_, is_surname_told(token));
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
  if (role && role->country.empty()) end = entry_country(text_, end, end_, role->country);
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
  // "a conversation with Manon Lund, who heads": with whom somebody was, and of whom more is told.
  const bool followed = name->words > 1 && name->words < 4 && end + 1 < end_ && text_.is_mark(end, U',') &&
                        text_.has(kRelative, end + 1) && text_.at(kRelative, end + 1).entry->value == kWho;
  if (!person && !text_.pack().has_cases() && followed) person = true;
  // Two capitalised words that no Russian dictionary has are a name nearly always.
  const bool quoted = token > begin_ && name->end < end_ && !text_.is_word(token - 1) &&
                      !text_.is_word(name->end) && is_quotation_mark(text_.token(token - 1).mark) &&
                      is_quotation_mark(text_.token(name->end).mark);
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
