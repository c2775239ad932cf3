// `concord explain`: why a report was read as it was, down to the lines of the language pack.
#include "base/file.h"
#include "base/printable.h"
#include "cli/command/commands.h"
#include "cli/entry_text.h"
#include "cli/workspace.h"
#include "reading/evaluate/evaluation.h"
#include "reading/explanation.h"
#include "reading/lazy_engine.h"
#include "reading/view/body_text.h"

namespace concord::cli {

namespace {

constexpr std::size_t kAround = 60;  // characters shown on either side of a quote

std::string_view ground_text(reading::Ground ground) {
  switch (ground) {
    case reading::Ground::kNone:
    case reading::Ground::kWords:
      return "";
    case reading::Ground::kReportDay:
      return "the day of the report";
    case reading::Ground::kEventBefore:
      return "the event told before";
    case reading::Ground::kReportPlace:
      return "the report as a whole";
  }
  return "";
}

class Explain final : public Command {
 public:
  const char* name() const override { return "explain"; }
  const char* summary() const override { return "Show by which rules and words a report was read"; }

  void declare(Options& options) override {
    options.text("REPORT", report_, "A file, or a report of the record, like report:3f2a91c0")
        .required()
        .note("\nWhat is shown is how the language packs read the report now.");
  }

  Result<ExitCode> run(Context& context) override {
    CONCORD_TRY(const reading::Report report, find(context));
    CONCORD_TRY(const auto engine, reading::load_engine());
    const reading::Reading reading = engine->read(report);
    const auto explanations = reading::explain(report, reading, engine->matched_lines(report));
    if (context.json()) {
      Json findings = Json::array();
      for (const reading::Explanation& one : explanations)
        findings.push_back(reading::explanation_json(report, one));
      context.print_json({{"name", report.name},
                          {"lang", reading.language.empty() ? Json(nullptr) : Json(reading.language)},
                          {"findings", std::move(findings)}});
      return ExitCode::kFine;
    }
    const CodePointIndex index(report.text);
    for (const reading::Explanation& one : explanations) print(context, report, index, one);
    if (explanations.empty()) {
      context.out().write(reading.language.empty() ? "No language pack speaks the language of this report.\n"
                                                   : "Nothing was found in this report.\n");
    }
    return ExitCode::kFine;
  }

 private:
  Result<reading::Report> find(const Context& context) const {
    std::error_code ignored;
    if (fs::is_regular_file(report_, ignored)) return reading::report_in_file(report_);
    const bool path = report_.find('/') != std::string::npos || report_.find('.') != std::string::npos;
    if (path) return fail(ErrorCode::kNotFound, "there is no such file", report_);
    CONCORD_TRY(Workspace space, Workspace::open(context));
    CONCORD_TRY(const std::string subject, space.subject(report_, "report"));
    CONCORD_TRY(const auto row, reading::find_report(space.store(), subject));
    if (!row) return fail(ErrorCode::kNotFound, "there is no such report", subject);
    CONCORD_TRY(auto text, space.store().document(row->sha256));
    if (!text || row->erased)
      return fail(ErrorCode::kNotFound, "the text of this report was erased", subject);
    reading::Report report{row->name, std::move(*text)};
    // What was known of it beside its text, as far as it was not read from the text.
    if (!row->published_inferred) report.about.published = row->published;
    report.about.language = row->language;
    return report;
  }

  static void line(Context& context, std::string_view name, const std::string& value) {
    context.out().print("  {}  {}\n", styled(fmt::format("{:10}", name), Style::kDim, context.terminal()),
                        one_line(value));
  }

  static std::string quoted(const reading::Report& report, reading::Span at) {
    return "“" + reading::words_at(report, at) + "”";
  }

  static void print(Context& context, const reading::Report& report, const CodePointIndex& index,
                    const reading::Explanation& one) {
    const Terminal& terminal = context.terminal();
    context.out().print("{}  {}\n", styled(one.of, Style::kBold, terminal),
                        one_line(reading::body_line(one.of, one.finding)));
    print_quote(context.out(), terminal, around(report, index, one.quote));
    const reading::Origin& origin = one.origin;
    line(context, "rule", origin.rule + (origin.frame.empty() ? "" : ", frame " + origin.frame));
    if (origin.predicate.end > 0) line(context, "predicate", quoted(report, origin.predicate));
    for (const reading::SlotWords& slot : origin.slots) line(context, slot.slot, quoted(report, slot.words));
    print_source(context, report, "date", origin.date);
    print_source(context, report, "place", origin.place);
    if (origin.borrowed_actors) line(context, "actors", "some of them were named before");
    if (origin.tellings > 1) line(context, "told", fmt::format("{} times", origin.tellings));
    print_confidence(context, origin);
    for (const reading::MatchedLine& match : one.lines) {
      const std::string meaning = match.value.empty() ? "" : " = " + match.value;
      line(context, "line", match.rule() + "  " + quoted(report, match.words) + meaning);
    }
    context.out().write("\n");
  }

  static void print_source(Context& context, const reading::Report& report, const char* name,
                           const reading::Basis& source) {
    if (source.ground == reading::Ground::kNone) return;
    const bool words = source.ground == reading::Ground::kWords;
    line(context, name,
         "from " + (words ? quoted(report, source.words) : std::string(ground_text(source.ground))));
  }

  static void print_confidence(Context& context, const reading::Origin& origin) {
    std::string text = fmt::format("{:.2f}", origin.confidence);
    for (std::size_t i = 0; i < origin.reasons.size(); ++i) {
      const reading::Reason& reason = origin.reasons[i];
      text += fmt::format("{} {} {:+.2f}", i == 0 ? ":" : ",", reason.name, reason.weight);
    }
    line(context, "confidence", text);
  }

  static reading::QuoteContext around(const reading::Report& report, const CodePointIndex& index,
                                      reading::Span quote) {
    const std::size_t first = index.to_code_points(quote.begin);
    const std::size_t last = index.to_code_points(quote.end) + kAround;
    const std::size_t begin = index.to_bytes(first > kAround ? first - kAround : 0);
    const std::size_t all = index.to_code_points(report.text.size());
    const std::size_t end = index.to_bytes(std::min(last, all));
    return {.before = report.text.substr(begin, quote.begin - begin),
            .quote = report.text.substr(quote.begin, quote.end - quote.begin),
            .after = report.text.substr(quote.end, end - quote.end)};
  }

  std::string report_;
};

}  // namespace

std::unique_ptr<Command> make_explain() {
  return std::make_unique<Explain>();
}

}  // namespace concord::cli
