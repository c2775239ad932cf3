// The methods that came with the program, read once and shared by all answers.
#pragma once

#include <memory>
#include <mutex>

#include "base/error.h"
#include "inventory/method/method_set.h"

namespace concord::server {

class MethodShelf {
 public:
  struct Methods {
    inventory::MethodFiles files;
    inventory::MethodSet set;
  };
  // Safe from any thread. An error is not kept: the next call tries again.
  Result<std::shared_ptr<const Methods>> get();

 private:
  std::mutex mutex_;
  std::shared_ptr<const Methods> methods_;
};

}  // namespace concord::server
