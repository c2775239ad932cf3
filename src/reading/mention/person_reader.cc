// People in a text: a role with a name behind it, a name with a role behind it, or a role alone.
#include <algorithm>

#include "reading/mention/actor_reader.h"
#include "reading/mention/entry_country.h"

namespace concord::reading {
namespace {

constexpr std::uint8_t kAnyCase = kNominative | kGenitive | kDative | kAccusative | kInstrumental | kLocative;
constexpr std::string_view kWho = "person";  // key of relatives that stand for people

// "главы министерства": of one person, and not of several, whose nominative is spelled so.
std::uint8_t cases_of_one(const MarkedText& text, std::uint32_t head) {
  std::uint8_t cases = 0;
  for (const Analysis& one : text.analyses(head))
    if (one.part == PartOfSpeech::kNoun && !one.plural) cases = static_cast<std::uint8_t>(cases | one.cases);
  return cases != 0 ? cases : text.cases(head);
}

}  // namespace

using enum LexiconClass;

// "Джаббаров": a surname that no dictionary has looks like the genitive of some noun.
bool ActorReader::is_unknown_nominative(const NamePhrase& name, const std::vector<std::string>& words) const {
  if (!text_.pack().has_dictionary || words.empty() || !text_.is_word(name.end - 1)) return false;
  const std::string_view last = text_.word(name.end - 1);
  return text_.pack().ends_in(RawList::kSurnameConsonant, last) && fold(last) == words.back() &&
         (name.words == 1 ||
          std::ranges::all_of(text_.analyses(name.first), [](const Analysis& one) { return one.predicted; }));
}

std::uint32_t ActorReader::add_person(const NamePhrase& name, const RolePhrase* role, std::uint32_t first,
                                      std::uint32_t end) {
  std::string home;
  OrganisationPhrase body;
  const bool role_first = role != nullptr && role->head < name.first;
  const bool bare = end == name.end;
  if (role_first) end = behind_letters(end);
  if (const std::uint32_t named = end; bare) {
    end = take_home(named, home);
    if (end == named) end = take_body(named, body);
    if (!body.english.empty() && !text_.pack().has_cases()) end = take_acronym(end, organisation_actor(body));
  }
  std::string second_home;
  if (role_first) end = behind_second_office(*role, end, second_home);
  if (home.empty()) home = second_home;
  const std::uint32_t head = role_first ? role->head : name.first;
  std::uint8_t cases = name.cases == kAnyCase ? 0 : name.cases;  // Отто has them all and so tells none
  if (text_.pack().heads_last) {
    cases = text_.cases(name.end - 1);
  } else if (role != nullptr && !role->detached && text_.cases(role->head) != 0) {
    std::uint8_t of_role = cases_of_one(text_, role->head);
    // Of people no accusative is spelled as the nominative: "посол" as a word for things has both.
    if (text_.pack().has_dictionary && of_role == (kNominative | kAccusative)) of_role = kNominative;
    const auto common = static_cast<std::uint8_t>(of_role & cases);
    cases = common != 0 ? common : of_role;
  }
  // "Линде встретилась": a surname that was told in this form before is no other case of some noun.
  const std::uint8_t of_form = cases != 0 ? cases : text_.cases(name.end - 1);
  const bool told_so = of_form != 0 && (of_form & kNominative) == 0 && name.words == 1 && role == nullptr &&
                       text_.pack().has_dictionary && people_.has_surname(fold(text_.word(name.end - 1)));
  if (told_so) cases = 0;
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
  // Of a woman, a surname alone has no cases.
  const bool nominative = cases == 0 && !told_so && !role_first && is_unknown_nominative(name, folded);
  std::size_t person = known_person(name, folded);
  if (person == People::kNobody) person = people_.add({});
  Person& known = people_.at(person);
  if (is_fuller(folded, known.words)) {
    known.words = std::move(folded);
    known.actor.name = std::move(latin);
  }
  if (role != nullptr) {
    // "Minister Berg" says less of her than what was said before.
    if (!role->bare || known.head_value != role->head_value) known.actor.role = role->english;
    if (role->head_value == kCounterpart)
      if (const Actor* other = office_holder_before(known.actor)) known.actor.role = other->role;
    known.head_value = role->head_value;
    known.modified = role->modified;
    if (!role->org.empty()) known.actor.org = latin_.of_organisation(role->org);
    if (!role->country.empty()) known.actor.country = role->country;
  }
  if (!home.empty() && (role == nullptr || role->country.empty())) known.actor.country = home;
  if (!body.english.empty() && known.actor.org.empty()) {
    known.actor.org = latin_.of_organisation(body.english);
    if (known.actor.country.empty()) known.actor.country = body.country;
  }
  if (role != nullptr) learn_acronym(*role);
  Mention& mention = add(MentionKind::kActor, first, head, end);
  if (cases != 0 || told_so)
    mention.cases = cases;
  else if (nominative)
    mention.cases = name.words > 1 ? kNominative : 0;
  mention.plural = false;
  set_person(mention, person);
  return end;
}

std::uint32_t ActorReader::read_role(std::uint32_t token) {
  auto role = role_at(text_, token, end_);
  if (!role) return read_officials_of_several(token);
  // "во главе с": the head of a role within a preposition or a word for people in common is none.
  if (token > begin_ && text_.at(kPreposition, token - 1).end > token) return token;
  const bool plural = is_plural(*role);
  const std::uint32_t officials = plural ? read_officials(token, *role, {}) : token;
  if (officials > token) return officials;
  const std::uint32_t people = text_.at(kCollective, token).end;
  const bool named = role->end < end_ && name_at(text_, role->end, end_, true);
  const bool several =
      text_.pack().has_cases() ? !named : is_plural(token) || (role->end <= people && !named);
  if (people > token + 1 && several) return token;
  learn_acronym(*role);
  role->end = behind_holder(*role);
  merge_roles(*role);
  if (role->org.empty()) role->org = organisation_within(role->head + 1, role->end);
  if (const Actor* body = role->org.empty() && role->country.empty() ? organisation_led(token) : nullptr) {
    role->org = body->name;
    role->country = body->country;
  }
  std::uint32_t at = role->end;
  auto name = at < end_ ? name_at(text_, at, end_, true) : std::nullopt;
  if (!name && at + 1 < end_ && (text_.is_mark(at, U',') || is_name_dash(text_.token(at)))) {
    std::uint32_t behind = at + 1;
    while (behind + 1 < end_ && is_definite(text_, behind)) ++behind;  // "the minister, the Hon. Anna Berg"
    name = name_at(text_, text_.has(kHonorific, behind) ? behind : at + 1, end_, true);
    // After a comma only what looks like a whole name, or is known.
    const bool whole = name && (name->words > 1 || name->end - name->first > name->words);  // "A. Berg"
    if (name && !whole && !name->given && !name->honorific) name.reset();
    const bool other = name && !text_.pack().has_cases();
    if (other && (role_at(text_, at + 1, end_) || opens_clause(token, *name))) name.reset();
  }
  if (name && text_.pack().heads_last && organisation_at(text_, name->first, end_)) name.reset();
  if (name && described_at(text_, name->first, end_)) name.reset();  // "главы региона Казанский университет"
  if (name && at == role->end && !plural && is_somebody_else(*role, *name)) name.reset();
  if (name && !plural) return add_person(*name, &*role, token, name->end);
  const bool anchored = !role->country.empty() || !role->org.empty() || role->bare ||
                        text_.pack().has_cases() || people_.somebody_is(role->english);
  if (plural || !anchored) return token;
  // The role alone: the person who holds it, if the text has named one.
  if (const Mark body = body_headed(*role); body && body.end > role->end) {
    role->end = body.end;
    role->english = text_.text(role->head, role->end);
  }
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
  return text_.pack().has_dictionary && people_.size() > 0 && text_.capital(token) &&
         (is_dictionary_word(text_, token) || text_.has(kCity, token)) &&
         people_.find({fold(text_.word(token))}) != People::kNobody;
}

std::uint32_t ActorReader::read_name(std::uint32_t token) {
  if (!text_.capital(token) && !text_.has(kHonorific, token)) return token;  // so most words begin none
  const auto name = name_at(text_, token, end_, is_surname_told(token));
  if (!name) return token;
  std::uint32_t end = name->end;
  auto role = apposition_after(name->end, end);
  // "с Русланом Линдом глава ведомства обсудил": in another case, and with no mark between, it is somebody
  // else's.
  if (role && text_.pack().has_dictionary && name->cases != 0 && text_.is_word(name->end) &&
      text_.cases(role->head) != 0 && (text_.cases(role->head) & name->cases) == 0) {
    role.reset();
    end = name->end;
  }
  while (role) {  // "Anna Berg MP, President of the Council"
    const auto more = end < end_ ? apposition_after(end, end) : std::nullopt;
    if (!more) break;
    role->english += ", " + more->english;
    if (role->country.empty()) role->country = more->country;
    if (role->org.empty()) role->org = more->org;
  }
  if (role) end = take_body_of_office(end, *role);
  if (role) {
    std::string country;
    const std::uint32_t behind = entry_country(text_, end, end_, country);
    const bool own = role->country.empty() || (text_.is_mark(end, U'(') && role->country == country);
    if (own && behind != end) {
      role->country = country;
      end = behind;
    }
  }
  // "in Shamakhi, President Berg": one unknown word behind a preposition of place is a place.
  const Mark link = token > begin_ ? text_.at(kRoleLink, token - 1) : Mark{};
  if (role && name->words == 1 && !name->given && !name->honorific && link && link.entry->value == "to") {
    return token;
  }
  // "Separately, the Minister met"
  if (name->words == 1 && !name->given && !name->honorific && text_.has(kAdverb, token)) return token;
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
  if (!person) person = is_known(*name);
  if (!person) return token;
  return add_person(*name, role ? &*role : nullptr, token, end);
}

}  // namespace concord::reading
