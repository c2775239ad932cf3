// Agreements and commitments that are told more than once.
#include <algorithm>
#include <iterator>
#include <set>

#include "base/utf8.h"
#include "reading/event/merge.h"
#include "reading/event/quote.h"
#include "reading/event/recent.h"
#include "reading/morphology/morphology.h"
#include "reading/text/tokenizer.h"

namespace concord::reading {

bool is_state(const std::string& party) {
  constexpr std::size_t kCountryCode = 2;
  return party.size() == kCountryCode;
}

namespace {

// Bytes of the first `letters` letters.
std::size_t prefix_bytes(std::string_view word, std::size_t letters) {
  std::size_t at = 0;
  while (letters-- > 0 && at < word.size()) {
    ++at;
    while (at < word.size() && (static_cast<unsigned char>(word[at]) & 0xC0U) == 0x80U) ++at;
  }
  return at;
}

// Words of a title by their beginnings: enough to see that "the memorandum" is the memorandum named before,
// whatever its case.
std::set<std::string> words_of(const std::string& title) {
  constexpr std::size_t kStem = 5;      // letters of a word that endings leave alone
  constexpr std::size_t kShortest = 4;  // letters of a word that says something
  std::set<std::string> words;
  const std::string text = fold(title) + " ";
  std::size_t begin = 0;  // of the word at hand
  for (std::size_t at = 0; at < text.size();) {
    std::size_t length = 0;
    const bool goes_on = is_letter(decode_utf8(text, at, length));
    const auto word = std::string_view(text).substr(begin, at - begin);
    at += length;
    if (goes_on) continue;
    if (count_code_points(word) >= kShortest) words.emplace(word.substr(0, prefix_bytes(word, kStem)));
    begin = at;
  }
  return words;
}

bool same_title(const std::string& a, const std::string& b) {
  const auto left = words_of(a);
  const auto right = words_of(b);
  const auto& fewer = left.size() <= right.size() ? left : right;
  const auto& more = left.size() <= right.size() ? right : left;
  const auto common =
      std::ranges::count_if(fewer, [&](const std::string& word) { return more.contains(word); });
  return !fewer.empty() && 3 * static_cast<std::size_t>(common) >= 2 * fewer.size();
}

// The parties of `one` that `other` does not have.
std::vector<std::string> own_parties(const Agreement& one, const Agreement& other) {
  std::vector<std::string> names;
  std::ranges::copy_if(one.parties, std::back_inserter(names), [&](const std::string& party) {
    return std::ranges::find(other.parties, party) == other.parties.end();
  });
  return names;
}

// "The ministry signed a memorandum with Alfa" and "a memorandum with Beta" are two: beside a party in common
// each has one of its own, a state or a body that the other does not know by any name.
bool other_parties(const Agreement& one, const Agreement& other) {
  const std::vector<std::string> left = own_parties(one, other);
  const std::vector<std::string> right = own_parties(other, one);
  if (left.size() == one.parties.size() || left.size() != 1 || right.size() != 1) return false;
  const std::string& a = left.front();
  const std::string& b = right.front();
  if (is_state(a) != is_state(b)) return false;
  return is_state(a) || !same_title(a, b);
}

// Two and more parties each, and none in common; but a state may stand for its ministry.
bool all_other_parties(const Agreement& one, const Agreement& other) {
  if (one.parties.size() < 2 || other.parties.size() < 2) return false;
  const bool states = is_state(one.parties.front());
  const auto is_alike = [&](const std::string& party) { return is_state(party) == states; };
  return std::ranges::all_of(one.parties, is_alike) && std::ranges::all_of(other.parties, is_alike) &&
         own_parties(one, other).size() == one.parties.size();
}

bool is_another(const Agreement& one, const Agreement& other) {
  return other_parties(one, other) || all_other_parties(one, other);
}

}  // namespace

void show_telling(std::string_view text, Span telling, std::uint32_t title_end, Agreement& known) {
  if (telling.begin < title_end) return;
  known.quote =
      known.quote.begin < title_end ? telling : both_quotes(text, known.quote, telling).value_or(known.quote);
}

bool add_agreement(std::string_view text, Agreement agreement, std::uint32_t title_end,
                   std::vector<Agreement>& agreements) {
  const auto bare = [](const std::string& title) { return title.find(' ') == std::string::npos; };
  const auto take_quote = [&](Agreement& known) {
    if (known.status == agreement.status) show_telling(text, agreement.quote, title_end, known);
  };
  // "The document" is the one that was named before.
  if (bare(agreement.title) && !agreements.empty() && !is_another(agreement, agreements.back())) {
    if (same_title(agreement.title, agreements.back().title)) take_quote(agreements.back());
    if (agreements.back().parties.size() < 2 && agreement.parties.size() > 1)
      agreements.back().parties = std::move(agreement.parties);
    return true;
  }
  for (Agreement& other : recent(agreements)) {
    if (!same_title(agreement.title, other.title) || is_another(agreement, other)) continue;
    take_quote(other);
    const bool better = agreement.status < other.status ||
                        (agreement.status == other.status &&
                         (agreement.parties.size() > other.parties.size() || bare(other.title)));
    const Span quote = other.quote;
    const bool widened = agreement.status == other.status && agreement.quote.begin >= title_end;
    if (better) std::swap(agreement, other);
    if (widened) other.quote = quote;
    if (other.parties.size() < agreement.parties.size()) other.parties = agreement.parties;
    return true;
  }
  agreements.push_back(std::move(agreement));
  return false;
}

void settle_agreements(std::uint32_t title_end, const std::function<std::string_view(Span)>& kind_of,
                       std::vector<Agreement>& agreements) {
  const auto in_title = [&](const Agreement& one) { return one.quote.begin < title_end; };
  const auto shares = [](const Agreement& one, const Agreement& other) {
    return std::ranges::any_of(one.parties, [&](const std::string& party) {
      return std::ranges::find(other.parties, party) != other.parties.end();
    });
  };
  const auto first = std::ranges::find_if_not(agreements, in_title);  // they come in the order of the text
  const std::span text(first, std::min<std::size_t>(agreements.end() - first, kMostCompared));
  agreements.erase(std::remove_if(agreements.begin(), first,
                                  [&](Agreement& title) {
                                    const auto told = std::ranges::find_if(text, [&](const Agreement& one) {
                                      return one.status == title.status && shares(one, title) &&
                                             kind_of(one.quote) == kind_of(title.quote);
                                    });
                                    if (told == text.end()) return false;
                                    if (told->parties.size() < title.parties.size())
                                      told->parties = std::move(title.parties);
                                    return true;
                                  }),
                   first);
}

void add_commitment(Commitment commitment, std::vector<Commitment>& commitments) {
  for (Commitment& other : recent(commitments)) {
    const bool overlap = commitment.quote.begin < other.quote.end && other.quote.begin < commitment.quote.end;
    if (!overlap && (commitment.who != other.who || commitment.what != other.what)) continue;
    if (commitment.origin.confidence > other.origin.confidence) std::swap(commitment, other);
    return;
  }
  commitments.push_back(std::move(commitment));
}

}  // namespace concord::reading
