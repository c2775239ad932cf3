// A record opened for work: with the views of all modules, the language packs, and a desk for whoever acts.
// A command of the program has one, and so has each worker of the server; views that one of them lacked would
// show another record there.
#pragma once

#include <memory>
#include <string>

#include "base/error.h"
#include "reading/desk/desk.h"
#include "reading/lazy_engine.h"
#include "reading/view/queries.h"
#include "reading/view/views.h"
#include "record/record.h"
#include "record/view.h"

namespace concord::workplace {

// Like the store below it for one thread at a time. What it hands out must not outlive it.
class Workplace {
 public:
  // Views are as they were when the record was last worked with, until views().catch_up(). `engine` may be
  // shared with other workplaces.
  Workplace(std::unique_ptr<record::Record> record, std::shared_ptr<reading::LazyEngine> engine);

  record::Record& record() { return *record_; }
  store::Store& store() { return record_->store(); }
  record::Replayer& views() { return *views_; }
  const reading::TermMaker& terms() const { return title_terms_.all; }
  const reading::TitleTerms& title_terms() const { return title_terms_; }
  // With the language packs, which are loaded when they are first needed: what only looks at views that are
  // up to date does without them.
  Result<std::shared_ptr<const reading::Engine>> engine() { return engine_->get(); }
  // A desk at which this author acts.
  reading::Desk desk(std::string author) { return {*record_, *views_, std::move(author)}; }

  // To be called by whatever appends, last: signs what was appended.
  Status publish();

 private:
  std::shared_ptr<reading::LazyEngine> engine_;
  std::unique_ptr<record::Record> record_;
  reading::TitleTerms title_terms_;
  std::unique_ptr<record::Replayer> views_;
};

}  // namespace concord::workplace
