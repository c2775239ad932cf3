// Reads the actors and places of a text from left to right: roles with names, names with roles behind them,
// people known already, organisations, countries and people who act for them, cities and regions.
#pragma once

#include <algorithm>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "reading/mention/country_pair.h"
#include "reading/mention/latin_name.h"
#include "reading/mention/marks.h"
#include "reading/mention/mention.h"
#include "reading/mention/noun_phrase.h"
#include "reading/mention/people.h"
#include "reading/mention/syllable_spelling.h"

namespace concord::reading {

// English of the role of one who holds the same office elsewhere, and the key of words for such people.
inline constexpr std::string_view kCounterpart = "Counterpart";
inline constexpr std::string_view kColleagues = "colleagues";
// Key of words for all who came to a conference.
inline constexpr std::string_view kParticipants = "participants";

class ActorReader {
 public:
  struct Spelling {  // how names are put into Latin letters
    const LatinName& letters;
    const SyllableSpelling& syllables;
  };
  // Mentions are appended to `out`; all of these must outlive the reader.
  ActorReader(const MarkedText& text, const Spelling& spelling, std::vector<Mention>& out)
      : text_(text),
        latin_(spelling.letters),
        syllables_(spelling.syllables),
        out_(out),
        people_(text.pack().conferences.name) {
    constexpr std::size_t kUsualMentions = 32;
    person_of_.reserve(kUsualMentions);
  }

  // `conference`: the sentence names a session of the climate conference.
  void start(std::uint32_t sentence, bool conference);
  // Reads the actor or place that begins at `token`; where it ends, or `token` where there is none.
  std::uint32_t read(std::uint32_t token);

  // Cities that are surnames of people named anywhere in the text become these people.
  void take_surnames();

  const People& people() const { return people_; }
  // For each mention of `out`, the person it is of, or People::kNobody.
  const std::vector<std::size_t>& person_of();

 private:
  bool may_begin_role(std::uint32_t token) const {
    const std::uint32_t head = text_.next_role_head(token);
    if (head >= end_) return false;
    return head <= token + kLongestRoleLead || is_definite(text_, token) ||
           text_.has(LexiconClass::kCountryAdjective, token);  // "the Danish, Finnish ... ministers"
  }
  std::uint32_t read_role(std::uint32_t token);
  std::size_t known_person(const NamePhrase& name, const std::vector<std::string>& folded) const;
  bool is_known(const NamePhrase& name) const;
  std::size_t holder_of(const RolePhrase& role);
  Mark body_headed(const RolePhrase& role) const;
  bool only_heads(const RolePhrase& role) const;
  bool heads(const Person& person, const Mark& body, const std::string& org) const;
  std::size_t spoken_of(std::span<const std::size_t> people, std::uint8_t cases);
  std::size_t who_acted(std::span<const std::size_t> people);
  bool ends_preposition(std::uint32_t token) const;
  struct Office {  // where one of several holds it
    std::string country;
    std::string org;
  };
  std::uint32_t read_officials(std::uint32_t token, const RolePhrase& role, std::vector<Office> offices);
  std::uint32_t read_officials_of_several(std::uint32_t token);
  bool may_begin_collective(std::uint32_t token) const;
  std::uint32_t read_collective(std::uint32_t token);
  bool behind_format(std::uint32_t token) const;
  std::uint32_t read_dashed_states(std::uint32_t token);
  // People who act for others, as far as they have been read.
  struct Collective {
    std::uint32_t first = 0;
    std::uint32_t head = 0;  // the word for people
    std::uint32_t end = 0;
    std::vector<Actor> members;
    Mark office;            // "the two Prime Ministers": whose last word is the head
    bool of_pair = false;   // "Norwegian-Swedish"
    bool states = false;    // several states under one name
    bool referred = false;  // who they are was told before
    bool gathered = false;
    bool united = false;        // several under one name
    bool behind_comma = false;  // the last of them
    std::string some_body;      // a body of a state that nothing tells

    void add(ActorKind kind, std::string name, std::string country);
    void add_state(const std::string& country);
    void add_parties(const CountryPair& pair);
  };
  bool take_owners(Collective& people) const;
  bool find_people_word(Collective& people) const;
  bool is_office_of_one(const Collective& people) const;
  bool names_one_of_list(const Collective& people) const;
  bool take_members(Collective& people);
  bool is_of_minister(std::uint32_t token) const;
  bool opens_circumstance(const Collective& people, const Mark& link) const;
  std::uint32_t add_pair(Collective& people);
  std::uint32_t read_unknown_signer(std::uint32_t token);
  bool precedes_signing(std::uint32_t at) const;
  bool is_one_body(std::uint32_t head) const;
  std::uint32_t take_unknown(Collective& people, std::uint32_t next);
  std::uint32_t take_called(Collective& people, std::uint32_t next);
  std::uint32_t take_member(Collective& people, std::uint32_t next);
  std::uint32_t take_owned(Collective& people, std::uint32_t next) const;
  void take_counted(Collective& people);
  bool names_several(std::uint32_t first, std::uint32_t end) const;
  std::uint32_t read_unknown_leader(const Collective& people);
  bool take_sides(Collective& people);
  std::uint32_t read_person_of(const Collective& people);
  std::uint32_t read_colleague(const Collective& people);
  std::uint32_t add_collective(Collective& people);
  std::uint32_t read_counted(std::uint32_t token);
  struct Counted {
    std::uint32_t end = 0;
    std::string name;
  };
  std::optional<Counted> counted_at(std::uint32_t token) const;
  bool shares_a_name(std::uint32_t token) const;
  std::uint32_t read_participants(std::uint32_t token);
  std::uint32_t read_presidency(std::uint32_t token);
  std::uint32_t presidency_words_end(std::uint32_t token) const;
  bool is_foreign_name(std::uint32_t token) const;
  std::uint32_t behind_adjectives(std::uint32_t token) const;
  std::uint32_t read_organisation(std::uint32_t token);
  std::uint32_t read_listed(std::uint32_t token);
  std::uint32_t read_place(std::uint32_t token);
  std::uint32_t read_name(std::uint32_t token);
  std::uint32_t read_compatriot(std::uint32_t token);
  std::uint32_t read_people(std::uint32_t token);

