// What a lexicon makes of each word form: the words of phrases that it matches, and the phrases that it
// begins or is. Found when a form is met first and kept under its number, so that a text costs one look for
// each of its words. One for each lexicon and thread; only the Lexicon looks inside.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "reading/text/document.h"

namespace concord::reading {

struct Hit {
  std::uint32_t entry = 0;  // into Lexicon::entry()
  std::uint32_t first_token = 0;
  std::uint32_t end_token = 0;  // exclusive
};

class FormPhrases {
 private:
  friend class Lexicon;
  using PatternId = std::uint32_t;
  using NodeId = std::uint32_t;

  struct Range {  // of one of the lists below
    std::uint32_t first = 0;
    std::uint32_t count = 0;
  };
  struct Known {
    std::uint64_t pattern_bits = 0;  // bit p % 64 for each pattern p that the form matches
    std::uint64_t next_bits = 0;     // the same for the patterns that its phrases go on with
    Range patterns;
    Range roots;  // the nodes of the trie that it leads to from the root
    Range alone;  // the entries that it is a phrase of by itself
  };
  struct Alone {
    std::uint32_t entry = 0;
    std::uint32_t kind = 0;
  };

  template <typename Item>
  static std::span<const Item> of(const std::vector<Item>& list, Range range) {
    return std::span(list).subspan(range.first, range.count);
  }

  // The place for a form in such letters; capitals decide as well what it matches.
  std::uint32_t& place(FormId form, Shape shape) {
    return places_[std::size_t{form} * kShapes + static_cast<std::size_t>(shape)];
  }
  void make_places(std::size_t forms) {
    if (forms * kShapes > places_.size()) places_.resize(2 * forms * kShapes, kNowhere);
  }

  static constexpr std::size_t kShapes = static_cast<std::size_t>(Shape::kNone) + 1;
  static constexpr std::uint32_t kNowhere = 0xFFFFFFFFU;

  std::uint64_t generation_ = 0;       // of the FormCache that gave the numbers
  std::vector<std::uint32_t> places_;  // in known_
  std::vector<Known> known_;
  std::vector<PatternId> patterns_;
  std::vector<NodeId> roots_;
  std::vector<Alone> alone_;

  // Of the text that is being read.
  std::vector<std::uint32_t> of_token_;  // in known_
  std::vector<NodeId> at_;
  std::vector<NodeId> next_;
  struct Found {
    Hit hit;
    std::uint32_t kind = 0;
  };
  std::vector<Found> found_;
};

}  // namespace concord::reading
