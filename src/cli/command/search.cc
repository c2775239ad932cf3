// `concord search`: words in reports, quotes, titles and names, whatever their form.
#include "cli/command/commands.h"
#include "cli/table.h"
#include "cli/things.h"
#include "reading/view/row_json.h"

namespace concord::cli {

namespace {

class Search final : public Command {
 public:
  const char* name() const override { return "search"; }
  const char* summary() const override { return "Find words in reports and in what was accepted of them"; }

  void declare(Options& options) override {
    options.texts("WORD", words_, "All of them must occur, in any of their forms").required();
    list_.declare_limit(options);
  }

  Result<ExitCode> run(Context& context) override {
    CONCORD_TRY(Workspace space, Workspace::open(context));
    std::string words;
    for (const std::string& word : words_) words += (words.empty() ? "" : " ") + word;
    CONCORD_TRY(auto engine, space.engine());
    CONCORD_TRY(auto rows, reading::search(space.store(), space.terms(), words, engine->languages(),
                                           {.limit = list_.limit}));
    if (context.json()) {
      for (const reading::SearchRow& row : rows) context.print_json(reading::row_json(row));
      return ExitCode::kFine;
    }
    Table table({{.title = "Day"},
                 {.title = "Kind"},
                 {.title = "Title", .narrowest = 16},
                 {.title = "Quote", .narrowest = 12},
                 {.title = "Subject", .style = Style::kDim}});
    for (const reading::SearchRow& row : rows) {
      table.add({row.day ? row.day->text() : "", row.kind, row.title, row.quote, short_subject(row.subject)});
    }
    table.print(context.out(), context.terminal(), "Nothing has all of these words.");
    return ExitCode::kFine;
  }

 private:
  std::vector<std::string> words_;
  ListOptions list_;
};

}  // namespace

std::unique_ptr<Command> make_search() {
  return std::make_unique<Search>();
}

}  // namespace concord::cli
