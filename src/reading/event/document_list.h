// Documents that a list names behind a noun that only counts them: "two papers were signed: a memorandum on
// forests and a roadmap on energy", "several documents, including an agreement on water".
#pragma once

#include <vector>

#include "reading/event/document_title.h"

namespace concord::reading {

// Those of the sentence from token `from`, in the order of the text. `behind_another`: one of the list ends
// there.
std::vector<DocumentTitle> listed_documents(const Scene& scene, const TokenFacts& facts,
                                            std::uint32_t sentence, std::uint32_t from,
                                            bool behind_another = false);

}  // namespace concord::reading
