// Names of people. A name is a run of capitalised words that are nothing else the pack knows; what is a name
// and what a heading or a title is decided by its user, from what stands around it.
#include <algorithm>

#include "base/utf8.h"
#include "reading/mention/noun_phrase.h"

namespace concord::reading {
namespace {

using enum LexiconClass;

constexpr std::size_t kLongestName = 12;  // words, particles included

bool is_person_name(NameType type) {
  return type == NameType::kGiven || type == NameType::kSurname || type == NameType::kPatronymic;
}

bool has_person_name(const MarkedText& text, std::uint32_t token) {
  for (const Analysis& one : text.analyses(token))
    if (is_person_name(one.name) && !one.predicted) return true;
  return false;
}

bool is_initial(const MarkedText& text, std::uint32_t token, std::uint32_t end) {
  if (!text.capital(token) || token + 1 >= end) return false;
  const std::string_view word = text.word(token);
  if (word.size() > 3 && word[word.size() - 1] == '.') return true;  // "А.С."
  return text.is_mark(token + 1, U'.') && !text.token(token + 1).space_before && count_code_points(word) == 1;
}

// Capitalised words that the pack knows as something else than a name.
bool is_something_else(const MarkedText& text, std::uint32_t token, std::uint32_t end, bool inside) {
  constexpr ClassBits kAnywhere =
      class_bits(kCountry, kCountryAdjective, kOrganisation, kMonth, kRoleHead, kNotAName, kBody);
  constexpr ClassBits kAtItsBeginning =
      class_bits(kCity, kRegion, kOrganisationHead, kGlossary, kCollective, kWeekday, kRoleModifier,
                 kPreposition, kDeterminer, kSubordinator, kTopic, kDocument);
  if (!inside && is_named_like_month(text, token, end)) return false;
  return text.has_any(inside ? kAnywhere : kAnywhere | kAtItsBeginning, token);
}

// Reads a name from a token on; the state of its loop.
class NameReader {
 public:
  NameReader(const MarkedText& text, std::uint32_t end, bool expected)
      : text_(text), end_(end), expected_(expected) {}

  std::optional<NamePhrase> read(std::uint32_t token) {
    std::uint32_t at = token;
    while (at < end_ && text_.has(kHonorific, at)) {
      at = text_.at(kHonorific, at).end;
      if (at < end_ && text_.is_mark(at, U'.') && !text_.token(at).space_before) ++at;
      name_.honorific = true;
    }
    if (at >= end_) return std::nullopt;
    name_.first = at;
    name_.end = at;
    while (name_.end < end_ && parts_ < kLongestName && take(name_.end)) {
    }
    if (name_.words == 0) return std::nullopt;
    return name_;
  }

 private:
  bool take(std::uint32_t at) {
    const bool inside = parts_ > 0;
    if (!text_.is_word(at)) return inside && take_nickname(at);
    if (is_initial(text_, at, end_)) {
      const bool dotted = text_.word(at).ends_with('.');
      if (!inside && !next_is_capital(dotted ? at + 1 : at + 2)) return false;
      name_.end = dotted ? at + 1 : at + 2;
      ++parts_;
      return true;
    }
    if (text_.has(kNameParticle, at) && (inside || text_.capital(at)) && goes_on_after_particle(at + 1)) {
      name_.end = at + 1;
      given_may_follow_ = true;  // "bin": what follows goes on with the name
      ++parts_;
      return true;
    }
    if (!text_.capital(at) || (text_.token(at).traits & kHasDigit) != 0) return false;
    if (!inside && text_.pack().has_dictionary && is_roman_number(text_.word(at))) return false;
    if (!inside && text_.pack().has_dictionary && is_adjective_of_place(text_, at, end_)) return false;
    const bool given =
        text_.has(kGivenName, at) || has_person_name(text_, at) ||
        (!inside && (expected_ || !text_.pack().has_cases()) && is_name_of_city(text_, at, end_));
    if (!given && !(inside ? is_month_within(at) : precedes_joined_given(at))) {
      if (is_something_else(text_, at, end_, inside && last_given_) && !is_surname_too(at)) return false;
      const bool word = text_.pack().has_dictionary ? is_dictionary_word(text_, at) : tells_what_is_done(at);
      if (!inside && !expected_ && !name_.honorific && word) return false;
      const bool shouted = text_.token(at).shape == Shape::kUpper && text_.word(at).size() > 1;
      if (shouted && !inside && !name_.honorific && !next_is_capital(at + 1)) return false;
    } else if (given && (text_.has(kCountry, at) || (!inside && text_.has(kOrganisation, at)))) {
      return false;
    }
    const bool opens_name = is_given_alone(at);
    if (opens_name && opened_by_given_ && !given_may_follow_ && name_.words > 1) return false;
    given_may_follow_ = opens_name;
    if (!inside) opened_by_given_ = opens_name;
    name_.end = at + 1;
    name_.given = name_.given || given;
    last_given_ = given;
    ++name_.words;
    ++parts_;
    learn(at);
    return true;
  }

  // "Minister Park Jin-woo": the surname stands before a given name of two joined syllables, whatever else it
  // may be.
  bool precedes_joined_given(std::uint32_t at) const {
    if (!expected_ || text_.pack().has_cases() || !next_is_capital(at + 1) ||
        text_.token(at).shape != Shape::kCapitalised)
      return false;
    const std::string_view word = text_.word(at + 1);
    const std::size_t joint = word.find('-');
    return joint != std::string_view::npos && joint + 1 < word.size() && word[joint + 1] >= 'a' &&
           word[joint + 1] <= 'z' && !text_.is_known(at + 1);
  }

