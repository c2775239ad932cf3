#include "reading/text/text_reader.h"

#include <algorithm>

#include "reading/text/paragraphs.h"
#include "reading/text/tokenizer.h"

namespace concord::reading {
namespace {

// Some collections put "date 2024-05-31" before the text, or "date 2024-05" where they know no day.
constexpr std::string_view kDatePrefix = "date ";
constexpr std::string_view kDayForm = "0000-00-00";
constexpr std::size_t kMonthForm = 7;  // bytes of it

// The length of such a prefix, or 0.
std::size_t date_prefix(std::string_view paragraph) {
  if (!paragraph.starts_with(kDatePrefix)) return 0;
  const std::string_view date = paragraph.substr(kDatePrefix.size());
  std::size_t length = 0;
  while (length < date.size() && length < kDayForm.size()) {
    const bool digit = date[length] >= '0' && date[length] <= '9';
    if (kDayForm[length] == '0' ? !digit : date[length] != '-') break;
    ++length;
  }
  if (length == kDayForm.size()) return kDatePrefix.size() + length;
  const bool ends = date.size() == kMonthForm || (date.size() > kMonthForm && date[kMonthForm] == ' ');
  return length == kMonthForm && ends ? kDatePrefix.size() + length : 0;
}

std::uint8_t traits_of_letters(std::string_view form) {
  const auto digit = [](char c) { return c >= '0' && c <= '9'; };
  constexpr char kPrintedHyphen = '\xE2';  // its first byte
  const bool hyphen = form.contains('-') || form.contains(kPrintedHyphen);
  return static_cast<std::uint8_t>((hyphen ? kHasHyphen : 0) |
                                   (std::ranges::any_of(form, digit) ? kHasDigit : 0) |
                                   (digit(form.back()) ? kEndsInDigit : 0));
}

}  // namespace

TextReader::TextReader(const TextRules& rules) : blocks_(rules), sentences_(rules), glued_(rules) {
  for (const std::string& clitic : rules.clitics) clitics_.push_back(fold(clitic));
}

void TextReader::add_forms(FormCache& forms, std::uint32_t first_token, Document& out) const {
  const auto form_of = [&](Token& token) -> const FormCache::Form& {
    const std::string_view word(out.text.data() + token.at.begin, token.at.end - token.at.begin);
    const bool is_word = token.kind == TokenKind::kWord;
    token.form = forms.find(word, is_word);
    FormCache::Form& form = forms.form(token.form);
    if (!form.has_traits) {
      form.traits = sentences_.traits_of(word) | blocks_.traits_of(word) | traits_of_letters(word) |
                    (is_word && glued_.may_divide(word, forms.morphology()) ? kMayBeGlued : 0);
      form.has_traits = true;
    }
    return form;
  };
  std::size_t divided = out.tokens.size();  // the last one that was: it stays as it is
  for (std::size_t i = first_token; i < out.tokens.size();) {
    Token& token = out.tokens[i];
    const FormCache::Form form = form_of(token);  // a copy: dividing may add forms
    if ((form.traits & kMayBeGlued) != 0 && i != divided && glued_.divide(out.text, forms, i, out.tokens)) {
      divided = i;
      continue;
    }
    token.first_analysis = form.first_analysis;
    token.analysis_count = form.analysis_count;
    token.parts = form.parts;
    token.cases = form.cases;
    token.traits = form.traits;
    ++i;
  }
}

void TextReader::read(std::string_view text, FormCache& forms, Document& out) const {
  out.text = text;
  out.tokens.clear();
  out.sentences.clear();
  out.blocks.clear();
  BlockRules::State state;
  const auto add_block = [&](Span at, bool is_date) {
    const auto first_token = static_cast<std::uint32_t>(out.tokens.size());
    tokenize(text, at, clitics_, out.tokens);
    add_forms(forms, first_token, out);
    const auto tokens = std::span<const Token>(out.tokens).subspan(first_token);
    Block block;
    block.at = at;
    block.first_sentence = static_cast<std::uint32_t>(out.sentences.size());
    block.kind = is_date ? BlockKind::kDateline : blocks_.classify(text, at, tokens, state);
    if (block.kind == BlockKind::kBoilerplate) {
      out.tokens.resize(first_token);
    } else {
      SentenceRules::split(out, first_token, block.kind);
    }
    block.end_sentence = static_cast<std::uint32_t>(out.sentences.size());
    out.blocks.push_back(block);
  };
  bool first = true;
  for (const Paragraph& paragraph : paragraphs_of(text)) {
    Span at = paragraph.at;
    if (const std::size_t prefix = first ? date_prefix(text.substr(at.begin, at.end - at.begin)) : 0;
        prefix > 0) {
      const auto end = static_cast<std::uint32_t>(at.begin + prefix);
      add_block({at.begin, end}, true);
      at.begin = end;
      while (at.begin < at.end && text[at.begin] == ' ') ++at.begin;
    }
    first = false;
    if (at.begin < at.end) add_block(at, false);
  }
  out.with_digits.clear();
  for (std::uint32_t token = 0; token < out.tokens.size(); ++token)
    if ((out.tokens[token].traits & kHasDigit) != 0) out.with_digits.push_back(token);
  out.analyses = forms.analyses();
  out.forms = &forms;
}

}  // namespace concord::reading
