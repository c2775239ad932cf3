// Words within a role that the pack does not know (reading/mention/role_tail.cc).
#include "reading/mention/noun_phrase.h"
#include "reading/mention/role_reader.h"

namespace concord::reading {

using enum LexiconClass;

// A word that the pack does not know: a genitive, or a capitalised word right after "of" or "and".
bool RoleReader::take_unknown(std::uint32_t& at) {
  if (!text_.is_word(at)) return false;
  if (text_.pack().has_cases()) {
    if (text_.has(kPreposition, at)) return false;  // "с" is a village as well
    if ((text_.capital(at) && !describes_office(at)) || (text_.cases(at) & (kGenitive | kDative)) == 0 ||
        text_.has(kFrameVerb, at))
      return false;
  } else {
    // Before an honorific all is still the role: "Environmental Coordination Dr Lind"; and before what it is
    // of: "Director for Research Impact of the Institute".
    const Mark of = at + 1 < end_ ? text_.at(kRoleLink, at + 1) : Mark{};
    const bool goes_on = of && of.entry->value == "of" && of.end < end_ && is_definite(text_, of.end);
    const bool before_name = goes_on || (at + 1 < end_ && text_.has(kHonorific, at + 1));
    if (((unknown_taken_ || last_was_glossary_) && !before_name) || !text_.capital(at) ||
        text_.has(kGivenName, at) || text_.has(kCity, at) || text_.has(kMonth, at) ||
        text_.has(kHonorific, at)) {
      return false;
    }
  }
  unknown_taken_ = true;
  ++at;
  last_was_word_ = true;
  return extended_ = true;
}

}  // namespace concord::reading
