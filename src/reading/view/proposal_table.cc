#include "reading/view/proposal_table.h"

#include <array>

#include "reading/view/cells.h"

namespace concord::reading {

namespace {

constexpr std::array<std::string_view, 4> kStates = {"pending", "accepted", "rejected", "withdrawn"};

}  // namespace

std::string_view name_of(ProposalState state) {
  return kStates[static_cast<std::size_t>(state)];
}

std::optional<ProposalState> proposal_state(std::string_view name) {
  for (std::size_t i = 0; i < kStates.size(); ++i) {
    if (kStates[i] == name) return static_cast<ProposalState>(i);
  }
  return std::nullopt;
}

const store::Table& proposal_table() {
  using enum store::ColumnType;
  static const store::Table table{.name = "proposals",
                                  .columns = {{"subject"},
                                              {"position", kInteger, true},
                                              {"entry"},
                                              {"of", kText, true},
                                              {"report", kText, true},
                                              {"state", kText, true},
                                              {"confidence", kReal, true},
                                              {"rule"},
                                              {"value"},
                                              {"evidence"},
                                              {"added"},
                                              {"thing"},
                                              {"thing_entry"},
                                              {"decided_by"},
                                              {"decided"},
                                              {"reason"}},
                                  .key = {"subject"}};
  return table;
}

store::Row proposal_cells(const ProposalRow& proposal) {
  return {cell(proposal.subject),
          cell_of(static_cast<std::int64_t>(proposal.index)),
          cell(proposal.entry),
          cell(proposal.of),
          cell(proposal.report),
          cell(name_of(proposal.state)),
          proposal.confidence,
          cell(proposal.rule),
          cell_json(proposal.value),
          cell_json(evidence_list(proposal.evidence)),
          cell(proposal.added),
          cell(proposal.thing),
          proposal.thing_entry ? cell(*proposal.thing_entry) : store::Value(),
          cell(proposal.decided_by),
          proposal.decided ? cell(*proposal.decided) : store::Value(),
          cell(proposal.reason)};
}

Result<ProposalRow> proposal_from(const store::Row& row) {
  Cells cells(row);
  ProposalRow proposal;
  proposal.subject = cells.text();
  proposal.index = static_cast<std::uint64_t>(cells.integer());
  proposal.entry = cells.digest();
  proposal.of = cells.text();
  proposal.report = cells.text();
  proposal.state = proposal_state(cells.text()).value_or(ProposalState::kPending);
  proposal.confidence = cells.real();
  proposal.rule = cells.text();
  proposal.value = cells.json();
  proposal.evidence = cells.evidence();
  proposal.added = cells.time().value_or(Instant{});
  proposal.thing = cells.text();
  if (std::string entry = cells.text(); !entry.empty()) {
    CONCORD_TRY(proposal.thing_entry, Digest::from_hex(entry));
  }
  proposal.decided_by = cells.text();
  proposal.decided = cells.time();
  proposal.reason = cells.text();
  CONCORD_CHECK(cells.done());
  return proposal;
}

}  // namespace concord::reading
