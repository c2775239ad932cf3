// Clauses of a sentence, from its chunks: every verb group is the predicate of one clause, and each chunk
// belongs to one clause. Relative clauses and participles end where a comma lets the clause around them go
// on.
#include <algorithm>
#include <span>

#include "reading/event/actor_list.h"
#include "reading/event/clause_opening.h"
#include "reading/event/participle.h"

namespace concord::reading {
namespace {

class Clauser {
 public:
  Clauser(const Scene& scene, Syntax& syntax) : scene_(scene), syntax_(syntax) {}

  void run() {
    current_ = open();
    const auto count = static_cast<std::uint32_t>(syntax_.chunks.size());
    if (opens_with_participle()) open_reduced(0);
    for (std::uint32_t i = syntax_.clauses.size() > 1 ? 1 : 0; i < count; ++i) {
      const Chunk& chunk = syntax_.chunks[i];
      switch (chunk.kind) {
        case ChunkKind::kRelative:
          open_relative(i);
          break;
        case ChunkKind::kSubordinator:
          if (stands_for_noun(scene_, syntax_, i)) {
            syntax_.chunks[i].kind = ChunkKind::kRelative;
            open_relative(i);
          } else {
            open_subordinate(i);
          }
          break;
        case ChunkKind::kComma:
          pass_comma(i);
          break;
        case ChunkKind::kConjunction:
          boundary_ = static_cast<std::uint32_t>(clause().chunks.size());
          add(i);
          break;
        case ChunkKind::kVerb:
          take_verb(i);
          break;
        default:
          if (opens_contact_clause(scene_, syntax_, i))
            open_relative(i);
          else
            add(i);
          break;
      }
    }
    if (syntax_.clauses.size() > 1 && opens_with_participle()) describe_subject();
  }

 private:
  Clause& clause() { return syntax_.clauses[current_]; }
  const VerbGroup& verb_of(const Clause& of) const { return syntax_.verbs[of.verb]; }

  std::uint32_t open() {
    Clause& opened = syntax_.clauses.emplace_back();
    if (!syntax_.spare.empty()) {
      opened.chunks = std::move(syntax_.spare.back());
      syntax_.spare.pop_back();
      opened.chunks.clear();
    }
    boundary_ = after_verb_ = divided_ = 0;
    return static_cast<std::uint32_t>(syntax_.clauses.size() - 1);
  }

  void add(std::uint32_t chunk) { clause().chunks.push_back(chunk); }

  void open_relative(std::uint32_t i) {
    std::uint32_t antecedent = kNone;
    for (auto it = clause().chunks.rbegin(); it != clause().chunks.rend(); ++it) {
      const Chunk& chunk = syntax_.chunks[*it];
      if (is_noun_phrase(chunk)) {
        antecedent = *it;
        break;
      }
      if (chunk.kind == ChunkKind::kVerb) break;
    }
    suspended_.push_back(current_);
    current_ = open();
    clause().antecedent = antecedent;
    clause().antecedent_preposition = preposition_before(syntax_, i);
    clause().antecedent_cases = syntax_.chunks[i].cases;
    add(i);
  }

  void open_subordinate(std::uint32_t i) {
    suspended_.push_back(current_);
    current_ = open();
    add(i);
  }

  // A comma may end an embedded clause: the clause around it goes on if it still lacks its verb.
  void pass_comma(std::uint32_t i) {
    while (!suspended_.empty() && clause().verb != kNone) {
      const Clause& outer = syntax_.clauses[suspended_.back()];
      if (outer.verb != kNone) break;
      current_ = suspended_.back();
      suspended_.pop_back();
      after_verb_ = 0;
    }
    if (goes_on_with_list(i)) close_description(syntax_.chunks[i + 2]);
    boundary_ = static_cast<std::uint32_t>(clause().chunks.size());
    const char32_t mark = scene_.document.tokens[syntax_.chunks[i].first].mark;
    if (mark == U':' || mark == U';') divided_ = boundary_;
    add(i);
  }

