#include "reading/event/money.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <ranges>
#include <span>
#include <string>
#include <string_view>
#include <unicode/ucurr.h>
#include <utility>

#include "reading/mention/word_hits.h"

namespace concord::reading {
namespace {

constexpr std::size_t kCodeLetters = 3;              // of an ISO 4217 code
constexpr std::string_view kWholeNumber = "number";  // key of [scale]: words that are number and scale

bool is_currency_code(std::string_view code) {
  std::array<UChar, kCodeLetters + 1> wide{};
  for (std::size_t i = 0; i < kCodeLetters; ++i) {
    if (code[i] < 'A' || code[i] > 'Z') return false;
    wide[i] = static_cast<UChar>(code[i]);
  }
  return ucurr_getNumericCode(wide.data()) != 0;
}

class MoneyFinder {
 public:
  MoneyFinder(const Pack& pack, const Document& document, const Hits& hits, Mentions& mentions)
      : pack_(pack), document_(document), hits_(hits), mentions_(mentions.all) {}

  void run() {
    const auto one_word = [&](std::uint32_t token) { return is_one_word(token); };
    if (hits_.of(LexiconClass::kCurrency).empty() && std::ranges::none_of(document_.with_digits, one_word))
      return;
    for (std::uint32_t s = 0; s < document_.sentences.size(); ++s) {
      const Sentence& sentence = document_.sentences[s];
      for (std::uint32_t token = sentence.first_token; token < sentence.end_token; ++token) {
        if (may_be_number(token) && is_number(sentence, token)) find_sum(s, sentence, token);
      }
    }
    merge();
  }

 private:
  struct Place {
    std::size_t before = 0;  // of mentions_, the one that it goes before
    Mention* sum = nullptr;
  };
  static constexpr std::uint32_t kCovered = 0;  // as the end of a mention that a sum covers with another one

  // The end of the phrase of a class that begins at `token`, or `token` where none does.
  std::uint32_t end_of(LexiconClass kind, std::uint32_t token) const {
    if (token >= hits_.begins.size() || (hits_.begins[token] & class_bits(kind)) == 0) return token;
    return std::ranges::lower_bound(hits_.of(kind), token, {}, &Hit::first_token)->end_token;
  }

  // The first token of the currency that ends before `token`, or `token`.
  std::uint32_t currency_before(const Sentence& sentence, std::uint32_t token) const {
    const auto& hits = hits_.of(LexiconClass::kCurrency);
    const auto it = std::ranges::lower_bound(hits, token, {}, &Hit::first_token);
    if (it == hits.begin() || std::prev(it)->end_token != token) return token;
    return std::max(std::prev(it)->first_token, sentence.first_token);
  }

  // Most words are none.
  bool may_be_number(std::uint32_t token) const {
    return (document_.tokens[token].traits & kHasDigit) != 0 ||
           (hits_.begins[token] & class_bits(LexiconClass::kQuantity, LexiconClass::kScale)) != 0;
  }

  // "25", "100mn"; and behind the sign of a currency "US23", as some write "$US23".
  bool is_number(const Sentence& sentence, std::uint32_t token) const {
    const Token& one = document_.tokens[token];
    if (one.kind == TokenKind::kNumber || is_number_word(token) || is_whole(token) || is_one_word(token))
      return true;
    return one.kind == TokenKind::kWord && (one.traits & kEndsInDigit) != 0 && !one.space_before &&
           currency_before(sentence, token) != token;
  }

  // "USD5 million", "EUR5.4m", "Euro5 million": a number behind the code or the name of its currency, not
  // "COP29".
  bool is_glued(std::uint32_t token) const {
    const Token& one = document_.tokens[token];
    if (one.kind != TokenKind::kWord || (one.traits & kHasDigit) == 0) return false;
    const std::string_view word = document_.word(one);
    const std::size_t letters = word.find_first_of("0123456789");
    if (letters == std::string_view::npos || word.size() <= kCodeLetters ||
        (!is_currency_code(word) && !is_currency_name(word.substr(0, letters))))
      return false;
    const std::string_view sum = word.substr(is_currency_code(word) ? kCodeLetters : letters);
    const std::size_t digits = std::min(sum.find_first_not_of("0123456789.,"), sum.size());
    if (digits == 0) return false;
    if (digits < sum.size()) return pack_.has(RawList::kGluedScale, sum.substr(digits));  // not "th"
    return sum.find('.') != std::string_view::npos || end_of(LexiconClass::kScale, token + 1) > token + 1;
  }

  bool is_currency_name(std::string_view letters) const {
    return letters.size() > 1 &&
           !hits_of_words(pack_, {std::string(letters)}).of(LexiconClass::kCurrency).empty();
  }

  // "a 20-million-euro loan": one word, the last part of which is a currency.
  bool is_hyphened(std::uint32_t token) const {
    const Token& one = document_.tokens[token];
    if ((one.traits & kHasDigit) == 0 || pack_.has_cases()) return false;
    const std::string_view word = document_.word(one);
    const std::size_t hyphen = word.find('-');
    const std::size_t last = word.rfind('-');
    if (hyphen == std::string_view::npos || last == hyphen || last + 1 == word.size() ||
        (word[last + 1] >= '0' && word[last + 1] <= '9') ||  // "2025-05-05"
        word.find_first_not_of("0123456789.,") != hyphen)
      return false;
    const Hits hits = hits_of_words(
        pack_, {std::string(word.substr(hyphen + 1, last - hyphen - 1)), std::string(word.substr(last + 1))});
    return !hits.of(LexiconClass::kScale).empty() && !hits.of(LexiconClass::kCurrency).empty();
  }

