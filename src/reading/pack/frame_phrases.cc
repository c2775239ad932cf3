#include "reading/pack/frame_phrases.h"

namespace concord::reading {
namespace {

class PhraseAdder {
 public:
  PhraseAdder(const IniFile& file, LexiconBuilder& builder, Problems& problems)
      : file_(file), builder_(builder), problems_(problems) {}

  void add(LexiconClass kind, std::int32_t frame, const std::vector<IniValue>& phrases) {
    if (phrases.empty()) return;
    const auto entry = builder_.add_entry({kind, "", "", false, frame, phrases.front().line});
    for (const IniValue& phrase : phrases) {
      if (auto added = builder_.add_phrase(entry, phrase.text); !added) {
        problems_.push_back({file_.file, phrase.line, added.error().what});
      }
    }
  }

  void add_preposition(const std::string& words, std::uint32_t line) {
    const auto entry = builder_.add_entry({LexiconClass::kPreposition, words, "", false, 0, line});
    builder_.add_if_new(entry, words);
  }

 private:
  const IniFile& file_;
  LexiconBuilder& builder_;
  Problems& problems_;
};

}  // namespace

void add_frame_phrases(const IniFile& file, const std::vector<Frame>& frames, LexiconBuilder& builder,
                       Problems& problems) {
  PhraseAdder adder(file, builder, problems);
  for (std::size_t i = 0; i < frames.size(); ++i) {
    const auto frame = static_cast<std::int32_t>(i);
    adder.add(LexiconClass::kFrameVerb, frame, frames[i].verbs);
    adder.add(LexiconClass::kFrameNoun, frame, frames[i].nouns);
    adder.add(LexiconClass::kFrameVeto, frame, frames[i].vetoes);
    for (const Slot& slot : frames[i].slots) {
      if (slot.relation == Relation::kPreposition) adder.add_preposition(slot.preposition, frames[i].line);
    }
  }
}

}  // namespace concord::reading
