// From a text to its Document: paragraphs of joined lines, tokens, sentences, and which blocks are no text at
// all. Built once from a pack's rules, then only read; read() is safe from any thread with a FormCache of its
// own.
#pragma once

#include <string_view>

#include "reading/morphology/form_cache.h"
#include "reading/text/block_rules.h"
#include "reading/text/document.h"
#include "reading/text/glued_words.h"
#include "reading/text/sentence_rules.h"
#include "reading/text/text_rules.h"

namespace concord::reading {

class TextReader {
 public:
  explicit TextReader(const TextRules& rules);

  // Replaces `out`, which borrows the text and `forms`. The text must be valid UTF-8 of less than 4 GiB.
  // Boilerplate blocks have no sentences.
  void read(std::string_view text, FormCache& forms, Document& out) const;

 private:
  void add_forms(FormCache& forms, std::uint32_t first_token, Document& out) const;

  BlockRules blocks_;
  SentenceRules sentences_;
  GluedWords glued_;
  std::vector<std::string> clitics_;
};

}  // namespace concord::reading
