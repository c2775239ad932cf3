#include "reading/event/free_subject.h"

#include <algorithm>

#include "reading/event/participle.h"
#include "reading/event/phrase_kin.h"
#include "reading/event/subordinator.h"
#include "reading/event/token_facts.h"

namespace concord::reading {
namespace {

class SubjectFinder {
 public:
  SubjectFinder(const Scene& scene, const TokenFacts& facts, Syntax& syntax)
      : scene_(scene), facts_(facts), out_(syntax) {}

  // "In the ministry, the minister signed", "After the talks, a plan for the delta was signed": what a comma
  // parts from a phrase with a preposition is no member of a list, which would end with a conjunction, but
  // the subject of the verb behind.
  void free_subjects() {
    auto& chunks = out_.chunks;
    for (std::size_t i = 2; i + 1 < chunks.size(); ++i) {
      Chunk& chunk = chunks[i];
      if (chunk.preposition.empty()) continue;
      const bool actor = chunk.kind == ChunkKind::kMention && kin_of(scene_, chunk) == Kin::kActor;
      if (!(actor && acting_verb_of(i) < chunks.size()) && !(is_nominal(chunk) && is_before_verb(i)))
        continue;
      std::size_t before = i - 1;
      while (before > 0 && is_determiner(chunks[before])) --before;
      if (const std::size_t first = actor ? first_of_pair(before, chunk.preposition_token) : 0; first != 0) {
        release(chunks[first]);
        release(chunk);
        continue;
      }
      const bool second = actor && opens_second_clause(before, chunk.preposition_token);
      if (!second &&
          (chunks[before].kind != ChunkKind::kComma || chunks[before].first < chunk.preposition_token))
        continue;
      free_attributes(i);
      release(chunk);
    }
  }

  // "After President Berg held talks": the word opens a clause where a verb follows who acts.
  void open_clauses() {
    auto& chunks = out_.chunks;
    for (std::size_t i = 0; i + 2 < chunks.size(); ++i) {
      Chunk& opener = chunks[i];
      if (opener.kind != ChunkKind::kPreposition || !opens_either(scene_, opener.first)) continue;
      if (open_before_document(i)) continue;
      std::size_t subject = i + 1;
      while (subject + 1 < chunks.size() && is_determiner(chunks[subject])) ++subject;
      if (subject + 1 >= chunks.size() || !may_act(chunks[subject])) continue;
      std::size_t last = subject;  // "after Minister Berg and the envoy chaired"
      while (last + 2 < chunks.size() && joins(chunks[last + 1])) {
        std::size_t other = last + 2;
        while (other + 1 < chunks.size() && (joins(chunks[other]) || is_determiner(chunks[other]))) ++other;
        if (!may_act(chunks[other])) break;
        last = other;
      }
      if (last + 1 >= chunks.size()) continue;
      const std::size_t verb = verb_of(last);
      if (verb >= chunks.size() || (!is_person(chunks[subject]) && is_done_by(verb))) continue;
      opener.kind = ChunkKind::kSubordinator;
      release(chunks[subject]);
    }
  }

 private:
  static void release(Chunk& chunk) {
    chunk.preposition = chunk.outer_preposition = {};
    chunk.preposition_token = kNone;
  }

  // "On Monday, the talks between Norway and Kenya led to": nor does that preposition govern those whose the
  // subject is.
  void free_attributes(std::size_t subject) {
    const std::string_view preposition = out_.chunks[subject].preposition;
    for (std::size_t i = subject + 1; i < out_.chunks.size() && !is_finite_verb(out_.chunks[i]); ++i)
      if (out_.chunks[i].outer_preposition == preposition) out_.chunks[i].outer_preposition = {};
  }

