// Finds what a text names: who, where, when. One pass over the sentences, in which the noun phrases are read
// (noun_phrase.h) and people are remembered (people.h), then a second over the mentions, in which what is
// known of a person from one place is given to the others. Built once from a pack; safe from any thread.
#pragma once

#include <vector>

#include "reading/mention/calendar.h"
#include "reading/mention/conference.h"
#include "reading/mention/latin_name.h"
#include "reading/mention/mention.h"
#include "reading/mention/respelling.h"
#include "reading/mention/syllable_spelling.h"

namespace concord::reading {

struct Mentions {
  Header header;
  std::vector<Mention> all;  // in the order of the text
  std::vector<NamedConference> conferences;
};

// What a thread keeps from one text to the next.
struct MentionMemory {
  std::vector<MarkedText::Ahead> ahead;
  std::vector<Mention> spare;
};

class MentionFinder {
 public:
  // `pack` must outlive the finder. kInput where its transliteration is unknown.
  static Result<MentionFinder> make(const Pack& pack);

  // `hits` are those of `document` with the pack's lexicon. Replaces `out`. `published` is the day that
  // somebody told beside the text, and goes before what the text says.
  void find(const Document& document, const Hits& hits, MentionMemory& memory, Mentions& out,
            const std::optional<PartialDate>& published = std::nullopt) const;

 private:
  MentionFinder(const Pack& pack, LatinName latin)
      : pack_(&pack), calendar_(pack), latin_(std::move(latin)), syllables_(pack), respelling_(pack) {}

  const Pack* pack_;
  Calendar calendar_;
  LatinName latin_;
  SyllableSpelling syllables_;
  Respelling respelling_;
};

}  // namespace concord::reading
