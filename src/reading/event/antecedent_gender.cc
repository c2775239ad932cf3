// Whether a pronoun's gender lets it stand for somebody: by the given name, by "Mr" before it or, where no
// name tells, by the verb beside it.
#include <algorithm>

#include "reading/event/antecedent.h"
#include "reading/pack/pronoun.h"

namespace concord::reading {

char gender_in(const Pack& pack, const Hits& hits, std::uint32_t first, std::uint32_t end, char otherwise) {
  const auto& words = hits.of(LexiconClass::kGender);
  const auto it = std::ranges::lower_bound(words, first, {}, &Hit::first_token);
  if (it == words.end() || it->first_token >= end) return otherwise;
  return pack.lexicon.entry(it->entry).value.front();
}

// "She" is nobody whose given name is a man's, or before whose name stands "Mr".
bool Antecedents::is_other_gender(const Mention& mention) const {
  if (at_.gender == 0) return false;
  if (!pack_.has_dictionary)
    return gender_in(pack_, hits_, mention.first_token, mention.end_token, at_.gender) != at_.gender;
  if (begins(hits_, mention.first_token, class_bits(LexiconClass::kPronoun)))
    return is_other_pronoun(mention.first_token);
  char gender = 0;
  for (std::uint32_t token = mention.first_token; token < mention.end_token; ++token) {
    for (const Analysis& one : document_.of(document_.tokens[token])) {
      if (one.predicted || (one.name != NameType::kGiven && one.name != NameType::kPatronymic)) continue;
      if (one.gender == at_.gender || one.gender == 0) return false;
      gender = one.gender;
    }
  }
  if (gender == 0) gender = gender_of_verb(mention);
  return gender != 0 && gender != at_.gender;
}

// "«Мы готовим программу, она ...»": she is neither he nor who speaks.
bool Antecedents::is_other_pronoun(std::uint32_t token) const {
  const auto& pronouns = hits_.of(LexiconClass::kPronoun);
  const auto it = std::ranges::lower_bound(pronouns, token, {}, &Hit::first_token);
  if (pronoun_kind(pack_.lexicon, *it) == Pronoun::kOwn) return true;
  const auto fits = [&](const Analysis& one) { return one.gender == 0 || one.gender == at_.gender; };
  return std::ranges::none_of(document_.of(document_.tokens[token]), fits);
}

// "Линд подчеркнул": where no name tells it, the verb right beside it in the past tense does.
char Antecedents::gender_of_verb(const Mention& mention) const {
  for (const std::uint32_t token : {mention.end_token, mention.first_token - 1}) {
    if (token >= document_.tokens.size()) continue;
    for (const Analysis& one : document_.of(document_.tokens[token]))
      if (one.part == PartOfSpeech::kVerb && one.past && !one.plural && !one.predicted &&
          one.gender != kNeuter)
        return one.gender;
  }
  return 0;
}

}  // namespace concord::reading