  // "In the presence of the minister, Norway and Kenya signed": the first of two behind the only comma of
  // what begins with a preposition, before the verb; 0 where there is none.
  std::size_t first_of_pair(std::size_t conjunction, std::uint32_t preposition) const {
    const auto& chunks = out_.chunks;
    if (conjunction < 3 || chunks[conjunction].kind != ChunkKind::kConjunction) return 0;
    std::size_t first = conjunction - 1;
    if (kin_of(scene_, chunks[first]) != Kin::kActor || chunks[first].preposition_token != preposition)
      return 0;
    const std::size_t pair = first;
    while (first > 0 && is_determiner(chunks[first - 1])) --first;
    if (first < 2 || chunks[first - 1].kind != ChunkKind::kComma) return 0;
    std::size_t at = first - 1;
    while (at > 0 && chunks[at - 1].first >= preposition) {
      --at;
      if (chunks[at].kind == ChunkKind::kComma || chunks[at].kind == ChunkKind::kConjunction) return 0;
    }
    if (chunks[at].kind != ChunkKind::kPreposition || chunks[at].first != preposition) return 0;
    // "At an event held in the office of the President, Norway and Kenya signed"
    const bool begins = chunks.front().kind == ChunkKind::kPreposition &&
                        std::none_of(chunks.begin(), chunks.begin() + static_cast<std::ptrdiff_t>(at),
                                     [](const Chunk& one) { return one.kind == ChunkKind::kComma; });
    return begins && kin_of(scene_, chunks[first - 2]) == Kin::kActor ? pair : 0;
  }

  // "The two looked on as a memorandum on water was signed": before a document and what was done to it.
  bool open_before_document(std::size_t opener) {
    constexpr std::size_t kMostDescribing = 3;
    auto& chunks = out_.chunks;
    std::size_t noun = opener + 1;
    while (noun < chunks.size() && noun <= opener + kMostDescribing && chunks[noun].kind == ChunkKind::kWord)
      ++noun;
    if (noun + 1 >= chunks.size() || !is_nominal(chunks[noun]) ||
        !has_hit(scene_, class_bits(LexiconClass::kDocument), chunks[noun].first, chunks[noun].end) ||
        !is_before_verb(noun))
      return false;
    const auto verb = std::find_if(chunks.begin() + static_cast<std::ptrdiff_t>(noun), chunks.end(),
                                   [](const Chunk& one) { return one.kind == ChunkKind::kVerb; });
    const VerbGroup& group = out_.verbs[verb->index];
    const std::uint32_t word = chunks[opener].first;
    if (!group.passive || group.planned_form ||
        !has_subordinator(scene_, word, word + 1, Subordinator::kDone))
      return false;
    chunks[opener].kind = ChunkKind::kSubordinator;
    release(chunks[noun]);
    return true;
  }

  static bool is_nominal(const Chunk& chunk) { return chunk.kind == ChunkKind::kNominal; }

  bool is_finite_verb(const Chunk& chunk) const {
    return chunk.kind == ChunkKind::kVerb && out_.verbs[chunk.index].finite;
  }

  // Whether only what prepositions govern stands between the noun and a finite verb.
  bool is_before_verb(std::size_t noun) const {
    const auto& chunks = out_.chunks;
    bool governed = false;
    for (std::size_t i = noun + 1; i < chunks.size(); ++i) {
      if (is_finite_verb(chunks[i])) return true;
      governed = governed || chunks[i].kind == ChunkKind::kPreposition;
      const bool of_phrase = chunks[i].kind == ChunkKind::kPreposition ||
                             chunks[i].kind == ChunkKind::kConjunction ||
                             chunks[i].kind == ChunkKind::kWord || takes_up_preposition(scene_, chunks[i]);
      if (!governed || !of_phrase) return false;
    }
    return false;
  }

  // "Peru pledged a sum to the fund, and Kenya promised": behind a verb, a mark and a conjunction end no list
  // of two, which needs none, but the clause.
  bool opens_second_clause(std::size_t conjunction, std::uint32_t preposition) const {
    const auto& chunks = out_.chunks;
    if (conjunction == 0 || chunks[conjunction].kind != ChunkKind::kConjunction) return false;
    std::size_t i = conjunction - 1;
    if (chunks[i].kind != ChunkKind::kComma) return false;
    while (i > 0 && chunks[i - 1].first >= preposition)
      if (chunks[--i].kind == ChunkKind::kComma) return false;
    return std::any_of(chunks.begin(), chunks.begin() + static_cast<std::ptrdiff_t>(i),
                       [&](const Chunk& one) { return is_finite_verb(one); });
  }

