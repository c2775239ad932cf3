// Leaf hashes on a second thread: while one batch of entries is hashed, the next one is read. Hashing takes
// longer than all the rest of a verification together, so that this is worth a thread.
#pragma once

#include <functional>
#include <future>
#include <string>
#include <string_view>
#include <vector>

#include "base/sha256.h"

namespace concord::record {

class LeafHasher {
 public:
  // Is given, in order and on the caller's thread, what was kept of each entry and what its bytes hash to.
  using Sink = std::function<void(const Digest& kept, const Digest& leaf)>;
  explicit LeafHasher(Sink sink) : sink_(std::move(sink)) {}

  void add(const Digest& kept, std::string_view bytes);  // copies the bytes
  void flush();                                          // hands over everything added

 private:
  struct Batch {
    std::string bytes;
    std::vector<std::size_t> ends;
    std::vector<Digest> kept;
    std::vector<Digest> leaves;
  };
  static Batch hashed(Batch batch);
  void send();
  void receive();

  Sink sink_;
  Batch filling_;
  std::future<Batch> hashing_;
};

}  // namespace concord::record
