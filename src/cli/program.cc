// From the command line to the exit status. Which commands there are stands in command/commands.h.
#include "cli/program.h"

#include <exception>
#include <new>

#include "cli/arguments.h"
#include "cli/command/commands.h"
#include "reading/decode/extract.h"
#include "reading/lazy_engine.h"

namespace concord::cli {

namespace {

Result<ExitCode> run_command(int argc, char** argv, Output& out, Output& err, GlobalOptions& global) {
  const auto commands = all_commands();
  CONCORD_TRY(Arguments arguments, parse_arguments(argc, argv, commands, global));
  if (arguments.answer) {
    out.write(*arguments.answer);
    return ExitCode::kFine;
  }
  CONCORD_TRY(Context context, Context::make(out, err, global));
  return arguments.command->run(context);
}

// Libraries throw where memory ends and where they (or we) have a defect; both end here, as an error like any
// other.
Result<ExitCode> run_guarded(int argc, char** argv, Output& out, Output& err, GlobalOptions& global) {
  try {
    return run_command(argc, argv, out, err, global);
  } catch (const reading::PacksMissing& missing) {
    return std::unexpected(missing.error);
  } catch (const std::bad_alloc&) {
    return fail(ErrorCode::kTooLarge, "there is not enough memory for this", {}, "try a part of it");
  } catch (const std::exception& error) {
    return fail(ErrorCode::kInternal, error.what(), {}, "this is a defect of Concord; please report it");
  }
}

}  // namespace

int run_program(int argc, char** argv, ServeHook serve) {
  reserve_standard_descriptors();
  // Not for people: this program calls itself so, confined (reading/decode/extract.h).
  if (argc == 2 && argv[1] == reading::kExtractDocx) return reading::run_docx_extractor();
  Output out(1, "standard output");
  Output err(2, "standard error");
  GlobalOptions global;
  global.serve = std::move(serve);
  Result<ExitCode> result = run_guarded(argc, argv, out, err, global);
  ExitCode code = result ? *result : exit_code(result.error().code);
  Status printed = out.flush();
  if (!result) print_error(err, result.error(), global.json);
  bool said = !result && !printed && result.error().where == printed.error().where;
  if (!printed && !said) {
    print_error(err, printed.error(), global.json);
    if (result) code = ExitCode::kIo;
  }
  err.push();
  return static_cast<int>(code);
}

}  // namespace concord::cli
