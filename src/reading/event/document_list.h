// Documents that a sentence tells one by one behind a word for all of them.
#pragma once

#include <vector>

#include "reading/event/document_title.h"

namespace concord::reading {

// "a number of documents, among them a memorandum and a roadmap": the documents listed behind the one whose
// title this is, if that stands for several; none where they are not told.
std::vector<DocumentTitle> documents_listed(const Scene& scene, const TokenFacts& facts,
                                            std::uint32_t sentence, const DocumentTitle& whole);

}  // namespace concord::reading
