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

}  // namespace concord::reading
