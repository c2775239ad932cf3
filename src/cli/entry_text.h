// Entries as the program shows them: JSON for programs, lines for people.
#pragma once

#include <string>
#include <string_view>

#include "base/json.h"
#include "cli/output.h"
#include "cli/terminal.h"
#include "reading/desk/desk.h"
#include "record/record.h"

namespace concord::cli {

// The whole entry: what it is about, who appended it and when, every field of the body, and the quotes.
void print_entry(Output& out, const Terminal& terminal, const record::Record::At& at);

// The fields of an object that are not null, one a line after `indent`.
void print_fields(Output& out, const Terminal& terminal, const Json& object, const std::string& indent);

// A quote between what stands around it, wrapped; in brackets where there are no colours to mark it.
void print_quote(Output& out, const Terminal& terminal, const reading::QuoteContext& around);

}  // namespace concord::cli
