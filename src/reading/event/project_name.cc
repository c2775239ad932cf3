#include "reading/event/project_name.h"

#include <algorithm>
#include <optional>

#include "reading/event/token_facts.h"
#include "reading/event/verb_group.h"

namespace concord::reading {
namespace {

constexpr std::uint32_t kLongestQuotedName = 25;  // tokens of a name in quotation marks
constexpr std::uint32_t kLongestPlainName = 12;   // tokens of a name in capitals
constexpr std::uint32_t kFewestCapitals = 2;      // words with a capital before the noun

class ProjectNameFinder {
 public:
  ProjectNameFinder(const Scene& scene, const TokenFacts& facts, const Sentence& sentence)
      : scene_(scene), facts_(facts), sentence_(sentence) {}

  std::vector<ProjectName> run() {
    std::vector<ProjectName> out;
    const auto& heads = scene_.hits.of(LexiconClass::kTitledProject);
    for (auto it = std::ranges::lower_bound(heads, sentence_.first_token, {}, &Hit::first_token);
         it != heads.end() && it->first_token < sentence_.end_token; ++it) {
      auto name = quoted_behind(*it);
      if (!name) name = quoted_before(*it);
      if (!name) name = in_capitals(*it);
      if (!name) name = explained(*it);
      if (!name) continue;
      name->line = scene_.pack.lexicon.entry(it->entry).line;
      out.push_back(*name);
      if (name->first == it->first_token && is_plural(*it)) add_others(*name, out);
    }
    return out;
  }

 private:
  const Token& token(std::uint32_t index) const { return scene_.document.tokens[index]; }

  bool opens_quote(std::uint32_t index) const {
    const char32_t mark = token(index).mark;
    return is_quotation_mark(mark) || mark == U'\u2018' || mark == U'\'';
  }
  bool is_quote_mark(std::uint32_t index) const {
    return opens_quote(index) || token(index).mark == U'\u2019';
  }

  // "the programmes «...»"
  bool is_plural(const Hit& head) const {
    return scene_.pack.has_dictionary &&
           std::ranges::any_of(scene_.document.of(token(head.end_token - 1)), &Analysis::plural);
  }

  // "... «...» and «...»": names that are joined to the first.
  void add_others(ProjectName name, std::vector<ProjectName>& out) const {
    constexpr std::uint32_t kMostJoining = 3;  // tokens: a mark, and also
    for (;;) {
      std::uint32_t open = name.end;
      const auto joining = [&] {
        return open + 2 < sentence_.end_token && open - name.end < kMostJoining &&
               (token(open).mark == U',' || (facts_.flags[open] & (kIsConjunction | kIsAdverb)) != 0);
      };
      while (joining()) ++open;
      if (open == name.end || open + 2 >= sentence_.end_token || !opens_quote(open)) return;
      const std::uint32_t close = closing_quote(open);
      if (close == open) return;
      name.first = name.name_first = open;
      name.end = name.name_end = close + 1;
      out.push_back(name);
    }
  }

  // Where the name that the mark at `open` opens ends; there, where it ends nowhere.
  std::uint32_t closing_quote(std::uint32_t open) const {
    const std::uint32_t limit = std::min(sentence_.end_token, open + kLongestQuotedName);
    if (open + 2 >= limit || token(open + 1).shape == Shape::kLower) return open;
    std::uint32_t close = open + 2;
    while (close < limit && !is_quote_mark(close)) ++close;
    return close < limit ? close : open;
  }

  bool in_organisation(std::uint32_t index) const {
    if (facts_.mention[index] == kNone) return false;
    const Mention& mention = scene_.mentions[facts_.mention[index]];
    if (is_programme(mention)) return false;
    return mention.kind == MentionKind::kActor || mention.kind == MentionKind::kGroup;
  }

  // "the Island Resilience Programme", which only its last word makes a body that could act.
  bool is_programme(const Mention& mention) const {
    if (scene_.pack.has_cases() || mention.kind != MentionKind::kActor ||
        mention.actor.kind != ActorKind::kOrganisation || mention.first_token + 1 >= mention.end_token)
      return false;
    const std::uint32_t head = before_abbreviation(mention.end_token) - 1;
    return has_hit(scene_, class_bits(LexiconClass::kTitledProject), head, head + 1) &&
           !has_hit(scene_, class_bits(LexiconClass::kOrganisation), mention.first_token, mention.end_token);
  }

  // "the programme of the World Bank «...»": whose it is may stand between, where cases tell so.
  std::uint32_t behind_owner(std::uint32_t at) const {
    if (!scene_.pack.has_dictionary || at >= sentence_.end_token || !in_organisation(at)) return at;
    const Mention& owner = scene_.mentions[facts_.mention[at]];
    const bool person = owner.kind == MentionKind::kActor && owner.actor.kind == ActorKind::kPerson;
    return person || owner.first_token != at ? at : owner.end_token;
  }

  // "проект «Соглашения о защите лесов»": the draft of a document.
  bool is_draft(std::uint32_t first) const {
    return scene_.pack.has_dictionary &&
           has_hit(scene_, class_bits(LexiconClass::kDocument), first, first + 1) &&
           (cases_of(scene_, first) & kNominative) == 0;
  }

