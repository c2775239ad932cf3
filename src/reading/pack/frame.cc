#include "reading/pack/frame.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <fmt/format.h>
#include <set>

#include "reading/morphology/morphology.h"

namespace concord::reading {
namespace {

template <class T>
using Name = std::pair<std::string_view, T>;

constexpr std::array<Name<std::uint8_t>, 7> kSlotCases{{{"nom", kNominative},
                                                        {"gen", kGenitive},
                                                        {"dat", kDative},
                                                        {"acc", kAccusative},
                                                        {"ins", kInstrumental},
                                                        {"loc", kLocative},
                                                        {"abl", kAblative}}};
constexpr std::array<Name<std::uint8_t>, 6> kFillers{{{"actor", kActorFiller},
                                                      {"agreement", kAgreementFiller},
                                                      {"money", kMoneyFiller},
                                                      {"place", kPlaceFiller},
                                                      {"clause", kClauseFiller},
                                                      {"infinitive", kInfinitiveFiller}}};
constexpr std::array<Name<EventType>, 5> kTypes{{{"CONSULT", EventType::kConsult},
                                                 {"COOPERATE", EventType::kCooperate},
                                                 {"AGREE", EventType::kAgree},
                                                 {"SUPPORT", EventType::kSupport},
                                                 {"AID", EventType::kAid}}};
constexpr std::array<Name<EventStatus>, 4> kStatuses{{{"held", EventStatus::kHeld},
                                                      {"planned", EventStatus::kPlanned},
                                                      {"negated", EventStatus::kNegated},
                                                      {"hypothetical", EventStatus::kHypothetical}}};
constexpr std::string_view kInForce = "in force";
constexpr std::array<Name<AgreementStatus>, 4> kAgreements{{{"signed", AgreementStatus::kSigned},
                                                            {kInForce, AgreementStatus::kSigned},
                                                            {"planned", AgreementStatus::kPlanned},
                                                            {"proposed", AgreementStatus::kProposed}}};

template <class T, std::size_t N>
std::optional<T> find(const std::array<Name<T>, N>& names, std::string_view name) {
  const auto it = std::ranges::find(names, name, &Name<T>::first);
  return it == names.end() ? std::nullopt : std::optional(it->second);
}

template <class T, std::size_t N>
std::string listed(const std::array<Name<T>, N>& names) {
  std::string out;
  for (const auto& [name, value] : names) out += (out.empty() ? "" : ", ") + std::string(name);
  return out;
}

class FrameReader {
 public:
  FrameReader(const std::string& file, Problems& problems) : file_(file), problems_(problems) {}

  std::optional<Frame> read(const IniSection& section) {
    frame_ = {};
    frame_.name = section.name;
    frame_.line = section.line;
    frame_.rule = fmt::format("{}:{}", file_, section.line);
    sound_ = true;
    typed_ = false;
    std::vector<const IniEntry*> references;
    for (const IniEntry& entry : section.entries) {
      if (entry.values.empty()) {
        report(entry.line, fmt::format("{} has no value", entry.key.front()));
      } else if (entry.key.front() == "commitment" || entry.key.front() == "what") {
        references.push_back(&entry);
      } else {
        read_entry(entry);
      }
    }
    for (const IniEntry* entry : references) read_reference(*entry);
    if (!typed_) report(section.line, "the frame has no type; write type = none where it tells no event");
    if (frame_.verbs.empty() && frame_.nouns.empty())
      report(section.line, "the frame has neither verb nor noun");
    if (frame_.slots.empty())
      report(section.line, "the frame has no slot; write for instance subject = actor");
    return sound_ ? std::optional(std::move(frame_)) : std::nullopt;
  }

 private:
  void report(std::uint32_t line, std::string what) {
    sound_ = false;
    problems_.push_back({file_, line, std::move(what)});
  }

  static void append(const std::vector<IniValue>& from, std::vector<IniValue>& to) {
    to.insert(to.end(), from.begin(), from.end());
  }

  void read_entry(const IniEntry& entry) {
    const std::string& key = entry.key.front();
    if (key == "verb") return append(entry.values, frame_.verbs);
    if (key == "noun") return append(entry.values, frame_.nouns);
    if (key == "not-with") return append(entry.values, frame_.vetoes);
    if (key == "example") return append(entry.values, frame_.examples);
    if (key == "counterexample") return append(entry.values, frame_.counterexamples);
    if (key == "type") return read_type(entry);
    if (key == "needs") return read_needs(entry);
    if (key == "retells") return read_retells(entry);
    if (key == "confidence") return read_confidence(entry);
    if (key == "status") {
      if (const auto status = choose(entry, kStatuses)) frame_.status = *status;
      return;
    }
    if (key == "agreement") return read_agreement(entry);
    read_slot(entry);
  }

  template <class T, std::size_t N>
  std::optional<T> choose(const IniEntry& entry, const std::array<Name<T>, N>& names) {
    const auto value = find(names, entry.values.front().text);
    if (!value || entry.values.size() > 1) {
      report(entry.line, fmt::format("{} is one of {}", entry.key.front(), listed(names)));
    }
    return value;
  }

