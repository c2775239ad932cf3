#include "reading/link/copies.h"

#include <algorithm>
#include <deque>
#include <limits>
#include <string>

#include "reading/morphology/morphology.h"

namespace concord::reading {
namespace {

constexpr std::size_t kRun = 4;  // words

// FNV-1a, 64 bits (Fowler, Noll, Vo; RFC 9923).
std::uint64_t hash_word(std::string_view word) {
  std::uint64_t hash = 0xcbf29ce484222325U;
  for (const char c : word) {
    hash ^= static_cast<unsigned char>(c);
    hash *= 0x100000001b3U;
  }
  return hash;
}

// The finalizer of SplitMix64 (Steele, Lea, Flood, OOPSLA 2014): each seed gives another hash function.
std::uint64_t mixed(std::uint64_t value) {
  value = (value ^ (value >> 30U)) * 0xbf58476d1ce4e5b9U;
  value = (value ^ (value >> 27U)) * 0x94d049bb133111ebU;
  return value ^ (value >> 31U);
}

bool is_between_words(char c) {
  const auto byte = static_cast<unsigned char>(c);
  return byte < 0x80 && !(c >= 'a' && c <= 'z') && !(c >= '0' && c <= '9');
}

}  // namespace

Sketch sketch_of(std::string_view text) {
  Sketch sketch;
  sketch.fill(std::numeric_limits<std::uint64_t>::max());
  std::deque<std::uint64_t> run;
  std::string word;
  const auto finish = [&] {
    if (word.empty()) return;
    run.push_back(hash_word(word));
    word.clear();
    if (run.size() > kRun) run.pop_front();
    if (run.size() < kRun) return;
    std::uint64_t hash = 0;
    for (const std::uint64_t one : run) hash = mixed(hash + one);
    for (std::size_t i = 0; i < sketch.size(); ++i) {
      sketch[i] = std::min(sketch[i], mixed(hash + i * 0x9e3779b97f4a7c15U));
    }
  };
  for (const char c : fold(text)) {
    if (is_between_words(c)) {
      finish();
    } else {
      word += c;
    }
  }
  finish();
  return sketch;
}

double resemblance(const Sketch& a, const Sketch& b) {
  std::size_t equal = 0;
  for (std::size_t i = 0; i < a.size(); ++i) {
    if (a[i] == b[i] && a[i] != std::numeric_limits<std::uint64_t>::max()) ++equal;
  }
  return static_cast<double>(equal) / static_cast<double>(a.size());
}

}  // namespace concord::reading
