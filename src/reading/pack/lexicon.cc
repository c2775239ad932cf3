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

// Forms with several lemmas reach the same phrase on several ways. Those of as many tokens come together.
void add_once(const Hit& hit, std::vector<Hit>& hits) {
  for (auto it = hits.rbegin();
       it != hits.rend() && it->first_token == hit.first_token && it->end_token == hit.end_token; ++it) {
    if (it->entry == hit.entry) return;
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

std::uint32_t Lexicon::known(const Document& document, const Token& token, FormPhrases& forms) const {
  if (token.form == kNoForm) return learn(document, token, forms);
  std::uint32_t& place = forms.place(token.form, token.shape);
  if (place == FormPhrases::kNowhere) place = learn(document, token, forms);
  return place;
}

std::uint32_t Lexicon::learn(const Document& document, const Token& token, FormPhrases& forms) const {
  FormPhrases::Known known;
  const auto begin = [](const auto& list) {
    return FormPhrases::Range{static_cast<std::uint32_t>(list.size()), 0};
  };
  const auto end = [](const auto& list, FormPhrases::Range& range) {
    range.count = static_cast<std::uint32_t>(list.size()) - range.first;
  };
  known.patterns = begin(forms.patterns_);
  patterns_of(document, token, forms.patterns_);
  end(forms.patterns_, known.patterns);
  known.roots = begin(forms.roots_);
  known.alone = begin(forms.alone_);
  for (const PatternId pattern : FormPhrases::of(forms.patterns_, known.patterns)) {
    known.pattern_bits |= std::uint64_t{1} << (pattern % 64U);
    if (roots_[pattern] == 0) continue;
    forms.roots_.push_back(roots_[pattern]);
    const Node& node = nodes_[roots_[pattern]];
    known.next_bits |= node.edge_bits;
    for (const std::uint32_t entry : std::span(ends_).subspan(node.first_end, node.end_count)) {
      end(forms.alone_, known.alone);
      const auto before = FormPhrases::of(forms.alone_, known.alone);
      if (std::ranges::find(before, entry, &FormPhrases::Alone::entry) == before.end())
        forms.alone_.push_back({entry, static_cast<std::uint32_t>(kinds_[entry])});
    }
  }
  end(forms.roots_, known.roots);
  end(forms.alone_, known.alone);
  forms.known_.push_back(known);
  return static_cast<std::uint32_t>(forms.known_.size() - 1);
}

// Where the walk stands after one more token.
void Lexicon::step(FormPhrases& forms, std::span<const NodeId> from, std::uint32_t token) const {
  const FormPhrases::Known& here = forms.known_[forms.of_token_[token]];
  const auto patterns = FormPhrases::of(forms.patterns_, here.patterns);
  forms.next_.clear();
  for (const NodeId id : from) {
    const Node& node = nodes_[id];
    if ((node.edge_bits & here.pattern_bits) == 0) continue;  // most words go on with no phrase
    for (const PatternId pattern : patterns) {
      if ((node.edge_bits >> (pattern % 64U) & 1U) == 0) continue;
      if (const NodeId found = child(node, pattern); found != 0) forms.next_.push_back(found);
    }
  }
  forms.at_.swap(forms.next_);
}

// Finds the phrases of several tokens that start at `start`, shortest first, and tells whether there are any.
bool Lexicon::walk(FormPhrases& forms, std::uint32_t start, std::uint32_t limit) const {
  step(forms, FormPhrases::of(forms.roots_, forms.known_[forms.of_token_[start]].roots), start + 1);
  forms.found_.clear();
  for (std::uint32_t end = start + 2; !forms.at_.empty(); ++end) {
    for (const NodeId id : forms.at_) {
      const Node& node = nodes_[id];
      for (const std::uint32_t entry : std::span(ends_).subspan(node.first_end, node.end_count))
        forms.found_.push_back({{entry, start, end}, static_cast<std::uint32_t>(kinds_[entry])});
    }
    if (end >= limit) break;
    step(forms, forms.at_, end);
  }
  return !forms.found_.empty();
}

// What the token is a phrase of by itself, and behind it the longer ones.
void Lexicon::add_found(const FormPhrases& forms, std::uint32_t start, ClassStarts& free_from,
                        Hits& out) const {
  const auto alone = FormPhrases::of(forms.alone_, forms.known_[forms.of_token_[start]].alone);
  ClassStarts longest;  // of the classes that are found; the longest come last
  for (const FormPhrases::Alone& one : alone) longest[one.kind] = start + 1;
  for (const auto& [hit, kind] : forms.found_) longest[kind] = hit.end_token;
  const auto counts = [&](std::uint32_t kind, std::uint32_t end) {
    return gives_all_matches(static_cast<LexiconClass>(kind)) ||
           (end == longest[kind] && start >= free_from[kind]);
  };
  for (const FormPhrases::Alone& one : alone) {
    if (!counts(one.kind, start + 1)) continue;
    out.by_class[one.kind].push_back({one.entry, start, start + 1});
    out.begins[start] |= ClassBits{1} << one.kind;
  }
  for (const auto& [hit, kind] : forms.found_) {
    if (!counts(kind, hit.end_token)) continue;
    add_once(hit, out.by_class[kind]);
    out.begins[start] |= ClassBits{1} << kind;
  }
  for (const auto& [hit, kind] : forms.found_)
    if (start >= free_from[kind]) free_from[kind] = longest[kind];
}

void Lexicon::match(const Document& document, FormPhrases& forms, Hits& out) const {
  for (auto& hits : out.by_class) hits.clear();
  out.begins.assign(document.tokens.size(), 0);
  if (const std::uint64_t now = document.forms == nullptr ? 0 : document.forms->generation();
      forms.generation_ != now) {
    forms = {};
    forms.generation_ = now;
  }
  forms.make_places(document.forms == nullptr ? 0 : document.forms->size());
  forms.of_token_.resize(document.tokens.size());
  std::ranges::transform(document.tokens, forms.of_token_.begin(),
                         [&](const Token& token) { return known(document, token, forms); });

  ClassStarts free_from{};
  for (const Sentence& sentence : document.sentences) {
    for (std::uint32_t start = sentence.first_token; start < sentence.end_token; ++start) {
      const FormPhrases::Known& here = forms.known_[forms.of_token_[start]];
      if (here.roots.count == 0) continue;
      if (start + 1 < sentence.end_token &&
          (here.next_bits & forms.known_[forms.of_token_[start + 1]].pattern_bits) != 0 &&
          walk(forms, start, sentence.end_token)) {
        add_found(forms, start, free_from, out);
        continue;
      }
      ClassBits begun = 0;
      for (const FormPhrases::Alone& one : FormPhrases::of(forms.alone_, here.alone)) {
        if (start < free_from[one.kind] && !gives_all_matches(static_cast<LexiconClass>(one.kind))) continue;
        out.by_class[one.kind].push_back({one.entry, start, start + 1});
        begun |= ClassBits{1} << one.kind;
      }
      out.begins[start] = begun;
    }
  }
}

void Lexicon::match(const Document& document, Hits& out) const {
  FormPhrases forms;
  match(document, forms, out);
}

}  // namespace concord::reading
