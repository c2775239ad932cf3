// `concord history`: how a thing came to be what it is.
#include "base/printable.h"
#include "base/time.h"
#include "cli/command/commands.h"
#include "cli/entry_text.h"
#include "cli/workspace.h"
#include "reading/view/body_text.h"
#include "reading/view/row_json.h"

namespace concord::cli {

namespace {

class History final : public Command {
 public:
  const char* name() const override { return "history"; }
  const char* summary() const override { return "List all that was entered about a thing, oldest first"; }

  void declare(Options& options) override {
    options.text("SUBJECT", subject_, "Like event:3f2a91c0, or the beginning of it").required();
  }

  Result<ExitCode> run(Context& context) override {
    CONCORD_TRY(Workspace space, Workspace::open(context));
    CONCORD_TRY(std::string subject, space.subject(subject_));
    CONCORD_TRY(auto items, space.desk().history(subject));
    for (const reading::HistoryItem& item : items) {
      if (context.json()) {
        context.print_json(reading::row_json(item));
      } else {
        print(context, item);
      }
    }
    return ExitCode::kFine;
  }

 private:
  static void print(Context& context, const reading::HistoryItem& item) {
    const Terminal& terminal = context.terminal();
    context.out().print("{}  {} by {}, entry {}{}\n", instant_text(item.time),
                        styled(item.kind, Style::kBold, terminal), one_line(item.author), item.index,
                        item.effective ? "" : ", without effect: another had replaced the same entry before");
    if (!item.reason.empty()) context.out().print("  because {}\n", one_line(item.reason));
    for (const reading::FieldChange& change : item.changes) {
      context.out().print("  {}: {} → {}\n", change.pointer, shown(change.before), shown(change.after));
    }
  }

  static std::string shown(const Json& value) {
    return value.is_null() ? "nothing" : one_line(reading::field_text(value));
  }

  std::string subject_;
};

}  // namespace

std::unique_ptr<Command> make_history() {
  return std::make_unique<History>();
}

}  // namespace concord::cli
