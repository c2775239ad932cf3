#include <algorithm>
#include <fmt/format.h>
#include <map>
#include <set>

#include "reading/pack/lint.h"

namespace concord::reading {
namespace {

bool may_fill(const Frame& frame, std::uint8_t filler) {
  return std::ranges::any_of(frame.slots, [&](const Slot& slot) { return (slot.fillers & filler) != 0; });
}

std::string texts_of(const std::vector<IniValue>& values) {
  std::set<std::string> texts;
  for (const IniValue& value : values) texts.insert(value.text);
  return fmt::format("{}", fmt::join(texts, " | "));
}

class FrameChecker {
 public:
  FrameChecker(const IniFile& file, const IniFile& grammar, const Pack& pack, Problems& problems)
      : file_(file), pack_(pack), problems_(problems) {
    for (const IniSection& section : grammar.sections) {
      if (section.kind != "preposition" && section.kind != "subordinator") continue;
      for (const IniEntry& entry : section.entries) {
        small_words_.insert(entry.key.front());
        for (const IniValue& value : entry.values) small_words_.insert(value.text);
      }
    }
  }

  void run() {
    for (const Frame& frame : pack_.frames) {
      check_outcome(frame);
      check_slots(frame);
      check_words(frame);
      check_twin(frame);
    }
  }

 private:
  void report(std::uint32_t line, std::string what) {
    problems_.push_back({file_.file, line, std::move(what)});
  }

  // The line of a key of the frame, or of its head.
  std::uint32_t line_of(const Frame& frame, std::string_view key) const {
    for (const IniSection& section : file_.sections) {
      if (section.line != frame.line) continue;
      for (const IniEntry& entry : section.entries) {
        if (entry.key.front() == key) return entry.line;
      }
    }
    return frame.line;
  }

  void check_outcome(const Frame& frame) {
    if (!frame.type && !frame.agreement && !frame.commitment) {
      report(frame.line,
             fmt::format("the frame {} tells nothing: it has type = none, and neither agreement nor "
                         "commitment",
                         frame.name));
    }
    if (frame.agreement && frame.nouns.empty() && !may_fill(frame, kAgreementFiller)) {
      report(line_of(frame, "agreement"),
             fmt::format("the frame {} never tells its agreement: no slot takes an agreement", frame.name));
    }
    if (frame.needs > 0 && !may_fill(frame, kActorFiller)) {
      report(line_of(frame, "needs"),
             fmt::format("the frame {} never fires: it needs {} of the actors, and no "
                         "slot takes an actor; write needs = 0 or give it a slot",
                         frame.name, frame.needs));
    }
    if (frame.commitment && (frame.slots[*frame.commitment].fillers & kActorFiller) == 0) {
      report(line_of(frame, "commitment"),
             fmt::format("who commits itself is an actor, and the slot {} takes none",
                         frame.slots[*frame.commitment].name));
    }
    if (frame.type && frame.status == EventStatus::kNegated) {
      report(line_of(frame, "status"),
             fmt::format("the frame {} tells only what did not happen", frame.name));
    }
  }

  void check_slots(const Frame& frame) {
    for (const Slot& slot : frame.slots) {
      const bool cases = pack_.has_cases();
      if (slot.cases != 0 && !cases) {
        report(
            line_of(frame, slot.name),
            fmt::format("the slot {} is never filled: the language has no cases (case-relations in pack.ini)",
                        slot.name));
      }
      // What opens a slot is known by itself; a word that stands in no line of grammar.ini is misspelt.
      if (slot.relation == Relation::kPreposition && !small_words_.contains(slot.preposition)) {
        report(
            line_of(frame, slot.name),
            fmt::format("\"{}\" is neither a key of a frame nor a preposition or subordinator of grammar.ini",
                        slot.name));
      }
    }
  }

  void check_words(const Frame& frame) {
    for (const IniValue& veto : frame.vetoes) {
      const auto same = [&](const IniValue& one) { return one.text == veto.text; };
      if (frame.verbs.size() == 1 && std::ranges::any_of(frame.verbs, same)) {
        report(veto.line, fmt::format("the frame {} never fires: not-with forbids its own verb \"{}\"",
                                      frame.name, veto.text));
      } else if (std::ranges::any_of(frame.verbs, same) || std::ranges::any_of(frame.nouns, same)) {
        report(veto.line,
               fmt::format("not-with forbids \"{}\", by which the frame {} fires", veto.text, frame.name));
      }
    }
    for (const IniValue& example : frame.examples) {
      if (std::ranges::find(frame.counterexamples, example.text, &IniValue::text) !=
          frame.counterexamples.end())
        report(example.line, "the same sentence is an example and a counterexample");
    }
  }

  // A frame with the same words and slots as another is never chosen, or never the other.
  void check_twin(const Frame& frame) {
    std::string face = texts_of(frame.verbs) + " / " + texts_of(frame.nouns) + " / " + texts_of(frame.vetoes);
    for (const Slot& slot : frame.slots)
      face += fmt::format(" / {} {} {}", slot.name, static_cast<int>(slot.fillers), slot.required);
    const auto [first, is_new] = faces_.try_emplace(face, &frame);
    if (is_new) return;
    report(frame.line, fmt::format("the frame {} has the words and slots of the frame {} in line {}",
                                   frame.name, first->second->name, first->second->line));
  }

  const IniFile& file_;
  const Pack& pack_;
  Problems& problems_;
  std::set<std::string> small_words_;  // of grammar.ini
  std::map<std::string, const Frame*> faces_;
};

}  // namespace

void check_frames(const IniFile& file, const IniFile& grammar, const Pack& pack, Problems& problems) {
  FrameChecker(file, grammar, pack, problems).run();
}

}  // namespace concord::reading
