#include "record/view.h"

#include <algorithm>
#include <fmt/format.h>
#include <map>
#include <utility>

#include "record/staged_tables.h"

namespace concord::record {

namespace {

constexpr std::uint64_t kBatch = 2000;               // entries in one transaction at most
constexpr std::uint64_t kChunk = 100;                // entries after which its size is looked at
constexpr std::size_t kFeedBatchBytes = 32U << 20U;  // of rows, after which it is written
constexpr int kAttempts = 16;                        // when other processes feed the same views
constexpr std::uint64_t kDigestPage = 5000;

void hash_text(Sha256& hash, std::string_view text) {
  hash.update(fmt::format("{}:", text.size()));
  hash.update(text);
}

// Every value with its type and its length, so that different rows never hash the same bytes.
void hash_row(Sha256& hash, const store::Row& row) {
  for (const store::Value& value : row) {
    hash.update(fmt::format("{}=", value.index()));
    if (const auto* text = std::get_if<std::string>(&value)) hash_text(hash, *text);
    if (const auto* integer = std::get_if<std::int64_t>(&value)) hash_text(hash, std::to_string(*integer));
    if (const auto* real = std::get_if<double>(&value)) hash_text(hash, ecmascript_number(*real));
  }
  hash.update("\n");
}

}  // namespace

struct Replayer::Impl {
  explicit Impl(Record& of) : record(of) {}

  Record& record;
  std::vector<std::unique_ptr<View>> views;
  std::map<std::string, const store::Table*, std::less<>> tables;
  bool defined = false;

  // Takes all rows of a view away and puts it before the first entry, whatever another process feeds
  // meanwhile.
  Status reset(const View& view) {
    std::vector<store::RowChange> changes;
    for (const store::Table& table : view.tables()) {
      changes.push_back({.act = store::RowChange::Act::kClear, .table = table.name, .row = {}});
    }
    for (int attempts = kAttempts;;) {
      CONCORD_TRY(std::uint64_t from, record.store().position(view.name()));
      store::Advance advance{.view = std::string(view.name()), .from = from, .to = 0};
      Status done = record.store().write_rows(changes, std::span(&advance, 1));
      if (done || done.error().code != ErrorCode::kConflict || --attempts == 0) return done;
    }
  }

  // A view of which a table is new, or defined otherwise than before, is fed from the beginning.
  Status define() {
    if (defined) return {};
    for (const auto& view : views) {
      CONCORD_TRY(std::vector<std::string> empty, record.store().define_tables(view->tables()));
      if (!empty.empty()) CONCORD_CHECK(reset(*view));
    }
    defined = true;
    return {};
  }

  // Feeds one batch; false where there is nothing left.
  Result<bool> step() {
    const std::uint64_t size = record.size();
    std::vector<store::Advance> advances;
    std::vector<View*> behind;
    std::uint64_t first = size;
    for (const auto& view : views) {
      CONCORD_TRY(std::uint64_t at, record.store().position(view->name()));
      if (at >= size) continue;
      first = std::min(first, at);
      advances.push_back({.view = std::string(view->name()), .from = at, .to = 0});
      behind.push_back(view.get());
    }
    if (behind.empty()) return false;
    StagedTables staged(record.store(), tables);
    auto feed = [&](const Record::At& at) -> Status {
      for (std::size_t i = 0; i < behind.size(); ++i) {
        if (at.index < advances[i].from) continue;
        if (auto status = behind[i]->apply(at, staged); !status) {
          return std::unexpected(
              std::move(status).error().at(fmt::format("view {}, entry {}", advances[i].view, at.index)));
        }
      }
      return {};
    };
    std::uint64_t end = first;
    for (const std::uint64_t last = std::min(size, first + kBatch);
         end < last && staged.bytes() < kFeedBatchBytes;) {
      const std::uint64_t chunk_end = std::min(last, end + kChunk);
      CONCORD_CHECK(record.visit(end, chunk_end, feed));
      end = chunk_end;
    }
    std::erase_if(advances, [&](const store::Advance& advance) { return advance.from >= end; });
    for (store::Advance& advance : advances) advance.to = end;
    CONCORD_CHECK(record.store().write_rows(staged.take_changes(), advances));
    return true;
  }

  Status catch_up() {
    CONCORD_CHECK(define());
    for (int attempts = kAttempts;;) {
      Result<bool> more = step();
      if (more && !*more) return {};
      // Another process has fed the views since they were looked at: look again.
      if (!more && (more.error().code != ErrorCode::kConflict || --attempts == 0)) {
        return std::unexpected(std::move(more).error());
      }
    }
  }
};

Replayer::Replayer(Record& record) : impl_(std::make_unique<Impl>(record)) {}
Replayer::~Replayer() = default;

void Replayer::add(std::unique_ptr<View> view) {
  for (const store::Table& table : view->tables()) impl_->tables[table.name] = &table;
  impl_->views.push_back(std::move(view));
  impl_->defined = false;
}

Status Replayer::catch_up() {
  return impl_->catch_up();
}

Status Replayer::rebuild() {
  CONCORD_CHECK(impl_->define());
  for (const auto& view : impl_->views) CONCORD_CHECK(impl_->reset(*view));
  return impl_->catch_up();
}

Result<Digest> Replayer::digest(std::string_view name) {
  auto view = std::ranges::find(impl_->views, name, [](const auto& one) { return one->name(); });
  if (view == impl_->views.end())
    return fail(ErrorCode::kNotFound, fmt::format("there is no view \"{}\"", name));
  Sha256 hash;
  for (const store::Table& table : (*view)->tables()) {
    hash_text(hash, table.name);
    store::Query page{.table = table.name, .where = {}, .order = {}, .limit = kDigestPage, .offset = 0};
    for (;; page.offset += kDigestPage) {
      CONCORD_TRY(std::vector<store::Row> rows, impl_->record.store().select(page));
      for (const store::Row& row : rows) hash_row(hash, row);
      if (rows.size() < kDigestPage) break;
    }
  }
  return hash.finish();
}

std::vector<std::string> Replayer::views() const {
  std::vector<std::string> names;
  for (const auto& view : impl_->views) names.emplace_back(view->name());
  return names;
}

}  // namespace concord::record
