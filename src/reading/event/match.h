// Frames matched against the clauses of a sentence: which frame fits a predicate, and what fills its slots.
#pragma once

#include <span>
#include <vector>

#include "base/short_list.h"
#include "reading/event/argument.h"
#include "reading/event/syntax.h"

namespace concord::reading {

struct Fill {
  std::uint32_t slot = 0;              // of the frame
  ShortList<std::uint32_t, 4> chunks;  // noun phrases that fill it
  Span rest;                           // for a slot that takes the rest of the clause; empty else
};

struct Match {
  std::uint32_t frame = 0;  // of Pack::frames
  std::uint32_t clause = 0;
  std::uint32_t first_token = 0;  // of the words that fired: verb, or noun
  std::uint32_t end_token = 0;
  std::uint32_t noun_token = kNone;
  std::uint32_t verb_first = 0;  // tokens of the frame's own verb phrase; none for a noun by itself
  std::uint32_t verb_end = 0;
  std::vector<Fill> fills;
  std::uint32_t actors = 0;  // different actors that fill slots; a group counts for two
  bool enough = false;       // all that the frame needs is there
  bool passive = false;
  double score = 0.0;

  const Fill* fill_of(std::size_t slot) const {
    for (const Fill& fill : fills) {
      if (fill.slot == slot) return &fill;
    }
    return nullptr;
  }
};

// Matches of one sentence after another, in memory that is kept.
class MatchList {
 public:
  void clear() { size_ = 0; }
  // The next match to be, with what another one left in it; it is in the list once keep() is called.
  Match& next() { return size_ < all_.size() ? all_[size_] : all_.emplace_back(); }
  void keep() { ++size_; }
  std::span<Match> matches() { return std::span(all_).first(size_); }

 private:
  std::vector<Match> all_;
  std::size_t size_ = 0;
};

// A hit of a clause, with the chunk that it stands in.
struct ClauseHit {
  Hit hit;
  std::uint32_t frame = 0;
  std::uint32_t chunk = 0;
  std::uint32_t clause = 0;
};

// The frame that a hit of a verb, a noun or a veto is of.
inline std::uint32_t frame_number(const Scene& scene, const Hit& hit) {
  return static_cast<std::uint32_t>(scene.pack.lexicon.number(hit.entry));
}

// A word of a frame.
struct FrameHit {
  Hit hit;
  std::uint32_t frame = 0;
};

// The words of the frames that a sentence may match (frame_words.h), in the order of the text.
struct FrameWords {
  std::vector<FrameHit> verbs;
  std::vector<FrameHit> nouns;
};

// Some of the frames, as the words of the sentence at hand tell.
class FramesOfSentence {
 public:
  // Forgets those of the sentence before; numbers of frames go up to `frames`.
  void next_sentence(std::size_t frames) {
    ++sentences_;
    if (last_.size() < frames) last_.resize(frames);
  }
  void add(std::size_t frame) { last_[frame] = sentences_; }
  bool has(std::size_t frame) const { return last_[frame] == sentences_; }

 private:
  std::vector<std::uint64_t> last_;  // by frame: the number of the last sentence that has one
  std::uint64_t sentences_ = 0;
};

// What matching keeps from one sentence to the next, so that it allocates little.
struct MatchMemory {
  std::vector<std::uint32_t> clause_of;  // for each chunk, or kNone
  std::vector<ClauseHit> nouns;          // of frames, in the sentence
  std::vector<ClauseHit> vetoes;
  FramesOfSentence possible;        // a verb of theirs stands in the sentence, or a noun of one without verbs
  FramesOfSentence named;           // a noun of those with verbs does
  std::vector<Argument> arguments;  // of the clause
  std::vector<std::string_view> names;  // of its actors
};

// All frames that fit some predicate of the sentence with their required slots filled, the best of each
// predicate first. A frame of which only the number of actors is not enough is given too: the report may have
// named them before. `words` are those of the sentence. Into `out`, which is cleared first.
void match_frames(const Scene& scene, const Syntax& syntax, const FrameWords& words, MatchMemory& memory,
                  MatchList& out);

}  // namespace concord::reading
