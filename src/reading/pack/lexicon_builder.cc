#include "reading/pack/lexicon_builder.h"

#include <algorithm>
#include <fmt/format.h>

#include "reading/morphology/fold.h"

namespace concord::reading {
namespace {

// Several frames share a verb, several kinds of documents or topics never share a phrase.
bool may_share_phrases(LexiconClass kind) {
  return kind == LexiconClass::kFrameVerb || kind == LexiconClass::kFrameNoun ||
         kind == LexiconClass::kFrameVeto || kind == LexiconClass::kPreposition ||
         kind == LexiconClass::kGivenName;
}

std::string key_of(const PhraseWord& word, std::string_view text) {
  std::string key;
  key.reserve(text.size() + 2);
  key += static_cast<char>('0' + static_cast<int>(word.kind));
  key += static_cast<char>('0' + static_cast<int>(word.capitals));
  key += text;
  return key;
}

bool same_value(const LexiconEntry& a, const LexiconEntry& b) {
  return a.value == b.value && a.country == b.country && a.number == b.number;
}

}  // namespace

std::uint32_t LexiconBuilder::add_entry(LexiconEntry entry) {
  lexicon_.entries_.push_back(std::move(entry));
  return static_cast<std::uint32_t>(lexicon_.entries_.size() - 1);
}

Lexicon::PatternId LexiconBuilder::pattern_of(const PhraseWord& word) {
  const auto [written, is_unseen] = of_written_.try_emplace(key_of(word, word.text));
  if (is_unseen) written->second = folded_pattern_of(word);
  return written->second;
}

Lexicon::PatternId LexiconBuilder::folded_pattern_of(const PhraseWord& word) {
  const std::string folded = fold(word.text);
  const auto [it, is_new] =
      pattern_ids_.try_emplace(key_of(word, word.kind == PhraseWord::Kind::kExact ? word.text : folded),
                               static_cast<Lexicon::PatternId>(lexicon_.patterns_.size()));
  if (!is_new) return it->second;
  const Lexicon::PatternId id = it->second;
  lexicon_.patterns_.push_back({word, folded});
  if (word.kind == PhraseWord::Kind::kPrefix) {
    lexicon_.prefixes_[folded_first(folded)].push_back(id);
    return id;
  }
  morphology_.analyse(word.text, analyses_);
  const bool is_lemma = std::ranges::any_of(
      analyses_, [&](const Analysis& analysis) { return morphology_.spelling(analysis.lemma) == folded; });
  for (const Analysis& analysis : analyses_) {
    // A form that is a lemma itself ("meeting") does not stand for the other lemmas it may come from
    // ("meet").
    if (is_lemma && morphology_.spelling(analysis.lemma) != folded) continue;
    auto& patterns = of_lemma_[analysis.lemma];
    if (std::ranges::find(patterns, id) == patterns.end()) patterns.push_back(id);
  }
  if (word.kind == PhraseWord::Kind::kExact) lexicon_.signs_.emplace(word.text, id);
  return id;
}

Lexicon::NodeId LexiconBuilder::grow(const Phrase& phrase) {
  Lexicon::NodeId node = 0;
  for (const PhraseWord& word : phrase) {
    const std::uint64_t edge = (std::uint64_t{node} << 32U) | pattern_of(word);
    const auto next = static_cast<Lexicon::NodeId>(ends_.size());
    const auto [it, is_new] = children_.try_emplace(edge, next);
    if (is_new) ends_.emplace_back();
    node = it->second;
  }
  return node;
}

std::optional<std::uint32_t> LexiconBuilder::other_at(Lexicon::NodeId node, std::uint32_t entry) const {
  const LexiconClass kind = lexicon_.entries_[entry].kind;
  for (const std::uint32_t other : ends_[node]) {
    if (lexicon_.entries_[other].kind == kind) return other;
  }
  return std::nullopt;
}

Status LexiconBuilder::add_phrase(std::uint32_t entry, std::string_view phrase) {
  if (ends_.empty()) ends_.emplace_back();  // the root
  CONCORD_TRY(const auto phrases, parse_phrase(phrase, clitics_));
  for (const Phrase& one : phrases) {
    const Lexicon::NodeId node = grow(one);
    auto& ends = ends_[node];
    if (std::ranges::find(ends, entry) != ends.end()) continue;
    const LexiconEntry& mine = lexicon_.entries_[entry];
    const auto other = other_at(node, entry);
    if (!other || may_share_phrases(mine.kind)) {
      ends.push_back(entry);
    } else if (const LexiconEntry& theirs = lexicon_.entries_[*other]; !same_value(mine, theirs)) {
      return fail(ErrorCode::kConflict,
                  fmt::format("\"{}\" stands for {} here and for {} in line {}; keep one of them", phrase,
                              mine.value, theirs.value, theirs.line));
    }
  }
  return {};
}

bool LexiconBuilder::add_if_new(std::uint32_t entry, std::string_view phrase) {
  if (ends_.empty()) ends_.emplace_back();
  const auto phrases = parse_phrase(phrase, clitics_);
  if (!phrases) return false;
  bool added = false;
  for (const Phrase& one : *phrases) {
    const Lexicon::NodeId node = grow(one);
    if (other_at(node, entry)) continue;
    ends_[node].push_back(entry);
    added = true;
  }
  return added;
}

void LexiconBuilder::lay_out_trie() {
  std::vector<std::pair<std::uint64_t, Lexicon::NodeId>> edges(children_.begin(), children_.end());
  std::ranges::sort(edges);  // by node, and by pattern within
  lexicon_.roots_.assign(lexicon_.patterns_.size(), 0);
  lexicon_.nodes_.resize(ends_.size());
  for (const auto& [edge, child] : edges) {
    const auto pattern = static_cast<Lexicon::PatternId>(edge & 0xFFFFFFFFU);
    Lexicon::Node& node = lexicon_.nodes_[edge >> 32U];
    if (node.edge_count++ == 0) node.first_edge = static_cast<std::uint32_t>(lexicon_.edges_.size());
    node.edge_bits |= std::uint64_t{1} << (pattern % 64U);
    lexicon_.edges_.push_back({pattern, child});
    if ((edge >> 32U) == 0) lexicon_.roots_[pattern] = child;
  }
  for (std::size_t id = 0; id < ends_.size(); ++id) {
    Lexicon::Node& node = lexicon_.nodes_[id];
    node.first_end = static_cast<std::uint32_t>(lexicon_.ends_.size());
    node.end_count = static_cast<std::uint32_t>(ends_[id].size());
    lexicon_.ends_.insert(lexicon_.ends_.end(), ends_[id].begin(), ends_[id].end());
  }
}

Lexicon LexiconBuilder::build() && {
  if (ends_.empty()) ends_.emplace_back();
  LemmaId last = 0;
  for (const auto& [lemma, patterns] : of_lemma_) last = std::max(last, lemma);
  lexicon_.first_of_lemma_.assign(std::size_t{last} + 2, 0);
  for (LemmaId lemma = 0; lemma <= last; ++lemma) {
    lexicon_.first_of_lemma_[lemma] = static_cast<std::uint32_t>(lexicon_.patterns_of_lemma_.size());
    if (const auto it = of_lemma_.find(lemma); it != of_lemma_.end()) {
      lexicon_.patterns_of_lemma_.insert(lexicon_.patterns_of_lemma_.end(), it->second.begin(),
                                         it->second.end());
    }
  }
  lexicon_.first_of_lemma_[std::size_t{last} + 1] =
      static_cast<std::uint32_t>(lexicon_.patterns_of_lemma_.size());
  lay_out_trie();
  for (const LexiconEntry& entry : lexicon_.entries_) {
    lexicon_.kinds_.push_back(entry.kind);
    lexicon_.numbers_.push_back(entry.number);
  }
  return std::move(lexicon_);
}

}  // namespace concord::reading
