#include "reading/event/money.h"

#include <algorithm>

namespace concord::reading {
namespace {

class MoneyFinder {
 public:
  MoneyFinder(const Document& document, const Hits& hits, const std::vector<Mention>& mentions)
      : document_(document), hits_(hits), out_(mentions) {}

  std::vector<Mention> run() {
    if (hits_.of(LexiconClass::kCurrency).empty()) return std::move(out_);
    for (std::uint32_t s = 0; s < document_.sentences.size(); ++s) {
      const Sentence& sentence = document_.sentences[s];
      for (std::uint32_t token = sentence.first_token; token < sentence.end_token; ++token) {
        if (document_.tokens[token].kind == TokenKind::kNumber) sum_at(s, sentence, token);
      }
    }
    return std::move(out_);
  }

 private:
  // The end of the phrase of a class that begins at `token`, or `token` where none does.
  std::uint32_t end_of(LexiconClass kind, std::uint32_t token) const {
    const auto& hits = hits_.of(kind);
    const auto it = std::ranges::lower_bound(hits, token, {}, &Hit::first_token);
    return it != hits.end() && it->first_token == token ? it->end_token : token;
  }

  // The first token of the currency that ends before `token`, or `token`.
  std::uint32_t currency_before(const Sentence& sentence, std::uint32_t token) const {
    const auto& hits = hits_.of(LexiconClass::kCurrency);
    const auto it = std::ranges::lower_bound(hits, token, {}, &Hit::first_token);
    if (it == hits.begin() || std::prev(it)->end_token != token) return token;
    return std::max(std::prev(it)->first_token, sentence.first_token);
  }

  void sum_at(std::uint32_t index, const Sentence& sentence, std::uint32_t number) {
    const std::uint32_t first = currency_before(sentence, number);
    std::uint32_t end = end_of(LexiconClass::kScale, number + 1);
    const std::uint32_t after = end_of(LexiconClass::kCurrency, end);
    if (first == number && after == end) return;
    end = std::min(std::max(after, end), sentence.end_token);
    add(index, first, end);
  }

  // Takes the place of shorter mentions of money or of a country ("Swiss francs"); never of an actor that is
  // longer.
  void add(std::uint32_t sentence, std::uint32_t first, std::uint32_t end) {
    const auto overlaps = [&](const Mention& one) { return one.first_token < end && first < one.end_token; };
    for (const Mention& one : out_) {
      if (overlaps(one) && (one.first_token < first || one.end_token > end)) return;
    }
    std::erase_if(out_, overlaps);
    Mention sum;
    sum.kind = MentionKind::kMoney;
    sum.first_token = first;
    sum.end_token = end;
    sum.head_token = end - 1;
    sum.sentence = sentence;
    out_.insert(std::ranges::lower_bound(out_, first, {}, &Mention::first_token), std::move(sum));
  }

  const Document& document_;
  const Hits& hits_;
  std::vector<Mention> out_;
};

}  // namespace

std::vector<Mention> with_money(const Document& document, const Hits& hits,
                                const std::vector<Mention>& mentions) {
  return MoneyFinder(document, hits, mentions).run();
}

}  // namespace concord::reading
