#include "reading/event/listed_sums.h"

#include <fmt/format.h>
#include <fmt/ranges.h>
#include <optional>
#include <string>

#include "reading/event/quote.h"
#include "reading/event/relative_sum.h"

namespace concord::reading {
namespace {

constexpr std::size_t kMostWordsBeforeSum = 4;  // "another", "up to about"

// A sum and what belongs to it, in chunks.
struct Piece {
  std::size_t first = 0;
  std::size_t end = 0;
  std::size_t joint = 0;  // the mark or conjunction before it
  std::string giver;      // empty where it is the one before
};

class SumList {
 public:
  SumList(const Scene& scene, const Syntax& syntax)
      : scene_(scene), chunks_(syntax.chunks), syntax_(syntax) {}

  // The pieces behind the first sum from this token on.
  std::vector<Piece> behind(std::uint32_t token) const {
    std::vector<Piece> pieces;
    bool sum = false;
    bool bracket = false;
    for (std::size_t i = 0; i < chunks_.size(); ++i) {
      const Chunk& chunk = chunks_[i];
      if (chunk.first < token) continue;
      if (!pieces.empty()) pieces.back().end = i;
      if (ends_list(chunk)) return pieces;
      const char32_t mark = scene_.document.tokens[chunk.first].mark;
      if (mark == U'(' || mark == U')') bracket = mark == U'(';
      if (bracket || !is_sum(scene_, chunk)) continue;
      if (sum)
        if (auto piece = piece_of(i)) pieces.push_back(std::move(*piece));
      sum = true;
    }
    if (!pieces.empty()) pieces.back().end = chunks_.size();
    return pieces;
  }

 private:
  bool ends_list(const Chunk& chunk) const {
    return chunk.kind == ChunkKind::kRelative || chunk.kind == ChunkKind::kSubordinator ||
           (chunk.kind == ChunkKind::kVerb && syntax_.verbs[chunk.index].finite);
  }

  std::optional<Piece> piece_of(std::size_t sum) const {
    Piece piece{sum, sum + 1, sum, {}};
    const auto is_before_sum = [&](const Chunk& one) {
      return one.kind == ChunkKind::kWord || one.kind == ChunkKind::kPreposition;
    };
    while (piece.first > 0 && sum - piece.first < kMostWordsBeforeSum &&
           is_before_sum(chunks_[piece.first - 1]))
      --piece.first;
    if (piece.first == sum) {
      if (sum > 1 && is_dash(chunks_[sum - 1]) && is_giver(chunks_[sum - 2])) --piece.first;
      take_givers(piece);
    }
    if (piece.first == 0) return std::nullopt;
    piece.joint = piece.first - 1;
    const ChunkKind joint = chunks_[piece.joint].kind;
    if (joint != ChunkKind::kComma && joint != ChunkKind::kConjunction) return std::nullopt;
    if (joint == ChunkKind::kConjunction && piece.joint > 0 && is_comma(chunks_[piece.joint - 1]))
      --piece.joint;
    const Says says = behind_sum(sum);
    if (piece.giver.empty() && says == Says::kNothing) return std::nullopt;
    if (piece.giver.empty() && says == Says::kGiver && names_actor(chunks_[sum + 2]))
      piece.giver = scene_.mentions[chunks_[sum + 2].index].actor.name;
    return piece;
  }

  // "Indonesia and Brazil a billion each"
  void take_givers(Piece& piece) const {
    std::vector<std::string> names;
    while (piece.first > 0 && is_giver(chunks_[piece.first - 1])) {
      --piece.first;
      names.insert(names.begin(), scene_.mentions[chunks_[piece.first].index].actor.name);
      while (piece.first > 0 && is_article(chunks_[piece.first - 1])) --piece.first;
      const bool joined = names.size() == 1 && piece.first > 2 &&
                          chunks_[piece.first - 1].kind == ChunkKind::kConjunction &&
                          is_giver(chunks_[piece.first - 2]) && is_comma(chunks_[piece.first - 3]);
      if (!joined) break;
      --piece.first;
    }
    piece.giver = fmt::format("{}", fmt::join(names, ", "));
  }

