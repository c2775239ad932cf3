#include "reading/engine.h"

#include <algorithm>
#include <cld2/public/compact_lang_det.h>
#include <map>
#include <unicode/uscript.h>

#include "base/utf8.h"
#include "reading/event/report_reader.h"
#include "reading/speaker.h"
#include "reading/text/search_terms.h"
#include "reading/text/tokenizer.h"

namespace concord::reading {
namespace {

constexpr std::size_t kSample = std::size_t{1} << 16U;  // bytes that tell the language of a report

}  // namespace

struct Engine::State {
  Vocabulary vocabulary;
  std::map<std::string, Speaker, std::less<>> speakers;  // by language
  Problems problems;
  SearchTerms terms;

  // The speaker of the language that most of the text is in.
  const Speaker* speaker_for(std::string_view text) const {
    bool reliable = false;
    const std::string_view sample = text.substr(0, kSample);
    const CLD2::Language language =
        CLD2::DetectLanguage(sample.data(), static_cast<int>(sample.size()), true, &reliable);
    const auto found = speakers.find(std::string_view(CLD2::LanguageCode(language)));
    if (found != speakers.end()) return &found->second;
    return reliable ? nullptr : speaker_by_script(sample);
  }

  // A few words tell no language, but their letters may leave one pack only.
  const Speaker* speaker_by_script(std::string_view text) const {
    std::map<std::string_view, std::size_t> letters;
    for (std::size_t at = 0; at < text.size();) {
      std::size_t length = 0;
      UErrorCode status = U_ZERO_ERROR;
      const char32_t c = decode_utf8(text, at, length);
      at += length;
      if (is_letter(c)) ++letters[uscript_getShortName(uscript_getScript(static_cast<UChar32>(c), &status))];
    }
    const auto most = std::ranges::max_element(letters, {}, [](const auto& one) { return one.second; });
    if (most == letters.end()) return nullptr;
    const Speaker* only = nullptr;
    for (const auto& [language, speaker] : speakers) {
      if (speaker.pack().script != most->first) continue;
      if (only != nullptr) return nullptr;
      only = &speaker;
    }
    return only;
  }
};

Engine::Engine(std::unique_ptr<State> state) : state_(std::move(state)) {}
Engine::Engine(Engine&&) noexcept = default;
Engine& Engine::operator=(Engine&&) noexcept = default;
Engine::~Engine() = default;

Result<Engine> Engine::open(const fs::path& packs) {
  auto state = std::make_unique<State>();
  std::error_code error;
  std::vector<fs::path> folders;
  for (const auto& entry : fs::directory_iterator(packs, error)) {
    if (fs::exists(entry.path() / "pack.ini", error)) folders.push_back(entry.path());
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
  const Speaker* speaker = state_->speaker_for(report.text);
  if (speaker == nullptr) return reading;
  thread_local Workspace work;
  const Scene scene = speaker->read(report.text, work);
  reading.language = speaker->pack().language;
  reading.title = scene.header.title;
  reading.published = scene.header.published;
  reading.published_inferred = scene.header.published_inferred;
  read_report(scene, reading);
  return reading;
}

std::vector<std::string> Engine::languages() const {
  std::vector<std::string> out;
  for (const auto& [language, speaker] : state_->speakers) out.push_back(language);
  return out;
}

std::span<const Problem> Engine::problems() const {
  return state_->problems;
}

std::string Engine::search_terms(std::string_view text, std::string_view language) const {
  return state_->terms.of(text, language);
}

}  // namespace concord::reading
