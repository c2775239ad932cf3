// Which sections the files of a pack have, and what stands in their lines: the loader reads by this table and
// docs/language-packs.md says the same for people.
#pragma once

#include <optional>
#include <span>
#include <string_view>
#include <variant>

#include "reading/pack/lexicon.h"
#include "reading/pack/pack.h"

namespace concord::reading {

// What the left side of a line says.
enum class KeyForm : std::uint8_t {
  kAny,           // a name, or `-`
  kCountry,       // an ISO 3166-1 alpha-2 code
  kMonth,         // 1 to 12
  kWeekday,       // 1 to 7
  kRelative,      // a unit and a number: day -1
  kPlace,         // name ; country ; capital, the last two where they are known
  kSubordinator,  // what else the words do (subordinator.h)
  kPronoun,       // whom it stands for (pronoun.h)
};

struct SectionForm {
  std::string_view file;
  std::string_view section;
  std::variant<LexiconClass, RawList> goes_to;
  KeyForm key = KeyForm::kAny;
};

std::span<const SectionForm> section_forms();

// The file whose lines are of a class: "roles.ini".
std::string_view file_of(LexiconClass kind);

}  // namespace concord::reading
