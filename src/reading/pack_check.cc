#include "reading/pack_check.h"

#include <fmt/format.h>

#include "reading/event/match.h"
#include "reading/speaker.h"

namespace concord::reading {
namespace {

// The frames that fire in a sentence with all the actors they need.
std::vector<std::uint32_t> firing(const Speaker& speaker, const std::string& text, Workspace& work) {
  const Scene scene = speaker.read(text, work);
  const TokenFacts facts = token_facts(scene);
  std::vector<std::uint32_t> frames;
  Syntax syntax;
  for (std::uint32_t sentence = 0; sentence < scene.document.sentences.size(); ++sentence) {
    find_chunks(scene, facts, sentence, syntax);
    find_clauses(scene, syntax);
    for (const Match& match : match_frames(scene, syntax)) {
      if (match.enough) frames.push_back(match.frame);
    }
  }
  return frames;
}

std::string named(const Pack& pack, const std::vector<std::uint32_t>& frames) {
  std::string out;
  for (const std::uint32_t frame : frames) out += (out.empty() ? "" : ", ") + pack.frames[frame].name;
  return out.empty() ? "none does" : "these do: " + out;
}

}  // namespace

Result<Problems> check_pack(const fs::path& folder) {
  Vocabulary vocabulary;
  Problems problems;
  CONCORD_TRY(auto loaded, load_pack(folder, vocabulary, problems));
  CONCORD_TRY(const Speaker speaker, Speaker::make(std::move(loaded)));
  const Pack& pack = speaker.pack();
  const std::string file = pack.folder + "/predicates.ini";
  Workspace work;
  for (std::uint32_t index = 0; index < pack.frames.size(); ++index) {
    const Frame& frame = pack.frames[index];
    for (const IniValue& example : frame.examples) {
      const auto frames = firing(speaker, example.text, work);
      if (std::ranges::find(frames, index) != frames.end()) continue;
      problems.push_back(
          {file, example.line,
           fmt::format("the frame {} does not fire in its example; {}", frame.name, named(pack, frames))});
    }
    for (const IniValue& example : frame.counterexamples) {
      const auto frames = firing(speaker, example.text, work);
      if (std::ranges::find(frames, index) == frames.end()) continue;
      problems.push_back(
          {file, example.line, fmt::format("the frame {} fires in its counterexample", frame.name)});
    }
  }
  return problems;
}

}  // namespace concord::reading
