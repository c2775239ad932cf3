// The workplace of a command: with its views caught up and a desk at which its author acts. Most commands
// begin here.
#pragma once

#include <memory>
#include <string>
#include <string_view>

#include "base/error.h"
#include "base/json.h"
#include "cli/context.h"
#include "reading/view/queries.h"
#include "workplace/workplace.h"

namespace concord::cli {

class Workspace : public workplace::Workplace {
 public:
  static Result<Workspace> open(const Context& context);

  reading::Desk& desk() { return *desk_; }

  // The subject meant by a name that may be shortened ("event:3f2a", "3f2a"). `kind` is put before a name
  // without one; empty means any kind, and then what was accepted goes before the proposal of the same name.
  Result<std::string> subject(std::string_view name, std::string_view kind = {});

 private:
  explicit Workspace(Workplace place) : Workplace(std::move(place)) {}

  std::unique_ptr<reading::Desk> desk_;
};

// A subject as lists show it: "event:3f2a91c0de", enough to name it again.
std::string short_subject(std::string_view subject);

}  // namespace concord::cli
