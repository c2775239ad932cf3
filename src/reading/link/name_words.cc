#include "reading/link/name_words.h"

#include <algorithm>
#include <array>
#include <memory>
#include <unicode/translit.h>
#include <utility>

#include "reading/link/similarity.h"

namespace concord::reading {
namespace {

// Least similarity of sounds, found on the pairs beside this file (actor_pairs.txt): where the skeletons are
// equal, and where they are not.
constexpr double kSameSkeleton = 0.6;
constexpr double kOtherSkeleton = 0.88;
constexpr std::size_t kLongEnough = 8;  // letters, for a skeleton that differs
constexpr std::string_view kVowels = "aeiou";

struct Sound {
  std::string_view from;
  std::string_view to;
};

// One sound as romanisations write it: BGN/PCGN (kh, zh, dzh), ISO 9, the French and German habits of older
// passports (tch, sch, ou), and the Latin alphabet of Azerbaijani (x for kh). The first that fits is taken.
constexpr std::array kSounds{
    Sound{"shch", "S"}, Sound{"sch", "S"},  Sound{"tch", "C"},  Sound{"dzh", "J"},  Sound{"sh", "S"},
    Sound{"ch", "C"},   Sound{"zh", "J"},   Sound{"dj", "J"},   Sound{"kh", "X"},   Sound{"gh", "g"},
    Sound{"ph", "f"},   Sound{"th", "t"},   Sound{"ks", "X"},   Sound{"ts", "c"},   Sound{"tz", "c"},
    Sound{"ck", "k"},   Sound{"iye", "ie"}, Sound{"aye", "ae"}, Sound{"oye", "oe"}, Sound{"uye", "ue"},
    Sound{"eye", "ee"}, Sound{"ye", "e"},   Sound{"ou", "u"},   Sound{"oo", "u"},   Sound{"ee", "i"},
    Sound{"w", "v"},    Sound{"x", "X"},    Sound{"y", "i"},    Sound{"j", "J"},    Sound{"c", "k"}};

// Consonants that romanisations take for one another.
char merged_consonant(char sound) {
  switch (sound) {
    case 'g':
    case 'q':
      return 'k';
    case 'X':
      return 'h';
    default:
      return sound;
  }
}

const icu::Transliterator* to_latin() {
  static const std::unique_ptr<icu::Transliterator> transform = [] {
    UErrorCode status = U_ZERO_ERROR;
    UParseError where;
    const icu::UnicodeString rules = icu::UnicodeString::fromUTF8(
        "[əә] > a; [ƏӘ] > A; ё > е; Ё > Е; :: Russian-Latin/BGN; :: Any-Latin; :: Latin-ASCII;");
    std::unique_ptr<icu::Transliterator> made(
        icu::Transliterator::createFromRules("names", rules, UTRANS_FORWARD, where, status));
    return U_SUCCESS(status) ? std::move(made) : nullptr;
  }();
  return transform.get();
}

std::string in_ascii(std::string_view name) {
  const bool ascii = std::ranges::all_of(name, [](char c) { return static_cast<unsigned char>(c) < 0x80; });
  if (ascii || to_latin() == nullptr) return std::string(name);
  icu::UnicodeString text =
      icu::UnicodeString::fromUTF8(icu::StringPiece(name.data(), static_cast<std::int32_t>(name.size())));
  to_latin()->transliterate(text);
  std::string latin;
  text.toUTF8String(latin);
  return latin;
}

bool is_capital_letter(char c) {
  return c >= 'A' && c <= 'Z';
}
bool is_small_letter(char c) {
  return c >= 'a' && c <= 'z';
}
bool is_vowel_sound(char c) {
  return kVowels.contains(c);
}

std::string sounds_of(std::string_view latin) {
  std::string sounds;
  while (!latin.empty()) {
    const auto* sound =
        std::ranges::find_if(kSounds, [&](const Sound& one) { return latin.starts_with(one.from); });
    const std::string_view now = sound == kSounds.end() ? latin.substr(0, 1) : sound->to;
    for (const char c : now) {
      if (sounds.empty() || sounds.back() != c) sounds += c;  // doubled letters are one sound
    }
    latin.remove_prefix(sound == kSounds.end() ? 1 : sound->from.size());
  }
  return sounds;
}

std::string skeleton_of(std::string_view sounds) {
  std::string skeleton;
  for (const char c : sounds) {
    if (!is_vowel_sound(c)) skeleton += merged_consonant(c);
  }
  return skeleton.empty() ? std::string(sounds) : skeleton;
}

// A raw word, before its letters are made small.
NameWord name_word(std::string_view raw, bool full_stop) {
  NameWord word;
  word.acronym = raw.size() > 1 && std::ranges::none_of(raw, is_small_letter);
  for (const char c : raw) word.latin += is_capital_letter(c) ? static_cast<char>(c + 0x20) : c;
  word.sounds = sounds_of(word.latin);
  word.skeleton = skeleton_of(word.sounds);
  word.initial = raw.size() == 1 || (full_stop && raw.size() <= 2);
  return word;
}

// One is the other with an "a" at its end: Aliyev and Aliyeva.
bool is_feminine_of(std::string_view a, std::string_view b) {
  if (a.size() > b.size()) std::swap(a, b);
  return b.size() == a.size() + 1 && b.ends_with('a') && b.starts_with(a) && !a.empty() &&
         !is_vowel_sound(a.back());
}

}  // namespace

std::string_view bracketed(std::string_view name) {
  const std::size_t open = name.find('(');
  const std::size_t close = name.find(')', open == std::string_view::npos ? 0 : open);
  if (open == std::string_view::npos || close == std::string_view::npos) return {};
  return name.substr(open + 1, close - open - 1);
}

std::vector<NameWord> name_words_of(std::string_view name) {
  const std::string latin = in_ascii(name.substr(0, name.find('(')));
  std::vector<NameWord> words;
  std::string raw;
  const auto finish = [&](bool full_stop) {
    if (!raw.empty() && !is_small_letter(raw.front())) words.push_back(name_word(raw, full_stop));
    raw.clear();
  };
  for (std::size_t i = 0; i < latin.size(); ++i) {
    const char c = latin[i];
    if (is_capital_letter(c) || is_small_letter(c) || (c >= '0' && c <= '9')) {
      raw += c;
    } else if (c == '-' && i + 1 < latin.size() && is_small_letter(latin[i + 1]) && !raw.empty() &&
               is_capital_letter(raw.front())) {
      continue;
    } else if (c == '\'' || c == '`' || c == '"') {
      continue;  // signs of romanisation, and O'Neil
    } else {
      finish(c == '.');
    }
  }
  finish(false);
  return words;
}

bool words_alike(const NameWord& a, const NameWord& b) {
  if (a.sounds == b.sounds) return true;
  if (is_feminine_of(a.sounds, b.sounds)) return false;
  const double alike = similarity(a.sounds, b.sounds);
  if (a.skeleton == b.skeleton) return alike >= kSameSkeleton;
  return std::min(a.sounds.size(), b.sounds.size()) >= kLongEnough && alike >= kOtherSkeleton;
}

}  // namespace concord::reading
