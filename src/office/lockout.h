// How often somebody may guess. Failed log-ins are counted for each name and for each client's address in the
// register, so that several servers count together. After some in a row each further attempt has to wait, 1,
// 2, 4 ... seconds up to a quarter of an hour. An attempt is counted before its password is looked at and
// taken off when it was right, so that guesses made at once count as much as guesses made in a row.
#pragma once

#include <chrono>
#include <cstdint>
#include <string>
#include <string_view>

#include "base/clock.h"
#include "base/error.h"
#include "store/store.h"

namespace concord::office {

struct LockoutOptions {
  std::uint32_t free_of_name = 5;     // failures in a row without a wait
  std::uint32_t free_of_client = 20;  // many people may share an address
  std::chrono::seconds longest = std::chrono::minutes(15);
  std::chrono::seconds memory = std::chrono::hours(24);  // without a failure, after which all is forgotten
};

class Lockout {
 public:
  // Both must outlive it.
  Lockout(store::Store& store, const Clock& clock, const LockoutOptions& options = {})
      : store_(store), clock_(clock), options_(options) {}

  // Counts an attempt. kTooSoon, which tells the seconds, where it has to wait; then it is not counted.
  // `client` is an address in any spelling, of IPv6 rather the first 64 bits; empty is not counted. Behind a
  // server in front it must be the address that that one names, or else all clients are one.
  Status attempt(std::string_view name, std::string_view client);
  // It was right: the name's count is forgotten, and of the client's this attempt. Sweeps, so that nobody
  // else has to.
  Status succeeded(std::string_view name, std::string_view client);
  // How long until an attempt is admitted; 0 where it is at once.
  Result<std::chrono::seconds> wait(std::string_view name, std::string_view client);
  // Forgets what is old.
  Status sweep();

 private:
  struct Count {
    std::uint32_t failures = 0;
    Instant last;
  };
  Result<std::chrono::seconds> wait_of(const std::string& key, std::uint32_t free);
  std::chrono::seconds wait_after(const Count& count, std::uint32_t free) const;
  Count count_in(const std::optional<std::string>& item) const;
  // Changes a count as if nobody else did; kTooSoon where `free` tells that it has to wait.
  Status add(const std::string& key, std::uint32_t free);
  Status take_off(const std::string& key);

  store::Store& store_;
  const Clock& clock_;
  LockoutOptions options_;
};

}  // namespace concord::office
