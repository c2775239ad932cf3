#include "server/room.h"

#include "office/appointments.h"

namespace concord::server {

Result<std::unique_ptr<Room>> Room::open(const record::RecordOptions& options,
                                         std::shared_ptr<reading::LazyEngine> engine) {
  CONCORD_TRY(auto record, record::Record::open(options));
  return std::unique_ptr<Room>(new Room(std::move(record), std::move(engine)));
}

Result<bool> Room::has_users() {
  CONCORD_TRY(auto users, office::find_users(store()));
  return !users.empty();
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
