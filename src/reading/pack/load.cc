// Loading a pack: files in the order in which they need each other (the morphology first), problems
// collected.
#include <algorithm>
#include <fmt/format.h>

#include "reading/morphology/opencorpora.h"
#include "reading/morphology/suffix_rules.h"
#include "reading/pack/entry_key.h"
#include "reading/pack/frame_phrases.h"
#include "reading/pack/lexicon_builder.h"
#include "reading/pack/morphology_file.h"
#include "reading/pack/pack.h"
#include "reading/pack/pronoun.h"
#include "reading/pack/properties.h"
#include "reading/pack/section.h"
#include "reading/pack/territories.h"
#include "reading/pack/topics.h"

namespace concord::reading {
namespace {

constexpr std::size_t kLargestFile = std::size_t{8} << 20U;
class Loader {
 public:
  Loader(const fs::path& folder, Vocabulary& vocabulary, Problems& problems)
      : folder_(folder), vocabulary_(vocabulary), problems_(problems), pack_(std::make_unique<Pack>()) {
    pack_->folder = folder.filename().string();
  }

  Result<std::unique_ptr<const Pack>> run() {
    CONCORD_TRY(const std::string properties, read_file(folder_ / "pack.ini", kLargestFile));
    std::string morphology;
    read_properties(parse(properties, "pack.ini"), *pack_, morphology, problems_);
    CONCORD_CHECK(load_morphology(morphology));
    const std::vector<std::string> clitics = clitics_of_language();
    teach_names(clitics);
    LexiconBuilder builder(*pack_->morphology, clitics);
    std::string_view last;
    for (const SectionForm& form : section_forms()) {
      if (form.file != last) load_sections(form.file, builder);
      last = form.file;
    }
    if (const auto topics = file("topics.ini")) add_topics(*topics, builder, problems_);
    if (const auto predicates = file("predicates.ini")) {
      pack_->frames = read_frames(*predicates, problems_);
      add_frame_phrases(*predicates, pack_->frames, builder, problems_);
    }
    if (const auto conferences =
            read_file(folder_.parent_path() / "common" / "conferences.ini", kLargestFile)) {
      pack_->conferences =
          read_conferences(parse_ini(*conferences, "common/conferences.ini", problems_), problems_);
    }
    if (const auto countries = file("countries.ini"))
      add_realms(*countries, pack_->list(RawList::kRealm), pack_->list(RawList::kAdjectiveRealm), builder);
    add_territories(pack_->language, pack_->list(RawList::kRealm), builder);
    pack_->lexicon = std::move(builder).build();
    tell_openers();
    pack_->morphology->know(pack_->lexicon.lemmas());
    for (std::uint32_t i = 0; i < pack_->lexicon.size(); ++i) {
      pack_->knows_speakers |= pack_->lexicon.entry(i).kind == LexiconClass::kPronoun &&
                               pack_->lexicon.number(i) == static_cast<std::int32_t>(Pronoun::kSpeaker);
    }
    return std::unique_ptr<const Pack>(std::move(pack_));
  }

 private:
  std::string named(std::string_view file) const { return fmt::format("{}/{}", pack_->folder, file); }

  IniFile parse(const std::string& text, std::string_view name) {
    return parse_ini(text, named(name), problems_);
  }

  // Files may be missing: a young pack has few.
  std::optional<IniFile> file(std::string_view name) {
    auto text = read_file(folder_ / name, kLargestFile);
    if (text) return parse(*text, name);
    if (text.error().code != ErrorCode::kNotFound) problems_.push_back({named(name), 0, text.error().what});
    return std::nullopt;
  }

  // Slots whose key is a word that opens clauses.
  void tell_openers() {
    const std::vector<std::string> openers =
        pack_->lexicon.lone_words([](LexiconClass kind) { return kind == LexiconClass::kSubordinator; });
    for (Frame& frame : pack_->frames)
      for (Slot& slot : frame.slots)
        slot.opens_clause = slot.relation == Relation::kPreposition &&
                            std::ranges::find(openers, slot.preposition) != openers.end();
  }

  // Needed before any phrase is cut into words.
  std::vector<std::string> clitics_of_language() {
    Problems ignored;  // they are found again when the file is read
    const auto text = read_file(folder_ / "sentences.ini", kLargestFile);
    std::vector<std::string> clitics;
    if (!text) return clitics;
    for (const IniSection& section : parse_ini(*text, named("sentences.ini"), ignored).sections) {
      if (section.kind != "clitic") continue;
      for (const IniEntry& entry : section.entries) {
        for (const IniValue& value : entry.values) clitics.push_back(fold(value.text));
      }
    }
    return clitics;
  }

