#include "reading/link/same_actor.h"

#include <algorithm>
#include <fmt/format.h>
#include <optional>
#include <utility>

namespace concord::reading {
namespace {

// The words of a role in alphabetical order, so that one is found in another.
std::vector<std::string> role_words(std::string_view role) {
  std::vector<std::string> words(1);
  for (const char c : role) {
    const char small = c >= 'A' && c <= 'Z' ? static_cast<char>(c + 0x20) : c;
    const bool letter = (small >= 'a' && small <= 'z') || (c >= '0' && c <= '9') || (c & 0x80) != 0;
    if (letter) {
      words.back() += small;
    } else if (!words.back().empty()) {
      words.emplace_back();
    }
  }
  constexpr std::size_t kSayingSomething = 4;  // letters; "of", "and", "the" say nothing
  std::erase_if(words, [](const std::string& word) { return word.size() < kSayingSomething; });
  std::ranges::sort(words);
  return words;
}

// The same office, or one told more exactly.
bool roles_fit(const Described& a, const Described& b) {
  if (a.roles.empty() || b.roles.empty()) return true;
  return std::ranges::any_of(a.roles, [&](const auto& one) {
    return std::ranges::any_of(b.roles, [&](const auto& other) {
      return std::ranges::includes(one, other) || std::ranges::includes(other, one);
    });
  });
}

std::size_t full_words(const Described& one) {
  return static_cast<std::size_t>(
      std::ranges::count_if(one.words, [](const NameWord& word) { return !word.initial; }));
}

bool initial_of(const NameWord& initial, const NameWord& word) {
  return !word.sounds.empty() && initial.sounds.starts_with(word.sounds.front());
}

// How the words of a name are found in another.
struct WordsFound {
  std::size_t full = 0;   // full words found as such
  std::size_t sound = 0;  // and those that have the same consonants, by which names are looked for
};

// Finds each word of the shorter name in the longer one, each there once; nothing where one is missing.
std::optional<WordsFound> words_found(const std::vector<NameWord>& shorter,
                                      const std::vector<NameWord>& longer) {
  std::vector<bool> taken(longer.size(), false);
  WordsFound found;
  for (const bool initials : {false, true}) {
    for (const NameWord& word : shorter) {
      if (word.initial != initials) continue;
      std::size_t at = 0;
      for (; at < longer.size(); ++at) {
        if (taken[at]) continue;
        const NameWord& other = longer[at];
        const bool by_letter = initials || other.initial;
        if (by_letter ? initial_of(initials ? word : other, initials ? other : word)
                      : words_alike(word, other))
          break;
      }
      if (at == longer.size()) return std::nullopt;
      taken[at] = true;
      if (initials || longer[at].initial) continue;
      ++found.full;
      if (word.skeleton == longer[at].skeleton) ++found.sound;
    }
  }
  return found;
}

bool says_less(const Described& a, const Described& b) {
  return a.words.size() != b.words.size() ? a.words.size() < b.words.size() : full_words(a) < full_words(b);
}

Likeness people_alike(const Described& a, const Described& b) {
  const bool a_less = says_less(a, b);
  const Described& less = a_less ? a : b;
  const Described& more = a_less ? b : a;
  const auto found = words_found(less.words, more.words);
  if (!found || found->sound == 0) return Likeness::kDifferent;
  const bool all_given =
      found->full >= 2 || (less.words.size() == more.words.size() && full_words(a) == full_words(b));
  const bool country = a.country == b.country;
  if (found->full >= 2) return country ? Likeness::kSame : Likeness::kOpen;
  if (!roles_fit(a, b)) return Likeness::kUnknown;
  if (!all_given && !country) return Likeness::kUnknown;
  return all_given && country ? Likeness::kSame : Likeness::kOpen;
}

bool same_acronym(const Described& a, const Described& b) {
  return !a.acronym.empty() && (a.acronym == b.acronym || a.acronym == b.initials);
}

Likeness bodies_alike(const Described& a, const Described& b) {
  const Likeness by_country = a.country == b.country ? Likeness::kSame : Likeness::kOpen;
  if (same_acronym(a, b) || same_acronym(b, a)) return by_country;
  const bool a_less = a.words.size() < b.words.size();
  const Described& less = a_less ? a : b;
  const Described& more = a_less ? b : a;
  if (less.words.empty() || !words_found(less.words, more.words)) return Likeness::kDifferent;
  if (less.words.size() == more.words.size()) return by_country;
  // "Ministry of Economy" and "Ministry of Economy of Azerbaijan", "World Bank" and "World Bank Group".
  const bool begins = words_alike(less.words[0], more.words[0]) && less.words.size() >= 2 &&
                      words_alike(less.words[1], more.words[1]);
  const bool bound =
      by_country == Likeness::kSame && (!a.country.empty() || more.words.size() == less.words.size() + 1);
  return begins && bound ? Likeness::kOpen : Likeness::kDifferent;
}

// A name of which each word is given: it is found in another by two of them.
bool is_complete(const Described& person) {
  return person.words.size() > 1 && full_words(person) == person.words.size();
}

// Each full word with the first consonant of another.
void add_pairs(const Described& person, std::vector<std::string>& keys) {
  for (const NameWord& word : person.words) {
    for (const NameWord& other : person.words) {
      if (&word != &other && !other.skeleton.empty())
        keys.push_back(fmt::format("name {} {}", word.skeleton, other.skeleton.front()));
    }
  }
}

void add_words(const Described& person, std::string_view kind, std::vector<std::string>& keys) {
  for (const NameWord& word : person.words) {
    if (!word.initial) keys.push_back(fmt::format("{} {}", kind, word.skeleton));
  }
}

void add_body_keys(const Described& body, std::vector<std::string>& keys) {
  if (!body.acronym.empty()) keys.push_back("letters " + body.acronym);
  if (!body.initials.empty()) keys.push_back("letters " + body.initials);
  if (body.words.size() == 1) keys.push_back("body " + body.words[0].skeleton);
  if (body.words.size() > 1) {
    // In either order, as the words of a name are found in any.
    const auto [first, second] = std::minmax(body.words[0].skeleton, body.words[1].skeleton);
    keys.push_back(fmt::format("body {} {}", first, second));
  }
}

void make_unique(std::vector<std::string>& keys) {
  std::ranges::sort(keys);
  keys.erase(std::ranges::unique(keys).begin(), keys.end());
}

}  // namespace

Described describe(std::string_view name, std::string_view kind, std::string_view country,
                   const std::vector<std::string>& roles) {
  Described one;
  one.kind = kind;
  one.country = country;
  one.words = name_words_of(name);
  for (const std::string& role : roles) {
    auto words = role_words(role);
    if (!words.empty()) one.roles.push_back(std::move(words));
  }
  if (kind != "organisation") return one;
  const auto inside = name_words_of(bracketed(name));
  if (inside.size() == 1) one.acronym = inside[0].latin;
  if (one.words.size() == 1 && one.words[0].acronym) one.acronym = one.words[0].latin;
  if (one.words.size() > 1) {
    for (const NameWord& word : one.words) one.initials += word.latin.front();
  }
  return one;
}

Likeness likeness(const Described& a, const Described& b) {
  if (a.kind != b.kind) return Likeness::kDifferent;
  if (!a.country.empty() && !b.country.empty() && a.country != b.country) return Likeness::kDifferent;
  if (a.kind == "state" && !a.country.empty() && a.country == b.country) return Likeness::kSame;
  return a.kind == "person" ? people_alike(a, b) : bodies_alike(a, b);
}

int detail(const Described& one) {
  constexpr int kFullWord = 4;
  constexpr int kCountry = 2;
  int says = one.country.empty() ? 0 : kCountry;
  for (const NameWord& word : one.words) says += word.initial ? 1 : kFullWord;
  return says;
}

std::vector<std::string> keys_kept(const Described& one) {
  std::vector<std::string> keys;
  if (one.kind == "state" && !one.country.empty()) return {"state " + one.country};
  if (one.kind != "person") {
    add_body_keys(one, keys);
  } else {
    add_words(one, "any", keys);
    if (is_complete(one))
      add_pairs(one, keys);
    else
      add_words(one, "brief", keys);
  }
  make_unique(keys);
  return keys;
}

std::vector<std::string> keys_sought(const Described& one) {
  if (one.kind != "person") return keys_kept(one);
  std::vector<std::string> keys;
  if (is_complete(one)) {
    add_pairs(one, keys);
    add_words(one, "brief", keys);
  } else {
    add_words(one, "any", keys);
  }
  make_unique(keys);
  return keys;
}

}  // namespace concord::reading
