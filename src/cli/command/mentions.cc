// `concord mentions`: every person, body, place and day that reports name, told of or not.
#include <fmt/format.h>

#include "base/printable.h"
#include "cli/command/commands.h"
#include "cli/read/importer.h"
#include "cli/read/inputs.h"
#include "cli/read/pieces.h"
#include "reading/decode/decode.h"
#include "reading/lazy_engine.h"
#include "reading/named_mention.h"

namespace concord::cli {

namespace {

class ListMentions final : public Command {
 public:
  const char* name() const override { return "mentions"; }
  const char* summary() const override {
    return "List the people, bodies, places and days that reports name";
  }

  void declare(Options& options) override {
    options.texts("PATH", paths_, "Files, folders with all that is in them, or - for standard input")
        .required()
        .note("\nNo record is touched. With --json each name is an object with its place in the text.");
  }

  Result<ExitCode> run(Context& context) override {
    const Inputs inputs = list_inputs(paths_);
    ReadFailures problems(context);
    for (const Error& problem : inputs.problems) problems.add(problem);
    CONCORD_TRY(const auto engine, reading::load_engine());
    Pieces pieces(inputs);
    const reading::DecodeOptions decoding{.limits = {}, .program = "/proc/self/exe"};
    std::size_t reports = 0;
    while (auto next = pieces.next()) {
      auto report = next->piece ? reading::decode(std::move(*next->piece), decoding)
                                : Result<reading::Report>(std::unexpected(next->piece.error()));
      if (!report) {
        problems.add(report.error());
        continue;
      }
      ++reports;
      print(context, *report, engine->named_mentions(*report));
    }
    return problems.exit_code(reports);
  }

 private:
  static void print(Context& context, const reading::Report& report,
                    const std::vector<reading::NamedMention>& mentions) {
    for (Json& one : reading::named_mentions_json(report, mentions)) {
      if (context.json()) {
        one["report"] = report.name;
        context.print_json(one);
        continue;
      }
      const std::string name = one["name"];
      const std::string country = one["country"].is_null() ? "" : one["country"].get<std::string>();
      context.out().print("{:12}  {:28}  {:2}  {}\n", one["kind"].get<std::string>(), one_line(name), country,
                          one_line("“" + one["words"].get<std::string>() + "”"));
    }
  }

  std::vector<std::string> paths_;
};

}  // namespace

std::unique_ptr<Command> make_mentions() {
  return std::make_unique<ListMentions>();
}

}  // namespace concord::cli
