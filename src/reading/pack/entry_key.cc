#include "reading/pack/entry_key.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <fmt/format.h>
#include <optional>
#include <span>
#include <unicode/uchar.h>

#include "base/utf8.h"
#include "reading/pack/date_pattern.h"
#include "reading/pack/pronoun.h"
#include "reading/pack/subordinator.h"
#include "reading/pack/territories.h"

namespace concord::reading {
namespace {

constexpr std::array<std::string_view, 7> kRelativeUnits{"day",  "week",    "month", "year",
                                                         "told", "quarter", "decade"};

struct KeyWord {
  std::string_view word;
  std::int32_t number = 0;

  template <typename Kind>
  constexpr KeyWord(std::string_view key_word, Kind kind)
      : word(key_word), number(static_cast<std::int32_t>(kind)) {}
};
constexpr std::array kSubordinatorKeys{
    KeyWord{"-", Subordinator::kPlain},           KeyWord{"either", Subordinator::kEither},
    KeyWord{"done", Subordinator::kDone},         KeyWord{"noun", Subordinator::kNoun},
    KeyWord{"question", Subordinator::kQuestion}, KeyWord{"purpose", Subordinator::kPurpose},
    KeyWord{"time", Subordinator::kTime},         KeyWord{"place", Subordinator::kPlace}};
constexpr std::array kPronounKeys{
    KeyWord{"subject", Pronoun::kSubject}, KeyWord{"object", Pronoun::kObject},
    KeyWord{"direct", Pronoun::kDirect},   KeyWord{"plural", Pronoun::kPlural},
    KeyWord{"counted", Pronoun::kCounted}, KeyWord{"guest", Pronoun::kGuest},
    KeyWord{"own", Pronoun::kOwn},         KeyWord{"speaker", Pronoun::kSpeaker}};

// The key is one of these words.
std::string read_word(std::span<const KeyWord> words, LexiconEntry& made) {
  const std::string_view key = made.value.empty() ? "-" : std::string_view(made.value);
  const auto known = std::ranges::find(words, key, &KeyWord::word);
  if (known != words.end()) {
    made.number = known->number;
    return {};
  }
  std::string wanted{words.front().word};
  for (const KeyWord& one : words.subspan(1, words.size() - 2)) wanted += fmt::format(", {}", one.word);
  return fmt::format("the key here is {} or {}", wanted, words.back().word);
}

std::optional<std::int32_t> whole_number(std::string_view text) {
  std::int32_t number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (error != std::errc() || end != text.data() + text.size()) return std::nullopt;
  return number;
}

bool is_list_of_letters(RawList list) {
  return list == RawList::kGluedScale || list == RawList::kPlaceAdjective ||
         list == RawList::kSurnameConsonant || list == RawList::kReflexiveEnding ||
         list == RawList::kFirstPersonEnding;
}

bool is_in_small_letters(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    std::size_t length = 0;
    if (!u_islower(static_cast<UChar32>(decode_utf8(text, at, length)))) return false;
    at += length;
  }
  return true;
}

std::string read_place(const IniEntry& entry, LexiconEntry& made) {
  for (std::size_t i = 1; i < entry.key.size(); ++i) {
    const std::string& attribute = entry.key[i];
    if (attribute == "capital" && made.kind == LexiconClass::kCity) {
      made.capital = true;
    } else if (attribute == "several" && made.kind == LexiconClass::kOrganisation) {
      made.several = true;
    } else if (is_country(attribute)) {
      made.country = attribute;
    } else if (attribute != "-" && !attribute.empty()) {
      return fmt::format("{} is neither an ISO 3166-1 code of a country nor {}", attribute,
                         made.kind == LexiconClass::kOrganisation ? "several" : "capital");
    }
  }
  return {};
}

}  // namespace

std::string wrong_with(RawList list, const std::string& key, const std::string& value) {
  if (list == RawList::kDatePattern) return wrong_with_date_pattern(value);
  if (list == RawList::kSyllableCountry && !is_country(value))
    return fmt::format("{} is no ISO 3166-1 code of a country", value);
  if (is_list_of_letters(list) && !is_in_small_letters(value))
    return fmt::format("{} is not made of small letters alone", value);
  const auto is_small_letter = [](char c) { return c >= 'a' && c <= 'z'; };
  if (list == RawList::kSyllable && !std::ranges::all_of(key, is_small_letter))
    return "the key is a syllable in small Latin letters";
  if (list == RawList::kNameSpelling) {
    if (key != "begin" && key != "end" && key != "anywhere") return "the key here is begin, end or anywhere";
    const auto space = value.find(' ');
    if (space == std::string::npos || value.find(' ', space + 1) != std::string::npos)
      return "a spelling is two groups of letters: iy y";
  }
  if (list == RawList::kRespelling) {
    if (!is_country(key)) return fmt::format("{} is no ISO 3166-1 code of a country", key);
    const auto space = value.find(' ');
    const auto is_part = [&](std::string_view part) {
      return !part.empty() && std::ranges::all_of(part, is_small_letter);
    };
    if (space == std::string::npos || !is_part(value.substr(0, space)) || !is_part(value.substr(space + 1)))
      return "a respelling is two groups of small Latin letters: zh j";
  }
  return {};
}

std::string read_key(KeyForm form, const IniEntry& entry, LexiconEntry& made) {
  const auto number_between = [&](int least, int most) -> std::string {
    const auto number = whole_number(made.value);
    if (!number || *number < least || *number > most)
      return fmt::format("the key is a number from {} to {}", least, most);
    made.number = *number;
    return {};
  };
  switch (form) {
    case KeyForm::kAny:
      return {};
    case KeyForm::kMonth:
      return number_between(1, 12);
    case KeyForm::kWeekday:
      return number_between(1, 7);
    case KeyForm::kCountry:
      made.country = made.value;
      return is_country(made.value) ? "" : fmt::format("{} is no ISO 3166-1 code of a country", made.value);
    case KeyForm::kRelative: {
      const auto space = made.value.find(' ');
      const auto number =
          whole_number(std::string_view(made.value).substr(std::min(space, made.value.size() - 1) + 1));
      const std::string unit = made.value.substr(0, space);
      if (!number || std::ranges::find(kRelativeUnits, unit) == kRelativeUnits.end()) {
        return "the key is a unit and a number, such as day -1";
      }
      made.value = unit;
      made.number = *number;
      return {};
    }
    case KeyForm::kPlace:
      return read_place(entry, made);
    case KeyForm::kSubordinator:
      return read_word(kSubordinatorKeys, made);
    case KeyForm::kPronoun:
      return read_word(kPronounKeys, made);
  }
  return {};
}

}  // namespace concord::reading
