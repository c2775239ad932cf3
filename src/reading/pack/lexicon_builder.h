// Compiles phrases against a language's morphology into a Lexicon, and tells which phrases contradict each
// other.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "base/error.h"
#include "reading/pack/lexicon.h"

namespace concord::reading {

class LexiconBuilder {
 public:
  // Both are borrowed until build().
  explicit LexiconBuilder(const Morphology& morphology, std::span<const std::string> clitics = {})
      : morphology_(morphology), clitics_(clitics) {}

  std::uint32_t add_entry(LexiconEntry entry);

  // Lets `phrase` stand for an entry. kInput where the phrase is not well formed, kConflict where its class
  // has it already with another value (the earlier one stays).
  Status add_phrase(std::uint32_t entry, std::string_view phrase);
  // The same, and false where the class has the phrase already: for names from CLDR, which a pack may
  // override.
  bool add_if_new(std::uint32_t entry, std::string_view phrase);

  Lexicon build() &&;

 private:
  Lexicon::PatternId pattern_of(const PhraseWord& word);
  Lexicon::PatternId folded_pattern_of(const PhraseWord& word);
  Lexicon::NodeId grow(const Phrase& phrase);
  std::optional<std::uint32_t> other_at(Lexicon::NodeId node, std::uint32_t entry) const;
  void lay_out_trie();

  const Morphology& morphology_;
  std::span<const std::string> clitics_;
  Lexicon lexicon_;
  // The trie while it grows: by node and pattern the next node; by node the entries whose phrase ends there.
  std::unordered_map<std::uint64_t, Lexicon::NodeId> children_;
  std::vector<std::vector<std::uint32_t>> ends_;
  std::unordered_map<std::string, Lexicon::PatternId> pattern_ids_;  // by kind, capitals and the folded word
  std::unordered_map<std::string, Lexicon::PatternId> of_written_;   // the same by the word as it is written
  std::unordered_map<LemmaId, std::vector<Lexicon::PatternId>> of_lemma_;
  std::vector<Analysis> analyses_;
};

}  // namespace concord::reading
