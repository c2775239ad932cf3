// Whom a pronoun may stand for: searches among the mentions before and behind it, for its kind, its gender
// and its place in the sentence.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "reading/mention/mention.h"
#include "reading/pack/pack.h"

namespace concord::reading {

inline constexpr char kNeuter = 'n';  // the gender of what is no person

// Where a pronoun stands.
struct PronounPlace {
  std::uint32_t sentence = 0;
  std::uint32_t token = 0;
  char gender = 0;  // 'f', 'm' or 'n' where its words tell it, else 0
};

// Made for one pronoun. All it is made of must outlive it; the mentions are in the order of the text. What is
// found points into them, and is nullptr where nobody fits.
class Antecedents {
 public:
  // `host` is the country that the report was sent from, or empty.
  Antecedents(const Document& document, const Pack& pack, const Hits& hits, const std::string& host,
              std::span<const Mention> before, std::span<const Mention> behind, PronounPlace at)
      : document_(document),
        pack_(pack),
        hits_(hits),
        host_(host),
        before_(before),
        behind_(behind),
        at_(at) {}

  // Whom the text speaks of: the first person of the sentence so far, else of a sentence shortly before. With
  // whom or to whom something was done is not the one, unless there is nobody else.
  const Mention* topic() const;
  // "We stand by Norway," said the minister: who speaks, told beside a verb of saying in the sentence, or
  // around the speech that the sentence goes on with.
  const Mention* speaker() const;
  // An object is somebody else than whom its sentence speaks of: the last other person before.
  const Mention* other_person() const;
  // "There the minister received her": of whom the sentence before spoke; "the minister thanked her":
  // somebody else than the minister.
  const Mention* received() const;
  // Who was named last, and is not of the country that the report was sent from: "the guest" thanks after she
  // was introduced.
  const Mention* guest() const;
  // "After she met the envoy, Minister Berg said": behind a word that opens the sentence the pronoun may
  // stand before the name.
  const Mention* named_behind() const;
  // In languages whose organisations are he or she: the first one of the sentence before, where no person is
  // near.
  const Mention* organisation() const;

  // "Norway and the bank announced that they had signed": those whom the sentence has named so far, where
  // they are several. Who stands behind a preposition belongs to one of them.
  std::vector<Actor> named_together() const;
  // "Kenyan officials said that they will plant": who is named so far by a plural of one country or body,
  // where nobody else is; nullptr otherwise.
  const Mention* several_of_one() const;
  // "Berg put it to Lind when the two met", "at a meeting of Berg and Lind, both agreed": behind a word that
  // opens a clause or a comma, the people whom the sentence has named so far, where they are two.
  std::vector<Actor> two_so_far() const;
  // "Berg and Lind came to Oslo. They met": the people whom the sentence before is about, where they are
  // several.
  std::vector<Actor> joined_before() const;

 private:
  const Mention* speaker_in(std::uint32_t sentence) const;
  bool closes_speech(std::uint32_t sentence) const;
  const Mention* pronoun_of(const Hit& verb, std::uint32_t sentence) const;
  const Mention* subject() const;
  const Mention* subject_of_clause() const;
  template <class Fits>
  const Mention* first_person(std::uint32_t sentence, Fits&& fits, const Mention*& aside) const;
  const Mention* before_clause(const Mention* known) const;
  const Mention* relative() const;
  bool are_joined(const Mention& one, const Mention& next) const;
  bool is_other_gender(const Mention& mention) const;
  bool is_other_pronoun(std::uint32_t token) const;
  char gender_of_verb(const Mention& mention) const;
  bool owns(const Mention& mention) const;
  bool behind_preposition(const Mention& mention) const;

  const Document& document_;
  const Pack& pack_;
  const Hits& hits_;
  const std::string& host_;
  std::span<const Mention> before_;
  std::span<const Mention> behind_;
  PronounPlace at_;
};

// The gender, 'f' or 'm', that the first words from `first` on tell which the pack lists, but `otherwise`.
char gender_in(const Pack& pack, const Hits& hits, std::uint32_t first, std::uint32_t end, char otherwise);

// Whether words of one of the classes begin at `token`.
inline bool begins(const Hits& hits, std::uint32_t token, ClassBits classes) {
  return token < hits.begins.size() && (hits.begins[token] & classes) != 0;
}

}  // namespace concord::reading