  // A sum and its currency.
  bool is_one_word(std::uint32_t token) const { return is_glued(token) || is_hyphened(token); }

  // "six million euros"
  bool is_number_word(std::uint32_t token) const {
    return end_of(LexiconClass::kQuantity, token) == token + 1 &&
           end_of(LexiconClass::kScale, token + 1) > token + 1;
  }

  // "half a million euros": number and scale are one phrase of the pack.
  bool is_whole(std::uint32_t token) const {
    if (token >= hits_.begins.size() || (hits_.begins[token] & class_bits(LexiconClass::kScale)) == 0)
      return false;
    const auto hit = std::ranges::lower_bound(hits_.of(LexiconClass::kScale), token, {}, &Hit::first_token);
    return pack_.lexicon.entry(hit->entry).value == kWholeNumber;
  }

  void find_sum(std::uint32_t index, const Sentence& sentence, std::uint32_t number) {
    const std::uint32_t first = currency_before(sentence, number);
    const bool whole = is_whole(number);
    std::uint32_t end = end_of(LexiconClass::kScale, whole ? number : number + 1);
    const std::uint32_t after = end_of(LexiconClass::kCurrency, end);
    if (first == number && after == end && !is_one_word(number) &&
        (whole || !is_part_of_sum(index, number, end)))
      return;
    end = std::min(std::max(after, end), sentence.end_token);
    if (!sums_.empty() && sums_.back().end_token > first) return;
    if (is_conversion(index, first, end)) {
      sums_.back().end_token = end + 1;
      return;
    }
    Mention sum;
    sum.kind = MentionKind::kMoney;
    sum.first_token = first;
    sum.end_token = end;
    sum.head_token = end - 1;
    sum.sentence = index;
    sums_.push_back(std::move(sum));
  }

  // "a €9 million ($10 million) loan": the sum in another currency, between the sum and what it is the size
  // of.
  bool is_conversion(std::uint32_t sentence, std::uint32_t first, std::uint32_t end) const {
    constexpr std::uint32_t kMostWords = 2;  // "(about", "(equal to"
    constexpr ClassBits kSmall = class_bits(LexiconClass::kPreposition, LexiconClass::kConjunction);
    if (pack_.has_cases() || sums_.empty() || sums_.back().sentence != sentence ||
        end + 1 >= document_.sentences[sentence].end_token)
      return false;
    const std::uint32_t open = sums_.back().end_token;
    const Token& behind = document_.tokens[end + 1];
    return open < first && first - open <= kMostWords + 1 && document_.tokens[open].mark == U'(' &&
           document_.tokens[end].mark == U')' && behind.kind == TokenKind::kWord &&
           behind.shape == Shape::kLower && (hits_.begins[end + 1] & kSmall) == 0;
  }

  // "It cost 9 million euros, of which Norway gave 7.5 million": a number of millions behind a sum, which
  // counts no noun, is a sum as well.
  bool is_part_of_sum(std::uint32_t sentence, std::uint32_t number, std::uint32_t end) const {
    if (end == number + 1 || sums_.empty() || sums_.back().sentence != sentence) return false;
    return std::ranges::none_of(document_.of(document_.tokens[end]), [](const Analysis& one) {
      const bool describes = one.part == PartOfSpeech::kAdjective || one.part == PartOfSpeech::kParticiple;
      return one.part == PartOfSpeech::kNoun || (describes && one.cases != 0);
    });
  }

  // A sum takes the place of what is inside it (its number, the country of "Swiss francs") and gives way to a
  // mention that reaches beyond it.
  void merge() {
    if (sums_.empty()) return;
    std::vector<Place> added;
    std::size_t next = 0;
    for (Mention& sum : sums_) {
      while (next < mentions_.size() && mentions_[next].end_token <= sum.first_token) ++next;
      std::size_t behind = next;
      bool free = true;
      for (; behind < mentions_.size() && mentions_[behind].first_token < sum.end_token; ++behind)
        free = free && mentions_[behind].first_token >= sum.first_token &&
               mentions_[behind].end_token <= sum.end_token;
      if (!free) continue;
      if (behind == next) {
        added.push_back({next, &sum});
        continue;
      }
      mentions_[next] = std::move(sum);
      for (std::size_t inside = next + 1; inside < behind; ++inside) mentions_[inside].end_token = kCovered;
      next = behind;
    }
    insert(added);
    std::erase_if(mentions_, [](const Mention& one) { return one.end_token == kCovered; });
  }

  // The others move up from the last on, each once.
  void insert(std::span<const Place> added) {
    std::size_t from = mentions_.size();
    mentions_.resize(from + added.size());
    std::size_t to = mentions_.size();
    for (const auto& [before, sum] : added | std::views::reverse) {
      while (from > before) mentions_[--to] = std::move(mentions_[--from]);
      mentions_[--to] = std::move(*sum);
    }
  }

  const Pack& pack_;
  const Document& document_;
  const Hits& hits_;
  std::vector<Mention>& mentions_;
  std::vector<Mention> sums_;
};

}  // namespace

void add_money(const Pack& pack, const Document& document, const Hits& hits, Mentions& mentions) {
  MoneyFinder(pack, document, hits, mentions).run();
}

}  // namespace concord::reading
