#include "record/leaf_hasher.h"

#include <memory>
#include <system_error>
#include <utility>

#include "record/tree.h"

namespace concord::record {

namespace {

constexpr std::size_t kBatchBytes = std::size_t{1} << 20U;
constexpr std::size_t kBatchEntries = 8192;

}  // namespace

LeafHasher::Batch LeafHasher::hashed(Batch batch) {
  batch.leaves.reserve(batch.ends.size());
  std::size_t begin = 0;
  for (std::size_t end : batch.ends) {
    batch.leaves.push_back(leaf_hash(std::string_view(batch.bytes).substr(begin, end - begin)));
    begin = end;
  }
  return batch;
}

void LeafHasher::add(const Digest& kept, std::string_view bytes) {
  filling_.bytes += bytes;
  filling_.ends.push_back(filling_.bytes.size());
  filling_.kept.push_back(kept);
  if (filling_.bytes.size() >= kBatchBytes || filling_.ends.size() >= kBatchEntries) send();
}

void LeafHasher::flush() {
  send();
  receive();
}

void LeafHasher::send() {
  receive();
  // Shared, so that a thread that cannot be started does not take the batch with it.
  auto batch = std::make_shared<Batch>(std::exchange(filling_, {}));
  auto work = [batch] { return hashed(std::move(*batch)); };
  try {
    hashing_ = std::async(std::launch::async, work);
  } catch (const std::system_error&) {  // no more threads on this machine: hashed when it is asked for
    hashing_ = std::async(std::launch::deferred, work);
  }
}

void LeafHasher::receive() {
  if (!hashing_.valid()) return;
  const Batch batch = hashing_.get();
  for (std::size_t i = 0; i < batch.leaves.size(); ++i) sink_(batch.kept[i], batch.leaves[i]);
}

}  // namespace concord::record
