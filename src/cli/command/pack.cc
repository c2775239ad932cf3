// `concord pack`: what a language pack has, and what is wrong with it.
#include <algorithm>

#include "base/file.h"
#include "base/printable.h"
#include "cli/command/commands.h"
#include "cli/problem_text.h"
#include "cli/table.h"
#include "reading/pack_check.h"
#include "reading/pack_contents.h"

namespace concord::cli {

namespace {

class Pack final : public Command {
 public:
  const char* name() const override { return "pack"; }
  const char* summary() const override { return "Check a language pack, or show what is in it"; }

  void declare(Options& options) override {
    options.action("check", action_, "Name every mistake with its file and line")
        .text("DIR", folder_, "The folder of the pack, such as packs/en")
        .required();
    options.action("show", action_, "Count what the pack has")
        .text("DIR", folder_, "The folder of the pack, such as packs/en")
        .required();
  }

  Result<ExitCode> run(Context& context) override {
    if (action_.empty()) {
      return fail(ErrorCode::kUsage, "it is not said what to do", {},
                  "give check or show, see concord help pack");
    }
    return action_ == "check" ? check(context) : show(context);
  }

 private:
  Result<ExitCode> check(Context& context) const {
    CONCORD_TRY(const Problems problems, reading::check_pack(folder_));
    print_problems(context, problems);
    if (!context.json()) context.out().write(mistakes(problems, "No mistakes.") + "\n");
    return problems.empty() ? ExitCode::kFine : ExitCode::kFindings;
  }

  Result<ExitCode> show(Context& context) const {
    CONCORD_TRY(const reading::PackContents contents, reading::pack_contents(folder_));
    if (context.json()) {
      Json sections = Json::array();
      for (const reading::SectionContents& one : contents.sections) {
        sections.push_back(
            {{"file", one.file}, {"section", one.section}, {"lines", one.lines}, {"phrases", one.phrases}});
      }
      context.print_json(
          {{"language", contents.language}, {"name", contents.name}, {"sections", std::move(sections)}});
      return ExitCode::kFine;
    }
    context.out().print("{} ({})\n", one_line(contents.name), one_line(contents.language));
    Table table({{.title = "File"},
                 {.title = "Section"},
                 {.title = "Lines", .right = true},
                 {.title = "Phrases", .right = true}});
    for (const reading::SectionContents& one : contents.sections)
      table.add({one.file, one.section, std::to_string(one.lines), std::to_string(one.phrases)});
    table.print(context.out(), context.terminal());
    return ExitCode::kFine;
  }

  std::string action_;
  std::string folder_;
};

}  // namespace

std::unique_ptr<Command> make_pack() {
  return std::make_unique<Pack>();
}

}  // namespace concord::cli
