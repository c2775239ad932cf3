#include "reading/view/proposal_view.h"

#include "reading/view/cells.h"
#include "reading/view/proposal_table.h"
#include "reading/view/standing.h"

namespace concord::reading {

namespace {

ProposalRow proposal_of(const record::Record::At& at) {
  const Json& body = at.entry.body;
  ProposalRow proposal;
  proposal.subject = at.entry.subject;
  proposal.index = at.index;
  proposal.entry = at.id;
  proposal.of = text_of(body, "of");
  proposal.report = text_of(body, "report");
  proposal.confidence = number_of(body, "confidence");
  proposal.rule = text_of(body, "rule");
  if (body.is_object() && body.contains("value")) proposal.value = body["value"];
  proposal.evidence = at.entry.evidence;
  proposal.added = at.entry.time;
  return proposal;
}

void decide(ProposalRow& proposal, ProposalState state, const record::Record::At& at) {
  proposal.state = state;
  proposal.decided_by = at.entry.author;
  proposal.decided = at.entry.time;
  proposal.reason = text_of(at.entry.body, "reason");
}

// What an entry about the proposal, or about the thing that came of it, does to it; false where nothing.
bool change(ProposalRow& proposal, const record::Record::At& at) {
  if (at.entry.kind == "rejection") {
    if (proposal.state == ProposalState::kAccepted || proposal.state == ProposalState::kRejected)
      return false;
    decide(proposal, ProposalState::kRejected, at);
    return true;
  }
  if (kind_of(at.entry.subject) != proposal.of || !takes_effect(at, proposal.thing_entry)) return false;
  bool withdrawn = at.entry.kind == "withdrawal";
  if (withdrawn || proposal.state != ProposalState::kAccepted) {
    decide(proposal, withdrawn ? ProposalState::kWithdrawn : ProposalState::kAccepted, at);
  }
  proposal.thing = at.entry.subject;
  proposal.thing_entry = at.id;
  return true;
}

}  // namespace

std::span<const store::Table> ProposalView::tables() const {
  return std::span(&proposal_table(), 1);
}

Status ProposalView::apply(const record::Record::At& at, record::ViewTables& tables) {
  const std::string& kind = at.entry.kind;
  bool proposes = kind == "proposal";
  bool decides = kind == "rejection" || kind == "withdrawal" || is_thing_kind(kind);
  if (!proposes && !decides) return {};
  std::string subject = subject_of("proposal", name_of_subject(at.entry.subject));
  CONCORD_TRY(auto row, tables.get(proposal_table().name, {subject}));
  if (proposes) {
    if (row || at.entry.replaces) return {};
    return tables.put(proposal_table().name, proposal_cells(proposal_of(at)));
  }
  if (!row) return {};
  CONCORD_TRY(ProposalRow proposal, proposal_from(*row));
  if (!change(proposal, at)) return {};
  return tables.put(proposal_table().name, proposal_cells(proposal));
}

}  // namespace concord::reading
