// The outcome of an evaluation as people and programs see it.
#pragma once

#include "base/json.h"
#include "cli/output.h"
#include "cli/terminal.h"
#include "reading/evaluate/evaluation.h"

namespace concord::cli {

// The figures of all reports and of each language, then the table that holds confidence against outcome.
void print_evaluation(Output& out, const Terminal& terminal, const reading::Evaluation& evaluation);

// That table alone.
void print_calibration(Output& out, const Terminal& terminal, const reading::Calibration& calibration);

// One thing that was missed, too much or different: its quote in its sentence, what was annotated, what was
// found, and by which line of which pack.
void print_difference(Output& out, const Terminal& terminal, const reading::ScoredReport& report,
                      const reading::Difference& difference);

// {"doc", "kind", "of", "fields", "quote", "sentence", "annotated", "found"}
Json difference_json(const reading::ScoredReport& report, const reading::Difference& difference);

}  // namespace concord::cli
