// The people and organisations that a text has introduced so far, so that a surname, a role or an acronym
// alone is known again. One for each text.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "reading/reading.h"

namespace concord::reading {

struct Person {
  Actor actor;
  std::vector<std::string> words;  // of the name, nominative and folded, in the script of the text
  std::string head_value;          // the head of the role last told: "Minister"
  bool modified = false;           // of that role: "Deputy Energy Minister"
};

// A role by which the text names somebody without his name.
struct RoleSought {
  std::string_view head_value;
  std::string_view english;
  std::string_view country;
  std::string_view org;  // in English; empty where the text tells none
  bool bare = false;     // the head alone
  bool loose = false;    // who holds a lower office of that name is meant as well: a deputy minister
};

class People {
 public:
  static constexpr std::size_t kNobody = static_cast<std::size_t>(-1);

  // `conference` is the word by which roles name the climate conference: "COP".
  explicit People(std::string_view conference);

  // The person that this name means: one with the same surname and no other given name, the last introduced
  // first. A declined form finds its nominative.
  std::size_t find(const std::vector<std::string>& words) const;
  // Whether somebody was introduced with such a role, of that country where one is given. `bare` roles are
  // the head alone ("the minister"); others must agree in more than it.
  bool holds(std::size_t person, const RoleSought& role) const;
  // "the Energy Minister", where somebody was called so.
  bool somebody_is(std::string_view role) const;
  // Whether somebody introduced before has exactly this surname.
  bool has_surname(std::string_view folded) const;
  std::size_t add(Person person);
  Person& at(std::size_t index) { return people_[index]; }
  const Person& at(std::size_t index) const { return people_[index]; }
  std::size_t size() const { return people_.size(); }

  void add_acronym(std::string acronym, const Actor& organisation) {
    acronyms_.insert_or_assign(std::move(acronym), organisation);
  }
  bool has_acronyms() const { return !acronyms_.empty(); }
  const Actor* acronym(const std::string& acronym) const;

 private:
  bool of_conference(const std::string& role) const;  // folded

  std::string conference_;  // folded
  std::vector<Person> people_;
  std::unordered_map<std::string, Actor> acronyms_;
};

// The person of a mention in a list that has the one of each mention; People::kNobody behind its end.
inline std::size_t person_at(std::span<const std::size_t> person_of, std::size_t mention) {
  return mention < person_of.size() ? person_of[mention] : People::kNobody;
}
// Whether two folded words are spellings or forms of one name: equal, one letter apart in long words, or
// declined.
bool same_name(std::string_view a, std::string_view b);
// Whether `words` tell a name more fully than those that are known: more of them, or no initial.
bool is_fuller(const std::vector<std::string>& words, const std::vector<std::string>& known);

}  // namespace concord::reading
