#include "reading/engine.h"

#include <algorithm>
#include <fmt/format.h>
#include <fmt/ranges.h>

#include "reading/confidence.h"
#include "reading/document_subject.h"
#include "reading/language_choice.h"
#include "reading/speaker.h"
#include "reading/text/search_terms.h"

namespace concord::reading {

namespace {

// A file of packs/common, which the engine can do without.
Result<std::optional<IniFile>> common_file(const fs::path& packs, const char* name, Problems& problems) {
  const auto text = read_file(packs / "common" / name);
  if (text) return parse_ini(*text, fmt::format("common/{}", name), problems);
  if (text.error().code != ErrorCode::kNotFound) return std::unexpected(text.error());
  return std::nullopt;
}

Workspace& workspace() {
  thread_local Workspace work;
  return work;
}

}  // namespace

struct Engine::State {
  Vocabulary vocabulary;
  Speakers speakers;
  Problems problems;
  SearchTerms terms;
  Weights weights;
  Gazetteer gazetteer;
};

Engine::Engine(std::unique_ptr<State> state) : state_(std::move(state)) {}
Engine::Engine(Engine&&) noexcept = default;
Engine& Engine::operator=(Engine&&) noexcept = default;
Engine::~Engine() = default;

Result<Engine> Engine::open(const fs::path& packs, std::span<const std::string_view> only) {
  auto state = std::make_unique<State>();
  CONCORD_TRY(const auto weights, common_file(packs, "confidence.ini", state->problems));
  if (weights) state->weights = read_weights(*weights, state->problems);
  CONCORD_TRY(const auto coordinates, common_file(packs, "coordinates.ini", state->problems));
  if (coordinates) state->gazetteer = Gazetteer::read(*coordinates, state->problems);
  std::error_code error;
  std::vector<fs::path> folders;
  for (const auto& entry : fs::directory_iterator(packs, error)) {
    const bool wanted =
        only.empty() || std::ranges::find(only, entry.path().filename().string()) != only.end();
    if (wanted && fs::exists(entry.path() / "pack.ini", error)) folders.push_back(entry.path());
  }
  std::ranges::sort(folders);
  for (const fs::path& folder : folders) {
    CONCORD_TRY(auto pack, load_pack(folder, state->vocabulary, state->problems));
    const std::string language = pack->language;
    state->terms.add(language, *pack->morphology);
    CONCORD_TRY(auto speaker, Speaker::make(std::move(pack)));
    state->speakers.insert_or_assign(language, std::move(speaker));
  }
  if (state->speakers.empty()) {
    return fail(ErrorCode::kNotFound, "no language pack", packs.string(),
                "reinstall Concord, or name the folder with its packs in CONCORD_DATA");
  }
  return Engine(std::move(state));
}

Reading Engine::read(const Report& report) const {
  Reading reading;
  read_together(std::span(&report, 1), std::span(&reading, 1));
  return reading;
}

std::vector<Reading> Engine::read(std::span<const Report> reports) const {
  std::vector<Reading> out(reports.size());
  for (std::size_t first = 0; first < reports.size();) {
    std::size_t count = 0;
    for (std::size_t bytes = 0; first + count < reports.size(); ++count) {
      bytes += reports[first + count].text.size();
      if (count > 0 && (count == kMostTogether || bytes > kBytesTogether)) break;
    }
    read_together(reports.subspan(first, count), std::span(out).subspan(first, count));
    first += count;
  }
  return out;
}

void Engine::read_together(std::span<const Report> reports, std::span<Reading> out) const {
  Workspace& work = workspace();
  work.start(reports.size());
  std::vector<const Speaker*> speakers;
  for (const Report& report : reports)
    speakers.push_back(choose_speaker(report.text, state_->speakers, report.about.language, work));
  for (std::size_t i = 0; i < reports.size(); ++i)
    if (speakers[i] != nullptr) speakers[i]->find_phrases(reports[i].text, work, work.pieces[i]);
  std::vector<ReportToRead> to_read;
  for (std::size_t i = 0; i < reports.size(); ++i) {
    const About& about = reports[i].about;
    out[i].title = about.title;
    out[i].published = about.published;
    if (speakers[i] == nullptr) continue;
    to_read.push_back({speakers[i]->find_mentions(work, work.pieces[i], about.published), &out[i]});
    const Header& header = to_read.back().scene.header;
    out[i].language = speakers[i]->pack().language;
    if (about.title.empty()) out[i].title = header.title;
    out[i].published = header.published;
    out[i].published_inferred = header.published_inferred;
  }
  read_reports(to_read, work.events);
  for (std::size_t i = 0; i < reports.size(); ++i)
    if (speakers[i] != nullptr) weigh(reports[i], state_->weights, out[i]);
}

std::vector<MatchedLine> Engine::matched_lines(const Report& report) const {
  Workspace& work = workspace();
  const Speaker* speaker = choose_speaker(report.text, state_->speakers, report.about.language, work);
  if (speaker == nullptr) return {};
  return reading::matched_lines(speaker->read(report.text, work, report.about.published));
}

std::vector<NamedMention> Engine::named_mentions(const Report& report) const {
  Workspace& work = workspace();
  const Speaker* speaker = choose_speaker(report.text, state_->speakers, report.about.language, work);
  if (speaker == nullptr) return {};
  return reading::named_mentions(speaker->read(report.text, work, report.about.published));
}

std::vector<std::string> Engine::languages() const {
  std::vector<std::string> out;
  for (const auto& [language, speaker] : state_->speakers) out.push_back(language);
  return out;
}

std::span<const Problem> Engine::problems() const {
  return state_->problems;
}

std::optional<Coordinates> Engine::coordinates(std::string_view place, std::string_view country) const {
  return state_->gazetteer.find(place, country);
}

std::string Engine::search_terms(std::string_view text, std::string_view language) const {
  return state_->terms.of(text, language);
}

std::string Engine::subject_terms(std::string_view title, std::string_view language) const {
  const auto speaker = state_->speakers.find(language);
  if (speaker == state_->speakers.end()) return {};
  Workspace& work = workspace();
  const std::vector<std::string> words = document_subject(speaker->second.read(title, work));
  return state_->terms.of(fmt::format("{}", fmt::join(words, " ")), language);
}

}  // namespace concord::reading