  // Names of organisations and places that the dictionary may lack: before any phrase is looked up in it.
  void teach_names(std::span<const std::string> clitics) {
    Problems ignored;  // they are found again when the files are read
    if (!pack_->has_dictionary) return;
    for (const std::string_view name : {"organisations.ini", "places.ini"}) {
      const auto text = read_file(folder_ / name, kLargestFile);
      if (!text) continue;
      for (const IniSection& section : parse_ini(*text, named(name), ignored).sections)
        for (const IniEntry& entry : section.entries)
          for (const IniValue& value : entry.values) teach_words(value.text, clitics);
    }
  }

  void teach_words(std::string_view phrase, std::span<const std::string> clitics) {
    const auto phrases = parse_phrase(phrase, clitics);
    if (!phrases) return;
    for (const Phrase& one : *phrases)
      for (const PhraseWord& word : one)
        if (word.kind == PhraseWord::Kind::kLemma && word.capitals == PhraseWord::Capitals::kFirst)
          pack_->morphology->learn(word.text);
  }

  Status load_morphology(std::string_view kind) {
    if (kind == "opencorpora") {
      CONCORD_TRY(pack_->morphology, load_opencorpora(folder_ / "opencorpora", vocabulary_));
      pack_->has_dictionary = true;
      return {};
    }
    SuffixRules rules;
    if (const auto forms = file("morphology.ini")) read_morphology(*forms, rules, problems_);
    if (const auto grammar = file("grammar.ini")) add_closed_words(*grammar, rules);
    pack_->morphology = suffix_morphology(rules, vocabulary_);
    return {};
  }

  void load_sections(std::string_view name, LexiconBuilder& builder) {
    const auto content = file(name);
    if (!content) return;
    for (const IniSection& section : content->sections) {
      const auto forms = section_forms();
      const auto form = std::ranges::find_if(forms, [&](const SectionForm& one) {
        return one.file == name && one.section == section.kind && section.name.empty();
      });
      if (form == forms.end()) {
        problems_.push_back({content->file, section.line, fmt::format("unknown section [{}]", section.kind)});
        continue;
      }
      for (const IniEntry& entry : section.entries) load_entry(*content, *form, entry, builder);
    }
  }

  void load_entry(const IniFile& content, const SectionForm& form, const IniEntry& entry,
                  LexiconBuilder& builder) {
    const auto report = [&](std::uint32_t line, std::string what) {
      problems_.push_back({content.file, line, std::move(what)});
    };
    if (entry.values.empty()) return report(entry.line, "nothing stands after =");
    if (const auto* list = std::get_if<RawList>(&form.goes_to)) {
      auto& raw = pack_->raw[static_cast<std::size_t>(*list)];
      if (*list == RawList::kQuote && entry.key.front() != "-") raw.push_back(entry.key.front());
      for (const IniValue& value : entry.values) {
        const std::string wrong = wrong_with(*list, entry.key.front(), value.text);
        if (!wrong.empty()) {
          report(value.line, wrong);
          continue;
        }
        const bool respells = *list == RawList::kRespelling || *list == RawList::kNameSpelling;
        if (respells || *list == RawList::kSyllable || *list == RawList::kRoleInstead)
          raw.push_back(entry.key.front());
        if (respells) {
          const auto space = value.text.find(' ');
          raw.push_back(value.text.substr(0, space));
          raw.push_back(value.text.substr(space + 1));
          continue;
        }
        raw.push_back(value.text);
      }
      return;
    }
    LexiconEntry made;
    made.kind = std::get<LexiconClass>(form.goes_to);
    made.value = entry.key.front() == "-" ? std::string() : entry.key.front();
    made.line = entry.line;
    if (std::string wrong = read_key(form.key, entry, made); !wrong.empty()) return report(entry.line, wrong);
    // Each preposition is one of its own, unless the line puts several under one.
    const bool one_by_one = made.kind == LexiconClass::kPreposition && made.value.empty();
    std::uint32_t index = one_by_one ? 0 : builder.add_entry(made);
    for (const IniValue& value : entry.values) {
      if (one_by_one) {
        made.value = value.text;
        index = builder.add_entry(made);
      }
      if (auto added = builder.add_phrase(index, value.text); !added) report(value.line, added.error().what);
    }
  }

  const fs::path& folder_;
  Vocabulary& vocabulary_;
  Problems& problems_;
  std::unique_ptr<Pack> pack_;
};

}  // namespace

Result<std::unique_ptr<const Pack>> load_pack(const fs::path& folder, Vocabulary& vocabulary,
                                              Problems& problems) {
  return Loader(folder, vocabulary, problems).run();
}

}  // namespace concord::reading
