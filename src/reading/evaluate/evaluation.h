// A set of annotated reports read and scored: one folder with the reports, one with a JSON file for each
// (annotation.h) of the same name but for the ending.
#pragma once

#include <functional>
#include <map>
#include <string>
#include <vector>

#include "base/error.h"
#include "base/file.h"
#include "reading/engine.h"
#include "reading/evaluate/calibration.h"
#include "reading/evaluate/difference.h"
#include "reading/evaluate/score.h"

namespace concord::reading {

struct Figures {
  Tally tally;
  Calibration calibration;
};

struct Evaluation {
  std::size_t reports = 0;
  Figures all;
  std::map<std::string, Figures> languages;  // by the annotated language
  std::size_t quotes_not_in_text = 0;
};

// The one report in a file. kInput where there are several.
Result<Report> report_in_file(const fs::path& path);

struct AnnotatedFile {
  fs::path text;
  fs::path gold;
};

// The annotated reports of two folders, by name. kNotFound where there are none, or where a report is
// missing.
Result<std::vector<AnnotatedFile>> annotated_files(const fs::path& text, const fs::path& gold);

// What one report adds; `differences` where they are asked for.
struct ScoredReport {
  Report report;
  std::string doc;
  std::string language;
  Reading found;  // what was held
  Score score;
  std::vector<Difference> differences;
};

// kInput for a report or an annotation that cannot be read, with its file and field.
Result<ScoredReport> score_file(const Engine& engine, const AnnotatedFile& file, bool with_differences);

void add(const ScoredReport& scored, Evaluation& evaluation);

// {"all": {...}, each language: {...}, "quotes_not_in_text", "calibration": {"all": ..., each language: ...}}
Json evaluation_json(const Evaluation& evaluation);

}  // namespace concord::reading
