// Reports and proposals of reading/view/queries.h.
#include "reading/view/ask.h"
#include "reading/view/cells.h"
#include "reading/view/proposal_table.h"
#include "reading/view/report_table.h"

namespace concord::reading {

namespace {

using Test = store::Condition::Test;

Ask ask_for(const ProposalFilter& filter) {
  Ask ask(proposal_table());
  if (filter.state) ask.equal("state", name_of(*filter.state));
  ask.equal_if("of", filter.of).equal_if("report", filter.report);
  if (filter.min_confidence > 0) ask.where("confidence", Test::kAtLeast, filter.min_confidence);
  return ask;
}

Ask ask_for(const ReportFilter& filter) {
  Ask ask(report_table());
  ask.equal_if("language", filter.language);
  if (filter.erased) ask.where("erased", Test::kEqual, cell_of(*filter.erased));
  return ask;
}

}  // namespace

Result<std::vector<ReportRow>> find_reports(store::Store& store, const ReportFilter& filter) {
  return ask_for(filter).order("added", true).page(filter.page).all(store, report_from);
}

Status visit_reports(store::Store& store, const std::function<Status(const ReportRow& row)>& visitor) {
  return Ask(report_table()).each_subject(store, report_from, visitor);
}

Result<std::uint64_t> count_reports(store::Store& store, const ReportFilter& filter) {
  return store.count(ask_for(filter).query());
}

Result<std::optional<ReportRow>> find_report(store::Store& store, std::string_view subject) {
  return Ask(report_table()).equal("subject", subject).one(store, report_from);
}

Result<std::optional<ReportRow>> find_report_of(store::Store& store, const Digest& original) {
  return Ask(report_table()).equal("original", original.hex()).one(store, report_from);
}

Result<std::vector<ProposalRow>> find_proposals(store::Store& store, const ProposalFilter& filter) {
  return ask_for(filter).order("position", false).page(filter.page).all(store, proposal_from);
}

Result<std::uint64_t> count_proposals(store::Store& store, const ProposalFilter& filter) {
  return store.count(ask_for(filter).query());
}

Result<std::optional<ProposalRow>> find_proposal(store::Store& store, std::string_view subject) {
  return Ask(proposal_table()).equal("subject", subject).one(store, proposal_from);
}

}  // namespace concord::reading
