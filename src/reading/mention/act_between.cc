#include "reading/mention/act_between.h"

#include <algorithm>

namespace concord::reading {

using enum LexiconClass;

bool act_between(const MarkedText& text, const Mention& one, const Mention& other) {
  const bool before = other.first_token < one.first_token;
  const std::uint32_t from = before ? other.end_token : one.end_token;
  const std::uint32_t to = before ? one.first_token : other.first_token;
  // "on President Otto Lind's visit to Peru, Minister Anna Berg met": up to the comma it is only his.
  std::uint32_t first = from;
  if (from < to && text.has(kPossessive, from))
    while (first < to && !text.is_mark(first, U',')) ++first;
  for (std::uint32_t i = first == to ? from : first; i < to; ++i)
    if (text.has_any(class_bits(kFrameVerb, kFrameNoun), i) && !text.capital(i)) return true;
  return false;
}

}  // namespace concord::reading
