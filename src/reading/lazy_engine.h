// The engine with the language packs of the data folder.
#pragma once

#include <exception>
#include <memory>
#include <mutex>
#include <string>
#include <string_view>

#include "base/error.h"
#include "reading/engine.h"

namespace concord::reading {

// kNotFound, saying where they should be, where there are no packs.
Result<std::shared_ptr<const Engine>> load_engine();

// Thrown where packs are missing in the midst of feeding a view: a view has no way to return an error of its
// term maker, and going on would fill it with wrong terms. The program turns it back into the error.
struct PacksMissing final : std::exception {
  explicit PacksMissing(Error why) : error(std::move(why)) {}
  const char* what() const noexcept override { return error.what.c_str(); }
  Error error;
};

// Loaded when it is first needed. Safe from any thread, so that one serves all of a program.
class LazyEngine {
 public:
  Result<std::shared_ptr<const Engine>> get();
  // Search terms for views and queries (reading/view/views.h). Throws PacksMissing.
  std::string terms(std::string_view text, std::string_view language);
  // What a title is about (Engine::subject_terms). Throws PacksMissing.
  std::string subject_terms(std::string_view title, std::string_view language);

 private:
  const Engine& needed();

  std::mutex loading_;
  std::shared_ptr<const Engine> engine_;
};

}  // namespace concord::reading