  bool is_comma(const Chunk& chunk) const { return scene_.document.tokens[chunk.first].mark == U','; }
  bool is_dash(const Chunk& chunk) const {
    const char32_t mark = scene_.document.tokens[chunk.first].mark;
    return mark == U'–' || mark == U'—';
  }

  bool names_actor(const Chunk& chunk) const {
    if (chunk.kind != ChunkKind::kMention) return false;
    const Mention& mention = scene_.mentions[chunk.index];
    return mention.kind == MentionKind::kActor && !mention.anonymous;
  }

  bool is_giver(const Chunk& chunk) const { return names_actor(chunk) && chunk.preposition.empty(); }

  bool is_article(const Chunk& chunk) const {
    return chunk.kind == ChunkKind::kWord &&
           has_hit(scene_, class_bits(LexiconClass::kDeterminer), chunk.first, chunk.end);
  }

  // What a preposition right behind the sum says of who gives or gets it, as the frames for money have it.
  enum class Says : std::uint8_t { kNothing, kReceiver, kGiver };

  Says behind_sum(std::size_t sum) const {
    if (sum + 2 >= chunks_.size() || chunks_[sum + 1].kind != ChunkKind::kPreposition) return Says::kNothing;
    Says says = Says::kNothing;
    for (const Frame& frame : scene_.pack.frames) {
      if (frame.type != EventType::kAid) continue;
      for (std::size_t i = 0; i < frame.slots.size(); ++i) {
        const Slot& slot = frame.slots[i];
        if (slot.relation != Relation::kPreposition || (slot.fillers & kActorFiller) == 0 ||
            slot.preposition != chunks_[sum + 1].preposition)
          continue;
        if (frame.commitment == i) return Says::kGiver;
        says = Says::kReceiver;
      }
    }
    return says;
  }

  const Scene& scene_;
  const std::vector<Chunk>& chunks_;
  const Syntax& syntax_;
};

std::string_view trimmed_end(std::string_view words) {
  return words.substr(0, words.find_last_not_of(" \n\t.,;") + 1);
}

// Of those who promise the list the ones who do not stand before a later sum.
std::string without(std::string_view who, const std::string& later) {
  const std::size_t at = who.find(", " + later);
  return std::string(later.empty() ? who : who.substr(0, at));
}

}  // namespace

void add_listed_sums(const Scene& scene, const Syntax& syntax, const Match& match,
                     std::vector<Commitment>& commitments) {
  const std::vector<Piece> pieces = SumList(scene, syntax).behind(match.end_token);
  if (pieces.empty() || commitments.size() != 1) return;
  const auto& tokens = scene.document.tokens;
  const auto end_before = [&](std::size_t chunk) { return tokens[syntax.chunks[chunk].first].at.begin; };
  const auto trimmed = [&](Span run) {
    const auto words = scene.document.text.substr(run.begin, run.end - run.begin);
    return Span{run.begin, run.begin + static_cast<std::uint32_t>(trimmed_end(words).size())};
  };
  const auto words_of = [&](Span run) {
    return single_spaced(scene.document.text.substr(run.begin, run.end - run.begin));
  };
  Commitment whole = commitments.front();
  whole.who = without(whole.who, pieces.front().giver);
  commitments.front().who = whole.who;
  const std::uint32_t cut = end_before(pieces.front().joint);
  if (cut > whole.quote.begin && cut < whole.quote.end) {
    const Span first = trimmed({whole.quote.begin, cut});
    const std::size_t listed = whole.what.find(words_of(trimmed({cut, whole.quote.end})));
    commitments.front().quote = first;
    if (listed != std::string::npos) commitments.front().what = trimmed_end(whole.what.substr(0, listed));
  }
  for (std::size_t i = 0; i < pieces.size(); ++i) {
    const Piece& piece = pieces[i];
    const std::size_t end = i + 1 < pieces.size() ? pieces[i + 1].joint : piece.end;
    const Span run = trimmed(
        {tokens[syntax.chunks[piece.first].first].at.begin, tokens[syntax.chunks[end - 1].end - 1].at.end});
    Commitment next = whole;
    if (!piece.giver.empty()) next.who = piece.giver;
    next.what = words_of(run);
    next.quote = run;
    commitments.push_back(std::move(next));
  }
}

}  // namespace concord::reading
