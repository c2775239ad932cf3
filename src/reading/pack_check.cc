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

// The files of a pack, each parsed once more: what load_pack() made of them has no lines any longer. What no
// line can be made of is added to `problems`.
std::vector<IniFile> files_of(const fs::path& folder, const std::string& pack, Problems& problems) {
  std::vector<IniFile> files;
  std::error_code error;
  for (const auto& entry : fs::directory_iterator(folder, error)) {
    if (entry.path().extension() != ".ini") continue;
    const auto text = read_file(entry.path());
    if (!text) continue;
    files.push_back(parse_ini(*text, pack + "/" + entry.path().filename().string(), problems));
  }
  std::ranges::sort(files, {}, &IniFile::file);
  return files;
}

// What can be said of a pack that cannot be loaded.
void lint_files(std::span<const IniFile> files, const fs::path& folder, Problems& problems) {
  check_files(folder, folder.filename().string(), problems);
  for (const IniFile& file : files) check_lines(file, problems);
}

void lint_contents(std::span<const IniFile> files, const Pack& pack, Problems& problems) {
  const auto named = [&](std::string_view name) {
    const auto file = std::ranges::find(files, pack.folder + "/" + std::string(name), &IniFile::file);
    return file == files.end() ? IniFile() : *file;
  };
  check_properties(named("pack.ini"), pack, problems);
  check_frames(named("predicates.ini"), named("grammar.ini"), pack, problems);
}

// The line of the last property of this name in pack.ini, 0 where there is none.
std::uint32_t line_of_property(std::span<const IniFile> files, std::string_view name) {
  std::uint32_t line = 0;
  for (const IniFile& file : files) {
    if (!file.file.ends_with("/pack.ini")) continue;
    for (const IniSection& section : file.sections)
      for (const IniEntry& entry : section.entries)
        if (entry.key.front() == name) line = entry.line;
  }
  return line;
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
  const std::string name = whole.filename().string();
  Problems problems;
  const std::vector<IniFile> files = files_of(whole, name, problems);
  lint_files(files, whole, problems);
  Vocabulary vocabulary;
  if (auto pack = load_pack(whole, vocabulary, problems)) {
    lint_contents(files, **pack, problems);
    if (const auto speaker = Speaker::make(*std::move(pack))) {
      check_examples(*speaker, problems);
    } else {
      problems.push_back(
          {name + "/pack.ini", line_of_property(files, "transliteration"), speaker.error().what});
    }
  } else if (!has_file_of_a_pack(whole)) {
    return std::unexpected(std::move(pack).error());
  } else if (fs::exists(whole / "pack.ini", error)) {
    problems.push_back({name + "/pack.ini", line_of_property(files, "morphology"), pack.error().message()});
  }
  std::ranges::sort(problems, [](const Problem& a, const Problem& b) {
    return std::tie(a.file, a.line, a.what) < std::tie(b.file, b.line, b.what);
  });
  const auto twice =
      std::ranges::unique(problems, [](const Problem& a, const Problem& b) { return a.text() == b.text(); });
  problems.erase(twice.begin(), twice.end());
  return problems;
}

}  // namespace concord::reading