  // "The minister, who came from Oslo, and the envoy": the mark before the conjunction ends what describes
  // the first of them, whose case the second has.
  bool goes_on_with_list(std::uint32_t i) const {
    const Clause& inner = syntax_.clauses[current_];
    if (!scene_.pack.has_dictionary || suspended_.empty() || inner.antecedent == kNone || inner.verb == kNone)
      return false;
    if (i + 2 >= syntax_.chunks.size() || syntax_.chunks[i + 1].kind != ChunkKind::kConjunction) return false;
    const Chunk& first = syntax_.chunks[inner.antecedent];
    const Chunk& second = syntax_.chunks[i + 2];
    return first.kind == ChunkKind::kMention && second.kind == ChunkKind::kMention &&
           scene_.mentions[first.index].kind == MentionKind::kActor &&
           scene_.mentions[second.index].kind == MentionKind::kActor &&
           (first.cases == 0 || second.cases == 0 || (first.cases & second.cases) != 0);
  }

  // What governs a noun in the description does not govern `next`.
  void close_description(Chunk& next) {
    const std::uint32_t described = syntax_.chunks[clause().antecedent].end;
    if (next.preposition_token != kNone && next.preposition_token >= described) {
      next.preposition = next.outer_preposition = {};
      next.preposition_token = kNone;
    }
    current_ = suspended_.back();
    suspended_.pop_back();
    after_verb_ = divided_ = 0;
    const auto& chunks = clause().chunks;
    for (std::uint32_t k = 0; k < chunks.size(); ++k)
      if (syntax_.chunks[chunks[k]].kind == ChunkKind::kVerb) after_verb_ = k + 1;
  }

  bool has_subject_from(std::size_t from) {
    const std::span<const std::uint32_t> chunks = clause().chunks;
    return has_subject(scene_, syntax_, chunks.subspan(std::min(from, chunks.size())));
  }

  void take_verb(std::uint32_t i) {
    VerbGroup& verb = syntax_.verbs[syntax_.chunks[i].index];
    if (clause().verb == kNone) {
      if (!clause().chunks.empty() && is_reduced(i)) return open_reduced(i);
      if (verb.infinitive && finite_verb_follows(scene_, syntax_, i)) return open_fronted(i);
      if (!verb.finite && verb.gerund) verb.finite = true;
      return set_verb(i);
    }
    if (fronted_ == current_ && verb.finite) return close_fronted(i);
    if (completes_auxiliary(verb)) return complete_auxiliary(i);
    if (boundary_ <= after_verb_ && describes_behind(scene_, syntax_, i)) return add(i);
    if (is_reduced(i)) return open_reduced(i);
    if (is_bare_infinitive(verb)) {
      verb.infinitive = true;
      verb.finite = false;
    }
    if (!verb.finite) return open_dependent(i, verb);
    std::uint32_t from = divided_ > after_verb_ ? divided_ : std::max(boundary_, after_verb_);
    if (says_what_several_do(from)) from = after_verb_;
    if (!scene_.pack.has_cases() && divided_ <= after_verb_)
      from = list_begin(scene_, syntax_, clause().chunks, after_verb_, from);
    if (!has_subject_from(from) && is_gerund_alone(current_)) from = behind_gerund(from);
    const std::uint32_t old = current_;
    std::vector<std::uint32_t> moved;
    const bool own_subject = has_subject_from(from);
    if (!own_subject && goes_on_outside()) return set_verb(i);
    if (own_subject) {
      auto& chunks = clause().chunks;
      moved.assign(chunks.begin() + from, chunks.end());
      chunks.resize(from);
    }
    current_ = open();
    clause().chunks.assign(moved.begin(), moved.end());
    if (!own_subject) {
      const std::uint32_t source = subject_source(old, i);
      if (!says_of_thing(source, old, i)) clause().subject_of = source;
    }
    if (own_subject && is_gerund_alone(old)) syntax_.clauses[old].subject_of = current_;
    set_verb(i);
  }

  // "said Japan and Kenya will build": the list behind a verb of saying or hoping are those who do what is
  // said.
  bool says_what_several_do(std::uint32_t from) {
    if (scene_.pack.has_cases() || from <= after_verb_ || divided_ > after_verb_) return false;
    const auto between = std::span(clause().chunks).subspan(after_verb_, from - after_verb_);
    return says_or_hopes(scene_, verb_of(clause())) && lists_actors(scene_, syntax_, between);
  }