  void read_type(const IniEntry& entry) {
    typed_ = true;
    if (entry.values.front().text != "none") frame_.type = choose(entry, kTypes);
  }

  void read_agreement(const IniEntry& entry) {
    frame_.agreement = choose(entry, kAgreements);
    frame_.in_force = entry.values.front().text == kInForce;
  }

  void read_needs(const IniEntry& entry) {
    const std::string& text = entry.values.front().text;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), frame_.needs);
    if (error != std::errc() || end != text.data() + text.size() || frame_.needs > 9) {
      report(entry.line, "needs is a number of actors from 0 to 9");
    }
  }

  void read_retells(const IniEntry& entry) {
    frame_.retells = entry.values.front().text == "yes";
    if (!frame_.retells) report(entry.line, "retells is yes, or is left out");
  }

  void read_confidence(const IniEntry& entry) {
    const std::string& text = entry.values.front().text;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), frame_.confidence);
    if (error != std::errc() || end != text.data() + text.size() || frame_.confidence <= 0 ||
        frame_.confidence > 1) {
      report(entry.line, "confidence is a share above 0 and up to 1, such as 0.9");
    }
  }

  void read_slot(const IniEntry& entry) {
    Slot slot;
    slot.name = entry.key.front();
    if (!read_place(entry, slot)) return;
    for (const IniValue& value : entry.values) {
      std::string_view text = value.text;
      if (text.ends_with('!')) {
        slot.required = true;
        text = text.substr(0, text.find_last_not_of(" !") + 1);
      }
      if (const auto filler = find(kFillers, text)) {
        slot.fillers = static_cast<std::uint8_t>(slot.fillers | *filler);
      } else {
        report(value.line,
               fmt::format("\"{}\" fills no slot; what may fill one is {}", text, listed(kFillers)));
      }
    }
    for (const Slot& other : frame_.slots) {
      if (other.name == slot.name) report(entry.line, fmt::format("the slot {} is there twice", slot.name));
    }
    if (slot.required && (slot.fillers & (kClauseFiller | kInfinitiveFiller)) == 0) {
      frame_.demand.prepositions |= slot.preposition_bits;
      frame_.demand.fillers |= filler_set(slot.fillers);
    }
    frame_.slots.push_back(std::move(slot));
  }

  // Where the filler stands: a grammatical relation, a bare case, or a preposition with or without a case.
  bool read_place(const IniEntry& entry, Slot& slot) {
    if (slot.name == "subject") return slot.relation = Relation::kSubject, true;
    if (slot.name == "object") return slot.relation = Relation::kObject, true;
    if (slot.name == "agent") return slot.relation = Relation::kAgent, true;
    if (const auto bare = find(kSlotCases, slot.name)) {
      slot.relation = Relation::kBareCase;
      slot.cases = *bare;
      return true;
    }
    slot.relation = Relation::kPreposition;
    const auto plus = slot.name.find('+');
    slot.preposition = slot.name.substr(0, slot.name.find_last_not_of(" +", plus) + 1);
    slot.preposition_bits = preposition_bit(slot.preposition);
    if (plus == std::string::npos) return true;
    const auto begin = slot.name.find_first_not_of(" +", plus);
    const auto named = begin == std::string::npos
                           ? std::nullopt
                           : find(kSlotCases, std::string_view(slot.name).substr(begin));
    if (!named) {
      report(entry.line, fmt::format("after + stands a case: {}", listed(kSlotCases)));
      return false;
    }
    slot.cases = *named;
    return true;
  }

  void read_reference(const IniEntry& entry) {
    const std::string& name = entry.values.front().text;
    const auto it = std::ranges::find(frame_.slots, name, &Slot::name);
    if (it == frame_.slots.end()) {
      return report(entry.line, fmt::format("{} names the slot \"{}\", which the frame does not have",
                                            entry.key.front(), name));
    }
    const auto index = static_cast<std::size_t>(it - frame_.slots.begin());
    (entry.key.front() == "what" ? frame_.what : frame_.commitment) = index;
  }

  const std::string& file_;
  Problems& problems_;
  Frame frame_;
  bool sound_ = true;
  bool typed_ = false;
};

}  // namespace

std::vector<Frame> read_frames(const IniFile& file, Problems& problems) {
  std::vector<Frame> frames;
  std::set<std::string> names;
  FrameReader reader(file.file, problems);
  for (const IniSection& section : file.sections) {
    if (section.kind != "frame" || section.name.empty()) {
      problems.push_back({file.file, section.line, "unknown section; this file has sections [frame NAME]"});
      continue;
    }
    if (!names.insert(section.name).second) {
      problems.push_back(
          {file.file, section.line, fmt::format("a second frame {}; give it another name", section.name)});
    }
    if (auto frame = reader.read(section)) frames.push_back(std::move(*frame));
  }
  return frames;
}

}  // namespace concord::reading
