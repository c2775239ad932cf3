// Which chunks open a clause of their own and which stand as the subject of one, judged from the chunks
// around them alone. The clauses themselves, with what was open before, are found in clause.cc. All functions
// are pure; chunk numbers must be below `syntax.chunks.size()`.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

#include "reading/event/syntax.h"

namespace concord::reading {

// The preposition that stands right before chunk `i`, empty if none does. Valid as long as `syntax` is.
std::string_view preposition_before(const Syntax& syntax, std::uint32_t i);

// "a fund that will support farmers": before a verb and behind a noun, the subordinator `i` is its subject.
bool stands_for_noun(const Scene& scene, const Syntax& syntax, std::uint32_t i);

// "(the parties,) will also go on": a verb right behind the mark `i`, or behind words such as these.
bool verb_follows(const Scene& scene, const Syntax& syntax, std::uint32_t i);

// "соглашение о ветропарке, которое": by gender or number the relative pronoun cannot stand for the noun.
bool cannot_stand_for(const Scene& scene, const Chunk& relative, const Chunk& noun);

// "a protocol they initialled", "the memorandum two ministries signed on Monday": who stands right behind a
// document begins what is said of it. Chunk `i` is a mention.
bool opens_contact_clause(const Scene& scene, const Syntax& syntax, std::uint32_t i);

// "(met the envoy) in the centre opened", "(thanked the bank) for the maps it gave": whether a noun that a
// preposition governs stands right before chunk `i`, which then is said of that noun.
bool is_behind_governed_noun(const Scene& scene, const Syntax& syntax, std::uint32_t i);

bool is_pronoun(const Scene& scene, const Chunk& chunk);

// "A deal to build a plant was signed": an infinitive behind the noun that a passive verb further on is said
// of. False in languages with cases.
bool belongs_to_subject(const Scene& scene, const Syntax& syntax, std::uint32_t i);

// "Of the readiness to help Norway the envoy spoke": an infinitive before the verb of its clause belongs to a
// noun, and the clause goes on behind what the infinitive takes. False in languages without cases.
bool finite_verb_follows(const Scene& scene, const Syntax& syntax, std::uint32_t i);

// Whether a noun phrase without preposition, in the nominative where there are cases, is among `chunks`:
// a subject for the verb behind them.
bool has_subject(const Scene& scene, const Syntax& syntax, std::span<const std::uint32_t> chunks);

// "said the water would reach the farms": what is told of, up to the verb, is a thing, and neither somebody
// nor a body ("the ministry", "his staff") for which the speaker may stand.
bool names_thing(const Scene& scene, const Syntax& syntax, std::span<const std::uint32_t> chunks);

}  // namespace concord::reading
