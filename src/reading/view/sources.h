// How many sources tell of a thing: reports that are no copies of each other (reading/link/copies.h).
#pragma once

#include <string>
#include <vector>

#include "reading/view/queries.h"

namespace concord::reading {

// Keeps what it compares texts by in `sketches`; of one thread at a time.
class Sources {
 public:
  Sources(store::Store& store, KnownSketches& sketches) : store_(store), sketches_(sketches) {}

  // A report whose text was erased counts as a source of its own.
  Result<std::size_t> count(const std::vector<ThingRow>& tellings);

 private:
  Result<const Sketch*> sketch(const std::string& report);

  store::Store& store_;
  KnownSketches& sketches_;
};

}  // namespace concord::reading
