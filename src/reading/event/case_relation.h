// Which argument of a clause is its subject and which its object, where cases tell.
#pragma once

#include <vector>

#include "reading/event/argument.h"

namespace concord::reading {

// Dates are no subjects, nor are cities that do not stand for their people.
bool can_be_subject(const Scene& scene, const Chunk& chunk);

// Whether the form of the clause's verb is a plural in all of its readings.
bool is_plural(const Scene& scene, const Syntax& syntax, const Clause& clause);

// "меморандум, который подписали министерства": whether a relative clause is about one thing and its verb
// about several, who are none of it.
bool is_done_to_one(const Scene& scene, const Syntax& syntax, const Clause& clause);

// "благодарим": the verb says by itself that it is who speaks.
bool is_first_person(const Scene& scene, const Syntax& syntax, const Clause& clause);

// Sets the surface of those arguments that are subjects and objects.
void relate_by_case(const Scene& scene, const Syntax& syntax, const Clause& clause,
                    std::vector<Argument>& arguments);

}  // namespace concord::reading
