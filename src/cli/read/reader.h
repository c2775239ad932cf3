// From an input to what was read in it: bytes, reports, readings. Safe from any thread.
#pragma once

#include <memory>
#include <vector>

#include "base/error.h"
#include "cli/read/inputs.h"
#include "reading/engine.h"
#include "reading/reading.h"

namespace concord::cli {

struct ReadReport {
  reading::Report report;
  reading::Reading reading;
};

struct ReadFile {
  std::vector<ReadReport> reports;
  std::vector<Error> problems;  // why the input, or a part of it, could not be read
};

class Reader {
 public:
  explicit Reader(std::shared_ptr<const reading::Engine> engine) : engine_(std::move(engine)) {}
  ReadFile read(const Input& input) const;

 private:
  std::shared_ptr<const reading::Engine> engine_;
};

}  // namespace concord::cli
