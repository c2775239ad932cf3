#include "reading/pack/lexicon.h"

#include <algorithm>

#include "reading/morphology/fold.h"

namespace concord::reading {
namespace {

bool gives_all_matches(LexiconClass kind) {
  return kind == LexiconClass::kFrameVerb || kind == LexiconClass::kFrameNoun ||
         kind == LexiconClass::kFrameVeto;
}

bool has_capitals(const Token& token, PhraseWord::Capitals wanted) {
  switch (wanted) {
    case PhraseWord::Capitals::kAny:
      return true;
    case PhraseWord::Capitals::kFirst:
      return token.shape != Shape::kLower;
    case PhraseWord::Capitals::kAll:
      return token.shape == Shape::kUpper || token.shape == Shape::kMixed;
  }
  return false;
}

// Forms with several lemmas reach the same phrase on several ways.
void add_once(const Hit& hit, std::vector<Hit>& hits) {
  for (auto it = hits.rbegin(); it != hits.rend() && it->first_token == hit.first_token; ++it) {
    if (it->end_token == hit.end_token && it->entry == hit.entry) return;
  }
  hits.push_back(hit);
}

}  // namespace

bool Lexicon::matches(const Document& document, const Token& token, const Pattern& pattern) const {
  switch (pattern.word.kind) {
    case PhraseWord::Kind::kLemma:
      return has_capitals(token, pattern.word.capitals);
    case PhraseWord::Kind::kExact:
      return document.word(token) == pattern.word.text;
    case PhraseWord::Kind::kPrefix:
      return has_capitals(token, pattern.word.capitals) &&
             document.word(token).size() >= pattern.folded.size() &&
             folds_to_begin(document.word(token), pattern.folded);
  }
  return false;
}

void Lexicon::patterns_of(const Document& document, const Token& token, std::vector<PatternId>& out) const {
  const std::size_t before = out.size();
  const auto add = [&](PatternId id) {
    if (!matches(document, token, patterns_[id])) return;
    if (std::find(out.begin() + static_cast<std::ptrdiff_t>(before), out.end(), id) == out.end())
      out.push_back(id);
  };
  const auto analyses = document.of(token);
  for (std::size_t i = 0; i < analyses.size(); ++i) {
    const LemmaId lemma = analyses[i].lemma;
    if (lemma + 1 >= first_of_lemma_.size() || (i > 0 && analyses[i - 1].lemma == lemma)) continue;
    for (std::uint32_t at = first_of_lemma_[lemma]; at < first_of_lemma_[lemma + 1]; ++at) {
      add(patterns_of_lemma_[at]);
    }
  }
  if (token.kind == TokenKind::kWord) {
    if (const auto it = prefixes_.find(folded_first(document.word(token))); it != prefixes_.end())
      for (const PatternId id : it->second) add(id);
  } else if (const auto it = signs_.find(std::string(document.word(token))); it != signs_.end()) {
    add(it->second);
  }
}

std::vector<LemmaId> Lexicon::lemmas() const {
  std::vector<LemmaId> out;
  for (LemmaId lemma = 0; lemma + 1 < first_of_lemma_.size(); ++lemma) {
    if (first_of_lemma_[lemma] < first_of_lemma_[lemma + 1]) out.push_back(lemma);
  }
  return out;
}

std::vector<std::string> Lexicon::lone_words(bool (*wanted)(LexiconClass)) const {
  std::vector<std::string> out;
  for (PatternId id = 0; id < roots_.size(); ++id) {
    if (roots_[id] == 0 || patterns_[id].word.kind == PhraseWord::Kind::kPrefix) continue;
    const Node& node = nodes_[roots_[id]];
    const auto ends = std::span(ends_).subspan(node.first_end, node.end_count);
    if (std::ranges::any_of(ends, [&](std::uint32_t entry) { return wanted(entries_[entry].kind); }))
      out.push_back(patterns_[id].folded);
  }
  return out;
}

Lexicon::NodeId Lexicon::child(const Node& node, PatternId pattern) const {
  const auto first = edges_.begin() + node.first_edge;
  const auto last = first + node.edge_count;
  const auto it = std::ranges::lower_bound(first, last, pattern, {}, &Edge::pattern);
  return it == last || it->pattern != pattern ? 0 : it->node;
}

// The phrases that start at `start`, shortest first.
void Lexicon::walk(const TokenPatterns& tokens, std::uint32_t start, std::uint32_t limit, Walk& walk) const {
  walk.found.clear();
  walk.at.clear();
  for (const PatternId pattern : tokens.of(start)) {
    if (const NodeId node = roots_[pattern]; node != 0) walk.at.push_back(node);
  }
  for (std::uint32_t end = start + 1; !walk.at.empty(); ++end) {
    for (const NodeId id : walk.at) {
      const Node& node = nodes_[id];
      for (std::uint32_t i = 0; i < node.end_count; ++i)
        walk.found.push_back({ends_[node.first_end + i], start, end});
    }
    if (end >= limit) return;
    walk.next.clear();
    for (const NodeId id : walk.at) {
      const Node& node = nodes_[id];
      if (node.edge_bits == 0) continue;
      for (const PatternId pattern : tokens.of(end)) {
        if ((node.edge_bits >> (pattern % 64U) & 1U) == 0) continue;  // most words go on with no phrase
        if (const NodeId found = child(node, pattern); found != 0) walk.next.push_back(found);
      }
    }
    walk.at.swap(walk.next);
  }
}

void Lexicon::match(const Document& document, Hits& out) const {
  for (auto& hits : out.by_class) hits.clear();
  TokenPatterns tokens;
  tokens.first.reserve(document.tokens.size() + 1);
  for (const Token& token : document.tokens) {
    tokens.first.push_back(static_cast<std::uint32_t>(tokens.patterns.size()));
    patterns_of(document, token, tokens.patterns);
  }
  tokens.first.push_back(static_cast<std::uint32_t>(tokens.patterns.size()));

  std::array<std::uint32_t, kLexiconClasses> free_from{};
  std::array<std::uint32_t, kLexiconClasses> longest{};
  Walk found;
  for (const Sentence& sentence : document.sentences) {
    for (std::uint32_t start = sentence.first_token; start < sentence.end_token; ++start) {
      walk(tokens, start, sentence.end_token, found);
      if (found.found.empty()) continue;
      for (const Hit& hit : found.found) longest[index_of(hit)] = 0;
      for (const Hit& hit : found.found)
        longest[index_of(hit)] = std::max(longest[index_of(hit)], hit.end_token);
      for (const Hit& hit : found.found) {
        const std::size_t index = index_of(hit);
        const bool all = gives_all_matches(static_cast<LexiconClass>(index));
        if (all || (hit.end_token == longest[index] && start >= free_from[index]))
          add_once(hit, out.by_class[index]);
      }
      for (const Hit& hit : found.found) {
        const std::size_t index = index_of(hit);
        if (start >= free_from[index]) free_from[index] = longest[index];
      }
    }
  }
}

}  // namespace concord::reading
