#include "reading/mention/people.h"

#include <algorithm>
#include <span>

#include "base/utf8.h"
#include "reading/morphology/morphology.h"

namespace concord::reading {
namespace {

constexpr std::size_t kLongWord = 6;           // bytes from which on one different letter is a spelling
constexpr std::size_t kLongestCaseEnding = 6;  // bytes of a case ending

bool is_in_cyrillic(std::string_view word) {
  return !word.empty() && (static_cast<unsigned char>(word.front()) & 0xF0U) == 0xD0;
}

bool one_edit_apart(std::string_view a, std::string_view b) {
  if (a.size() > b.size()) std::swap(a, b);
  if (b.size() - a.size() > 1) return false;
  std::size_t i = 0;
  while (i < a.size() && a[i] == b[i]) ++i;
  const std::size_t skip_a = a.size() == b.size() && i < a.size() ? i + 1 : i;
  const std::size_t skip_b = i + 1;
  return a.substr(std::min(skip_a, a.size())) == b.substr(std::min(skip_b, b.size()));
}

// Forms of one Cyrillic name: the same but for an ending.
bool same_stem(std::string_view a, std::string_view b) {
  if (a.size() > b.size()) std::swap(a, b);
  std::size_t common = 0;
  while (common < a.size() && a[common] == b[common]) ++common;
  return common >= kLongWord && common + 2 >= a.size() && b.size() - common <= kLongestCaseEnding;
}

// "Т." stands for "Талант", "Дж." for "Джон": what stands before the full stop, or a lone letter; empty where
// it is none.
std::string_view initial_in(std::string_view word) {
  constexpr std::size_t kLongestInitial = 4;  // bytes
  const std::size_t stop = word.find('.');
  if (stop == std::string_view::npos) return count_code_points(word) == 1 ? word : std::string_view();
  return stop <= kLongestInitial ? word.substr(0, stop) : std::string_view();
}

bool same_given_name(std::string_view a, std::string_view b) {
  const std::string_view first = initial_in(a);
  const std::string_view second = initial_in(b);
  if (!first.empty() && !second.empty()) return first == second;
  if (!first.empty()) return b.starts_with(first);
  if (!second.empty()) return a.starts_with(second);
  return same_name(a, b);
}

// "Minister of Ecology", "Minister of Natural Resources and Ecology": one office with one field in common; of
// "Minister" alone the field is not told.
bool same_portfolio(std::string_view a, std::string_view b) {
  constexpr std::string_view kOf = " of ";
  constexpr std::string_view kAnd = " and ";
  const std::size_t of = std::min(a.find(kOf), b.find(kOf));
  if (of == std::string_view::npos || !a.starts_with(b.substr(0, of)) || !b.starts_with(a.substr(0, of)))
    return false;
  if (a.size() == of || b.size() == of) return true;
  if (!a.substr(of).starts_with(kOf) || !b.substr(of).starts_with(kOf)) return false;
  const std::string fields = std::string(b.substr(of + kOf.size())) + std::string(kAnd);
  for (std::size_t at = of + kOf.size(); at < a.size();) {
    const std::size_t end = std::min(a.find(kAnd, at), a.size());
    const std::string field = std::string(a.substr(at, end - at)) + std::string(kAnd);
    if (fields.starts_with(field) || fields.contains(std::string(kAnd) + field)) return true;
    at = end + kAnd.size();
  }
  return false;
}

// Whether the role, in English, is or goes on with this office: "Adviser to the President" serves it only.
bool names_office(std::string_view role, std::string_view office) {
  const std::size_t at = role.find(office);
  return at != std::string_view::npos && !role.substr(0, at).ends_with(" the ");
}

}  // namespace

bool same_name(std::string_view a, std::string_view b) {
  if (a == b) return true;
  if (is_in_cyrillic(a) != is_in_cyrillic(b)) return false;
  if (is_in_cyrillic(a)) return same_stem(a, b);
  return std::min(a.size(), b.size()) >= kLongWord && one_edit_apart(a, b);
}

People::People(std::string_view conference) : conference_(fold(conference)) {
  constexpr std::size_t kUsual = 4;
  people_.reserve(kUsual);
}

bool People::of_conference(const std::string& role) const {
  return !conference_.empty() && role.contains(conference_);
}

bool is_fuller(const std::vector<std::string>& words, const std::vector<std::string>& known) {
  if (words.size() != known.size()) return words.size() > known.size();
  return !words.empty() && !initial_in(known.front()).empty() && initial_in(words.front()).empty();
}

std::size_t People::find(const std::vector<std::string>& words) const {
  if (words.empty()) return kNobody;
  // "Mohammed" is Amina Mohammed rather than Mohamed Lind, who was named later.
  for (std::size_t i = people_.size(); words.size() == 1 && i-- > 0;)
    if (people_[i].words.size() > 1 && people_[i].words.back() == words.front()) return i;
  for (std::size_t i = people_.size(); i-- > 0;) {
    const auto& known = people_[i].words;
    if (known.empty()) continue;
    if (words.size() == 1 || known.size() == 1) {
      if (same_name(words.back(), known.back()) ||
          (words.size() == 1 && known.size() > 1 && same_name(words.front(), known.front())))
        return i;
      if (words.size() == 1 &&
          std::ranges::any_of(known, [&](const std::string& one) { return one == words.front(); }))
        return i;
      continue;
    }
    if (same_name(words.back(), known.back()) && same_given_name(words.front(), known.front())) return i;
    // "Al Ketbi" of "Mariam bint Saeed Al Ketbi"
    if (words.size() < known.size() && std::ranges::equal(words, std::span(known).last(words.size())))
      return i;
  }
  return kNobody;
}

bool People::holds(std::size_t index, const RoleSought& sought) const {
  const Person& person = people_[index];
  const auto& [head_value, english, country, org, bare, loose] = sought;
  const std::string role = fold(person.actor.role);
  if (role.empty() || (!country.empty() && !person.actor.country.empty() && person.actor.country != country))
    return false;
  // "The president of the bank" is no president of a state.
  if (!org.empty() && country.empty() && person.actor.org != org &&
      (!person.actor.org.empty() || !person.actor.country.empty()))
    return false;
  const bool same_head =
      person.head_value == head_value || person.head_value.starts_with(std::string(head_value) + "-");
  const std::string wanted = fold(english);
  // Offices of a conference are not those of a state.
  if (of_conference(wanted) != of_conference(role) && (!bare || !country.empty() || !same_head)) return false;
  if (!bare)
    return role.find(wanted) != std::string::npos || names_office(wanted, role) ||
           (same_head && of_conference(wanted));
  if (same_head || same_portfolio(wanted, role)) return true;
  // "MP, Minister of Ecology" is the minister; "Adviser to the President" is no president.
  const std::string head = fold(head_value);
  return role.find(" " + head) != std::string::npos &&
         (loose || fold(person.head_value).find(head) == std::string::npos);
}

bool People::somebody_is(std::string_view role) const {
  return std::ranges::any_of(people_, [&](const Person& person) { return person.actor.role == role; });
}

bool People::has_surname(std::string_view folded) const {
  return std::ranges::any_of(people_, [&](const Person& person) {
    return person.words.size() > 1 && person.words.back() == folded;
  });
}

std::size_t People::add(Person person) {
  people_.push_back(std::move(person));
  return people_.size() - 1;
}

const Actor* People::acronym(const std::string& acronym) const {
  const auto found = acronyms_.find(acronym);
  return found == acronyms_.end() ? nullptr : &found->second;
}

}  // namespace concord::reading
