// `concord log`: the entries themselves, as they stand in the log.
#include <algorithm>

#include "base/printable.h"
#include "base/time.h"
#include "cli/command/commands.h"
#include "cli/entry_text.h"
#include "cli/find_entry.h"
#include "cli/table.h"
#include "reading/view/body_text.h"
#include "record/entry_json.h"

namespace concord::cli {

namespace {

class Log final : public Command {
 public:
  const char* name() const override { return "log"; }
  const char* summary() const override { return "Browse the entries of the log, or show one of them"; }

  void declare(Options& options) override {
    options.text("ENTRY", entry_, "An index, a subject, or an id or its beginning")
        .count("--limit", limit_, "Show so many of the newest entries (20); 0 is all")
        .note("\nWith --json the entries come oldest first, one a line.");
  }

  Result<ExitCode> run(Context& context) override {
    CONCORD_TRY(auto record, context.open_record());
    if (!entry_.empty()) return show(context, *record);
    std::uint64_t size = record->size();
    std::uint64_t first = limit_ == 0 || limit_ > size ? 0 : size - limit_;
    if (context.json()) {
      CONCORD_CHECK(record->visit(first, size, [&](const record::Record::At& at) -> Status {
        context.print_json(record::entry_json(at));
        return {};
      }));
      return ExitCode::kFine;
    }
    Table table({{.title = "Entry", .right = true},
                 {.title = "Time"},
                 {.title = "Author", .narrowest = 6},
                 {.title = "Subject", .narrowest = 14, .style = Style::kDim},
                 {.title = "Says", .narrowest = 20}});
    std::vector<std::vector<std::string>> rows;
    CONCORD_CHECK(record->visit(first, size, [&](const record::Record::At& at) -> Status {
      std::string says = at.entry.kind + ": " + reading::body_line(at.entry.kind, at.entry.body);
      rows.push_back({std::to_string(at.index), instant_text(at.entry.time), at.entry.author,
                      at.entry.subject, fit(one_line(says), 200)});
      return {};
    }));
    for (auto row = rows.rbegin(); row != rows.rend(); ++row) table.add(std::move(*row));
    table.print(context.out(), context.terminal(), "The log has no entries.");
    return ExitCode::kFine;
  }

 private:
  Result<ExitCode> show(Context& context, record::Record& record) const {
    CONCORD_TRY(std::uint64_t index, find_entry(context, record, entry_));
    CONCORD_TRY(auto at, record.entry(index));
    if (context.json()) {
      context.print_json(record::entry_json(at));
    } else {
      print_entry(context.out(), context.terminal(), at);
    }
    return ExitCode::kFine;
  }

  std::string entry_;
  std::uint64_t limit_ = 20;
};

}  // namespace

std::unique_ptr<Command> make_log() {
  return std::make_unique<Log>();
}

}  // namespace concord::cli
