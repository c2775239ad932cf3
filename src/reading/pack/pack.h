// A language pack in memory: everything Concord knows of one language, out of the files of one folder.
// Immutable once loaded and shared by all threads; it borrows the Vocabulary, which must outlive it.
#pragma once

#include <algorithm>
#include <array>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/error.h"
#include "base/file.h"
#include "base/problem.h"
#include "base/whole_word.h"
#include "reading/morphology/vocabulary.h"
#include "reading/pack/conferences.h"
#include "reading/pack/frame.h"
#include "reading/pack/lexicon.h"

namespace concord::reading {

// Lists that are compared with characters of a text and not with words: they are needed before there are
// words.
enum class RawList : std::uint8_t {
  kAbbreviation,         // "Mr.", with its full stop
  kGlued,                // small words that texts join to the word before: "with", "the"
  kClitic,               // endings that are words of their own: "'s", "n't"
  kQuote,                // opening and closing mark, alternating
  kBoilerplateLine,      // lines that begin so are no text
  kBoilerplateFromHere,  // after a line that begins so nothing is text
  kBoilerplateHeading,   // over lists of other reports
  kBoilerplateCaption,   // in what stands below a picture
  kDatePattern,          // "{d} {month} {y}"
  kStateRole,            // roles, in English, that one has in a state: "Minister"
  kBodyRole,             // of those, words of roles that one has in another body: "Executive Vice-President"
  kLeadingRole,          // of those who head a body: "Minister", "Chairman"
  kSharedRole,           // roles, in English, whose holder often has another office: "Deputy Prime Minister"
  kOpeningHead,     // heads, in English, of what is a name where a sentence begins with it too: "University"
  kAnyBody,         // words of [short], in English, by which any body of a state is called again: "Ministry"
  kHeadingRole,     // roles that only say that somebody heads a body; the first is that of who does so
  kStateOnlyRole,   // words of roles that no other body has: "Minister"
  kPostedRole,      // words of roles of those who are sent to a place: "Ambassador"
  kRoleToCountry,   // of those, words of roles that are "to" a country and not "in" it
  kModifierBehind,  // modifiers, in English, that stand behind the head of a role: "Ad Interim"
  kRoleInstead,     // a role, and how those begin that are called so: "Minister", "Head of Ministry"
  kOneSidedDocument,  // kinds of documents that one party alone can pass: "programme"
  kGluedScale,        // letters of a scale that stand right behind a number and its currency: "bn"
  kSyllable,          // in English and in the language, alternating: "jin", "цзинь"
  kSyllableCountry,   // whose people have names of such syllables: "CN"
  kSeat,              // cities, in English, from which bodies of many states report: "Brussels"
  kNameSpelling,      // where in a word, letters of the transliteration and what is written: "end", "iy", "y"
  kRespelling,        // a country, letters and what its people write for them: "KG", "zh", "j"
  kFirmWord,          // what names of firms end in: "Power", "SpA"
  kSettlement,        // words, as they are declined, right before the name of a place: "городе", "г"
  kPlaceAdjective,    // endings of adjectives that are made of the name of a place: "ского"
  kSurnameConsonant,  // last letters of surnames that are declined for men only: "н"
  kReflexiveEnding,   // of verbs that take no object: "ся"
  kFirstPersonEnding,  // of verbs that tell what we do: "м"
  kAimPreposition,     // keys of prepositions behind which an aim stands: "for"
  kRealm,              // what a country is, before its name: "республика"
  kAdjectiveRealm,     // the same behind the adjective of the country
  kSince,              // small words before a year from which on something went on: "since"
};
inline constexpr std::size_t kRawLists = static_cast<std::size_t>(RawList::kSince) + 1;

inline constexpr std::string_view kAboutAnchor =
    "about";  // key of anchors that are no part of a project's name
inline constexpr std::string_view kFoundingAnchor =
    "founding";  // key of anchors behind which a body is named that is yet to be
inline constexpr std::string_view kFieldTopic =
    "field";  // key of topics that alone are no project; their entries have the number 1
inline constexpr std::string_view kMadeThing =
    "thing";  // key of what is made, and so a project; their entries have the number 1
inline constexpr std::string_view kOwnDeterminer = "own";  // key of [determiner]: her, their, for somebody
inline constexpr std::string_view kPresentAuxiliary = "present";  // value of [passive] and [perfect]: is, has
inline constexpr std::string_view kDefiniteDeterminer =
    "the";  // key of [determiner]: the, these, for what was told

inline constexpr std::string_view kRecordLanguage =
    "en";  // ISO 639-1: what the record tells names and roles in

struct CaseRelations {  // Cases that mark a relation in languages that have cases; 0 where position marks it
  std::uint8_t subject = 0;
  std::uint8_t object = 0;
  std::uint8_t agent = 0;
};

struct Pack {
  std::string folder;           // its name: "en"; problems and origins name files as "en/roles.ini"
  std::string language;         // ISO 639-1
  std::string name;             // in the language itself
  std::string script;           // ISO 15924
  std::string transliteration;  // an ICU transform into Latin script; empty where none is needed
  CaseRelations case_relations;
  bool heads_last = false;      // attributes, roles and what verbs and postpositions govern stand before them
  bool has_dictionary = false;  // of the words of the language: an unknown one is a name or a rare one
  std::string superior_preposition;  // between a body and the one it belongs to: "under"; empty where none is
  std::string companion_preposition;  // before those with whom one acts: "with"; empty where a case tells
  std::string agent_preposition;      // of a passive clause: "by"; empty where a case marks it
  std::string source_preposition;     // before or behind whom a report has it from; empty where none tells it
  std::unique_ptr<Morphology> morphology;
  Lexicon lexicon;
  bool knows_speakers = false;  // tells the words of who speaks of himself, so that other quotes can be read
  std::vector<Frame> frames;    // `number` of an entry of predicates.ini counts them
  Conferences conferences;      // empty where nobody wrote them down
  std::array<std::vector<std::string>, kRawLists> raw;

  const Frame& frame_of(const Hit& hit) const {  // of a verb, a noun or a veto of predicates.ini
    return frames[static_cast<std::size_t>(lexicon.number(hit.entry))];
  }
  bool has_cases() const { return case_relations.subject != 0; }
  std::span<const std::string> list(RawList which) const { return raw[static_cast<std::size_t>(which)]; }
  // Whether one of the words of the list stands in `value`.
  bool has_word_of(RawList words, std::string_view value) const {
    return std::ranges::any_of(list(words),
                               [&](const std::string& word) { return has_whole_words(value, word); });
  }
  bool is_companion(std::string_view preposition) const {
    return !preposition.empty() && preposition == companion_preposition;
  }
  bool has(RawList words, std::string_view word) const {
    return std::ranges::find(list(words), word) != list(words).end();
  }
  // Whether the word, as the text writes it, ends in one of the endings of the list.
  bool ends_in(RawList endings, std::string_view word) const {
    return std::ranges::any_of(list(endings),
                               [&](const std::string& ending) { return word.ends_with(ending); });
  }
};

// Reads `folder`. What cannot be read of a line is added to `problems` and left out; the rest of the pack
// serves. An error only where there is no pack at all: no pack.ini, or no morphology.
Result<std::unique_ptr<const Pack>> load_pack(const fs::path& folder, Vocabulary& vocabulary,
                                              Problems& problems);

}  // namespace concord::reading
