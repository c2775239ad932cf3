#include "server/room.h"

#include "inventory/submission/kept.h"
#include "office/appointments.h"

namespace concord::server {

Result<std::unique_ptr<Room>> Room::open(const record::RecordOptions& options,
                                         std::shared_ptr<reading::LazyEngine> engine) {
  std::unique_ptr<Room> room(new Room());
  room->engine_ = std::move(engine);
  CONCORD_TRY(room->record_, record::Record::open(options));
  room->terms_ = [shared = room->engine_](std::string_view text, std::string_view language) {
    return shared->terms(text, language);
  };
  room->views_ = std::make_unique<record::Replayer>(*room->record_);
  reading::add_reading_views(*room->views_, room->terms_);
  office::add_office_views(*room->views_);
  inventory::add_inventory_views(*room->views_);
  return room;
}

Result<bool> Room::has_users() {
  CONCORD_TRY(auto users, office::find_users(store()));
  return !users.empty();
}

Status Room::publish() {
  auto checkpoint = record_->publish();
  if (!checkpoint) return std::unexpected(std::move(checkpoint).error());
  return {};
}

Rooms::Borrowed::~Borrowed() {
  if (!room_) return;
  std::lock_guard lock(rooms_->mutex_);
  rooms_->free_.push_back(std::move(room_));
}

Result<Rooms::Borrowed> Rooms::borrow() {
  std::unique_ptr<Room> room;
  {
    std::lock_guard lock(mutex_);
    if (!free_.empty()) {
      room = std::move(free_.back());
      free_.pop_back();
    }
  }
  if (!room) {
    CONCORD_TRY(room, Room::open(options_, engine_));
  }
  CONCORD_CHECK(room->views().catch_up());
  return Borrowed(*this, std::move(room));
}

}  // namespace concord::server