  std::optional<ProjectName> quoted_behind(const Hit& head) const {
    std::uint32_t open = behind_owner(head.end_token);
    const bool apart = open + 1 < sentence_.end_token && opens_quote(open + 1);
    if (apart && (token(open).mark == U',' || (token(open).mark == U':' && is_plural(head)))) ++open;
    if (open + 2 >= sentence_.end_token || !opens_quote(open) || is_draft(open + 1)) return {};
    const std::uint32_t close = closing_quote(open);
    if (close == open) return {};
    return ProjectName{head.first_token, close + 1, open, close + 1, 0, true};
  }

  std::optional<ProjectName> quoted_before(const Hit& head) const {
    const std::uint32_t end = head.first_token;
    if (end < sentence_.first_token + 3 || !is_quote_mark(end - 1)) return {};
    const std::uint32_t limit = end - std::min(end - sentence_.first_token,
                                               kLongestQuotedName);  // where it can begin at the earliest
    for (std::uint32_t open = end - 2; open-- > limit;) {
      if (!opens_quote(open)) continue;
      if (token(open + 1).shape == Shape::kLower) return {};
      return ProjectName{open, end + 1, open, end, 0, true};
    }
    return {};
  }

  // In languages that write the words of a name with capitals: "the Island Resilience Programme", "the Action
  // for Living Islands (ALI) programme".
  std::optional<ProjectName> in_capitals(const Hit& head) const {
    const std::uint32_t noun = head.first_token;
    if (scene_.pack.has_cases() || in_organisation(noun)) return {};
    if (sentence_.kind == BlockKind::kTitle) return {};  // may have capitals everywhere
    const bool common = !is_capital(noun);
    std::uint32_t first = noun;
    std::uint32_t capitals = 0;
    bool governed = false;  // a preposition stands within the name
    for (std::uint32_t at = before_abbreviation(noun);
         at > sentence_.first_token && noun - at < kLongestPlainName;) {
      --at;
      const bool small = (facts_.flags[at] & (kIsPreposition | kIsDeterminer)) != 0;
      if (small && is_capital(at) && !common) break;  // "Aid For Kenya From The Fund": a heading
      if (is_capital(at) && !in_organisation(at) && !(governed && facts_.mention[at] != kNone)) {
        first = at;
        ++capitals;
      } else if (common && (facts_.flags[at] & kIsPreposition) != 0 && first < noun) {
        governed = true;
      } else if (!joins(at)) {
        break;
      }
    }
    if (first == sentence_.first_token && (facts_.flags[first] & (kIsDeterminer | kIsPossessive)) != 0) {
      ++first;
      --capitals;
    }
    const bool acronym = noun > sentence_.first_token && is_acronym(noun - 1);
    if (capitals < kFewestCapitals && !acronym) return {};
    const std::uint32_t end = common ? noun + 1 : head.end_token;
    return ProjectName{first, end, first, end, 0, false};
  }

  // "Living Islands, a three-year project": what a name is told behind it.
  std::optional<ProjectName> explained(const Hit& head) const {
    constexpr std::uint32_t kMostToNoun = 6;  // tokens between the mark and the noun
    if (scene_.pack.has_cases() || sentence_.kind == BlockKind::kTitle) return {};
    std::uint32_t mark = head.first_token;
    while (mark > sentence_.first_token && head.first_token - mark <= kMostToNoun && token(mark).mark != U',')
      --mark;
    if (token(mark).mark != U',' || mark == sentence_.first_token ||
        (facts_.flags[mark + 1] & kIsDeterminer) == 0)
      return {};
    std::uint32_t first = mark;
    std::uint32_t capitals = 0;
    while (first > sentence_.first_token) {
      const std::uint32_t before = first - 1;
      const bool small = (facts_.flags[before] & (kIsPreposition | kIsConjunction)) != 0;
      if (in_organisation(before) || (!is_capital(before) && !small)) break;
      if (!small) ++capitals;
      first = before;
    }
    while (first < mark && !is_capital(first)) ++first;
    if (capitals < kFewestCapitals || facts_.mention[first] != kNone) return {};
    return ProjectName{first, mark, first, mark, 0, true};
  }

  // "(ALI) programme"
  std::uint32_t before_abbreviation(std::uint32_t noun) const {
    constexpr std::uint32_t kTokens = 3;
    if (noun < sentence_.first_token + kTokens || token(noun - 1).mark != U')' ||
        token(noun - kTokens).mark != U'(' || !is_capital(noun - 2))
      return noun;
    return noun - kTokens;
  }

  // "the H2Islands project"
  bool is_acronym(std::uint32_t index) const {
    constexpr std::uint32_t kShortest = 3;  // letters
    if (index < sentence_.first_token || in_organisation(index)) return false;
    const Token& one = token(index);
    return one.kind == TokenKind::kWord && (one.shape == Shape::kUpper || one.shape == Shape::kMixed) &&
           one.at.end - one.at.begin >= kShortest;
  }

  bool is_capital(std::uint32_t index) const {
    const Token& one = token(index);
    return one.kind == TokenKind::kWord && one.shape != Shape::kLower && one.shape != Shape::kNone;
  }

  // "Adaptation and Resilience": what stands within a name, between words with capitals.
  bool joins(std::uint32_t index) const {
    if (token(index).kind == TokenKind::kPunctuation) return token(index).mark == U'-';
    return (facts_.flags[index] & kIsConjunction) != 0;
  }

  const Scene& scene_;
  const TokenFacts& facts_;
  const Sentence& sentence_;
};

}  // namespace

std::vector<ProjectName> project_names(const Scene& scene, const TokenFacts& facts,
                                       const Sentence& sentence) {
  return ProjectNameFinder(scene, facts, sentence).run();
}

}  // namespace concord::reading
