#include "reading/engine.h"

#include <algorithm>
#include <atomic>
#include <cld2/public/compact_lang_det.h>
#include <map>

#include "reading/event/money.h"
#include "reading/event/pronoun.h"
#include "reading/event/report_reader.h"
#include "reading/mention/mention_finder.h"
#include "reading/pack/pack.h"
#include "reading/text/month_names.h"
#include "reading/text/search_terms.h"
#include "reading/text/text_reader.h"

namespace concord::reading {
namespace {

// Everything that reads one language.
struct Speaker {
  std::unique_ptr<const Pack> pack;
  TextReader text;
  MentionFinder mentions;
  std::uint64_t id = 0;  // of this speaker in this process, for the caches of threads
};

std::vector<std::string> strings(std::span<const std::string> list) {
  return {list.begin(), list.end()};
}

TextRules text_rules(const Pack& pack) {
  TextRules rules;
  rules.abbreviations = strings(pack.list(RawList::kAbbreviation));
  rules.clitics = strings(pack.list(RawList::kClitic));
  rules.months = month_names(pack.language);
  rules.boilerplate_lines = strings(pack.list(RawList::kBoilerplateLine));
  rules.boilerplate_from_here = strings(pack.list(RawList::kBoilerplateFromHere));
  rules.boilerplate_headings = strings(pack.list(RawList::kBoilerplateHeading));
  return rules;
}

// What a thread keeps from one report to the next, so that reading allocates little.
struct Workspace {
  std::map<std::uint64_t, FormCache> forms;
  Document document;
  Hits hits;
  Mentions mentions;
};

std::uint64_t next_speaker() {
  static std::atomic<std::uint64_t> next{1};
  return next.fetch_add(1);
}

// A report that says nowhere when it was published is of the day of the first full date that it names.
void complete_header(const std::vector<Mention>& mentions, Header& header) {
  if (header.published) return;
  for (const Mention& mention : mentions) {
    if (mention.kind != MentionKind::kDate || !mention.date || !mention.date->has_day()) continue;
    header.published = mention.date;
    header.published_inferred = true;
    return;
  }
}

}  // namespace

struct Engine::State {
  Vocabulary vocabulary;
  std::map<std::string, Speaker, std::less<>> speakers;  // by language
  Problems problems;
  SearchTerms terms;

  // The speaker of the language that most of the text is in.
  const Speaker* speaker_for(std::string_view text) const {
    bool reliable = false;
    const CLD2::Language language =
        CLD2::DetectLanguage(text.data(), static_cast<int>(std::min(text.size(), kSample)), true, &reliable);
    const auto found = speakers.find(std::string_view(CLD2::LanguageCode(language)));
    if (found != speakers.end()) return &found->second;
    return nullptr;
  }

  static constexpr std::size_t kSample = std::size_t{1} << 16U;
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
    CONCORD_TRY(auto mentions, MentionFinder::make(*pack));
    const std::string language = pack->language;
    state->terms.add(language, *pack->morphology);
    TextReader text(text_rules(*pack));
    state->speakers.insert_or_assign(
        language, Speaker{std::move(pack), std::move(text), std::move(mentions), next_speaker()});
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
  const auto forms = work.forms.try_emplace(speaker->id, *speaker->pack->morphology).first;
  reading.language = speaker->pack->language;
  speaker->text.read(report.text, forms->second, work.document);
  speaker->pack->lexicon.match(work.document, work.hits);
  speaker->mentions.find(work.document, work.hits, work.mentions);
  Header& header = work.mentions.header;
  complete_header(work.mentions.all, header);
  reading.title = header.title;
  reading.published = header.published;
  reading.published_inferred = header.published_inferred;
  const std::vector<Mention> mentions = with_pronouns(
      work.document, *speaker->pack, work.hits, with_money(work.document, work.hits, work.mentions.all));
  read_report({work.document, *speaker->pack, work.hits, mentions, header}, reading);
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
