// Handing an inventory in, and whether what was handed in comes out again.
#include <fmt/format.h>

#include "cli/inventory/actions.h"
#include "cli/inventory/source.h"
#include "cli/inventory/submission_name.h"
#include "cli/problem_text.h"
#include "cli/version.h"
#include "cli/workspace.h"
#include "inventory/row_json.h"
#include "inventory/submission/inventory_desk.h"

namespace concord::cli {

namespace {

class SubmitInventory final : public Command {
 public:
  const char* name() const override { return "submit"; }
  const char* summary() const override {
    return "Hand an inventory in as an entry that can be computed again";
  }
  void declare(Options& options) override {
    options.text("NAME", inventory_, "The inventory").required();
    options.text("--note", note_, "What is to be said of it, such as why figures changed");
  }

  Result<ExitCode> run(Context& context) override {
    CONCORD_TRY(const auto files, shipped_method_files());
    CONCORD_TRY(Workspace space, Workspace::open(context));
    inventory::InventoryDesk desk(space.record(), space.views(), context.author());
    Problems problems;
    CONCORD_TRY(const auto submitted,
                desk.submit(inventory_, files, note_, fmt::format("concord {}", kVersion), problems));
    print_warnings(context, problems);
    if (!submitted)
      return fail(ErrorCode::kInput, "not handed in: not everything can be computed", inventory_,
                  "mend what is named and add the files again");
    CONCORD_CHECK(space.publish());
    if (context.json()) {
      context.print_json({{"submission", inventory::submission_subject(inventory_, submitted->number)},
                          {"number", submitted->number},
                          {"lines", submitted->outcome.lines.size()},
                          {"methods", submitted->methods.hex()}});
    } else {
      context.out().print(
          "Handed in as {}:{}, {} lines. `concord inventory verify {}:{}` computes it again.\n", inventory_,
          submitted->number, submitted->outcome.lines.size(), inventory_, submitted->number);
    }
    return ExitCode::kFine;
  }

 private:
  std::string inventory_;
  std::optional<std::string> note_;
};

class WithdrawSubmission final : public Command {
 public:
  const char* name() const override { return "withdraw"; }
  const char* summary() const override { return "Take a submission back; its entry stays in the log"; }
  void declare(Options& options) override {
    options.text("SUBMISSION", submission_, "Such as GEO:1").required();
    options.text("--reason", reason_, "Why; it is kept in the log").required();
  }
  Result<ExitCode> run(Context& context) override {
    CONCORD_TRY(const SubmissionName name, parse_submission_name(submission_));
    CONCORD_TRY(Workspace space, Workspace::open(context));
    inventory::InventoryDesk desk(space.record(), space.views(), context.author());
    CONCORD_CHECK(desk.withdraw(name.inventory, name.number, reason_));
    CONCORD_CHECK(space.publish());
    return ExitCode::kFine;
  }

 private:
  std::string submission_;
  std::string reason_;
};

class VerifySubmission final : public Command {
 public:
  const char* name() const override { return "verify"; }
  const char* summary() const override {
    return "Compute a submission again from the entries it names, digit by digit";
  }
  void declare(Options& options) override {
    options.text("SUBMISSION", submission_, "Such as GEO:1; GEO alone is the last one").required();
  }

  Result<ExitCode> run(Context& context) override {
    CONCORD_TRY(const SubmissionName name, parse_submission_name(submission_));
    CONCORD_TRY(Workspace space, Workspace::open(context));
    CONCORD_TRY(const auto kept, inventory::load_submission(space.record(), name.inventory, name.number));
    Problems problems;
    CONCORD_TRY(const auto prepared, inventory::load_prepared(space.record(), kept.submission, problems));
    CONCORD_TRY(const auto outcome, inventory::compute(prepared, problems));
    const auto differing = inventory::deviations(kept.submission.outcome, outcome);
    print_warnings(context, problems);
    const bool same = differing.empty() && problems.empty();
    if (context.json()) {
      Json list = Json::array();
      for (const inventory::Deviation& one : differing) list.push_back(inventory::row_json(one));
      context.print_json({{"submission", kept.entry.subject},
                          {"same", same},
                          {"lines", outcome.lines.size()},
                          {"program", kept.submission.program},
                          {"deviations", std::move(list)}});
      return same ? ExitCode::kFine : ExitCode::kFindings;
    }
    constexpr std::size_t kMostTold = 20;
    for (std::size_t i = 0; i < differing.size() && i < kMostTold; ++i) {
      const inventory::Deviation& one = differing[i];
      context.out().print("{}: handed in {}, computed {}\n", one.what, text(one.submitted),
                          text(one.recomputed));
    }
    if (differing.size() > kMostTold) context.out().print("and {} more\n", differing.size() - kMostTold);
    context.out().print(
        "{}: {} lines computed again from {} files and the methods of then; {}.\n", kept.entry.subject,
        outcome.lines.size(), kept.submission.datasets.size(),
        same ? "every digit is the same" : fmt::format("{} numbers differ", differing.size()));
    return same ? ExitCode::kFine : ExitCode::kFindings;
  }

 private:
  static std::string text(const std::optional<double>& value) {
    return value ? fmt::format("{}", *value) : "nothing";
  }

  std::string submission_;
};

}  // namespace

std::unique_ptr<Command> make_inventory_submit() {
  return std::make_unique<SubmitInventory>();
}
std::unique_ptr<Command> make_inventory_withdraw() {
  return std::make_unique<WithdrawSubmission>();
}
std::unique_ptr<Command> make_inventory_verify() {
  return std::make_unique<VerifySubmission>();
}

}  // namespace concord::cli
