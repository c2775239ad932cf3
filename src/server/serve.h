// Serving a record until it is told to stop: `concord serve`.
#pragma once

#include <functional>
#include <memory>
#include <string>

#include "base/clock.h"
#include "base/error.h"
#include "record/record.h"
#include "server/http/http_server.h"

namespace concord::server {

struct ServeOptions {
  record::RecordOptions record;
  HttpOptions http;
  std::string owner;    // the author of changes where there are no users
  std::string version;  // of the program
};

// A running server. Listens when start() returns; stops, after answering what it has taken in, when it goes.
class Server {
 public:
  // kForbidden where it would listen beyond this machine without users. `clock` must outlive it.
  static Result<std::unique_ptr<Server>> start(const ServeOptions& options, const Clock& clock);
  ~Server();
  std::uint16_t port() const;
  void stop();

 private:
  struct Impl;
  explicit Server(std::unique_ptr<Impl> impl);
  std::unique_ptr<Impl> impl_;
};

// Starts, calls `listening` with the port, and serves until SIGTERM or SIGINT.
Status serve(const ServeOptions& options, const Clock& clock,
             const std::function<void(std::uint16_t)>& listening);

}  // namespace concord::server
