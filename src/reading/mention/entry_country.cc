#include "reading/mention/entry_country.h"

#include <string_view>

namespace concord::reading {
namespace {

using enum LexiconClass;

// Whether the entry ends here: "Kenya, Uganda and Chad" behind the role are three who act.
bool ends_entry(const MarkedText& text, std::uint32_t at, std::uint32_t end) {
  constexpr std::u32string_view kEnds = U".;)-–—•*·";
  if (at >= end || kEnds.contains(text.token(at).mark)) return true;
  if (!text.is_mark(at, U',')) return false;
  std::uint32_t next = at + 1;
  if (next < end && text.has(kConjunction, next)) ++next;
  return next < end && !text.has_any(class_bits(kCountry, kCountryAdjective), next);
}

}  // namespace

std::uint32_t entry_country(const MarkedText& text, std::uint32_t at, std::uint32_t end,
                            std::string& country) {
  if (text.pack().heads_last || at + 1 >= end) return at;
  const bool bracket = text.is_mark(at, U'(');
  if (!bracket && (text.pack().has_cases() || !text.is_mark(at, U','))) return at;
  const Mark found = text.at(kCountry, at + 1);
  if (!found) return at;
  const bool closes = found.end < end && text.is_mark(found.end, U')');
  if (bracket ? !closes : !ends_entry(text, found.end, end)) return at;
  country = found.entry->country;
  return bracket ? found.end + 1 : found.end;
}

}  // namespace concord::reading
