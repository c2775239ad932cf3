#include "reading/pack_check.h"

#include <algorithm>
#include <fmt/format.h>
#include <tuple>

#include "reading/event/frame_words.h"
#include "reading/pack/lint.h"
#include "reading/speaker.h"

namespace concord::reading {
namespace {

// The frames that fire in a sentence with all the actors they need.
std::vector<std::uint32_t> firing(const Speaker& speaker, const std::string& text, Workspace& work) {
  const Scene scene = speaker.read(text, work);
  TokenFacts facts;
  find_token_facts(scene, facts);
  std::vector<std::uint32_t> frames;
  Syntax syntax;
  FrameWords words;
  MatchMemory memory;
  MatchList matches;
  for (std::uint32_t sentence = 0; sentence < scene.document.sentences.size(); ++sentence) {
    if (!find_frame_words(scene, scene.document.sentences[sentence], memory, words)) continue;
    find_chunks(scene, facts, sentence, syntax);
    find_clauses(scene, syntax);
    match_frames(scene, syntax, words, memory, matches);
    for (const Match& match : matches.matches()) {
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

// The files of a pack, each parsed once more: what load_pack() made of them has no lines any longer.
std::vector<IniFile> files_of(const fs::path& folder, const std::string& pack) {
  std::vector<IniFile> files;
  std::error_code error;
  for (const auto& entry : fs::directory_iterator(folder, error)) {
    if (entry.path().extension() != ".ini") continue;
    const auto text = read_file(entry.path());
    if (!text) continue;
    Problems known;  // load_pack() told them
    files.push_back(parse_ini(*text, pack + "/" + entry.path().filename().string(), known));
  }
  std::ranges::sort(files, {}, &IniFile::file);
  return files;
}

void lint(const fs::path& folder, const Pack& pack, Problems& problems) {
  check_files(folder, pack.folder, problems);
  const std::vector<IniFile> files = files_of(folder, pack.folder);
  for (const IniFile& file : files) check_lines(file, problems);
  const auto named = [&](std::string_view name) {
    const auto file = std::ranges::find(files, pack.folder + "/" + std::string(name), &IniFile::file);
    return file == files.end() ? IniFile() : *file;
  };
  check_properties(named("pack.ini"), pack, problems);
  check_frames(named("predicates.ini"), named("grammar.ini"), pack, problems);
}

void check_examples(const Speaker& speaker, Problems& problems) {
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
}

}  // namespace

Result<Problems> check_pack(const fs::path& folder) {
  std::error_code error;
  const fs::path whole =
      fs::weakly_canonical(folder, error);  // problems name it, whatever "." it was called by
  Vocabulary vocabulary;
  Problems problems;
  CONCORD_TRY(auto loaded, load_pack(whole, vocabulary, problems));
  lint(whole, *loaded, problems);
  const std::string name = loaded->folder;
  if (const auto speaker = Speaker::make(std::move(loaded))) {
    check_examples(*speaker, problems);
  } else {
    problems.push_back({name + "/pack.ini", 0, speaker.error().what});
  }
  std::ranges::stable_sort(problems, [](const Problem& a, const Problem& b) {
    return std::tie(a.file, a.line) < std::tie(b.file, b.line);
  });
  const auto twice =
      std::ranges::unique(problems, [](const Problem& a, const Problem& b) { return a.text() == b.text(); });
  problems.erase(twice.begin(), twice.end());
  return problems;
}

}  // namespace concord::reading
