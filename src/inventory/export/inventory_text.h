// An inventory line by line with all its digits, for other programs: CSV and JSON.
#pragma once

#include "base/text_sink.h"
#include "inventory/export/inventory_data.h"

namespace concord::inventory {

// RFC 4180, CRLF: a row for each line and year. Masses in kilograms; where there is none, its notation key.
// kInput where the potentials do not have a gas.
Status write_csv(const InventoryData& data, TextSink& out);

// One document: {"gwp": "ar5", "unit": "kg", "lines": [...], "totals": [...]}; masses of a line as in CSV, of
// a total by year. A line is a row of its text, so that a change shows as one.
Status write_json(const InventoryData& data, TextSink& out);

}  // namespace concord::inventory
