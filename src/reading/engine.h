// The engine: a report in, a reading out. It finds the language of the report, and takes the text through the
// stages with the pack of that language: blocks, sentences and words; phrases of the lexicon; mentions;
// clauses and frames. What it gives are proposals; it decides nothing and keeps nothing.
#pragma once

#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/error.h"
#include "base/file.h"
#include "base/problem.h"
#include "reading/matched_line.h"
#include "reading/named_mention.h"
#include "reading/pack/coordinates.h"
#include "reading/reading.h"

namespace concord::reading {

class Engine {
 public:
  // Loads every pack under `packs` (each a folder with a pack.ini), or only those in the folders that are
  // named, and from common/ beside them the weights of confidence and the coordinates of places, where they
  // are there. kNotFound where there is no pack. What is wrong with a pack does not keep it from being used;
  // problems() tells.
  static Result<Engine> open(const fs::path& packs, std::span<const std::string_view> only = {});

  Engine(Engine&&) noexcept;
  Engine& operator=(Engine&&) noexcept;
  ~Engine();

  // Never fails: a report in a language that no pack speaks gives an empty reading. Safe from any thread. The
  // text must be valid UTF-8 of less than 4 GiB (decode() sees to that). What the report's metadata say of
  // its day and title goes before what its text says.
  Reading read(const Report& report) const;

  // The same of several reports, in their order. Quicker for short ones, which go through each stage
  // together, up to these numbers at a time: enough that the processor has the code of a stage at hand for
  // most of them, and not more than it can keep of them meanwhile.
  static constexpr std::size_t kMostTogether = 32;
  static constexpr std::size_t kBytesTogether = std::size_t{64} << 10U;  // of text
  std::vector<Reading> read(std::span<const Report> reports) const;

  // Every line of the language pack of which a phrase stands in the report, in the order of the text: what
  // read() had to go on.
  std::vector<MatchedLine> matched_lines(const Report& report) const;

  // Every name in the report, whether anything is told of it or not.
  std::vector<NamedMention> named_mentions(const Report& report) const;

  // ISO 639-1 codes of the languages there are.
  std::vector<std::string> languages() const;
  std::span<const Problem> problems() const;

  // Where a place lies that was read; nothing where packs/common/coordinates.ini does not say.
  std::optional<Coordinates> coordinates(std::string_view place, std::string_view country) const;

  // The terms of a text or a query for the full-text index (text/search_terms.h).
  std::string search_terms(std::string_view text, std::string_view language) const;

  // The same of what a document is about (document_subject.h), by its title. Empty where the language is
  // unknown or the title says too little.
  std::string subject_terms(std::string_view title, std::string_view language) const;

 private:
  void read_together(std::span<const Report> reports, std::span<Reading> out) const;

  struct State;
  explicit Engine(std::unique_ptr<State> state);
  std::unique_ptr<State> state_;
};

}  // namespace concord::reading
