// The log itself: entry by entry for people, and as C2SP tlog-tiles under /tlog for whoever follows it.
#include <charconv>

#include "record/bundle.h"
#include "record/entry.h"
#include "record/entry_json.h"
#include "record/tile.h"
#include "server/api/routes.h"

namespace concord::server {

namespace {

constexpr std::string_view kForever = "public, max-age=31536000, immutable";

Result<Json> entry_with_bytes(const Call& call, std::uint64_t index) {
  CONCORD_TRY(auto at, call.room.record().entry(index));
  Json whole = record::entry_json(at);
  CONCORD_CHECK(call.store().visit_entries(
      index, index + 1, [&](std::uint64_t, const Digest& leaf, std::string_view bytes) -> Status {
        whole["bytes"] = bytes;
        whole["leaf"] = leaf.hex();
        return {};
      }));
  return whole;
}

// Newest first; ?before=N gives those below N.
Answer entries(const Call& call) {
  CONCORD_TRY(reading::Page page, page_of(call.request));
  const std::uint64_t size = call.room.record().size();
  CONCORD_TRY(std::uint64_t before, number_of(call.request, "before", size));
  const std::uint64_t end = std::min(before, size);
  const std::uint64_t first = end - std::min(end, page.limit);
  std::vector<Json> rows;
  CONCORD_CHECK(call.room.record().visit(first, end, [&](const record::Record::At& at) -> Status {
    rows.push_back(record::entry_json(at));
    return {};
  }));
  Json items = Json::array();
  for (auto row = rows.rbegin(); row != rows.rend(); ++row) items.push_back(std::move(*row));
  return json_answer({{"items", std::move(items)},
                      {"total", size},
                      {"limit", page.limit},
                      {"next", first > 0 ? Json(first) : Json(nullptr)}});
}

Answer entry(const Call& call) {
  const std::string& text = call.argument(0);
  std::uint64_t index = 0;
  auto [end, failed] = std::from_chars(text.data(), text.data() + text.size(), index);
  if (failed != std::errc{} || end != text.data() + text.size()) {
    return fail(ErrorCode::kUsage, "an entry is named by its number", text);
  }
  if (index >= call.room.record().size()) return fail(ErrorCode::kNotFound, "there is no such entry", text);
  CONCORD_TRY(Json whole, entry_with_bytes(call, index));
  return json_answer(whole);
}

Answer checkpoint(const Call& call) {
  CONCORD_TRY(auto stored, call.store().latest_checkpoint());
  if (!stored) return fail(ErrorCode::kNotFound, "nothing has been signed yet", "/tlog/checkpoint");
  Response answer = text_answer(stored->note, "text/plain; charset=utf-8");
  return answer.with("Cache-Control", "no-cache");
}

// A bundle goes out whole, or not at all: those who are not signed in see it where all its entries are
// public.
Result<std::string> bundle(const Call& call, std::uint64_t first, std::uint64_t end, bool& all_public) {
  std::string bytes;
  CONCORD_CHECK(call.store().visit_entries(first, end,
                                           [&](std::uint64_t, const Digest&, std::string_view one) -> Status {
                                             CONCORD_TRY(auto decoded, record::decode_entry(one));
                                             all_public = all_public && decoded.entry.audience == "public";
                                             return record::append_to_bundle(bytes, one);
                                           }));
  return bytes;
}

Result<std::string> hash_tile(const Call& call, const record::TileId& id) {
  // A hash of level L covers 256^L entries; a partial tile follows from the tiles or entries below it.
  CONCORD_TRY(auto full, call.store().tile(id.level, id.index));
  if (full) return full->hashes.substr(0, static_cast<std::size_t>(id.width) * sizeof(Digest));
  const std::uint64_t first = id.index * record::kTileWidth;
  std::vector<Digest> hashes;
  if (id.level == 0) {
    CONCORD_CHECK(
        call.store().visit_entries(first, first + static_cast<std::uint64_t>(id.width),
                                   [&](std::uint64_t, const Digest& leaf, std::string_view) -> Status {
                                     hashes.push_back(leaf);
                                     return {};
                                   }));
  } else {
    for (int i = 0; i < id.width; ++i) {
      CONCORD_TRY(auto below, call.store().tile(id.level - 1, first + static_cast<std::uint64_t>(i)));
      if (!below) return fail(ErrorCode::kNotFound, "there is no such tile", id.path());
      CONCORD_TRY(auto parts, record::parse_tile(below->hashes, record::kTileWidth));
      hashes.push_back(record::hashes_root(parts));
    }
  }
  return record::encode_tile(hashes);
}

Answer tile(const Call& call) {
  auto parsed = record::TileId::parse("tile/" + call.argument(0));
  if (!parsed) return fail(ErrorCode::kNotFound, "there is no such tile", call.argument(0));
  const record::TileId& id = *parsed;
  CONCORD_TRY(auto signed_head, call.room.record().last_checkpoint());
  const auto levels = record::tile_levels(signed_head ? signed_head->size : 0);
  const auto level = static_cast<std::size_t>(std::max(id.level, 0));
  const bool there =
      level < levels.size() && (id.index < levels[level].full ||
                                (id.index == levels[level].full && id.width <= levels[level].partial));
  if (!there) return fail(ErrorCode::kNotFound, "there is no such tile in the signed log", id.path());
  Response answer;
  if (id.level == record::kEntryBundle) {
    const std::uint64_t first = id.index * record::kTileWidth;
    bool all_public = true;
    CONCORD_TRY(answer.body, bundle(call, first, first + static_cast<std::uint64_t>(id.width), all_public));
    if (!all_public && call.caller.name.empty()) {
      return fail(ErrorCode::kNotFound, "its entries are not public", id.path(), "sign in");
    }
  } else {
    CONCORD_TRY(answer.body, hash_tile(call, id));
  }
  answer.content_type = "application/octet-stream";
  return answer.with("Cache-Control",
                     id.level == record::kEntryBundle ? "private, no-cache" : std::string(kForever));
}

constexpr Route kLogRoutes[] = {
    {"GET", "/api/v1/log", kLook, true, entries},
    {"GET", "/api/v1/log/{index}", kLook, true, entry},
    {"GET", "/tlog/checkpoint", kNothing, false, checkpoint},
    {"GET", "/tlog/tile/{path...}", kNothing, false, tile},
};

}  // namespace

std::span<const Route> log_routes() {
  return kLogRoutes;
}

}  // namespace concord::server
