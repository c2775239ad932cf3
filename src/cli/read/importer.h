// Readings into the record: some dozens of reports an append, so that ten thousand files are quick and what
// has been reported as read is durable. A report is in the record with all its proposals, or not at all.
#pragma once

#include <memory>
#include <vector>

#include "cli/context.h"
#include "cli/exit_code.h"
#include "cli/progress.h"
#include "cli/read/reader.h"
#include "cli/workspace.h"

namespace concord::cli {

// What could not be read: printed at once, and in the end turned into the exit status.
class ReadFailures {
 public:
  explicit ReadFailures(Context& context) : context_(context) {}
  void add(const Error& problem);
  void show_above(Progress* progress) { progress_ = progress; }
  void clear_progress();  // before anything else is printed to the terminal
  std::size_t count() const { return count_; }
  // kFine without problems; kInput where `done` things went well beside them; else what the first one was.
  ExitCode exit_code(std::size_t done) const;

 private:
  Context& context_;
  Progress* progress_ = nullptr;
  std::size_t count_ = 0;
  ExitCode first_ = ExitCode::kFine;
};

class Importer {
 public:
  static Result<std::unique_ptr<Importer>> open(Context& context, reading::SubmitOptions options,
                                                ReadFailures& problems);
  Result<std::shared_ptr<const reading::Engine>> engine() { return space_.engine(); }
  // Takes what was read in a piece; appends when there is enough of it. ReadFailures are shown at once.
  Status add(ReadPiece piece);
  // Appends the rest, signs, and prints the sum.
  Status finish();

 private:
  Importer(Context& context, Workspace space, reading::SubmitOptions options, ReadFailures& problems)
      : context_(context), space_(std::move(space)), options_(options), problems_(problems) {}
  Status flush();
  Status submit(std::span<const ReadPiece> pieces);
  void print(std::string_view report_name, const reading::Submitted& submitted);

  Context& context_;
  Workspace space_;
  reading::SubmitOptions options_;
  ReadFailures& problems_;
  std::vector<ReadPiece> waiting_;
  std::size_t waiting_bytes_ = 0;
  std::size_t added_ = 0;
  std::size_t known_ = 0;
  std::size_t proposals_ = 0;
  std::size_t accepted_ = 0;
};

}  // namespace concord::cli
