#include "reading/mention/conference.h"

#include <algorithm>
#include <charconv>

#include "reading/morphology/fold.h"

namespace concord::reading {
namespace {

constexpr std::size_t kLongestConferenceName = 10;  // bytes, with the number
constexpr int kLastSession = 60;

std::optional<int> session_number(std::string_view digits) {
  if (digits.starts_with('-')) digits.remove_prefix(1);
  int number = 0;
  const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), number);
  if (error != std::errc() || end != digits.data() + digits.size() || number < 1 || number > kLastSession)
    return std::nullopt;
  return number;
}

// "29-я Конференция сторон РКИК", "the 29th Conference of the Parties to the UNFCCC": 0 where it is none.
int numbered_conference(const MarkedText& text, std::uint32_t token) {
  const std::uint32_t behind = token + 1;
  if (behind >= text.document().tokens.size() || !text.has(LexiconClass::kOccasion, behind)) return 0;
  if (text.at(LexiconClass::kOccasion, behind).entry->value != kNamedSession) return 0;
  const std::string_view word = text.word(token);
  int number = 0;
  const auto [end, error] = std::from_chars(word.data(), word.data() + word.size(), number);
  return error == std::errc() && number >= 1 && number <= kLastSession ? number : 0;
}

// "climate summit" before or behind the name of a session, which tells that it is one.
Mark words_beside(const MarkedText& text, std::uint32_t token, std::uint32_t end) {
  if (token >= end) return {};
  const Mark words = text.at(LexiconClass::kOccasion, token);
  const bool beside = words && (words.entry->value == kBesideName || words.entry->value == kNamedSession);
  return beside ? words : Mark{};
}

// "(COP29)" from `token` on: where it ends, or `token`.
std::uint32_t behind_bracket(const MarkedText& text, std::uint32_t token, std::uint32_t end) {
  if (token + 2 >= end || !text.is_mark(token, U'(')) return token;
  const auto name = conference_at(text, token + 1);
  return name && name->end_token < end && text.is_mark(name->end_token, U')') ? name->end_token + 1 : token;
}

}  // namespace

std::optional<Conference> find_session(const MarkedText& text, std::uint32_t token, std::uint32_t end) {
  if (const auto named = conference_at(text, token)) {
    const Mark words = words_beside(text, named->end_token, end);
    return Conference{named->number, words ? words.end : named->end_token};
  }
  if (const int number = numbered_conference(text, token); number != 0) {
    const std::uint32_t behind = text.at(LexiconClass::kOccasion, token + 1).end;
    return Conference{number, behind_bracket(text, behind, end)};
  }
  const Mark words = words_beside(text, token, end);
  if (!words || words.end >= end) return std::nullopt;
  const std::uint32_t close = behind_bracket(text, words.end, end);
  const auto named = conference_at(text, close == words.end ? close : words.end + 1);
  if (!named) return std::nullopt;
  return Conference{named->number, close == words.end ? named->end_token : close};
}

std::optional<Conference> find_conference(const Document& document, const Pack& pack, std::uint32_t token) {
  const std::string_view word = document.word(document.tokens[token]);
  if (word.size() > kLongestConferenceName) return std::nullopt;
  const bool before_number =
      token + 1 < document.tokens.size() && document.tokens[token + 1].kind == TokenKind::kNumber;
  for (const std::string& name : pack.conferences.names) {
    if (!folds_to_begin(word, name)) continue;
    const std::string folded = fold(word);
    if (const auto number = session_number(std::string_view(folded).substr(name.size())))
      return Conference{*number, token + 1};
    if (folded != name || !before_number) continue;
    if (const auto number = session_number(document.word(document.tokens[token + 1])))
      return Conference{*number, token + 2};
  }
  return std::nullopt;
}

namespace {

// Words that begin so, in any case.
class Beginnings {
 public:
  explicit Beginnings(const std::vector<std::string>& words) : words_(words) {
    for (const std::string& one : words) firsts_ += folded_first(one);  // most words begin with another one
  }
  bool stand_in(const MarkedText& text, const Sentence& sentence) const {
    for (std::uint32_t token = sentence.first_token; token < sentence.end_token; ++token)
      if (text.is_word(token) && firsts_.contains(folded_first(text.word(token))) &&
          std::ranges::any_of(words_,
                              [&](const std::string& one) { return folds_to_begin(text.word(token), one); }))
        return true;
    return false;
  }

