#include "reading/morphology/opencorpora_tag.h"

#include <algorithm>
#include <array>

namespace concord::reading {
namespace {

struct PartName {
  std::string_view name;
  PartOfSpeech part;
  bool productive;
};

// The grammemes of opencorpora.org/dict.php that reading makes use of.
constexpr std::array kTagParts = {
    PartName{"NOUN", PartOfSpeech::kNoun, true},         PartName{"ADJF", PartOfSpeech::kAdjective, true},
    PartName{"ADJS", PartOfSpeech::kAdjective, true},    PartName{"COMP", PartOfSpeech::kAdverb, true},
    PartName{"VERB", PartOfSpeech::kVerb, true},         PartName{"INFN", PartOfSpeech::kInfinitive, true},
    PartName{"PRTF", PartOfSpeech::kParticiple, true},   PartName{"PRTS", PartOfSpeech::kParticiple, true},
    PartName{"GRND", PartOfSpeech::kGerund, true},       PartName{"NUMR", PartOfSpeech::kNumeral, false},
    PartName{"ADVB", PartOfSpeech::kAdverb, true},       PartName{"PRED", PartOfSpeech::kAdverb, false},
    PartName{"NPRO", PartOfSpeech::kPronoun, false},     PartName{"PREP", PartOfSpeech::kPreposition, false},
    PartName{"CONJ", PartOfSpeech::kConjunction, false}, PartName{"PRCL", PartOfSpeech::kParticle, false},
};

struct CaseName {
  std::string_view name;
  Case value;
};
constexpr std::array kTagCases = {
    CaseName{"nomn", kNominative}, CaseName{"voct", kNominative},   CaseName{"gent", kGenitive},
    CaseName{"gen2", kGenitive},   CaseName{"datv", kDative},       CaseName{"accs", kAccusative},
    CaseName{"acc2", kAccusative}, CaseName{"ablt", kInstrumental}, CaseName{"loct", kLocative},
    CaseName{"loc2", kLocative},
};

struct NameName {
  std::string_view name;
  NameType type;
};
constexpr std::array kTagNames = {
    NameName{"Name", NameType::kGiven},        NameName{"Surn", NameType::kSurname},
    NameName{"Patr", NameType::kPatronymic},   NameName{"Geox", NameType::kPlace},
    NameName{"Orgn", NameType::kOrganisation},
};

void apply(std::string_view grammeme, Tag& tag) {
  Analysis& meaning = tag.meaning;
  for (const PartName& part : kTagParts) {
    if (part.name != grammeme) continue;
    meaning.part = part.part;
    tag.productive = part.productive;
    if (grammeme == "PRTS") meaning.passive = true;
  }
  for (const CaseName& one : kTagCases)
    if (one.name == grammeme) meaning.cases = static_cast<std::uint8_t>(meaning.cases | one.value);
  for (const NameName& one : kTagNames)
    if (one.name == grammeme) meaning.name = one.type;
  if (grammeme == "plur") meaning.plural = true;
  if (grammeme == "masc") meaning.gender = 'm';
  if (grammeme == "femn") meaning.gender = 'f';
  if (grammeme == "neut") meaning.gender = 'n';
  if (grammeme == "past") meaning.past = true;
  // "посадим", "установим": "we will" in a report, and never "let us".
  if (grammeme == "futr" || grammeme == "incl") meaning.future = true;
  if (grammeme == "pssv") meaning.passive = true;
  if (grammeme == "Fixd") tag.fixed = true;
  if (grammeme == "Pltm") tag.plural_only = true;
  if (grammeme == "Apro" || grammeme == "Anum") tag.productive = false;
}

}  // namespace

Tag parse_tag(std::string_view text) {
  Tag tag;
  tag.text = text;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find_first_of(", "), text.size());
    apply(text.substr(0, end), tag);
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return tag;
}

}  // namespace concord::reading
