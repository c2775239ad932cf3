// Where quotes stand in a report, for scoring: an annotator and the engine never choose the same words, so
// two quotes meet when they overlap or stand in the same sentence. Sentences are cut here by a rule of their
// own, independent of the engine's, so that a change of the engine does not move the measure.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "reading/reading.h"

namespace concord::reading {

class QuotePlaces {
 public:
  // `text` (valid UTF-8) is borrowed.
  explicit QuotePlaces(std::string_view text);

  // The first place of `quote`, white space folded to single spaces in both; positions count the bytes of the
  // folded text. Nothing where it is empty, has more than 400 characters or is not there.
  std::optional<Span> find(std::string_view quote) const;
  std::optional<Span> find(Span of_text) const;

  // Of results of find(): whether they overlap or share a sentence. A sentence ends after . ! ? or an
  // ellipsis, with closing marks, before white space and a capital letter, an opening quotation mark or a
  // dash.
  bool meet(const std::optional<Span>& a, const std::optional<Span>& b) const;

  // Back to the report's own bytes; and there, the whole sentences that a span touches.
  Span in_text(Span folded) const;
  Span sentences_around(Span folded) const;

 private:
  std::size_t sentence_of(std::uint32_t at) const;

  std::string_view text_;
  std::string folded_;
  std::vector<std::uint32_t> at_;    // of each byte of folded_, where it stands in the text
  std::vector<std::uint32_t> cuts_;  // where sentences begin in folded_, ascending, from 0
};

}  // namespace concord::reading
