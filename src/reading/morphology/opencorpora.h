// Russian morphology from the OpenCorpora dictionary in the compiled form, version 2.4, that pymorphy2
// publishes: 5 million forms of 389 thousand lexemes, and statistics of endings by which unknown words are
// guessed.
#pragma once

#include <filesystem>
#include <memory>

#include "base/error.h"
#include "reading/morphology/vocabulary.h"

namespace concord::reading {

// Reads the dictionary of `folder`. kNotFound where a file is missing; kDamaged, with the file, where one is
// truncated or contradicts itself. `vocabulary` must outlive the result.
Result<std::unique_ptr<Morphology>> load_opencorpora(const std::filesystem::path& folder,
                                                     Vocabulary& vocabulary);

}  // namespace concord::reading
