#include "cli/evaluation_text.h"

#include "base/printable.h"
#include "cli/entry_text.h"
#include "cli/table.h"
#include "reading/view/body_text.h"

namespace concord::cli {

namespace {

std::string_view text_at(const reading::ScoredReport& report, reading::Span at) {
  return std::string_view(report.report.text).substr(at.begin, at.end - at.begin);
}

std::string three_digits(double figure) {
  return fmt::format("{:.3f}", figure);
}

void print_figures(Output& out, const Terminal& terminal, const reading::Tally& tally) {
  Table table({{.title = "What"},
               {.title = "Precision", .right = true},
               {.title = "Recall", .right = true},
               {.title = "F1", .right = true},
               {.title = "Right", .right = true},
               {.title = "Annotated", .right = true},
               {.title = "Found", .right = true}});
  for (std::size_t i = 0; i < reading::kMeasures; ++i) {
    const auto measure = static_cast<reading::Measure>(i);
    const reading::Count& count = tally.of(measure);
    const std::string hit = std::to_string(count.hit);
    const std::string annotated = std::to_string(count.annotated);
    if (reading::is_share(measure)) {
      const std::string share = count.annotated == 0 ? "-" : three_digits(count.recall());
      table.add({std::string(name_of(measure)), "", share, "", hit, annotated, ""});
    } else {
      table.add({std::string(name_of(measure)), three_digits(count.precision()), three_digits(count.recall()),
                 three_digits(count.f1()), hit, annotated, std::to_string(count.found)});
    }
  }
  table.print(out, terminal);
}

void print_side(Output& out, const Terminal& terminal, const char* title, const std::string& of,
                const std::vector<Json>& things) {
  const std::string head = "  " + styled(fmt::format("{:9}", title), Style::kDim, terminal) + "  ";
  if (things.empty()) out.write(head + "nothing\n");
  for (const Json& thing : things) {
    out.write(head + one_line(reading::body_line(of, thing)));
    if (thing.contains("rule")) {
      out.print("  {}", styled(fmt::format("{} {:.2f}", reading::field_text(thing["rule"]),
                                           thing.value("confidence", 0.0)),
                               Style::kDim, terminal));
    }
    out.write("\n");
  }
}

}  // namespace

void print_calibration(Output& out, const Terminal& terminal, const reading::Calibration& calibration) {
  Table table({{.title = "Confidence"},
               {.title = "Found", .right = true},
               {.title = "Right", .right = true},
               {.title = "Share", .right = true},
               {.title = "Expected", .right = true}});
  for (std::size_t i = 0; i < reading::kBands.size(); ++i) {
    const reading::Band& band = calibration.bands()[i];
    if (band.found == 0) continue;
    const double to = i + 1 < reading::kBands.size() ? reading::kBands[i + 1] : 1.0;
    table.add({fmt::format("{:.1f} to {:.1f}", reading::kBands[i], to), std::to_string(band.found),
               std::to_string(band.right), three_digits(band.share()), three_digits(band.expected())});
  }
  table.print(out, terminal);
  out.print("Mean squared error {:.3f} (0 is best; 0.25 is what guessing one half gives)\n",
            calibration.brier());
}

void print_evaluation(Output& out, const Terminal& terminal, const reading::Evaluation& evaluation) {
  out.write(styled(fmt::format("All {} reports", evaluation.reports), Style::kBold, terminal) + "\n");
  print_figures(out, terminal, evaluation.all.tally);
  if (evaluation.languages.size() > 1) {
    for (const auto& [language, figures] : evaluation.languages) {
      out.write("\n" + styled("Language " + language, Style::kBold, terminal) + "\n");
      print_figures(out, terminal, figures.tally);
    }
  }
  out.write("\n" + styled("Confidence against outcome", Style::kBold, terminal) + "\n");
  print_calibration(out, terminal, evaluation.all.calibration);
  out.print("Quotes not found in the text: {}\n", evaluation.quotes_not_in_text);
}

void print_difference(Output& out, const Terminal& terminal, const reading::ScoredReport& report,
                      const reading::Difference& difference) {
  std::string fields;
  for (const std::string& field : difference.fields) fields += (fields.empty() ? ": " : ", ") + field;
  out.print("{}  {} {}{}\n", styled(report.doc, Style::kBold, terminal), name_of(difference.kind),
            difference.of, fields);
  const reading::Span quote = difference.quote;
  const reading::Span around = difference.sentence;
  print_quote(out, terminal,
              {.before = std::string(text_at(report, {around.begin, quote.begin})),
               .quote = std::string(text_at(report, quote)),
               .after = std::string(text_at(report, {quote.end, around.end}))});
  print_side(out, terminal, "annotated", difference.of, difference.annotated);
  print_side(out, terminal, "found", difference.of, difference.found);
  out.write("\n");
}

Json difference_json(const reading::ScoredReport& report, const reading::Difference& difference) {
  return {{"doc", report.doc},
          {"kind", name_of(difference.kind)},
          {"of", difference.of},
          {"fields", difference.fields},
          {"quote", text_at(report, difference.quote)},
          {"sentence", text_at(report, difference.sentence)},
          {"annotated", difference.annotated},
          {"found", difference.found}};
}

}  // namespace concord::cli
