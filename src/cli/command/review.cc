// `concord review`: the desk where proposals become entries about the world, or do not.
#include "cli/command/commands.h"
#include "cli/entry_text.h"
#include "cli/field_patch.h"
#include "cli/workspace.h"
#include "reading/view/body_text.h"
#include "reading/view/row_json.h"

namespace concord::cli {

namespace {

// Long lists are decided on in parts, so that each append stays of a bounded size.
constexpr std::size_t kAtOnce = 200;

class Review final : public Command {
 public:
  const char* name() const override { return "review"; }
  const char* summary() const override { return "List proposals, and accept, edit or reject them"; }

  void declare(Options& options) override {
    options.text("--report", report_, "Only of this report")
        .share("--min-confidence", min_confidence_, "Only of this confidence or more")
        .count("--limit", limit_, "List so many at most (20); 0 is all");
    Options accept = options.action("accept", action_, "Accept proposals");
    accept.texts("ID", ids_, "Proposals, like 3f2a91c0")
        .flag("--all", all_, "All that nobody has decided on")
        .share("--min-confidence", min_confidence_, "All of this confidence or more");
    Options edit = options.action("edit", action_, "Accept a proposal with changes");
    edit.texts("ID", ids_, "The proposal")
        .required()
        .texts("--set", settings_, "FIELD=VALUE; may be given several times")
        .required();
    Options reject = options.action("reject", action_, "Reject proposals");
    reject.texts("ID", ids_, "Proposals, like 3f2a91c0")
        .flag("--all", all_, "All that nobody has decided on")
        .text("--reason", reason_, "Why; it is kept in the log");
  }

  Result<ExitCode> run(Context& context) override {
    CONCORD_TRY(Workspace space, Workspace::open(context));
    reading::ProposalFilter filter;
    if (!report_.empty()) {
      CONCORD_TRY(filter.report, space.subject(report_, "report"));
    }
    filter.min_confidence = min_confidence_.value_or(0);
    if (action_.empty()) return list(context, space, std::move(filter));
    if (action_ == "edit") return edit(context, space);
    return decide(context, space, filter);
  }

 private:
  Result<ExitCode> list(Context& context, Workspace& space, reading::ProposalFilter filter) const {
    filter.page.limit = limit_;
    CONCORD_TRY(auto rows, reading::find_proposals(space.store(), filter));
    for (const reading::ProposalRow& row : rows) {
      CONCORD_CHECK(context.json() ? print_object(context, row) : print(context, space, row));
    }
    if (context.json()) return ExitCode::kFine;
    filter.page.limit = 0;
    CONCORD_TRY(std::uint64_t pending, reading::count_proposals(space.store(), filter));
    if (pending == 0) {
      context.out().write("Nothing waits for a decision.\n");
    } else if (pending > rows.size()) {
      context.out().print("{} of {} that wait for a decision; see all with --limit 0\n", rows.size(),
                          pending);
    }
    return ExitCode::kFine;
  }

  static Status print_object(Context& context, const reading::ProposalRow& row) {
    context.print_json(reading::row_json(row));
    return {};
  }

  static Status print(Context& context, Workspace& space, const reading::ProposalRow& row) {
    const Terminal& terminal = context.terminal();
    std::string id = short_subject(row.subject).substr(row.subject.find(':') + 1);
    context.out().print("{}  {}  {:.2f}  {}\n", styled(id, Style::kBold, terminal), row.of, row.confidence,
                        styled(row.rule, Style::kDim, terminal));
    context.out().write(wrap(reading::body_line(row.of, row.value), terminal.width, "  "));
    for (const record::Evidence& evidence : row.evidence) {
      CONCORD_TRY(auto around, space.desk().context(evidence));
      print_quote(context.out(), terminal, around);
    }
    context.out().write("\n");
    return {};
  }

  Result<ExitCode> edit(Context& context, Workspace& space) const {
    if (ids_.size() != 1)
      return fail(ErrorCode::kUsage, "one proposal is edited at a time", {}, "give one ID");
    CONCORD_TRY(std::string subject, space.subject(ids_.front(), "proposal"));
    CONCORD_TRY(auto row, reading::find_proposal(space.store(), subject));
    CONCORD_TRY(Json patch, field_patch(row ? row->value : Json::object(), settings_));
    CONCORD_TRY(std::string thing, space.desk().edit(subject, patch));
    CONCORD_CHECK(space.publish());
    print_accepted(context, {thing});
    return ExitCode::kFine;
  }

  // The proposals named, or all that fit the filter.
  Result<std::vector<std::string>> chosen(Workspace& space, const reading::ProposalFilter& filter) const {
    std::vector<std::string> subjects;
    bool by_filter = all_ || min_confidence_.has_value();
    if (ids_.empty() == !by_filter) {
      return fail(ErrorCode::kUsage, "it is not clear which proposals are meant", {},
                  "name them, or give --all or --min-confidence, or --report with one of these");
    }
    for (const std::string& id : ids_) {
      CONCORD_TRY(std::string subject, space.subject(id, "proposal"));
      subjects.push_back(std::move(subject));
    }
    if (!by_filter) return subjects;
    CONCORD_TRY(auto rows, reading::find_proposals(space.store(), filter));
    for (reading::ProposalRow& row : rows) subjects.push_back(std::move(row.subject));
    return subjects;
  }

  Result<ExitCode> decide(Context& context, Workspace& space, const reading::ProposalFilter& filter) const {
    CONCORD_TRY(auto subjects, chosen(space, filter));
    std::span<const std::string> rest(subjects);
    while (!rest.empty()) {
      auto part = rest.first(std::min(rest.size(), kAtOnce));
      rest = rest.subspan(part.size());
      if (action_ == "accept") {
        CONCORD_TRY(auto things, space.desk().accept(part));
        print_accepted(context, things);
      } else {
        CONCORD_CHECK(space.desk().reject(part, reason_));
        for (const std::string& subject : part) {
          if (context.json()) context.print_json({{"subject", subject}, {"done", "rejected"}});
        }
      }
    }
    CONCORD_CHECK(space.publish());
    if (!context.json()) {
      context.out().print("{} {}\n", subjects.size(), action_ == "accept" ? "accepted" : "rejected");
    }
    return ExitCode::kFine;
  }

  static void print_accepted(Context& context, const std::vector<std::string>& things) {
    for (const std::string& thing : things) {
      if (context.json()) {
        context.print_json({{"subject", thing}, {"done", "accepted"}});
      } else {
        context.out().print("{}\n", thing);
      }
    }
  }

  std::string action_;
  std::string report_;
  std::vector<std::string> ids_;
  std::vector<std::string> settings_;
  std::string reason_;
  std::optional<double> min_confidence_;
  std::uint64_t limit_ = 20;
  bool all_ = false;
};

}  // namespace

std::unique_ptr<Command> make_review() {
  return std::make_unique<Review>();
}

}  // namespace concord::cli
