#include "cli/arguments.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <fmt/format.h>
#include <string_view>
#include <utility>
#include <vector>

#include "base/near_miss.h"
#include "cli/version.h"

namespace concord::cli {

namespace {

constexpr const char* kFooter =
    "\nConcord reads reports on climate cooperation, keeps what they say as a signed record, and proves it.\n"
    "More: concord help COMMAND, concord help exit-codes, concord help environment, man concord.";

std::unique_ptr<CLI::App> build(Commands commands, GlobalOptions& global) {
  auto program = std::make_unique<CLI::App>("", "concord");
  program->set_version_flag("--version", std::string("concord ") + kVersion, "Print the version and leave");
  program->set_help_flag("-h,--help", "Print this help and leave");
  program->add_option("--record", global.record, "The folder of the record")->type_name("DIR");
  program->add_option("--author", global.author, "Who is named as the author of what is added")
      ->type_name("NAME");
  program->add_flag("--json", global.json, "Print JSON, one object a line, instead of text");
  program->fallthrough();
  program->require_subcommand(0, 1);
  program->footer(kFooter);
  for (const auto& command : commands) {
    CLI::App* sub = program->add_subcommand(command->name(), command->summary());
    sub->require_subcommand(0, 1);
    Options options(*sub);
    command->declare(options);
  }
  return program;
}

// nullptr where there is none of that name.
CLI::App* subcommand(CLI::App& of, std::string_view name) {
  const auto found = of.get_subcommands([&](const CLI::App* one) { return one->get_name() == name; });
  return found.empty() ? nullptr : found.front();
}

// The command that is spelt most like it, if one is: at most two letters apart.
std::string nearest_command(const CLI::App& program, std::string_view given) {
  std::string nearest;
  std::size_t least = 3;
  for (const CLI::App* command : program.get_subcommands([](const CLI::App*) { return true; })) {
    const std::size_t apart = edit_distance(command->get_name(), given);
    if (apart < least) {
      least = apart;
      nearest = command->get_name();
    }
  }
  return nearest;
}

Error unknown_command(const CLI::App& program, const std::string& given) {
  const std::string nearest = nearest_command(program, given);
  return Error{ErrorCode::kUsage,
               fmt::format("there is no command \"{}\"", given),
               {},
               nearest.empty() ? "see concord --help" : fmt::format("did you mean {}?", nearest)};
}

Error usage_error(const CLI::App& program, const CLI::ParseError& error) {
  std::string what = error.what();
  std::erase(what, '\n');
  std::string remedy = "see concord --help";
  auto chosen = program.get_subcommands();
  const std::vector<std::string> extra = program.remaining();
  if (chosen.empty() && !extra.empty() && !extra.front().starts_with('-'))
    return unknown_command(program, extra.front());
  if (!chosen.empty()) {
    remedy = "see concord help " + chosen.front()->get_name();
  }
  return Error{ErrorCode::kUsage, std::move(what), {}, std::move(remedy)};
}

}  // namespace

Result<Arguments> parse_arguments(int argc, const char* const* argv, Commands commands,
                                  GlobalOptions& global) {
  std::unique_ptr<CLI::App> program = build(commands, global);
  try {
    program->parse(argc, argv);
  } catch (const CLI::CallForHelp&) {
    return Arguments{nullptr, program->help()};
  } catch (const CLI::CallForVersion& version) {
    return Arguments{nullptr, std::string(version.what()) + "\n"};
  } catch (const CLI::ParseError& error) {
    return std::unexpected(usage_error(*program, error));
  }
  for (const auto& command : commands) {
    if (program->got_subcommand(command->name())) return Arguments{command.get(), std::nullopt};
  }
  return fail(ErrorCode::kUsage, "no command is given", {}, "see concord --help");
}

Result<std::string> help_text(std::string_view command, std::string_view action, Commands commands) {
  GlobalOptions global;
  std::unique_ptr<CLI::App> program = build(commands, global);
  if (command.empty()) return program->help();
  CLI::App* found = subcommand(*program, command);
  if (found == nullptr)
    return fail(ErrorCode::kNotFound, "there is no command of that name", std::string(command),
                "see concord --help");
  if (action.empty()) return found->help("concord");
  const CLI::App* of_action = subcommand(*found, action);
  if (of_action != nullptr) return of_action->help(fmt::format("concord {}", command));
  return fail(ErrorCode::kNotFound, fmt::format("has no action \"{}\"", action), std::string(command),
              fmt::format("see concord help {}", command));
}

}  // namespace concord::cli
