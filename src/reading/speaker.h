// Everything that reads one language: its pack and the stages built from it. The engine has one for each
// language, and the check of a pack uses the same stages for the examples of its frames.
#pragma once

#include <map>
#include <memory>
#include <string>
#include <vector>

#include "base/error.h"
#include "reading/event/syntax.h"
#include "reading/mention/mention_finder.h"
#include "reading/pack/pack.h"
#include "reading/text/text_reader.h"

namespace concord::reading {

// What a thread keeps from one report to the next, so that reading allocates little. One for each thread.
struct Workspace {
  std::map<std::uint64_t, FormCache> forms;  // by speaker
  Document document;
  Hits hits;
  Mentions found;
  std::vector<Mention> mentions;  // those found, with sums of money and pronouns
};

class Speaker {
 public:
  // kInput where the pack's transliteration is unknown.
  static Result<Speaker> make(std::unique_ptr<const Pack> pack);

  const Pack& pack() const { return *pack_; }

  // All stages before events, into `work`, which the result borrows together with the text and this.
  // `published` is the day that somebody told beside the text.
  Scene read(std::string_view text, Workspace& work,
             const std::optional<PartialDate>& published = std::nullopt) const;

 private:
  Speaker(std::unique_ptr<const Pack> pack, TextReader text, MentionFinder mentions);

  std::unique_ptr<const Pack> pack_;
  TextReader text_;
  MentionFinder mentions_;
  std::uint64_t
      id_;  // in this process: a cache of forms must not outlive its morphology under another's name
};

}  // namespace concord::reading
