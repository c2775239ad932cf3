// Who the title of a document itself says are its parties: "a memorandum between the two ministries".
#pragma once

#include <vector>

#include "reading/event/document_title.h"

namespace concord::reading {

// Behind a preposition by which the frame tells of several; none where the title names fewer than two.
std::vector<Actor> parties_in_title(const Scene& scene, const TokenFacts& facts, const Frame& frame,
                                    const DocumentTitle& title);

}  // namespace concord::reading
