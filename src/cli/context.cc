#include "cli/context.h"

#include <cstdlib>
#include <pwd.h>
#include <unistd.h>

#include "base/printable.h"
#include "base/time.h"

namespace concord::cli {

namespace {

std::string variable(const char* name) {
  const char* value = std::getenv(name);
  return value == nullptr ? std::string{} : value;
}

fs::path default_record() {
  if (std::string folder = variable("CONCORD_RECORD"); !folder.empty()) return folder;
  if (std::string data = variable("XDG_DATA_HOME"); !data.empty())
    return fs::path(data) / "concord" / "record";
  return fs::path(variable("HOME")) / ".local" / "share" / "concord" / "record";
}

std::string login_name() {
  const passwd* user = ::getpwuid(::geteuid());
  return user == nullptr ? "user-" + std::to_string(::geteuid()) : user->pw_name;
}

}  // namespace

Result<Context> Context::make(Output& out, Output& err, const GlobalOptions& options) {
  Context context;
  context.out_ = &out;
  context.err_ = &err;
  context.terminal_ = terminal_of(out.descriptor());
  context.json_ = options.json;
  context.serve_ = options.serve;
  context.record_folder_ = options.record.empty() ? default_record() : fs::path(options.record);
  context.author_ = options.author.empty() ? variable("CONCORD_AUTHOR") : options.author;
  if (context.author_.empty()) context.author_ = login_name();
  if (std::string now = variable("CONCORD_NOW"); now.empty()) {
    context.clock_ = std::make_unique<SystemClock>();
  } else {
    auto at = parse_instant(now);
    if (!at) {
      return fail(ErrorCode::kUsage, at.error().what, "CONCORD_NOW",
                  "write it like 2026-11-21T23:52:10Z, or unset it");
    }
    context.clock_ = std::make_unique<FixedClock>(*at);
  }
  return context;
}

record::RecordOptions Context::record_options() const {
  record::RecordOptions options;
  options.folder = record_folder_;
  options.clock = clock_.get();
  return options;
}

Result<std::unique_ptr<record::Record>> Context::open_record() const {
  auto record = record::Record::open(record_options());
  if (!record && record.error().code == ErrorCode::kNotFound) {
    return fail(ErrorCode::kNotFound, "there is no record here", record_folder_.string(),
                "make one with concord init --office NAME, or name another with --record DIR");
  }
  return record;
}

void Context::print_json(const Json& object) const {
  out_->write(object.dump(-1, ' ', false, Json::error_handler_t::replace) + "\n");
}

void Context::print_error(const Error& error) const {
  cli::print_error(*err_, error, json_);
}

void Context::print_warning(std::string_view text) const {
  err_->write("concord: " + printable(text) + "\n");
}

void print_error(Output& err, const Error& error, bool json) {
  if (json) {
    Json object{{"error", error_name(error.code)},
                {"what", error.what},
                {"where", error.where},
                {"remedy", error.remedy}};
    err.write(object.dump(-1, ' ', false, Json::error_handler_t::replace) + "\n");
  } else {
    err.write("concord: " + printable(error.message()) + "\n");
  }
}

}  // namespace concord::cli