  bool may_act(const Chunk& chunk) const {
    return chunk.kind == ChunkKind::kMention && scene_.mentions[chunk.index].kind <= MentionKind::kGroup;
  }

  bool is_person(const Chunk& chunk) const {
    const Mention& mention = scene_.mentions[chunk.index];
    return mention.kind == MentionKind::kGroup || mention.actor.kind == ActorKind::kPerson;
  }

  // "after the commission founded by Norway": of a body a participle may be told.
  bool is_done_by(std::size_t verb) const {
    const auto& chunks = out_.chunks;
    return verb + 1 < chunks.size() && chunks[verb + 1].kind == ChunkKind::kPreposition &&
           chunks[verb + 1].preposition == scene_.pack.agent_preposition;
  }

  bool is_circumstance(std::size_t i) const {
    const Chunk& chunk = out_.chunks[i];
    if (chunk.kind == ChunkKind::kWord) return (facts_.flags[chunk.first] & kIsAdverb) != 0;
    if (chunk.kind != ChunkKind::kMention) return false;
    const MentionKind kind = scene_.mentions[chunk.index].kind;
    return kind == MentionKind::kDate || kind == MentionKind::kPlace;
  }

  // The same, over "led by Berg", which only says who leads it.
  std::size_t acting_verb_of(std::size_t i) const {
    std::size_t at = verb_of(i);
    if (at >= out_.chunks.size() || out_.chunks[at - 1].kind == ChunkKind::kComma ||
        !describes_with_agent(scene_, out_, static_cast<std::uint32_t>(at)))
      return at;
    do ++at;
    while (at < out_.chunks.size() && out_.chunks[at].kind != ChunkKind::kComma &&
           !is_finite_verb(out_.chunks[at]));
    return at < out_.chunks.size() && is_finite_verb(out_.chunks[at]) ? at : out_.chunks.size();
  }

  // The finite verb of who stands at `i`: right behind, behind a day, a place or an adverb, or behind what
  // two marks enclose ("the minister, who leads the board, signed"); else the number of the chunks.
  std::size_t verb_of(std::size_t i) const {
    constexpr std::size_t kLongestAside = 24;  // chunks
    const auto& chunks = out_.chunks;
    const std::size_t none = chunks.size();
    std::size_t at = i + 1;
    while (at < none && (is_circumstance(at) || (chunks[at].kind == ChunkKind::kPreposition &&
                                                 at + 1 < none && is_circumstance(at + 1))))
      ++at;
    if (at >= none) return none;
    if (is_finite_verb(chunks[at])) return at;
    if (chunks[at].kind != ChunkKind::kComma || at + 1 >= none) return none;
    if (is_finite_verb(chunks[at + 1])) return at + 1;
    const bool relative = chunks[at + 1].kind == ChunkKind::kRelative;
    for (std::size_t end = at + 1; end + 1 < none && end < at + kLongestAside; ++end) {
      if (chunks[end].kind == ChunkKind::kComma && is_finite_verb(chunks[end + 1])) return end + 1;
      if (!relative && is_finite_verb(chunks[end])) return none;
    }
    return none;
  }

  bool is_determiner(const Chunk& chunk) const {
    return chunk.kind == ChunkKind::kWord && (facts_.flags[chunk.first] & kIsDeterminer) != 0;
  }

  const Scene& scene_;
  const TokenFacts& facts_;
  Syntax& out_;
};

}  // namespace

bool opens_either(const Scene& scene, std::uint32_t token) {
  return has_hit(scene, class_bits(LexiconClass::kSubordinator), token, token + 1) &&
         (has_subordinator(scene, token, token + 1, Subordinator::kEither) ||
          has_subordinator(scene, token, token + 1, Subordinator::kDone));
}

void free_subjects(const Scene& scene, const TokenFacts& facts, Syntax& syntax) {
  SubjectFinder finder(scene, facts, syntax);
  finder.free_subjects();
  finder.open_clauses();
}

}  // namespace concord::reading
