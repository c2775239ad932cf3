// `concord disputes`: what reports contradict each other in.
#include "cli/command/commands.h"
#include "cli/table.h"
#include "cli/things.h"
#include "reading/view/body_text.h"
#include "reading/view/row_json.h"
#include "reading/view/thing_table.h"

namespace concord::cli {

namespace {

class Disputes final : public Command {
 public:
  const char* name() const override { return "disputes"; }
  const char* summary() const override { return "List what reports contradict each other in"; }
  void declare(Options& options) override { list_.declare_limit(options); }

  Result<ExitCode> run(Context& context) override {
    CONCORD_TRY(Workspace space, Workspace::open(context));
    CONCORD_TRY(auto rows, reading::find_disputes(space.store(), {.limit = list_.limit}));
    if (rows.empty() && !context.json()) {
      context.out().print("No two reports contradict each other.\n");
      return ExitCode::kFine;
    }
    Table table({{.title = "Day"},
                 {.title = "In"},
                 {.title = "Says", .narrowest = 10},
                 {.title = "What", .narrowest = 16},
                 {.title = "Subject", .style = Style::kDim}});
    for (const reading::DisputeRow& row : rows) CONCORD_CHECK(add(context, space, row, table));
    if (!context.json()) table.print(context.out(), context.terminal());
    return ExitCode::kFine;
  }

 private:
  static Status add(Context& context, Workspace& space, const reading::DisputeRow& row, Table& table) {
    Json things = Json::array();
    for (const std::string& subject : {row.subject, row.other}) {
      CONCORD_TRY(auto thing, reading::find_thing(space.store(), subject));
      if (!thing) continue;
      const bool first = things.empty();
      things.push_back(reading::row_json(*thing));
      const std::string day = first && row.day ? row.day->text() : std::string();
      table.add({day, first ? row.field : std::string(), reading::field_text(thing->body[row.field]),
                 reading::title_of_thing(thing->kind, thing->body), thing->subject},
                quote_of(*thing));
    }
    if (context.json()) {
      context.print_json({{"field", row.field},
                          {"day", row.day ? Json(row.day->text()) : Json(nullptr)},
                          {"things", std::move(things)}});
    }
    return {};
  }

  ListOptions list_;
};

}  // namespace

std::unique_ptr<Command> make_disputes() {
  return std::make_unique<Disputes>();
}

}  // namespace concord::cli
