#include "base/near_miss.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace concord {

namespace {

char lower(char c) {
  return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

std::string lowered(std::string_view text) {
  std::string all(text);
  std::ranges::transform(all, all.begin(), lower);
  return all;
}

bool has_word(std::string_view text, std::string_view word) {
  for (std::size_t at = text.find(word); at != std::string_view::npos; at = text.find(word, at + 1)) {
    if (at == 0 || text[at - 1] == ' ' || text[at - 1] == '/' || text[at - 1] == '(' || text[at - 1] == '_')
      return true;
  }
  return false;
}

// A hostile name costs no more than its first letters.
constexpr std::size_t kLongest = 100;

}  // namespace

std::size_t edit_distance(std::string_view one, std::string_view other) {
  std::vector<std::size_t> row(other.size() + 1);
  std::iota(row.begin(), row.end(), 0);
  for (std::size_t i = 0; i < one.size(); ++i) {
    std::size_t diagonal = std::exchange(row[0], i + 1);
    for (std::size_t j = 0; j < other.size(); ++j) {
      const std::size_t changed = diagonal + (one[i] == other[j] ? 0 : 1);
      diagonal = std::exchange(row[j + 1], std::min({changed, row[j] + 1, row[j + 1] + 1}));
    }
  }
  return row.back();
}

std::vector<std::string> near_misses(std::string_view given, std::span<const std::string> known,
                                     std::size_t most) {
  constexpr std::size_t kMostApart = 3;
  if (given.empty() || given.size() > kLongest) return {};
  const std::string wanted = lowered(given);
  std::size_t least = std::min(kMostApart, given.size() / 3);
  std::vector<std::string> nearest;
  for (const std::string& name : known) {
    const std::size_t longer = std::max(name.size(), wanted.size());
    if (longer - std::min(name.size(), wanted.size()) > least) continue;
    const std::size_t apart = edit_distance(wanted, lowered(name));
    if (apart > least) continue;
    if (apart < least) nearest.clear();
    least = apart;
    nearest.push_back(name);
  }
  if (nearest.empty()) {
    std::ranges::copy_if(known, std::back_inserter(nearest),
                         [&](const std::string& name) { return has_word(lowered(name), wanted); });
  }
  if (nearest.size() > most) nearest.resize(most);
  return nearest;
}

std::string did_you_mean(std::string_view given, std::span<const std::string> known) {
  const std::vector<std::string> near = near_misses(given, known);
  std::string text;
  for (std::size_t i = 0; i < near.size(); ++i) {
    text += i == 0 ? "; did you mean '" : i + 1 == near.size() ? "' or '" : "', '";
    text += near[i];
  }
  return text.empty() ? text : text + "'?";
}

}  // namespace concord
