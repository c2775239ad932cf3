#include "record/record.h"

#include <fmt/format.h>

#include "base/file.h"
#include "record/record_impl.h"

namespace concord::record {

namespace {

// Settings of the store. The origin is written last: a record that has one is complete.
constexpr std::string_view kOrigin = "origin";
constexpr std::string_view kVerifierKey = "verifier-key";

store::OpenOptions store_options(const RecordOptions& options, bool create) {
  return {.create = create,
          .read_only = options.read_only,
          .lock_timeout_ms = options.lock_timeout_ms,
          .page_limit = options.page_limit};
}

// The key of a record that is being made: new, or from an attempt that was interrupted.
Result<SignerKey> make_key(const std::filesystem::path& path, std::string_view office) {
  auto text = read_file(path, 4096);
  if (text) {
    CONCORD_TRY(SignerKey found, parse_key_file(*text));
    if (found.verifier().name == office) return found;
    return fail(ErrorCode::kExists, fmt::format("is the key of \"{}\"", found.verifier().name), path.string(),
                "make the record in another folder");
  }
  if (text.error().code != ErrorCode::kNotFound) return std::unexpected(std::move(text).error());
  CONCORD_TRY(SignerKey key, SignerKey::generate(office));
  CONCORD_CHECK(write_file(path, key.text() + "\n", 0600));
  return key;
}

// The body of an entry that lies beside the log; null where it was erased.
Result<Json> fetch_body(store::Store& store, const Digest& digest) {
  CONCORD_TRY(std::optional<std::string> text, store.document(digest));
  if (!text) return Json();
  return parse_json(*text);
}

Result<Record::At> read_entry(store::Store& store, std::uint64_t index, const Digest& leaf,
                              std::string_view bytes) {
  CONCORD_TRY(DecodedEntry decoded, decode_entry(bytes));
  if (decoded.body_document) {
    CONCORD_TRY(decoded.entry.body, fetch_body(store, *decoded.body_document));
  }
  return Record::At{.index = index, .id = leaf, .entry = std::move(decoded.entry)};
}

}  // namespace

Result<SignerKey> parse_key_file(std::string_view text) {
  while (text.ends_with('\n')) text.remove_suffix(1);
  return SignerKey::parse(text);
}

Record::Record(std::unique_ptr<Impl> impl) : impl_(std::move(impl)) {}
Record::~Record() = default;

Result<std::unique_ptr<Record>> Record::create(const RecordOptions& options, std::string_view office) {
  CONCORD_CHECK(check_key_name(office));
  CONCORD_CHECK(make_folders(options.folder));
  const auto path = options.folder / kStoreFile;
  if (fs::exists(path)) {
    CONCORD_TRY(auto store, store::open_sqlite(path, store_options(options, false)));
    CONCORD_TRY(auto origin, store->setting(kOrigin));
    if (origin) {
      return fail(ErrorCode::kExists, fmt::format("there is the record of \"{}\" already", *origin),
                  options.folder.string(), "open it, or choose another folder");
    }
  }
  CONCORD_TRY(SignerKey key, make_key(options.folder / kKeyFile, office));
  {
    CONCORD_TRY(auto store, store::open_sqlite(path, store_options(options, true)));
    CONCORD_CHECK(store->put_setting(kVerifierKey, key.verifier().text()));
    CONCORD_CHECK(store->put_setting(kOrigin, office));
  }
  return open(options);
}

Result<std::unique_ptr<Record>> Record::open(const RecordOptions& options) {
  auto store = store::open_sqlite(options.folder / kStoreFile, store_options(options, false));
  if (!store && store.error().code == ErrorCode::kNotFound) {
    return fail(ErrorCode::kNotFound, "there is no record", options.folder.string(),
                "make one with `concord init`, or name its folder");
  }
  if (!store) return std::unexpected(std::move(store).error());
  auto impl = std::make_unique<Impl>();
  impl->options = options;
  impl->store = std::move(*store);
  CONCORD_TRY(auto origin, impl->store->setting(kOrigin));
  CONCORD_TRY(auto key, impl->store->setting(kVerifierKey));
  if (!origin || !key) {
    return fail(ErrorCode::kNotFound, "the making of this record was interrupted", options.folder.string(),
                "make it again with `concord init`; nothing is lost");
  }
  impl->origin = std::move(*origin);
  CONCORD_TRY(impl->verifier, VerifierKey::parse(*key));
  return std::unique_ptr<Record>(new Record(std::move(impl)));
}

const std::string& Record::origin() const {
  return impl_->origin;
}
const VerifierKey& Record::verifier_key() const {
  return impl_->verifier;
}
const std::filesystem::path& Record::folder() const {
  return impl_->options.folder;
}
store::Store& Record::store() {
  return *impl_->store;
}
Instant Record::now() const {
  return impl_->options.clock != nullptr ? impl_->options.clock->now() : impl_->system_clock.now();
}

std::uint64_t Record::size() const {
  auto size = impl_->store->log_size();
  if (size) return *size;
  return impl_->edge ? impl_->edge->size() : 0;
}

Status Record::Impl::check_writable() const {
  if (!options.read_only) return {};
  return fail(ErrorCode::kUsage, "was opened for reading only", options.folder.string());
}

Result<const Schemas*> Record::Impl::loaded_schemas() {
  if (!schemas) {
    auto folder = options.schema_folder;
    if (folder.empty()) {
      CONCORD_TRY(auto data, data_folder());
      folder = data / "schema";
    }
    CONCORD_TRY(Schemas loaded, Schemas::load(folder));
    schemas.emplace(std::move(loaded));
  }
  return &*schemas;
}

Result<TreeEdge*> Record::Impl::current_edge() {
  CONCORD_TRY(std::uint64_t size, store->log_size());
  if (!edge) {
    CONCORD_TRY(TreeEdge loaded, TreeEdge::load(*store, size));
    edge = std::move(loaded);
  } else if (auto followed = edge->catch_up(*store, size); !followed) {
    edge.reset();  // it may have followed a part of the way
    return std::unexpected(std::move(followed).error());
  }
  return &*edge;
}

Status Record::visit(std::uint64_t first, std::uint64_t end, const std::function<Status(const At&)>& visit) {
  return impl_->store->visit_entries(
      first, end, [&](std::uint64_t index, const Digest& leaf, std::string_view bytes) -> Status {
        auto at = read_entry(*impl_->store, index, leaf, bytes);
        if (!at) return std::unexpected(std::move(at).error().at(fmt::format("entry {}", index)));
        return visit(*at);
      });
}

Result<Record::At> Record::entry(std::uint64_t index) {
  if (std::uint64_t all = size(); index >= all) {
    return fail(ErrorCode::kNotFound, fmt::format("there is no entry {}: the record has {}", index, all));
  }
  At found;
  CONCORD_CHECK(visit(index, index + 1, [&](const At& at) {
    found = at;
    return Status{};
  }));
  return found;
}

Result<std::optional<std::uint64_t>> Record::find(const EntryId& id) {
  return impl_->store->find_entry(id);
}

Result<Digest> Record::Impl::root(std::uint64_t size) {
  CONCORD_TRY(TreeEdge * at, current_edge());
  return tree_root(size, [&](Node node) { return at->node(*store, node); });
}

Result<Digest> Record::root(std::uint64_t size) {
  return impl_->root(size);
}

Result<std::vector<Digest>> Record::inclusion_proof(std::uint64_t index, std::uint64_t size) {
  CONCORD_TRY(TreeEdge * edge, impl_->current_edge());
  return inclusion_path(index, size, [&](Node node) { return edge->node(*impl_->store, node); });
}

Result<std::vector<Digest>> Record::consistency_proof(std::uint64_t old_size, std::uint64_t size) {
  CONCORD_TRY(TreeEdge * edge, impl_->current_edge());
  return consistency_path(old_size, size, [&](Node node) { return edge->node(*impl_->store, node); });
}

}  // namespace concord::record
