// A frame: by which words an act is told, what kind of event it is, and where its actors stand in the clause.
// Frames are data of a language pack (predicates.ini, docs/language-packs.md); event/ matches them.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "base/ini.h"
#include "reading/pack/slot_demand.h"
#include "reading/reading.h"

namespace concord::reading {

enum class Relation : std::uint8_t { kSubject, kObject, kAgent, kBareCase, kPreposition };

// What may fill a slot, as bits.
enum Filler : std::uint8_t {
  kActorFiller = 1,
  kAgreementFiller = 2,
  kMoneyFiller = 4,
  kPlaceFiller = 8,
  kClauseFiller = 16,
  kInfinitiveFiller = 32,
};

struct Slot {
  std::string name;  // as the pack writes it: "subject", "with", "с + ins"
  Relation relation = Relation::kSubject;
  std::string preposition;               // kPreposition: its words
  PrepositionBits preposition_bits = 0;  // of these
  std::uint8_t cases = 0;                // bits of Case that the filler may stand in; 0 for any
  std::uint8_t fillers = 0;
  bool required = false;
  bool opens_clause = false;  // kPreposition: the word may open a clause: "что"
};

struct Frame {
  std::string name;
  std::uint32_t line = 0;
  std::string rule;  // file and line: "en/predicates.ini:42"
  std::optional<EventType> type;
  std::vector<IniValue> verbs;
  std::vector<IniValue> nouns;
  std::vector<IniValue> vetoes;
  std::vector<Slot> slots;
  SlotDemand demand;  // of those that are required and that noun phrases fill
  std::uint32_t needs = 1;
  EventStatus status = EventStatus::kHeld;
  bool retells = false;  // says more of the signing or meeting told before, where one was
  std::optional<AgreementStatus> agreement;
  bool in_force = false;                  // the agreement was signed before, and is told with its parties
  std::optional<std::size_t> commitment;  // index of the slot that commits itself
  std::optional<std::size_t> what;        // index of the slot that says to what
  double confidence = 0.5;
  std::vector<IniValue> examples;
  std::vector<IniValue> counterexamples;

  const Slot* slot(Relation relation) const {
    for (const Slot& one : slots) {
      if (one.relation == relation) return &one;
    }
    return nullptr;
  }
};

// The frames of one file; what is wrong with a frame is added to `problems`, and the frame is left out where
// it could not fire as it was meant.
std::vector<Frame> read_frames(const IniFile& file, Problems& problems);

}  // namespace concord::reading
