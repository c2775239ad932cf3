// How the forms of dates that a pack writes ("{d} {month} {y}") become patterns to match.
#include <algorithm>
#include <array>

#include "reading/mention/calendar.h"
#include "reading/morphology/fold.h"
#include "reading/text/tokenizer.h"

namespace concord::reading {
namespace {

// The lemma that is spelled so; kNoLemma where the word is none.
LemmaId lemma_spelled(const Morphology& morphology, const std::string& word) {
  std::vector<Analysis> analyses;
  morphology.analyse(word, analyses);
  const auto it = std::ranges::find_if(
      analyses, [&](const Analysis& one) { return morphology.spelling(one.lemma) == word; });
  return it == analyses.end() ? kNoLemma : it->lemma;
}

}  // namespace

Calendar::Calendar(const Pack& pack) {
  constexpr std::array<std::pair<std::string_view, Element::Kind>, 4> kSlots{
      {{"{d}", Element::Kind::kDay},
       {"{month}", Element::Kind::kMonthName},
       {"{m}", Element::Kind::kMonthNumber},
       {"{y}", Element::Kind::kYear}}};
  for (const std::string& written : pack.list(RawList::kDatePattern)) {
    Pattern pattern;
    std::string_view rest = written;
    bool glued = !written.contains(' ');
    while (!rest.empty()) {
      bool slot = false;
      for (const auto& [name, kind] : kSlots) {
        if (!rest.starts_with(name)) continue;
        pattern.elements.push_back({kind});
        rest.remove_prefix(name.size());
        slot = true;
        break;
      }
      if (slot) continue;
      const std::size_t stop = std::min(rest.find('{'), rest.size());
      const std::string between(rest.substr(0, stop));
      rest.remove_prefix(stop);
      if (glued && between.size() == 1) pattern.separator = between.front();
      std::vector<Token> tokens;
      tokenize(between, {0, static_cast<std::uint32_t>(between.size())}, {}, tokens);
      for (const Token& token : tokens) {
        const std::string word =
            fold(std::string_view(between).substr(token.at.begin, token.at.end - token.at.begin));
        pattern.elements.push_back(
            {Element::Kind::kWord, word, token.mark, lemma_spelled(*pack.morphology, word)});
      }
    }
    pattern.named = std::ranges::any_of(pattern.elements,
                                        [](const Element& e) { return e.kind == Element::Kind::kMonthName; });
    pattern.numeric = glued && pattern.separator != 0 && !pattern.named;
    if (pattern.elements.empty()) continue;
    const Element::Kind first = pattern.elements.front().kind;
    const bool any_number = pattern.numeric || first == Element::Kind::kMonthNumber;
    if (any_number || first == Element::Kind::kDay) of_day_.push_back(pattern);
    if (any_number || first == Element::Kind::kYear) of_year_.push_back(pattern);
    if (first == Element::Kind::kMonthName) of_month_.push_back(pattern);
  }
}

}  // namespace concord::reading
