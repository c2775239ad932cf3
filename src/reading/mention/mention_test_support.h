// A text read by a pack as far as its mentions, for tests: their lines as a person would write them down.
#pragma once

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include "reading/mention/mention_finder.h"
#include "reading/text/month_names.h"
#include "reading/text/text_reader.h"

namespace concord::reading::mention_test {

namespace fs = std::filesystem;
inline const fs::path kPacks = fs::path(CONCORD_SOURCE_DIR) / "packs";

// One pack with everything that reads with it, loaded once for all tests.
struct Language {
  explicit Language(const char* name) {
    auto loaded = load_pack(kPacks / name, vocabulary, problems);
    if (!loaded) return;
    pack = std::move(*loaded);
    TextRules rules;
    const auto copy = [&](RawList from, std::vector<std::string>& to) {
      for (const std::string& one : pack->list(from)) to.push_back(one);
    };
    copy(RawList::kAbbreviation, rules.abbreviations);
    copy(RawList::kClitic, rules.clitics);
    copy(RawList::kBoilerplateLine, rules.boilerplate_lines);
    rules.months = month_names(pack->language);
    reader = std::make_unique<TextReader>(rules);
    if (auto made = MentionFinder::make(*pack)) finder = std::make_unique<MentionFinder>(std::move(*made));
  }

  Vocabulary vocabulary;
  Problems problems;
  std::unique_ptr<const Pack> pack;
  std::unique_ptr<TextReader> reader;
  std::unique_ptr<MentionFinder> finder;
};

inline const Language& english() {
  static const Language language("en");
  return language;
}
inline const Language& russian() {
  static const Language language("ru");
  return language;
}

class Read {
 public:
  Read(const Language& language, std::string text) : text_(std::move(text)) {
    FormCache forms(*language.pack->morphology);
    language.reader->read(text_, forms, document_);
    Hits hits;
    language.pack->lexicon.match(document_, hits);
    MentionMemory memory;
    language.finder->find(document_, hits, memory, mentions_);
  }

  // "name | role | org | country" of each actor, in order.
  std::vector<std::string> actors() const {
    std::vector<std::string> out;
    for (const Mention& one : mentions_.all)
      if (one.kind == MentionKind::kActor) out.push_back(line(one.actor));
    return out;
  }
  std::vector<std::string> group() const {
    std::vector<std::string> out;
    for (const Mention& one : mentions_.all)
      for (const Actor& member : one.members) out.push_back(member.name);
    return out;
  }
  std::vector<std::string> dates() const {
    std::vector<std::string> out;
    for (const Mention& one : mentions_.all)
      if (one.kind == MentionKind::kDate)
        out.push_back(one.date->text() + (one.date_inferred ? "?" : "") +
                      (one.date_end ? " to " + one.date_end->text() : ""));
    return out;
  }
  std::vector<std::string> places() const {
    std::vector<std::string> out;
    for (const Mention& one : mentions_.all)
      if (one.kind == MentionKind::kPlace) out.push_back(one.place + ", " + one.country);
    return out;
  }
  const Mentions& mentions() const { return mentions_; }

 private:
  static std::string line(const Actor& actor) {
    return actor.name + " | " + actor.role + " | " + actor.org + " | " + actor.country;
  }
  std::string text_;
  Document document_;
  Mentions mentions_;
};

using Lines = std::vector<std::string>;

}  // namespace concord::reading::mention_test