  std::optional<RolePhrase> apposition_after(std::uint32_t token, std::uint32_t& end) const;
  std::uint32_t behind_holder(const RolePhrase& role);
  std::optional<NamePhrase> genitive_name(NamePhrase name) const;
  bool is_genitive(const NamePhrase& name, bool followed) const;
  void merge_roles(RolePhrase& role) const;
  bool is_somebody_else(const RolePhrase& first, const RolePhrase& second) const;
  bool stands_between_commas(std::uint32_t comma) const;
  bool begins_predicate(std::uint32_t token) const;
  bool opens_clause(std::uint32_t role, const NamePhrase& name) const;
  bool goes_on_to_name(const RolePhrase& first, const RolePhrase& second) const;
  std::uint32_t add_person(const NamePhrase& name, const RolePhrase* role, std::uint32_t first,
                           std::uint32_t end);
  Mention& add(MentionKind kind, std::uint32_t first, std::uint32_t head, std::uint32_t end);
  void set_person(Mention& mention, std::size_t person);
  std::vector<std::string> nominative_words(const NamePhrase& name, std::uint8_t cases) const;
  std::string latin_words(const NamePhrase& name, const std::vector<std::string>& words) const;
  std::string syllable_name(const NamePhrase& name, const std::vector<std::string>& words,
                            const std::string& country) const;
  bool is_unknown_nominative(const NamePhrase& name, const std::vector<std::string>& words) const;
  std::optional<Actor> organisation_before(std::uint32_t token) const;
  std::string organisation_within(std::uint32_t first, std::uint32_t end) const;
  std::uint32_t behind_list_mark(std::uint32_t token) const;
  std::uint32_t behind_second_office(const RolePhrase& office, std::uint32_t end, std::string& country) const;
  std::uint32_t behind_letters(std::uint32_t end) const;
  std::uint32_t behind_latin_name(std::uint32_t end) const;
  std::uint32_t take_home(std::uint32_t end, std::string& country) const;
  std::uint32_t take_body_in_brackets(std::uint32_t end, OrganisationPhrase& body) const;
  std::uint32_t take_body(std::uint32_t end, OrganisationPhrase& body) const;
  std::uint32_t take_body_of_office(std::uint32_t end, RolePhrase& role) const;
  std::uint32_t shorter_name_end(std::uint32_t end, std::string_view name) const;
  std::uint32_t take_acronym(std::uint32_t end, const Actor& organisation);
  std::uint32_t take_home(OrganisationPhrase& organisation) const;
  void learn_acronym(const RolePhrase& role);
  bool stands_for_part(std::uint32_t acronym, std::string_view name) const;
  const Actor* organisation_led(std::uint32_t token) const;
  bool is_somebody_else(const RolePhrase& role, const NamePhrase& name) const;
  const Actor* office_holder_before(const Actor& counterpart) const;
  bool in_quoted_name(std::uint32_t token) const;
  bool describes_body(std::uint32_t country, std::uint32_t token) const;
  bool names_a_thing(std::uint32_t token, const Mark& place, bool country) const;
  bool names_a_person(std::uint32_t token) const;
  std::uint32_t first_of_place(std::uint32_t token) const;
  bool heads_text(std::uint32_t place, std::uint32_t end) const;
  bool acts_itself(std::uint32_t city, std::uint32_t behind) const;
  bool is_surname_told(std::uint32_t token) const;
  bool is_located(std::uint32_t token) const;
  bool is_plural(std::uint32_t token) const;
  bool is_plural(const RolePhrase& role) const;
  std::uint32_t states_end(std::uint32_t token) const;
  std::uint32_t after_portfolio(std::uint32_t token) const;
  std::uint32_t behind_task(std::uint32_t token) const;
  std::uint32_t take_named_state(std::uint32_t token, Collective& people) const;
  std::uint32_t behind_portfolio(std::uint32_t token) const;
  bool is_kind_of_bodies(std::uint32_t token) const;
  bool names_people(std::uint32_t token) const;
  bool may_qualify(std::uint32_t token, bool counted) const;
  Mark quoted_union(std::uint32_t token) const;
  bool may_be_sides(std::uint32_t head, std::uint32_t end) const;
  char gender_of(const NamePhrase& name, std::uint8_t cases) const;
  Mark people_at(std::uint32_t token) const;
  bool is_conference(const Actor& actor) const;
  bool is_source(const Mention& mention) const;
  std::string conference_beside(std::uint32_t token) const;
  std::vector<Actor> parties_before(bool& gathered, bool& united) const;
  std::vector<Actor> holders_of(const Mark& office) const;

  const MarkedText& text_;
  const LatinName& latin_;
  const SyllableSpelling& syllables_;
  std::vector<Mention>& out_;
  People people_;
  std::vector<std::size_t> person_of_;
  std::uint32_t sentence_ = 0;
  std::uint32_t begin_ = 0;
  std::uint32_t end_ = 0;
  bool conference_ = false;  // the sentence names a session of it
};

}  // namespace concord::reading
