// The shallow syntax of a sentence: chunks (mentions, noun phrases that matter, verb groups, the words
// between them) and clauses with their predicates. Enough to tell who did what to whom, and no more: what the
// grammar cannot tell apart stays apart.
#pragma once

#include <algorithm>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "reading/mention/conference.h"
#include "reading/mention/country_name.h"
#include "reading/mention/mention.h"
#include "reading/pack/pack.h"
#include "reading/text/document.h"

namespace concord::reading {

inline constexpr std::uint32_t kNone = 0xFFFFFFFFU;

// What the later stages look at of one text. Borrowed.
struct Scene {
  const Document& document;
  const Pack& pack;
  const Hits& hits;
  const std::vector<Mention>& mentions;
  const Header& header;
  std::span<const NamedConference> conferences;
};

// Whether a hit of these classes begins at tokens first to end (exclusive).
inline bool has_hit(const Scene& scene, ClassBits kinds, std::uint32_t first, std::uint32_t end) {
  end = std::min(end, static_cast<std::uint32_t>(scene.hits.begins.size()));
  while (first < end && (scene.hits.begins[first] & kinds) == 0) ++first;
  return first < end;
}

// All hits of a class that begin at a token or behind it, for who stops by himself.
inline std::span<const Hit> hits_from(const Scene& scene, LexiconClass kind, std::uint32_t first) {
  const std::vector<Hit>& hits = scene.hits.of(kind);
  return {std::ranges::lower_bound(hits, first, {}, &Hit::first_token), hits.end()};
}

// The hits of a class that begin at tokens first to end (exclusive).
inline std::span<const Hit> hits_in(const Scene& scene, LexiconClass kind, std::uint32_t first,
                                    std::uint32_t end) {
  if (!has_hit(scene, class_bits(kind), first, end)) return {};  // mostly
  const std::span<const Hit> hits = hits_from(scene, kind, first);
  std::size_t count = 0;
  while (count < hits.size() && hits[count].first_token < end) ++count;
  return hits.first(count);
}

enum class ChunkKind : std::uint8_t {
  kMention,  // of Scene::mentions
  kNominal,  // a noun of a frame or of a document that is no mention
  kVerb,     // a VerbGroup
  kPreposition,
  kConjunction,
  kComma,  // and what divides like it: semicolon, dash, bracket
  kRelative,
  kSubordinator,
  kWord,
};

struct Chunk {
  ChunkKind kind = ChunkKind::kWord;
  std::uint32_t first = 0;  // tokens
  std::uint32_t end = 0;
  std::uint32_t index = kNone;  // of the mention or the verb group
  std::string_view
      preposition;  // of a preposition: its words; of a noun phrase: what governs it, empty where nothing
  std::uint32_t preposition_token = kNone;  // where the governing preposition stands
  std::string_view outer_preposition;       // what governs the noun that this phrase is an attribute of
  bool loose = false;                       // other words stand between the preposition and this
  std::uint8_t cases = 0;                   // bits of Case; 0 where unknown
};

inline bool is_noun_phrase(const Chunk& chunk) {
  return chunk.kind == ChunkKind::kMention || chunk.kind == ChunkKind::kNominal;
}

// Whether a place may stand for its people: a country, a region, a capital for its government.
inline bool acts(const Mention& mention) {
  return mention.kind == MentionKind::kPlace && (mention.capital || mention.place_kind != PlaceKind::kCity ||
                                                 mention.place == country_name(mention.country));
}

struct VerbGroup {
  std::uint32_t first = 0;
  std::uint32_t end = 0;
  std::uint32_t head = 0;        // token of the verb that says what is done
  std::uint32_t first_head = 0;  // of several joined verbs the first: "will develop, build and operate"
  bool finite = true;
  bool infinitive = false;
  bool gerund = false;
  bool reduced = false;  // a participle that follows what it describes: "signed by both"
  bool passive = false;
  bool planned_form = false;  // the form itself is future
  bool negated = false;
  bool bare = false;               // a base form behind an actor: finite, or an infinitive without its mark
  bool causative = false;          // an infinitive behind its object needs no mark
  std::uint32_t phrase = kNone;    // where a phrase that ends with the head begins: "be given"
  bool auxiliary = false;          // of auxiliaries only: the verb itself stands further on
  bool passive_auxiliary = false;  // the last of them makes a passive
};

struct Clause {
  std::uint32_t verb = kNone;         // of Syntax::verbs
  std::vector<std::uint32_t> chunks;  // of Syntax::chunks, in the order of the text
  std::uint32_t subject_of = kNone;   // the clause whose subject is also this one's
  std::uint32_t governor = kNone;     // the clause whose verb governs this infinitive
  std::uint32_t antecedent = kNone;   // chunk that the relative pronoun stands for
  std::string_view antecedent_preposition;
  std::uint8_t antecedent_cases = 0;
};

struct Syntax {
  std::uint32_t sentence = 0;
  std::vector<Chunk> chunks;
  std::vector<VerbGroup> verbs;
  std::vector<Clause> clauses;
  std::vector<std::vector<std::uint32_t>> spare;  // lists of chunks of clauses before, to be filled again
};

// By token of the document: what the lexicon and the mentions say of it. Made once for each text.
struct TokenFacts {
  std::vector<std::uint32_t> mention;  // index of the mention that covers it, or kNone
  std::vector<std::uint32_t>
      flags;  // bits of LexiconClass, for grammar and modality, as far as they matter here
  std::vector<std::uint8_t>
      phrase_end;  // tokens that the preposition, subordinator or noun that begins here has
  std::vector<std::uint8_t>
      verb_phrase;  // tokens of the longest verb phrase of a frame that begins here, or 0
  std::vector<std::uint32_t> preposition;       // entry of the preposition that begins here, or kNone
  std::vector<std::uint8_t> preposition_words;  // its tokens
};

void find_token_facts(const Scene& scene, TokenFacts& out);

// The chunks and verb groups of a sentence, into `out`, which is cleared first.
void find_chunks(const Scene& scene, const TokenFacts& facts, std::uint32_t sentence, Syntax& out);

// The clauses over them.
void find_clauses(const Scene& scene, Syntax& syntax);

}  // namespace concord::reading
