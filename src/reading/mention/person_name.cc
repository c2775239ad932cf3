// The name of a person as it is kept: in the nominative, and in Latin letters.
#include "reading/mention/actor_reader.h"

namespace concord::reading {

using enum LexiconClass;

std::vector<std::string> ActorReader::nominative_words(const NamePhrase& name, std::uint8_t cases) const {
  std::vector<std::string> words;
  words.reserve(name.words);
  char gender = gender_of(name, cases);
  // A surname in a consonant is declined for men: where it is not, "Ивана" is no form of Иван but a woman's
  // name.
  const std::string_view last = text_.is_word(name.end - 1) ? text_.word(name.end - 1) : std::string_view();
  if (gender == 'm' && name.words > 1 && cases != 0 && (cases & kNominative) == 0 &&
      text_.pack().ends_in(RawList::kSurnameConsonant, last)) {
    if (text_.nominative(name.end - 1, 'm', cases) == last && !text_.has(kGivenName, name.end - 1)) {
      gender = 'f';
      cases = kNominative;
    }
  }
  for (std::uint32_t i = name.first; i < name.end; ++i) {
    if (!text_.is_word(i)) {
      if (!words.empty() && text_.is_mark(i, U'.')) words.back() += '.';
      continue;
    }
    words.push_back(text_.pack().has_cases() ? text_.nominative(i, gender, cases)
                                             : std::string(text_.word(i)));
  }
  return words;
}

// The gender of the given name, in those of its readings that agree with the cases. Where the dictionary has
// none of its words, the only one that they could have: "Хольгера" is a man's genitive.
char ActorReader::gender_of(const NamePhrase& name, std::uint8_t cases) const {
  const auto told = [&](std::uint32_t token, bool predicted) {
    char gender = 0;
    for (const Analysis& one : text_.analyses(token)) {
      const bool name_of_person =
          one.name == NameType::kGiven || (predicted && one.name == NameType::kSurname);
      if (!name_of_person || one.predicted != predicted || one.plural) continue;
      if (cases != 0 && (one.cases & cases) == 0) continue;
      if (gender != 0 && one.gender != gender) return char{0};
      gender = one.gender;
    }
    return gender;
  };
  for (std::uint32_t i = name.first; i < name.end; ++i)
    if (const char gender = told(i, false); gender != 0) return gender;
  if (name.gender != 0 || cases == 0 || (cases & kNominative) != 0) return name.gender;
  return told(name.first, true);
}

// The name in the spelling that other names of its country have ("Xi Jinping"); empty where it is no such
// name.
std::string ActorReader::syllable_name(const NamePhrase& name, const std::vector<std::string>& words,
                                       const std::string& country) const {
  const bool of_country = syllables_.has_country(country);
  if (!of_country && (!country.empty() || text_.has(kGivenName, name.first))) return {};
  std::string spelled = syllables_.of(words);
  if (!spelled.empty() || words.size() != 2) return spelled;
  // A form that the morphology takes for another one may have been the nominative.
  const std::vector<std::string> written{std::string(text_.word(name.first)),
                                         std::string(text_.word(name.end - 1))};
  return syllables_.of(written);
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

bool is_named_like_month(const MarkedText& text, std::uint32_t token, std::uint32_t end) {
  constexpr std::size_t kLettersOfShort = 3;
  constexpr std::int32_t kMay = 5;  // is written in full
  const Mark month = text.at(LexiconClass::kMonth, token);
  if (!month || month.end != token + 1 || month.end >= end || !text.capital(token)) return false;
  if (!text.capital(month.end) || text.is_known(month.end)) return false;
  const bool cut_short = text.word(token).size() <= kLettersOfShort && month.entry->number != kMay &&
                         token > 0 && !text.has(LexiconClass::kPreposition, token - 1);
  return cut_short || text.has(LexiconClass::kGivenName, token);
}

}  // namespace concord::reading
