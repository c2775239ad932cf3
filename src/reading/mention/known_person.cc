// Whether a name is that of somebody whom the text has introduced.
#include <algorithm>

#include "reading/mention/actor_reader.h"

namespace concord::reading {

// "Олег Иванович", as one speaks to Олег Берг: a given name and that of the father.
std::size_t ActorReader::known_person(const NamePhrase& name, const std::vector<std::string>& folded) const {
  const std::size_t person = people_.find(folded);
  const bool addressed = person == People::kNobody && folded.size() == 2 && text_.pack().has_dictionary &&
                         std::ranges::any_of(text_.analyses(name.end - 1), [](const Analysis& one) {
                           return one.name == NameType::kPatronymic;
                         });
  return addressed ? people_.find({folded.front()}) : person;
}

// Whether the text has introduced somebody of this name, in the nominative or as it is written.
bool ActorReader::is_known(const NamePhrase& name) const {
  if (people_.size() == 0) return false;
  std::vector<std::string> words = nominative_words(name, name.cases);
  for (std::string& word : words) word = fold(word);
  if (people_.find(words) != People::kNobody) return true;
  const bool initials = name.end - name.first != words.size();  // which the nominative has with their stops
  if (!text_.pack().has_cases() && !initials) return false;
  words.clear();
  for (std::uint32_t i = name.first; i < name.end; ++i)
    if (text_.is_word(i)) words.push_back(fold(text_.word(i)));
  return people_.find(words) != People::kNobody;
}

}  // namespace concord::reading
