// Documents that a sentence tells one by one, behind a word that only counts them or stands for all: "two
// papers were signed: a memorandum on forests and a roadmap on energy".
#pragma once

#include <string_view>
#include <vector>

#include "reading/event/document_title.h"

namespace concord::reading {

// Those of the sentence from token `from` that stand in a list, in the order of the text. `behind_another`:
// one of the list ends there.
std::vector<DocumentTitle> listed_documents(const Scene& scene, const TokenFacts& facts,
                                            std::uint32_t sentence, std::uint32_t from,
                                            bool behind_another = false);

// "a number of documents, among them a memorandum and a roadmap": the documents listed behind the one whose
// title this is, if that stands for several; none where they are not told.
std::vector<DocumentTitle> documents_told_by(const Scene& scene, const TokenFacts& facts,
                                             std::uint32_t sentence, const DocumentTitle& whole);

// "There were signed: a memorandum and a roadmap": those behind the colon at that token and on the lines
// below; none where no colon stands there.
std::vector<DocumentTitle> documents_behind_colon(const Scene& scene, const TokenFacts& facts,
                                                  std::uint32_t sentence, std::uint32_t colon);

// Of the words of [listing]: whether it stands for one of the documents by its number ("the second").
bool numbers_document(const Scene& scene, const Hit& listing);

// The kind of the first document that a quote speaks of; empty where it names none.
std::string_view kind_of_document(const Scene& scene, Span quote);
// Of words that tell no kind: "the document".
bool is_any_kind(std::string_view kind);

}  // namespace concord::reading
