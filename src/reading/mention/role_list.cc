// "министр энергетики Норвегии, член правительства и депутат парламента Анна Берг": one person may have three
// roles before her name, where nothing tells that they are of different states or people.
#include "reading/mention/actor_reader.h"

namespace concord::reading {

using enum LexiconClass;

// Whether a third role and then a name follow the second one.
bool ActorReader::goes_on_to_name(const RolePhrase& first, const RolePhrase& second) const {
  const std::uint32_t at = second.end;
  if (!text_.pack().has_dictionary || at + 1 >= end_ || !text_.has(kConjunction, at)) return false;
  const auto third = role_at(text_, at + 1, end_);
  if (!third || third->end >= end_) return false;
  const std::uint8_t cases = text_.cases(first.head) & text_.cases(second.head) & text_.cases(third->head);
  const auto at_home = [&](const RolePhrase& role) {
    return role.country.empty() || role.country == first.country;
  };
  const auto name = name_at(text_, third->end, end_, true);
  return cases != 0 && at_home(second) && at_home(*third) && name && name->first == third->end;
}

}  // namespace concord::reading