 private:
  const std::vector<std::string>& words_;
  std::u32string firsts_;
};

const Sentence* sentence_of(const MarkedText& text, std::uint32_t token) {
  const auto& sentences = text.document().sentences;
  const auto behind = std::ranges::upper_bound(sentences, token, {}, &Sentence::first_token);
  return behind == sentences.begin() ? nullptr : &*std::prev(behind);
}

// Words right behind each other that begin so.
bool names_phrase(const MarkedText& text, const Sentence& sentence, const std::vector<std::string>& phrase) {
  for (std::uint32_t first = sentence.first_token; first + phrase.size() <= sentence.end_token; ++first) {
    std::uint32_t at = first;
    if (std::ranges::all_of(phrase,
                            [&](const std::string& word) { return folds_to_begin(text.word(at++), word); }))
      return true;
  }
  return false;
}

// "The Paris Agreement was adopted at COP21"
void mark_remembered(const MarkedText& text, std::vector<NamedConference>& named) {
  for (NamedConference& one : named) {
    const auto known = text.pack().conferences.remembered.find(one.number);
    if (known == text.pack().conferences.remembered.end()) continue;
    const Sentence* sentence = sentence_of(text, one.token);
    one.remembered = sentence != nullptr && std::ranges::any_of(known->second, [&](const auto& phrase) {
                       return names_phrase(text, *sentence, phrase);
                     });
  }
}

// Such a number is that of the other convention wherever the text names it.
void drop_others(const MarkedText& text, std::vector<NamedConference>& named) {
  if (named.empty()) return;
  // "the 17th Conference of the Parties to the Convention on Biological Diversity (COP17)"
  const Beginnings of_others(text.pack().conferences.of_others);
  const Beginnings own(text.pack().conferences.own);
  std::vector<int> others;
  std::vector<int> climate;
  const auto& sentences = text.document().sentences;
  for (const NamedConference& one : named) {
    const Sentence* sentence = sentence_of(text, one.token);
    if (sentence == nullptr) continue;
    if (own.stand_in(text, *sentence))
      climate.push_back(one.number);
    else if (of_others.stand_in(text, *sentence))
      others.push_back(one.number);
  }
  // "President of COP16 ... the Convention to Combat Desertification"
  const auto is_open = [&](const NamedConference& one) {
    return one.number <= text.pack().conferences.others_held &&
           std::ranges::find(climate, one.number) == climate.end();
  };
  if (std::ranges::any_of(named, is_open) &&
      std::ranges::any_of(sentences, [&](const Sentence& one) { return of_others.stand_in(text, one); }))
    for (const NamedConference& one : named)
      if (is_open(one)) others.push_back(one.number);
  if (others.empty()) return;
  std::erase_if(named, [&](const NamedConference& one) {
    return std::ranges::find(others, one.number) != others.end();
  });
}

}  // namespace

void find_conferences(const MarkedText& text, std::vector<NamedConference>& out) {
  out.clear();
  const Document& document = text.document();
  const Pack& pack = text.pack();
  const std::vector<Token>& tokens = document.tokens;
  const auto find_at = [&](std::uint32_t token) {
    if (const int number = numbered_conference(text, token); number != 0)
      out.push_back({.token = token, .number = number});
    else if (const auto found = conference_at(document, pack, token))
      out.push_back({.token = token, .number = found->number});
  };
  // The number stands in the word or right behind it.
  std::uint32_t next = 0;
  for (const std::uint32_t number : document.with_digits) {
    if (number > next && tokens[number].kind == TokenKind::kNumber) find_at(number - 1);
    find_at(number);
    next = number + 1;
  }
  drop_others(text, out);
  mark_remembered(text, out);
}

std::span<const NamedConference> conferences_in(std::span<const NamedConference> all,
                                                const Sentence& sentence) {
  const auto first = std::ranges::lower_bound(all, sentence.first_token, {}, &NamedConference::token);
  return {first, std::ranges::lower_bound(first, all.end(), sentence.end_token, {}, &NamedConference::token)};
}

std::string conference_name(const Pack& pack, int number) {
  return pack.conferences.name + std::to_string(number);
}

}  // namespace concord::reading
