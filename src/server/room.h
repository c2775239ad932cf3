// The workplace of one worker. A store is used by one thread at a time, so each worker has a room of its own;
// what people change is appended by whichever room they are in, and the store keeps the order.
#pragma once

#include <memory>
#include <mutex>
#include <vector>

#include "workplace/workplace.h"

namespace concord::server {

class Room : public workplace::Workplace {
 public:
  // `engine` is shared by all rooms and must have its packs.
  static Result<std::unique_ptr<Room>> open(const record::RecordOptions& options,
                                            std::shared_ptr<reading::LazyEngine> engine);

  // Whether anybody has been given a role here (office/users.h).
  Result<bool> has_users();

 private:
  Room(std::unique_ptr<record::Record> record, std::shared_ptr<reading::LazyEngine> engine)
      : Workplace(std::move(record), std::move(engine)) {}
};

// Rooms to borrow. Opened when there are none left, and kept.
class Rooms {
 public:
  Rooms(record::RecordOptions options, std::shared_ptr<reading::LazyEngine> engine)
      : options_(std::move(options)), engine_(std::move(engine)) {}

  // Given back when it goes out of scope.
  class Borrowed {
   public:
    Borrowed(Rooms& rooms, std::unique_ptr<Room> room) : rooms_(&rooms), room_(std::move(room)) {}
    Borrowed(Borrowed&&) noexcept = default;
    Borrowed& operator=(Borrowed&&) = delete;
    Borrowed(const Borrowed&) = delete;
    Borrowed& operator=(const Borrowed&) = delete;
    ~Borrowed();
    Room* operator->() { return room_.get(); }
    Room& operator*() { return *room_; }

   private:
    Rooms* rooms_;
    std::unique_ptr<Room> room_;
  };
  // With views caught up. Safe from any thread.
  Result<Borrowed> borrow();

 private:
  record::RecordOptions options_;
  std::shared_ptr<reading::LazyEngine> engine_;
  std::mutex mutex_;
  std::vector<std::unique_ptr<Room>> free_;
};

}  // namespace concord::server
