// Lists of actors before a verb, where no case tells which members are its subject: "the ministry said Japan
// and Kenya will build", "..., and Hungary and Austria agreed".
#pragma once

#include <span>

#include "reading/event/syntax.h"

namespace concord::reading {

// Whether the verb says, hopes or expects what a clause behind it tells.
bool says_or_hopes(const Scene& scene, const VerbGroup& verb);

// Whether the chunks are nothing but the members of a list of actors.
bool lists_actors(const Scene& scene, const Syntax& syntax, std::span<const std::uint32_t> chunks);

// Where the list begins whose last member stands behind the conjunction at `from` of `chunks`: behind a mark
// that parts it from what is before, and not before `least`; else `from`.
std::uint32_t list_begin(const Scene& scene, const Syntax& syntax, std::span<const std::uint32_t> chunks,
                         std::uint32_t least, std::uint32_t from);

// Whether somebody is named, or stands as a pronoun, before the verb of the clause.
bool names_anybody(const Scene& scene, const Syntax& syntax, const Clause& clause);

// "agreed", "decided", "thanked": what only somebody does.
bool tells_deed(const Scene& scene, const VerbGroup& verb);

}  // namespace concord::reading