  // "said the water would reach the farms": behind a verb of saying, the verb's subject is a noun of its own.
  bool says_of_thing(std::uint32_t source, std::uint32_t old, std::uint32_t verb) const {
    const Clause& saying = syntax_.clauses[source];
    if (scene_.pack.has_cases() || saying.verb == kNone || !says_or_hopes(scene_, verb_of(saying)))
      return false;
    const ChunkKind before = syntax_.chunks[verb - 1].kind;
    if (before == ChunkKind::kConjunction || (before == ChunkKind::kComma && source == old)) return false;
    const auto told = std::ranges::find_if(saying.chunks, [&](std::uint32_t index) {
      return syntax_.chunks[index].kind == ChunkKind::kVerb && syntax_.chunks[index].index == saying.verb;
    });
    return told != saying.chunks.end() && names_thing(scene_, syntax_, {told + 1, saying.chunks.end()});
  }

  // "Receiving the guest, the minister spoke", "After meeting the guest, ...": the gerund's subject is that
  // of the verb behind it.
  bool is_gerund_alone(std::uint32_t index) const {
    const Clause& before = syntax_.clauses[index];
    if (!verb_of(before).gerund || before.subject_of != kNone || before.antecedent != kNone) return false;
    const bool governed =
        before.chunks.size() > 1 && syntax_.chunks[before.chunks.front()].kind == ChunkKind::kPreposition;
    return syntax_.chunks[before.chunks[governed ? 1 : 0]].kind == ChunkKind::kVerb;
  }

  // "Receiving the guest, Berg, the minister, spoke": what is said of the subject stands between marks as
  // well.
  std::uint32_t behind_gerund(std::uint32_t otherwise) {
    const auto& chunks = clause().chunks;
    for (std::uint32_t at = after_verb_; at + 1 < chunks.size(); ++at) {
      const Chunk& next = syntax_.chunks[chunks[at + 1]];
      if (syntax_.chunks[chunks[at]].kind == ChunkKind::kComma && next.kind == ChunkKind::kMention &&
          next.preposition.empty() && scene_.mentions[next.index].kind <= MentionKind::kGroup)
        return at;
    }
    return otherwise;
  }

  void open_fronted(std::uint32_t i) {
    const std::uint32_t outer = current_;
    current_ = fronted_ = open();
    clause().subject_of = clause().governor = outer;
    set_verb(i);
  }

  void close_fronted(std::uint32_t i) {
    current_ = clause().governor;
    fronted_ = kNone;
    set_verb(i);
  }

  // "X met Y, who is in Baku, and signed": the subject is that of the outermost clause the verb can go with.
  std::uint32_t subject_source(std::uint32_t old, std::uint32_t verb) {
    std::uint32_t source = old;
    if (syntax_.clauses[old].antecedent != kNone && !comma_behind_verb(old, verb)) return old;
    if (!suspended_.empty() && behind_closed_subordinate(old, verb)) {
      source = suspended_.back();
      suspended_.pop_back();
    }
    while (!suspended_.empty() && syntax_.clauses[source].antecedent != kNone) {
      source = suspended_.back();
      suspended_.pop_back();
    }
    return source;
  }

  // "X met Y, who came to Baku and signed": without a comma the second verb is told of Y as well.
  bool comma_behind_verb(std::uint32_t inner, std::uint32_t verb) const {
    const auto& chunks = syntax_.clauses[inner].chunks;
    for (auto it = chunks.rbegin(); it != chunks.rend(); ++it) {
      const Chunk& chunk = syntax_.chunks[*it];
      if (chunk.kind == ChunkKind::kVerb) return false;
      if (chunk.kind == ChunkKind::kComma && *it < verb) return true;
    }
    return true;
  }

  // "He noted that ties grew, and declared ...": where a mark before the conjunction closes the subordinate
  // clause, the verb is a second one of the clause around it.
  bool behind_closed_subordinate(std::uint32_t old, std::uint32_t verb) const {
    if (!scene_.pack.has_cases() || verb < 2) return false;
    const Clause& inner = syntax_.clauses[old];
    return syntax_.chunks[inner.chunks.front()].kind == ChunkKind::kSubordinator &&
           syntax_.chunks[verb - 1].kind == ChunkKind::kConjunction &&
           syntax_.chunks[verb - 2].kind == ChunkKind::kComma &&
           syntax_.clauses[suspended_.back()].verb != kNone;
  }

  void set_verb(std::uint32_t i) {
    clause().verb = syntax_.chunks[i].index;
    add(i);
    after_verb_ = static_cast<std::uint32_t>(clause().chunks.size());
  }

  // "have for years been working", "was on Friday signed": the auxiliary before is one of this verb.
  bool completes_auxiliary(const VerbGroup& verb) {
    if (scene_.pack.has_cases() || !verb_of(clause()).auxiliary) return false;
    if (!verb.finite || boundary_ > after_verb_) return false;
    const bool participle =
        verb.auxiliary || is_participle(scene_, verb.head, verb_of(clause()).passive_auxiliary);
    return participle && !has_subject_from(after_verb_);
  }

