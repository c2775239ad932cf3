// What the list commands have in common: filters from options, a table for people, objects for programs.
#pragma once

#include <string>
#include <vector>

#include "cli/options.h"
#include "cli/workspace.h"

namespace concord::cli {

// Prints rows of one kind: a table, or with --json an object a line; `nothing` where there are none.
void print_things(Context& context, std::string_view kind, const std::vector<reading::ThingRow>& rows,
                  std::string_view nothing);

// The same for events or agreements, each with the quotes of all reports that tell it.
void print_told(Context& context, std::string_view kind, const std::vector<reading::ToldRow>& rows,
                std::string_view nothing);

// "told by 3 reports, 2 of them no copies"
std::string sources_text(const reading::ToldRow& row);

// The words that show it; what a person entered without a report says so instead.
std::string quote_of(const reading::ThingRow& row);

// The actors of an event, or the parties of an agreement, in one line.
std::string people_of(const Json& body);

// --limit, --since, --until, --country, --actor, --topic and --place, as far as a command has them.
struct ListOptions {
  std::uint64_t limit = 50;
  std::optional<PartialDate> since;
  std::optional<PartialDate> until;
  std::string country;
  std::string actor;
  std::string topic;
  std::string place;

  void declare_limit(Options& options);
  void declare(Options& options);
  reading::ThingFilter filter() const;
};

}  // namespace concord::cli
