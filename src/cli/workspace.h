// A record opened for work: with its views caught up and a desk to act at. Most commands begin here.
#pragma once

#include <memory>
#include <string>
#include <string_view>

#include "base/error.h"
#include "base/json.h"
#include "cli/context.h"
#include "reading/desk/desk.h"
#include "reading/lazy_engine.h"
#include "reading/view/queries.h"
#include "record/record.h"
#include "record/view.h"

namespace concord::cli {

class Workspace {
 public:
  static Result<Workspace> open(const Context& context);

  record::Record& record() { return *record_; }
  store::Store& store() { return record_->store(); }
  record::Replayer& views() { return *views_; }
  reading::Desk& desk() { return *desk_; }
  const reading::TermMaker& terms() const { return terms_; }
  // With the language packs, which are loaded when they are first needed: what only looks at views that are
  // up to date does without them.
  Result<std::shared_ptr<const reading::Engine>> engine() { return engine_->get(); }

  // The subject meant by a name that may be shortened ("event:3f2a", "3f2a"). `kind` is put before a name
  // without one; empty means any kind, and then what was accepted goes before the proposal of the same name.
  Result<std::string> subject(std::string_view name, std::string_view kind = {});

  // Signs what was appended. To be called by every command that appends, last.
  Status publish();

 private:
  Workspace() = default;

  std::unique_ptr<record::Record> record_;
  std::unique_ptr<record::Replayer> views_;
  std::unique_ptr<reading::Desk> desk_;
  reading::TermMaker terms_;
  std::shared_ptr<reading::LazyEngine> engine_;
};

// A subject as lists show it: "event:3f2a91c0de", enough to name it again.
std::string short_subject(std::string_view subject);

}  // namespace concord::cli
