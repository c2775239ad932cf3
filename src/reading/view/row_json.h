// Rows of views as JSON, for --json.
#pragma once

#include "base/json.h"
#include "reading/desk/history.h"
#include "reading/view/rows.h"

namespace concord::reading {

Json row_json(const ThingRow& row);
// As its fullest telling, with the others' subjects and evidence in "tellings".
Json row_json(const ToldRow& row);
// The agreement, with those in other reports as "tellings" and what came of it as "later".
Json row_json(const ThingRow& agreement, const AgreementStory& story);
Json row_json(const ProposalRow& row);
Json row_json(const ReportRow& row);
Json row_json(const ActorRow& row);
Json row_json(const SpellingRow& row);
Json row_json(const SearchRow& row);
Json row_json(const HistoryItem& item);

}  // namespace concord::reading
