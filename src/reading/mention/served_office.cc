// Names right behind a role that are not of who has it: of whom he serves ("помощник президента Тимура
// Крогова"), or of somebody else.
#include <algorithm>
#include <array>

#include "reading/mention/actor_reader.h"

namespace concord::reading {
namespace {

// The cases of a given name in the singular, where its word may be one; none where it is never declined.
std::uint8_t cases_of_given(const MarkedText& text, std::uint32_t token) {
  constexpr std::uint8_t kBoth = kNominative | kGenitive;
  std::uint8_t cases = 0;
  for (const Analysis& one : text.analyses(token)) {
    if (one.name != NameType::kGiven || one.plural) continue;
    if ((one.cases & kBoth) == kBoth) return 0;
    cases = static_cast<std::uint8_t>(cases | one.cases);
  }
  return cases;
}

// Whether the word of a name may be a genitive in the singular, of that gender where one is told.
bool may_be_genitive(const MarkedText& text, std::uint32_t token, char gender) {
  const auto analyses = text.analyses(token);
  return analyses.empty() || std::ranges::any_of(analyses, [&](const Analysis& one) {
           return !one.plural && (one.cases & kGenitive) != 0 &&
                  (gender == 0 || one.gender == 0 || one.gender == gender);
         });
}

char gender_of_genitive(const MarkedText& text, std::uint32_t token) {
  for (const Analysis& one : text.analyses(token))
    if (one.name == NameType::kGiven && !one.plural && (one.cases & kGenitive) != 0) return one.gender;
  return 0;
}

}  // namespace

using enum LexiconClass;

// The first words of the name that may be a name in the genitive; nobody where there are none.
std::optional<NamePhrase> ActorReader::genitive_name(NamePhrase name) const {
  const char gender = gender_of_genitive(text_, name.first);
  // The surname of a Chinese name comes first and may be a word of the dictionary.
  std::uint32_t end = gender == 0 ? name.first + 1 : name.first;
  const auto goes_on = [&] {
    return !text_.is_word(end) || text_.has(kNameParticle, end) || may_be_genitive(text_, end, gender);
  };
  while (end < name.end && goes_on()) ++end;
  if (end < name.first + 2 || !text_.is_word(end - 1) || text_.has(kNameParticle, end - 1))
    return std::nullopt;
  if (end < name.end) name.words = end - name.first;
  name.end = end;
  if (name.gender == 0) name.gender = gender;
  return name;
}

// Whether such a name can be no nominative: its given name or the syllables of a Chinese one say so, or that
// another name follows or who is called so was told before.
bool ActorReader::is_genitive(const NamePhrase& name, bool followed) const {
  const std::uint8_t cases = cases_of_given(text_, name.first);
  if ((cases & kGenitive) != 0) {
    if ((cases & kNominative) == 0 || followed) return true;
    std::vector<std::string> words = nominative_words(name, kGenitive);
    for (std::string& word : words) word = fold(word);
    return known_person(name, words) != People::kNobody;
  }
  if (cases != 0 || name.words != 2) return false;
  const std::uint32_t last = name.end - 1;
  const std::string surname(text_.word(name.first));
  const auto is_spelled = [&](std::string given) {
    return !syllables_.of(std::array{surname, std::move(given)}).empty();
  };
  return !is_spelled(std::string(text_.word(last))) && is_spelled(text_.nominative(last, 'm', kGenitive));
}

// Where the name of whom the role serves ends, who is known from then on; else the end of the role.
std::uint32_t ActorReader::behind_holder(const RolePhrase& role) {
  if (role.end >= end_ || !text_.pack().has_dictionary) return role.end;
  const std::uint8_t of_role = text_.cases(role.head);
  if (of_role == 0 || (of_role & kGenitive) != 0) return role.end;
  const auto all = name_at(text_, role.end, end_, true);
  const auto name = all && all->first == role.end ? genitive_name(*all) : std::nullopt;
  if (!name || !is_genitive(*name, name->end < all->end)) return role.end;
  Person holder;
  holder.words = nominative_words(*name, kGenitive);
  holder.actor.kind = ActorKind::kPerson;
  holder.actor.country = role.country;
  holder.actor.name = syllable_name(*name, holder.words, role.country);
  if (holder.actor.name.empty()) holder.actor.name = latin_words(*name, holder.words);
  for (std::string& word : holder.words) word = fold(word);
  if (known_person(*name, holder.words) != People::kNobody) return name->end;
  const auto office = role.office == 0 ? std::nullopt : role_at(text_, role.office, end_);
  if (office) {
    holder.actor.role = office->english;
    holder.head_value = office->head_value;
  }
  people_.add(std::move(holder));
  return name->end;
}

// "Министра Швеции Анна Берг поблагодарила": a name whose case is no case of the role is the subject's.
bool ActorReader::is_somebody_else(const RolePhrase& role, const NamePhrase& name) const {
  if (!text_.pack().has_dictionary || !name.given || name.words < 2) return false;
  const std::uint8_t of_role = text_.cases(role.head);
  if (of_role == 0 || (of_role & kNominative) != 0) return false;
  // "с послом Кореи Ким Сонг Хёном": of some names the last word alone is declined, or none.
  const std::uint8_t of_last = text_.is_word(name.end - 1) ? text_.cases(name.end - 1) : std::uint8_t{0};
  if ((of_last & kNominative) == 0 && (of_last & of_role) != 0) return false;
  if (syllables_.has_country(role.country) && name.words == 2 &&
      !syllables_.of(std::array{std::string(text_.word(name.first)), std::string(text_.word(name.end - 1))})
           .empty())
    return false;
  std::uint8_t cases = 0;  // of the given name: "Линда" behind "Отто" is a surname
  for (const Analysis& one : text_.analyses(name.first))
    if (one.name == NameType::kGiven && !one.predicted && !one.plural)
      cases = static_cast<std::uint8_t>(cases | one.cases);
  return cases == kNominative;
}

}  // namespace concord::reading
