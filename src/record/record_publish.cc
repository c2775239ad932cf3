// Signing, in the one order that can neither sign what is lost nor sign two histories: the entries are
// durable, the guard takes the new head by compare and swap, the checkpoint is signed, the checkpoint is
// stored. Whatever interrupts it, the next publish() finds the guard at a head that the log contains, and
// signs that or a later one.
#include <fmt/format.h>

#include "base/file.h"
#include "record/record_impl.h"

namespace concord::record {

namespace {

constexpr int kMostSignings = 100;  // when other processes sign the same record

std::unexpected<Error> other_history(const std::filesystem::path& folder, std::string what) {
  return fail(ErrorCode::kFork, std::move(what), folder.string(),
              "nothing was signed. Probably this folder was restored from a backup, or a copy of it is in "
              "use elsewhere: "
              "go on with the copy that has the signed entries, or restore a later backup");
}

std::unexpected<Error> not_at_home(const std::filesystem::path& folder) {
  return fail(ErrorCode::kFork,
              "has checkpoints that were signed elsewhere: this machine does not know the last one",
              folder.string(),
              "nothing was signed. If the record was moved here and is in use nowhere else, say so with "
              "`concord key adopt`");
}

}  // namespace

Result<std::filesystem::path> Record::Impl::guard_folder() const {
  if (!options.guard_folder.empty()) return options.guard_folder;
  return Guard::default_folder();
}

Result<SignerKey> Record::Impl::signer() const {
  const auto path = options.folder / kKeyFile;
  auto text = read_file(path, 4096);
  if (!text) {
    Error error = std::move(text).error();
    error.remedy = "bring the office's signing key back, or publish where it is";
    return std::unexpected(std::move(error));
  }
  auto key = parse_key_file(*text);
  if (!key) return std::unexpected(std::move(key).error().at(path.string()));
  if (key->verifier() != verifier) {
    return fail(ErrorCode::kSignature, "is not the key of this record", path.string(),
                "bring the right key back");
  }
  return key;
}

Result<std::optional<Checkpoint>> Record::last_checkpoint() {
  CONCORD_TRY(auto stored, impl_->store->latest_checkpoint());
  if (!stored) return std::nullopt;
  auto checkpoint = open_checkpoint(stored->note, impl_->verifier);
  if (!checkpoint) {
    return std::unexpected(std::move(checkpoint).error().at(fmt::format("checkpoint {}", stored->size)));
  }
  return std::move(*checkpoint);
}

Result<std::optional<SignedHead>> Record::guarded_head() {
  CONCORD_TRY(auto folder, impl_->guard_folder());
  return Guard::look(folder, impl_->verifier);
}

Status Record::Impl::check_head(const SignedHead& head, std::uint64_t size, std::string_view whose) {
  if (head.size > size) {
    return other_history(options.folder, fmt::format("{} covers {} entries, and the record has only {}",
                                                     whose, head.size, size));
  }
  CONCORD_TRY(Digest now, root(head.size));
  if (now == head.root) return {};
  return other_history(
      options.folder, fmt::format("{} covers {} entries, and they are not the first {} of this record", whose,
                                  head.size, head.size));
}

Result<Checkpoint> Record::publish() {
  CONCORD_CHECK(impl_->check_writable());
  CONCORD_TRY(SignerKey key, impl_->signer());
  CONCORD_TRY(auto folder, impl_->guard_folder());
  CONCORD_TRY(Guard guard, Guard::open(folder, impl_->verifier, impl_->options.lock_timeout_ms));
  for (int attempt = 1;; ++attempt) {
    // The guard before the log: what it remembers was durable then, so an honest log is at least as long.
    CONCORD_TRY(std::optional<SignedHead> guarded, guard.last());
    auto readable = last_checkpoint();
    // A damaged checkpoint can be signed again where the guard knows what it said.
    if (!readable && !guarded) return std::unexpected(std::move(readable).error());
    const std::optional<Checkpoint> last = readable ? *readable : std::nullopt;
    CONCORD_TRY(TreeEdge * edge, impl_->current_edge());
    const std::uint64_t size = edge->size();
    if (guarded) CONCORD_CHECK(impl_->check_head(*guarded, size, "the last signature of this key"));
    if (last) CONCORD_CHECK(impl_->check_head({last->size, last->root}, size, "the last checkpoint"));
    if (last && !guarded) return not_at_home(impl_->options.folder);

    CONCORD_TRY(Digest root, impl_->root(size));
    const SignedHead next{.size = size, .root = root};
    if (last && last->size == size && guarded == next) return *last;
    if (guarded != next) {
      auto advanced = guard.advance(guarded, next);
      if (!advanced && advanced.error().code == ErrorCode::kConflict && attempt < kMostSignings) continue;
      CONCORD_CHECK(advanced);
    }
    Checkpoint checkpoint{.origin = impl_->origin, .size = size, .root = root, .extensions = {}};
    auto stored = impl_->store->put_checkpoint({size, sign_note(checkpoint.text(), key).encode()});
    // Another process has stored a later one: look again, and find it.
    if (!stored && stored.error().code == ErrorCode::kConflict && attempt < kMostSignings) continue;
    CONCORD_CHECK(stored);
    return checkpoint;
  }
}

Status Record::adopt_guard() {
  CONCORD_CHECK(impl_->check_writable());
  CONCORD_TRY(std::optional<Checkpoint> last, last_checkpoint());
  CONCORD_TRY(auto folder, impl_->guard_folder());
  CONCORD_TRY(Guard guard, Guard::open(folder, impl_->verifier, impl_->options.lock_timeout_ms));
  CONCORD_TRY(std::optional<SignedHead> guarded, guard.last());
  CONCORD_TRY(TreeEdge * edge, impl_->current_edge());
  if (guarded) return impl_->check_head(*guarded, edge->size(), "the last signature of this key");
  if (!last) return {};  // nothing was ever signed, so there is nothing to remember
  CONCORD_CHECK(impl_->check_head({last->size, last->root}, edge->size(), "the last checkpoint"));
  return guard.advance(std::nullopt, {last->size, last->root});
}

}  // namespace concord::record
