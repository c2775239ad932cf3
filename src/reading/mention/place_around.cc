// What stands around the name of a place and tells what it is: the word for a town before it, a country
// behind it that acts by itself.
#include <algorithm>

#include "reading/mention/actor_reader.h"
#include "reading/mention/header.h"

namespace concord::reading {

using enum LexiconClass;

// "In Oslo, Norway and Sweden signed": the country behind the city of an opening phrase goes on to act.
bool ActorReader::acts_itself(std::uint32_t city, std::uint32_t behind) const {
  constexpr std::uint32_t kLongestOpening = 6;  // words before the city
  if (text_.pack().has_cases() || city == begin_ || city > begin_ + kLongestOpening || behind + 1 >= end_)
    return false;
  if (!text_.has(kPreposition, city - 1)) return false;
  if (text_.has(kConjunction, behind)) return text_.has(kCountry, behind + 1);
  if (!text_.is_mark(behind, U',')) return text_.has_any(class_bits(kFrameVerb, kPlanned), behind);
  const Mark next = text_.at(kCountry, behind + 1);  // "In Oslo, Norway, Sweden and Peru"
  return next && next.end + 1 < end_ && text_.has(kConjunction, next.end) &&
         text_.has(kCountry, next.end + 1);
}

// "Doha: Minister Berg met", "Doha, Nov 14 The bank approved": where the report was written, and nobody who
// acts.
bool ActorReader::heads_text(std::uint32_t place, std::uint32_t end) const {
  const bool day_behind = end + 1 < end_ && text_.is_mark(end, U',') && text_.has(kMonth, end + 1);
  return place == begin_ && (day_behind || opens_report(text_, end, end_));
}

// "в городе Пекин", "в г. Пекин": from the word on that has the case, which the name has not.
std::uint32_t ActorReader::first_of_place(std::uint32_t token) const {
  if (!text_.pack().has_cases() || token == begin_) return token;
  std::uint32_t first = token - 1;
  if (text_.is_mark(first, U'.') && first > begin_) --first;
  const std::span<const std::string> words = text_.pack().list(RawList::kSettlement);
  return std::ranges::find(words, fold(text_.word(first))) == words.end() ? token : first;
}

}  // namespace concord::reading