  // "Diego May Robles": the name of a month between a given name and another name.
  bool is_month_within(std::uint32_t at) const {
    return last_given_ && !text_.pack().has_cases() && text_.has(kMonth, at) && next_is_capital(at + 1) &&
           !is_something_else(text_, at + 1, end_, true);
  }

  // "Otto “Ole” Lind"
  bool take_nickname(std::uint32_t at) {
    constexpr std::uint32_t kLength = 3;  // with its marks
    const auto quotes = [&](std::uint32_t mark) { return is_quotation_mark(text_.token(mark).mark); };
    if (at + kLength >= end_ || !quotes(at) || !quotes(at + 2) || !text_.token(at).space_before) return false;
    if (!next_is_capital(at + 1) || !next_is_capital(at + kLength) || !last_given_) return false;
    name_.end = at + kLength;
    return ++parts_ <= kLongestName;
  }

  // "Анна Берг Отто Линд": where no mark stands between two names, a second given name opens the second one.
  bool is_given_alone(std::uint32_t at) const {
    if (!text_.pack().has_dictionary) return false;
    bool given = false;
    for (const Analysis& one : text_.analyses(at)) {
      if (one.predicted || one.name == NameType::kNone) continue;
      if (one.name != NameType::kGiven) return false;
      given = true;
    }
    return given;
  }

  // "Visiting Finnish Minister Lund": the verb of a frame is no name.
  bool tells_what_is_done(std::uint32_t at) const {
    return text_.has(kFrameVerb, at) && std::ranges::any_of(text_.analyses(at), [](const Analysis& one) {
             return one.part == PartOfSpeech::kGerund;
           });
  }

  // "Minister Susan Park", "Ambassador John Rivers", "Director Mary England": behind a role and a given name
  // the last capitalised word is a surname, though it is another word as well.
  bool is_surname_too(std::uint32_t at) const {
    constexpr ClassBits kNeverASurname =
        class_bits(kCountryAdjective, kOrganisation, kRoleHead, kMonth, kWeekday, kPreposition, kConjunction,
                   kDeterminer, kSubordinator, kRelative, kPronoun, kImpersonal);
    return expected_ && last_given_ && !text_.pack().has_cases() &&
           text_.has_any(class_bits(kNotAName, kCountry), at) &&
           text_.token(at).shape == Shape::kCapitalised && !next_is_capital(at + 1) &&
           !text_.has_any(kNeverASurname, at);
  }

  // "von der Leyen": several particles may follow each other.
  bool goes_on_after_particle(std::uint32_t at) const {
    if (at + 1 < end_ && text_.has(kNameParticle, at) && !text_.capital(at)) ++at;
    return next_is_capital(at) && !text_.has(kCountry, at);
  }

  bool next_is_capital(std::uint32_t at) const { return at < end_ && text_.is_word(at) && text_.capital(at); }

  // Gender and cases from words that the dictionary has as names, else from what looks like a given name.
  void learn(std::uint32_t at) {
    if (learn_from(at, false) || (!told_ && learn_from(at, true))) told_ = true;
  }

  bool learn_from(std::uint32_t at, bool predicted) {
    std::uint8_t cases = 0;
    char gender = 0;
    bool sure = true;
    for (const Analysis& one : text_.analyses(at)) {
      const bool fits = predicted ? one.name == NameType::kGiven : is_person_name(one.name);
      if (!fits || one.predicted != predicted || one.plural) continue;
      cases = static_cast<std::uint8_t>(cases | one.cases);
      if (gender != 0 && one.gender != gender) sure = false;
      gender = one.gender;
    }
    if (cases == 0) return false;
    const auto common = static_cast<std::uint8_t>(name_.cases & cases);
    name_.cases = name_.cases == 0 || common == 0 ? cases : common;
    if (sure && name_.gender == 0) name_.gender = gender;
    return true;
  }

  const MarkedText& text_;
  std::uint32_t end_;
  bool expected_;
  bool last_given_ = false;
  bool opened_by_given_ = false;
  bool given_may_follow_ = false;
  bool told_ = false;  // a word of it has told gender and cases
  std::size_t parts_ = 0;
  NamePhrase name_;
};

}  // namespace

bool is_dictionary_word(const MarkedText& text, std::uint32_t token) {
  bool known = false;
  for (const Analysis& one : text.analyses(token)) {
    if (one.name != NameType::kNone) return false;
    known = known || !one.predicted;
  }
  return known;
}

bool is_adjective_of_place(const MarkedText& text, std::uint32_t token, std::uint32_t end) {
  const std::uint32_t noun = token + 1;
  if (noun >= end || !text.is_word(noun) || text.capital(noun) ||
      !text.pack().ends_in(RawList::kPlaceAdjective, text.word(token)))
    return false;
  if (text.has(kGivenName, token) ||
      text.has_any(class_bits(kRoleHead, kRoleModifier, kPreposition, kFrameVerb, kSpeech), noun))
    return false;
  return (text.cases(noun) & text.cases(token)) != 0 &&
         std::ranges::all_of(text.analyses(noun), [](const Analysis& one) {
           return one.part == PartOfSpeech::kNoun && !one.predicted;
         });
}

bool is_name_of_city(const MarkedText& text, std::uint32_t token, std::uint32_t end) {
  if (text.pack().heads_last || text.at(kCity, token).end != token + 1 || token + 1 >= end) return false;
  return text.token(token + 1).shape == Shape::kCapitalised && !text.is_known(token + 1);
}

std::optional<NamePhrase> name_at(const MarkedText& text, std::uint32_t token, std::uint32_t end,
                                  bool expected) {
  return NameReader(text, end, expected).read(token);
}

}  // namespace concord::reading
