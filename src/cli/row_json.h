// Rows of views as JSON, for --json.
#pragma once

#include "base/json.h"
#include "reading/desk/history.h"
#include "reading/view/rows.h"

namespace concord::cli {

Json row_json(const reading::ThingRow& row);
// As its fullest telling, with the others' subjects and evidence in "tellings".
Json row_json(const reading::HappeningRow& row);
// The agreement, with those in other reports as "tellings" and what came of it as "later".
Json row_json(const reading::ThingRow& agreement, const reading::AgreementStory& story);
Json row_json(const reading::ProposalRow& row);
Json row_json(const reading::ReportRow& row);
Json row_json(const reading::ActorRow& row);
Json row_json(const reading::SpellingRow& row);
Json row_json(const reading::SearchRow& row);
Json row_json(const reading::HistoryItem& item);

}  // namespace concord::cli
