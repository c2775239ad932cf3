// All phrases of a language pack in one trie over words, so that one pass over a text finds every country,
// role, document noun, verb of a frame and so on. A word of a phrase is a number, and so is every form of a
// text that it matches: after the Document is made, nothing compares strings but quoted words and prefixes.
//
// Built once, then only read; match() is safe from any thread.
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string>
#include <unordered_map>
#include <vector>

#include "reading/morphology/morphology.h"
#include "reading/pack/form_phrases.h"
#include "reading/pack/phrase.h"
#include "reading/text/document.h"

namespace concord::reading {

// What a phrase is: the file and section of the pack that it stands in.
enum class LexiconClass : std::uint8_t {
  kMonth,
  kWeekday,
  kRelativeDay,
  kSeason,
  kDue,  // calendar.ini
  kPublished,
  kCountry,
  kCountryAdjective,  // countries.ini and CLDR
  kCity,
  kRegion,
  kArea,  // places.ini
  kOrganisation,
  kBody,
  kOrganisationHead,
  kShortName,
  kJointBody,
  kCollective,  // organisations.ini
  kRoleHead,
  kRoleModifier,
  kRoleLink,
  kHonorific,  // roles.ini
  kNameParticle,
  kGivenName,
  kNotAName,
  kGender,    // names.ini
  kGlossary,  // glossary.ini
  kPlanned,
  kHypothetical,
  kWish,
  kNegated,
  kSpeech,
  kPast,  // modality.ini
  kDocument,
  kBackground,
  kListing,  // agreements.ini
  kTopic,
  kProject,
  kAnchor,
  kTitledProject,
  kProjectWord,  // topics.ini
  kPreposition,
  kConjunction,
  kSubordinator,
  kRelative,
  kPassive,
  kPerfect,  // grammar.ini
  kInfinitive,
  kImpersonal,
  kAdverb,
  kDeterminer,
  kLeader,
  kRepresenting,
  kCausative,
  kOccasion,
  kOffice,
  kQuantity,
  kRank,
  kScale,
  kCurrency,  // money.ini
  kPronoun,
  kPossessive,
  kFrameVerb,
  kFrameNoun,
  kFrameVeto,  // predicates.ini
};
inline constexpr std::size_t kLexiconClasses = static_cast<std::size_t>(LexiconClass::kFrameVeto) + 1;

// A line of a pack, as all its phrases share it.
struct LexiconEntry {
  LexiconClass kind{};
  std::string value;    // the left side: "Baku", "Minister", "hydrogen", "day"
  std::string country;  // ISO 3166-1 alpha-2; empty where none
  bool capital = false;
  std::int32_t number =
      0;  // of a month, a weekday; days back or ahead; a Subordinator; the frame, for those of predicates.ini
  std::uint32_t line = 0;
  bool several = false;  // an organisation that is a group of states, who meet and agree by themselves
};

using ClassBits = std::uint64_t;
static_assert(kLexiconClasses <= 64);

// Several classes at once.
template <typename... Classes>
constexpr ClassBits class_bits(Classes... kinds) {
  return ((ClassBits{1} << static_cast<unsigned>(kinds)) | ...);
}

// The hits of one text, in the order of the text within each class. Kept by its user for the next text.
struct Hits {
  std::array<std::vector<Hit>, kLexiconClasses> by_class;
  std::vector<ClassBits> begins;  // for each token, the classes with a phrase that begins there
  const std::vector<Hit>& of(LexiconClass kind) const { return by_class[static_cast<std::size_t>(kind)]; }
};

class Lexicon {
 public:
  const LexiconEntry& entry(std::uint32_t index) const { return entries_[index]; }
  std::int32_t number(std::uint32_t index) const { return numbers_[index]; }  // of the entry
  std::size_t size() const { return entries_.size(); }
  std::vector<LemmaId> lemmas() const;  // of all words of all phrases, ascending

  // The words, folded, that are phrases of the wanted classes by themselves.
  std::vector<std::string> lone_words(bool (*wanted)(LexiconClass)) const;

  // Within a class the longest match wins and matches do not overlap; for verbs and nouns of frames all
  // matches are given. `out` is cleared first. Matches do not cross sentences. `forms` remembers what the
  // forms of other texts match.
  void match(const Document& document, FormPhrases& forms, Hits& out) const;
  void match(const Document& document, Hits& out) const;

 private:
  friend class LexiconBuilder;
  using PatternId = FormPhrases::PatternId;
  using NodeId = FormPhrases::NodeId;
  struct Pattern {
    PhraseWord word;
    std::string folded;  // of a prefix
  };

  using ClassStarts = std::array<std::uint32_t, kLexiconClasses>;

  // The trie as it is walked: what belongs to a node lies together.
  struct Edge {
    PatternId pattern = 0;
    NodeId node = 0;
  };
  struct Node {
    std::uint64_t edge_bits = 0;  // bit p % 64 for each edge's PatternId p
    std::uint32_t first_edge = 0;
    std::uint32_t edge_count = 0;
    std::uint32_t first_end = 0;  // the entries whose phrase ends here
    std::uint32_t end_count = 0;
  };

  std::uint32_t known(const Document& document, const Token& token, FormPhrases& forms) const;
  std::uint32_t learn(const Document& document, const Token& token, FormPhrases& forms) const;
  void step(FormPhrases& forms, std::span<const NodeId> from, std::uint32_t token) const;
  bool walk(FormPhrases& forms, std::uint32_t start, std::uint32_t limit) const;
  void add_found(const FormPhrases& forms, std::uint32_t start, ClassStarts& free_from, Hits& out) const;
  void patterns_of(const Document& document, const Token& token, std::vector<PatternId>& out) const;
  bool matches(const Document& document, const Token& token, const Pattern& pattern) const;
  NodeId child(const Node& node, PatternId pattern) const;

  std::vector<LexiconEntry> entries_;
  std::vector<LexiconClass> kinds_;  // of the entries
  std::vector<std::int32_t> numbers_;
  std::vector<Pattern> patterns_;
  std::vector<std::uint32_t> first_of_lemma_;  // by LemmaId, into patterns_of_lemma_
  std::vector<PatternId> patterns_of_lemma_;
  std::unordered_map<char32_t, std::vector<PatternId>> prefixes_;  // by their first letter
  std::unordered_map<std::string, PatternId> signs_;               // punctuation, which has no lemma
  std::vector<NodeId> roots_;        // by PatternId; 0 where no phrase begins so
  std::vector<Node> nodes_;          // by NodeId
  std::vector<Edge> edges_;          // of each node, ascending by pattern
  std::vector<std::uint32_t> ends_;  // of each node, into entries_
};

}  // namespace concord::reading
