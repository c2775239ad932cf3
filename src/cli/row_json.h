// Rows of views as JSON, for --json.
#pragma once

#include "base/json.h"
#include "reading/desk/history.h"
#include "reading/view/rows.h"

namespace concord::cli {

Json row_json(const reading::ThingRow& row);
Json row_json(const reading::ProposalRow& row);
Json row_json(const reading::ReportRow& row);
Json row_json(const reading::ActorRow& row);
Json row_json(const reading::SearchRow& row);
Json row_json(const reading::HistoryItem& item);

}  // namespace concord::cli