  void complete_auxiliary(std::uint32_t i) {
    VerbGroup& verb = syntax_.verbs[syntax_.chunks[i].index];
    const VerbGroup& before = verb_of(clause());
    verb.passive = verb.passive || (before.passive_auxiliary && is_participle(scene_, verb.head, true));
    verb.planned_form = verb.planned_form || before.planned_form;
    verb.negated = verb.negated || before.negated;
    set_verb(i);
  }

  // "the talks that lead to trade have begun": a second verb without a subject of its own is that of the
  // clause around this one, where that still lacks its verb. Makes it the current one.
  bool goes_on_outside() {
    if (scene_.pack.has_cases() || suspended_.empty() || boundary_ > after_verb_) return false;
    if (syntax_.clauses[suspended_.back()].verb != kNone) return false;
    const std::uint32_t inner = current_;
    current_ = suspended_.back();
    if (!has_subject_from(0)) {
      current_ = inner;
      return false;
    }
    suspended_.pop_back();
    return true;
  }

  // "will help Kenya build pumps": who is helped stands before it, and it is no clause of his.
  bool is_bare_infinitive(const VerbGroup& verb) const {
    const VerbGroup& before = verb_of(syntax_.clauses[current_]);
    return verb.bare && before.causative && !before.passive && boundary_ <= after_verb_;
  }

  // An infinitive or a gerund has the subject of the verb before it.
  void open_dependent(std::uint32_t i, const VerbGroup& verb) {
    const std::uint32_t outer = current_;
    current_ = open();
    clause().subject_of = outer;
    if (verb.infinitive) clause().governor = outer;
    set_verb(i);
  }

  // "Chaired by the minister, the session discussed": the participle describes the subject behind the comma.
  bool opens_with_participle() {
    if (scene_.pack.has_cases() || syntax_.chunks.empty() || syntax_.chunks.front().kind != ChunkKind::kVerb)
      return false;
    VerbGroup& verb = syntax_.verbs[syntax_.chunks.front().index];
    if (!verb.reduced && !describes_with_agent(scene_, syntax_, 0)) return false;
    verb.passive = verb.reduced = true;
    verb.finite = false;
    return true;
  }

  void describe_subject() {
    for (const std::uint32_t index : syntax_.clauses.front().chunks) {
      const Chunk& chunk = syntax_.chunks[index];
      if (chunk.kind == ChunkKind::kVerb) return;
      if (!is_noun_phrase(chunk) || !chunk.preposition.empty()) continue;
      syntax_.clauses[1].antecedent = index;
      return;
    }
  }

  bool is_reduced(std::uint32_t i) {
    VerbGroup& verb = syntax_.verbs[syntax_.chunks[i].index];
    if (verb.reduced) return true;
    const bool after_verb = clause().verb != kNone && boundary_ <= after_verb_ && !lacks_verb_outside();
    if (!describes_before(scene_, syntax_, i, after_verb)) return false;
    verb.passive = verb.reduced = true;
    verb.finite = false;
    return true;
  }

  // "A delegation led by Berg called on the envoy": the verb is that of the clause around the participle.
  bool lacks_verb_outside() const {
    if (suspended_.empty() || !verb_of(syntax_.clauses[current_]).reduced) return false;
    return syntax_.clauses[suspended_.back()].verb == kNone;
  }

  void open_reduced(std::uint32_t i) {
    open_relative(i);
    clause().chunks.clear();
    clause().antecedent_preposition = {};
    clause().antecedent_cases = kNominative;
    set_verb(i);
  }

  const Scene& scene_;
  Syntax& syntax_;
  std::uint32_t current_ = 0;
  std::uint32_t boundary_ = 0;    // chunks of the clause before its last comma or conjunction
  std::uint32_t divided_ = 0;     // chunks of the clause before a mark that no list of subjects goes over
  std::uint32_t after_verb_ = 0;  // chunks of the clause up to its verb
  std::vector<std::uint32_t> suspended_;
  std::uint32_t fronted_ = kNone;  // the clause of an infinitive before the verb of the clause around it
};

}  // namespace

void find_clauses(const Scene& scene, Syntax& syntax) {
  Clauser(scene, syntax).run();
}

}  // namespace concord::reading
