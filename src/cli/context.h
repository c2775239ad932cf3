// What every command works with: where to print, who is asking, which record, what time it is. Read once from
// the command line and the environment, so that commands look nothing up by themselves.
//
//   --record DIR   else $CONCORD_RECORD, else $XDG_DATA_HOME/concord/record, else
//   ~/.local/share/concord/record
//   --author NAME  else $CONCORD_AUTHOR, else the login name
//   $CONCORD_NOW   the time, "2026-11-21T23:52:10Z": for tests, and for making the same record twice
#pragma once

#include <filesystem>
#include <memory>
#include <string>

#include "base/clock.h"
#include "base/error.h"
#include "base/json.h"
#include "cli/output.h"
#include "cli/serve_hook.h"
#include "cli/terminal.h"
#include "record/record.h"

namespace concord::cli {

namespace fs = std::filesystem;

// The options that every command has.
struct GlobalOptions {
  std::string record;
  std::string author;
  bool json = false;
  ServeHook serve;  // not an option: what the program can do
};

class Context {
 public:
  // kUsage where a variable of the environment makes no sense.
  static Result<Context> make(Output& out, Output& err, const GlobalOptions& options);

  Output& out() const { return *out_; }
  Output& err() const { return *err_; }
  const Terminal& terminal() const { return terminal_; }  // what standard output is
  bool json() const { return json_; }
  const Clock& clock() const { return *clock_; }
  const std::string& author() const { return author_; }
  const fs::path& record_folder() const { return record_folder_; }
  const ServeHook& serve() const { return serve_; }

  record::RecordOptions record_options() const;
  // The record, or an error that says how to make one.
  Result<std::unique_ptr<record::Record>> open_record() const;

  // One JSON object on a line of standard output.
  void print_json(const Json& object) const;
  // "concord: where: what; remedy" (or, with --json, an object) on standard error.
  void print_error(const Error& error) const;
  void print_warning(std::string_view text) const;

 private:
  Context() = default;

  Output* out_ = nullptr;
  Output* err_ = nullptr;
  Terminal terminal_;
  bool json_ = false;
  std::unique_ptr<Clock> clock_;
  std::string author_;
  fs::path record_folder_;
  ServeHook serve_;
};

// The same for errors that come before there is a context.
void print_error(Output& err, const Error& error, bool json);

}  // namespace concord::cli
