// Which paragraphs are the report, and which are the page around it: menus, credits, pleas, lists of other
// reports. What a reader would skip must not give events.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "reading/text/document.h"
#include "reading/text/text_rules.h"

namespace concord::reading {

class BlockRules {
 public:
  explicit BlockRules(const TextRules& rules);

  // Bits of FormTrait for a form.
  std::uint8_t traits_of(std::string_view form) const;

  // What was decided about the paragraphs before, for one text.
  struct State {
    bool over = false;     // a line said that the text ends here
    bool in_list = false;  // after a heading over other reports, before the next sentence
    std::size_t text_bytes = 0;
    std::unordered_set<std::string_view> seen;
    std::string_view title;
  };

  // The kind of the paragraph that `tokens` are of.
  BlockKind classify(std::string_view text, Span at, std::span<const Token> tokens, State& state) const;

 private:
  enum class Role : std::uint8_t { kLine, kHeading, kFromHere, kCaption };
  struct Phrase {
    std::vector<std::string> words;  // folded; a last "*" of a word stands for any ending
    Role role = Role::kLine;
    bool named = false;  // a last "+": a name must stand behind it, and nothing else ("About the Green Fund")
  };

  void add(const std::vector<std::string>& phrases, Role role);
  const Phrase* match(std::string_view text, std::span<const Token> tokens) const;
  bool is_caption(std::string_view text, std::span<const Token> tokens) const;
  static bool is_dateline(std::string_view text, std::span<const Token> tokens);

  std::unordered_map<std::string, std::vector<Phrase>> by_first_word_;
};

}  // namespace concord::reading
