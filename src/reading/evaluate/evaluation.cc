#include "reading/evaluate/evaluation.h"

#include <algorithm>

#include "reading/decode/decode.h"
#include "reading/evaluate/annotation.h"

namespace concord::reading {
namespace {

Result<std::vector<fs::path>> files_in(const fs::path& folder) {
  std::error_code error;
  std::vector<fs::path> files;
  for (const auto& entry : fs::directory_iterator(folder, error)) {
    if (!entry.path().filename().string().starts_with('.')) files.push_back(entry.path());
  }
  if (error) return fail(ErrorCode::kNotFound, "cannot be listed: " + error.message(), folder.string());
  std::ranges::sort(files);
  return files;
}

// Names may have dots in them; what follows the last one is the ending.
bool is_named(const fs::path& file, const std::string& stem) {
  return file.filename().string().starts_with(stem + ".");
}

}  // namespace

Result<Report> report_in_file(const fs::path& path) {
  CONCORD_TRY(const std::string bytes, read_file(path, DecodeLimits{}.report_bytes));
  Decoded decoded = decode_all(bytes, path.filename().string());
  if (!decoded.problems.empty()) return std::unexpected(std::move(decoded.problems.front()));
  if (decoded.reports.size() != 1) {
    return fail(ErrorCode::kInput, "there are several reports in this file", path.string(), "split it");
  }
  return std::move(decoded.reports.front());
}

Result<std::vector<AnnotatedFile>> annotated_files(const fs::path& text, const fs::path& gold) {
  CONCORD_TRY(const auto texts, files_in(text));
  CONCORD_TRY(const auto annotations, files_in(gold));
  std::vector<AnnotatedFile> out;
  for (const fs::path& annotation : annotations) {
    if (annotation.extension() != ".json") continue;
    const std::string stem = annotation.stem().string();
    const auto found = std::ranges::find_if(texts, [&](const fs::path& one) { return is_named(one, stem); });
    if (found == texts.end()) {
      return fail(ErrorCode::kNotFound, "no report belongs to this annotation", annotation.string(),
                  "put " + (text / (stem + ".txt")).string() + " there");
    }
    out.push_back({*found, annotation});
  }
  if (out.empty()) {
    return fail(ErrorCode::kNotFound, "there is no annotated report (NAME.json)", gold.string());
  }
  return out;
}

Result<ScoredReport> score_file(const Engine& engine, const AnnotatedFile& file, bool with_differences) {
  ScoredReport out;
  CONCORD_TRY(out.report, report_in_file(file.text));
  const QuotePlaces text(out.report.text);
  CONCORD_TRY(const std::string json, read_file(file.gold));
  CONCORD_TRY(const Annotation annotation, parse_annotation(json, text, file.gold.string()));
  out.doc = file.gold.stem().string();
  out.language = annotation.reading.language;
  Reading found = engine.read(out.report);
  if (with_differences) out.differences = differences(out.report, text, annotation.reading, found);
  out.found = only_held(std::move(found));
  out.score = score_reading(text, annotation.reading, out.found);
  return out;
}

void add(const ScoredReport& scored, Evaluation& evaluation) {
  ++evaluation.reports;
  evaluation.quotes_not_in_text += scored.score.quotes_not_in_text;
  for (Figures* figures : {&evaluation.all, &evaluation.languages[scored.language]}) {
    figures->tally.add(scored.score.tally);
    figures->calibration.add(scored.found, scored.score);
  }
}

Json evaluation_json(const Evaluation& evaluation) {
  Json out = {{"all", tally_json(evaluation.all.tally)},
              {"quotes_not_in_text", evaluation.quotes_not_in_text},
              {"calibration", {{"all", calibration_json(evaluation.all.calibration)}}}};
  for (const auto& [language, figures] : evaluation.languages) {
    out[language] = tally_json(figures.tally);
    out["calibration"][language] = calibration_json(figures.calibration);
  }
  return out;
}

}  // namespace concord::reading
