// Reports as rows.
#pragma once

#include "base/error.h"
#include "reading/view/rows.h"
#include "store/table.h"

namespace concord::reading {

const store::Table& report_table();
store::Row report_cells(const ReportRow& report);
Result<ReportRow> report_from(const store::Row& row);

}  // namespace concord::reading
