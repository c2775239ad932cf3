// When and where a session of the climate conference was: that of whatever a sentence says took place at it.
#pragma once

#include "reading/event/syntax.h"

namespace concord::reading {

// The session at which a sentence tells something ("at COP29", "on the sidelines of the COP29 talks");
// nullptr where it names none so, or one that is known to be at another time than the report's.
const ConferenceSession* session_of(const Scene& scene, std::uint32_t sentence);

// The same of the first sentence that tells of one, and not of what a session is known for.
const ConferenceSession* first_session(const Scene& scene);

// The token at which a sentence names a session that was over long before the report, as that at which it
// tells something ("promised at COP27" in a report of the next summer); kNone where it names none so.
std::uint32_t past_session(const Scene& scene, std::uint32_t sentence);

// Whether the words before the token say that what is there is still to be: "COP29, which will be held in
// Baku", "который пройдет в Баку".
bool is_to_come(const Scene& scene, std::uint32_t sentence, std::uint32_t token);

}  // namespace concord::reading
