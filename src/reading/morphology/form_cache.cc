#include "reading/morphology/form_cache.h"

#include <atomic>
#include <cstring>

namespace concord::reading {
namespace {

constexpr std::size_t kFirstSlots = 1U << 12U;

template <typename Bytes>
std::uint64_t bytes_at(const char* at) {
  Bytes bytes{};
  std::memcpy(&bytes, at, sizeof bytes);
  return bytes;
}

// Eight bytes at a time, the last ones overlapping; most words are short.
std::uint32_t hash_of(std::string_view form) {
  constexpr std::uint64_t kFactor = 0x9E37'79B9'7F4A'7C15U;  // 2^64 divided by the golden ratio
  const std::size_t size = form.size();
  const char* const begin = form.data();
  std::uint64_t hash = size * kFactor;
  const auto mix = [&](std::uint64_t bytes) {
    hash = (hash ^ bytes) * kFactor;
    hash ^= hash >> 32U;
  };
  if (size >= 8) {
    for (std::size_t at = 0; at + 8 < size; at += 8) mix(bytes_at<std::uint64_t>(begin + at));
    mix(bytes_at<std::uint64_t>(begin + size - 8));
  } else if (size >= 4) {
    mix(bytes_at<std::uint32_t>(begin) << 32U | bytes_at<std::uint32_t>(begin + size - 4));
  } else if (size > 0) {
    mix(bytes_at<std::uint8_t>(begin) << 16U | bytes_at<std::uint8_t>(begin + size / 2) << 8U |
        bytes_at<std::uint8_t>(begin + size - 1));
  }
  return static_cast<std::uint32_t>(hash);
}

// Compared as they are hashed.
bool same_bytes(const char* a, const char* b, std::size_t size) {
  const auto same = [&]<typename Bytes>(Bytes, std::size_t at) {
    return bytes_at<Bytes>(a + at) == bytes_at<Bytes>(b + at);
  };
  if (size >= 8) {
    for (std::size_t at = 0; at + 8 < size; at += 8)
      if (!same(std::uint64_t{}, at)) return false;
    return same(std::uint64_t{}, size - 8);
  }
  if (size >= 4) return same(std::uint32_t{}, 0) && same(std::uint32_t{}, size - 4);
  for (std::size_t at = 0; at < size; ++at)
    if (a[at] != b[at]) return false;
  return true;
}

std::uint64_t next_generation() {
  static std::atomic<std::uint64_t> next{1};
  return next.fetch_add(1);
}

}  // namespace

FormCache::FormCache(const Morphology& morphology, std::size_t most_forms)
    : morphology_(&morphology), most_forms_(most_forms) {
  clear();
}

void FormCache::clear() {
  generation_ = next_generation();
  slots_.assign(kFirstSlots, {});
  written_.clear();
  forms_.clear();
  spellings_.clear();
  nominatives_.clear();
  analyses_.clear();
}

void FormCache::make_room() {
  if (forms_.size() >= most_forms_) clear();
}

FormId FormCache::find(std::string_view form, bool word) {
  const std::uint32_t hash = hash_of(form);
  const std::size_t mask = slots_.size() - 1;
  for (std::size_t at = hash & mask;; at = (at + 1) & mask) {
    const Slot slot = slots_[at];
    if (slot.form == kNoForm) return add(form, hash, word);
    if (slot.hash != hash) continue;
    const Spelling& known = written_[slot.form];
    if (known.length == form.size() && known.word == word &&
        same_bytes(spellings_.data() + known.begin, form.data(), form.size()))
      return slot.form;
  }
}

FormId FormCache::add(std::string_view form, std::uint32_t hash, bool word) {
  if (2 * forms_.size() >= slots_.size()) grow();
  const auto id = static_cast<FormId>(forms_.size());
  put({hash, id});
  written_.push_back(
      {static_cast<std::uint32_t>(spellings_.size()), static_cast<std::uint32_t>(form.size()), word});
  spellings_ += form;
  scratch_.clear();
  if (word) morphology_->analyse(form, scratch_);
  Form& made = forms_.emplace_back();
  made.first_analysis = static_cast<std::uint32_t>(analyses_.size());
  made.analysis_count = static_cast<std::uint16_t>(scratch_.size());
  for (const Analysis& one : scratch_) {
    made.parts = static_cast<PartBits>(made.parts | part_bits(one.part));
    if (one.part != PartOfSpeech::kVerb) made.cases = static_cast<std::uint8_t>(made.cases | one.cases);
  }
  analyses_.insert(analyses_.end(), scratch_.begin(), scratch_.end());
  return id;
}

void FormCache::grow() {
  std::vector<Slot> old(2 * slots_.size());
  old.swap(slots_);
  for (const Slot& slot : old)
    if (slot.form != kNoForm) put(slot);
}

void FormCache::put(const Slot& slot) {
  const std::size_t mask = slots_.size() - 1;
  std::size_t at = slot.hash & mask;
  while (slots_[at].form != kNoForm) at = (at + 1) & mask;
  slots_[at] = slot;
}

const std::string& FormCache::name_nominative(FormId id, char gender, std::uint8_t cases) {
  const std::uint64_t key = std::uint64_t{id} << 16U | static_cast<unsigned char>(gender) << 8U | cases;
  const auto [known, is_new] = nominatives_.try_emplace(key);
  if (is_new) {
    const Spelling& written = written_[id];
    const std::string_view form = std::string_view(spellings_).substr(written.begin, written.length);
    known->second = morphology_->name_nominative(form, gender, cases);
  }
  return known->second;
}

std::span<const Analysis> FormCache::analyse(std::string_view word) {
  make_room();
  const Form& known = forms_[find(word)];
  return std::span(analyses_).subspan(known.first_analysis, known.analysis_count);
}

}  // namespace concord::reading
