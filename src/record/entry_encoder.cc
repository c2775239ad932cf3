#include "record/entry_encoder.h"

#include <algorithm>
#include <fmt/format.h>
#include <system_error>

namespace concord::record {

namespace {

// From so many entries on, a second thread is worth its start.
constexpr std::size_t kEncodeAhead = 64;
constexpr std::size_t kShareSize = 16;

}  // namespace

EntryEncoder::EntryEncoder(const Schemas& schemas, std::span<const Entry> entries)
    : schemas_(schemas),
      entries_(entries),
      share_size_(entries.size() < kEncodeAhead ? std::max<std::size_t>(entries.size(), 1) : kShareSize),
      share_count_((entries.size() + share_size_ - 1) / share_size_),
      slots_(std::make_unique<Slot[]>(share_count_)) {
  if (share_count_ <= 1) {
    if (share_count_ == 1) encode(next_++);
    return;
  }
  try {
    ahead_ = std::jthread([this] {
      for (std::size_t number = next_++; number < share_count_; number = next_++) encode(number);
    });
  } catch (const std::system_error&) {
    ahead_ = {};  // no more threads on this machine: then each share is encoded when it is asked for
  }
}

EntryEncoder::~EntryEncoder() {
  next_ = share_count_;
}

Result<const EntryEncoder::Share*> EntryEncoder::share(std::size_t number) {
  Slot& slot = slots_[number];
  while (!slot.ready) {
    const std::size_t taken = next_++;
    if (taken < share_count_)
      encode(taken);
    else
      slot.ready.wait(false);
  }
  CONCORD_CHECK(slot.status);
  return &slot.share;
}

void EntryEncoder::encode(std::size_t number) {
  Slot& slot = slots_[number];
  slot.share.first = number * share_size_;
  slot.status = encode_share(slot.share, std::min(slot.share.first + share_size_, entries_.size()));
  slot.ready = true;
  slot.ready.notify_all();
}

Status EntryEncoder::encode_share(Share& share, std::size_t end) const {
  share.entries.reserve(end - share.first);
  for (std::size_t i = share.first; i < end; ++i) {
    if (auto good = schemas_.check(entries_[i]); !good) {
      if (entries_.size() == 1) return good;
      return std::unexpected(
          std::move(good).error().at(fmt::format("entry {} of {}", i + 1, entries_.size())));
    }
    CONCORD_TRY(EncodedEntry encoded, encode_entry(entries_[i]));
    if (encoded.body_document)
      share.documents.push_back({sha256(*encoded.body_document), std::move(*encoded.body_document)});
    share.entries.push_back({encoded.id, std::move(encoded.bytes)});
  }
  return {};
}

}  // namespace concord::record
