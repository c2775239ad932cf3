#include "reading/lazy_engine.h"

#include <fmt/format.h>

#include "base/file.h"

namespace concord::reading {

Result<std::shared_ptr<const Engine>> load_engine() {
  CONCORD_TRY(fs::path data, data_folder());
  CONCORD_TRY(Engine engine, Engine::open(data / "packs"));
  // A pack with a mistake would read less than its author thinks, and nobody would notice.
  if (auto problems = engine.problems(); !problems.empty()) {
    std::string what;
    for (const Problem& problem : problems) what += "\n  " + problem.text();
    return fail(ErrorCode::kInput, fmt::format("{} mistakes in the language packs:{}", problems.size(), what),
                (data / "packs").string());
  }
  return std::make_shared<const Engine>(std::move(engine));
}

Result<std::shared_ptr<const Engine>> LazyEngine::get() {
  std::lock_guard lock(loading_);
  if (!engine_) {
    CONCORD_TRY(engine_, load_engine());
  }
  return engine_;
}

const Engine& LazyEngine::needed() {
  auto engine = get();
  if (!engine) throw PacksMissing(std::move(engine).error());
  return **engine;
}

std::string LazyEngine::terms(std::string_view text, std::string_view language) {
  return needed().search_terms(text, language);
}

std::string LazyEngine::subject_terms(std::string_view title, std::string_view language) {
  return needed().subject_terms(title, language);
}

}  // namespace concord::reading
