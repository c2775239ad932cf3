#include "reading/desk/history.h"

#include <map>
#include <optional>

#include "reading/view/cells.h"
#include "reading/view/standing.h"

namespace concord::reading {

namespace {

Json leaves_of(const Json& value) {
  return value.is_structured() ? value.flatten() : Json::object();
}

class Teller {
 public:
  HistoryItem tell(const record::Record::At& at) {
    const record::Entry& entry = at.entry;
    HistoryItem item;
    item.index = at.index;
    item.id = at.id;
    item.kind = entry.kind;
    item.subject = entry.subject;
    item.time = entry.time;
    item.author = entry.author;
    item.reason = text_of(entry.body, "reason");
    if (is_thing_kind(entry.kind) || is_verdict_kind(entry.kind) || entry.kind == "withdrawal") {
      item.effective = takes_effect(at, standing_);
      if (item.effective) standing_ = at.id;
      if (is_thing_kind(entry.kind)) tell_body(entry.body, item);
      if (item.effective) withdrawn_ = entry.kind == "withdrawal";
    } else if (entry.kind == "proposal" && entry.body.is_object()) {
      body_ = entry.body.value("value", Json());
    } else if (entry.kind == "rejection") {
      item.effective = !standing_ || withdrawn_;
    }
    return item;
  }

 private:
  void tell_body(const Json& body, HistoryItem& item) {
    if (!body_.is_null()) {
      Json before = body_;
      // That it came of a proposal is no change to what was proposed.
      if (before.contains("proposal") && body.contains("proposal")) before["proposal"] = body["proposal"];
      item.changes = field_changes(before, body);
    }
    if (item.effective) body_ = body;
  }

  Json body_;  // as it stands, or as it was proposed
  std::optional<record::EntryId> standing_;
  bool withdrawn_ = false;
};

}  // namespace

std::vector<FieldChange> field_changes(const Json& before, const Json& after) {
  const Json old_leaves = leaves_of(before);
  const Json new_leaves = leaves_of(after);
  std::map<std::string, FieldChange> changes;
  for (const auto& [pointer, value] : old_leaves.items()) {
    Json now = new_leaves.value(pointer, Json());
    if (now != value) changes[pointer] = {.pointer = pointer, .before = value, .after = std::move(now)};
  }
  for (const auto& [pointer, value] : new_leaves.items()) {
    if (!old_leaves.contains(pointer) && !value.is_null()) {
      changes[pointer] = {.pointer = pointer, .before = nullptr, .after = value};
    }
  }
  std::vector<FieldChange> list;
  list.reserve(changes.size());
  for (auto& [pointer, change] : changes) list.push_back(std::move(change));
  return list;
}

std::vector<HistoryItem> history_of(std::span<const record::Record::At> entries) {
  Teller teller;
  std::vector<HistoryItem> items;
  for (const record::Record::At& at : entries) items.push_back(teller.tell(at));
  return items;
}

}  // namespace concord::reading
