// A record opened for one worker: its views caught up, and a desk for whoever asks. A store is used by one
// thread at a time, so each worker has a room of its own; what people change is appended by whichever room
// they are in, and the store keeps the order.
#pragma once

#include <memory>
#include <mutex>
#include <string>
#include <vector>

#include "base/error.h"
#include "reading/desk/desk.h"
#include "reading/lazy_engine.h"
#include "reading/view/views.h"
#include "record/record.h"
#include "record/view.h"

namespace concord::server {

class Room {
 public:
  // `engine` is shared by all rooms and must have its packs.
  static Result<std::unique_ptr<Room>> open(const record::RecordOptions& options,
                                            std::shared_ptr<reading::LazyEngine> engine);

  record::Record& record() { return *record_; }
  store::Store& store() { return record_->store(); }
  record::Replayer& views() { return *views_; }
  const reading::TermMaker& terms() const { return terms_; }
  Result<std::shared_ptr<const reading::Engine>> engine() { return engine_->get(); }
  // A desk at which this author acts.
  reading::Desk desk(std::string author) { return {*record_, *views_, std::move(author)}; }
  // Whether anybody has been given a role here (office/users.h).
  Result<bool> has_users();
  // To be called by whatever appends, last: signs what was appended.
  Status publish();

 private:
  Room() = default;

  std::shared_ptr<reading::LazyEngine> engine_;
  std::unique_ptr<record::Record> record_;
  std::unique_ptr<record::Replayer> views_;
  reading::TermMaker terms_;
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
