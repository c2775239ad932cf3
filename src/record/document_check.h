// The documents' side of record_verify.h: every document has the content that its name says, and every
// document that an entry names is there, unless a later entry says that it was erased.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "record/finding.h"
#include "store/store.h"

namespace concord::record {

class DocumentCheck {
 public:
  // Takes in what one entry says of documents; entries in order.
  void entry(std::uint64_t index, std::string_view bytes);
  // Takes over what was gathered of later entries.
  void add(const DocumentCheck& later);
  // Compares with what the store has.
  Status finish(store::Store& store, std::vector<Finding>& findings);
  // Documents that an entry says are erased and that no later entry names again.
  std::vector<Digest> erased();

 private:
  struct Mention {
    Digest digest;
    std::uint64_t index = 0;
    bool erased = false;
  };
  void keep_last_mentions();
  std::vector<Mention> mentions_;
};

}  // namespace concord::record
