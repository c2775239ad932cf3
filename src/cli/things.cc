#include "cli/things.h"

#include <algorithm>
#include <cctype>
#include <fmt/format.h>
#include <set>
#include <span>

#include "cli/entry_text.h"
#include "cli/table.h"
#include "reading/view/body_text.h"
#include "reading/view/row_json.h"

namespace concord::cli {

namespace {

std::string field(const Json& body, const char* name) {
  auto found = body.find(name);
  return found == body.end() ? std::string{} : reading::field_text(*found);
}

std::string place_of(const Json& body) {
  std::string place = field(body, "place");
  std::string country = field(body, "place_country");
  if (place.empty() || country.empty()) return place + country;
  return place + ", " + country;
}

struct Shape {
  std::vector<Table::Column> columns;
  std::vector<std::string> (*cells)(const Json& body);
};

// The columns between the day and the subject.
Shape shape_of(std::string_view kind) {
  if (kind == "event") {
    return {{{.title = "Type"},
             {.title = "Status"},
             {.title = "Place", .narrowest = 8},
             {.title = "Who", .narrowest = 16}},
            [](const Json& body) {
              return std::vector{field(body, "type"), field(body, "status"), place_of(body), people_of(body)};
            }};
  }
  if (kind == "agreement") {
    return {{{.title = "Status"}, {.title = "Title", .narrowest = 16}, {.title = "Parties", .narrowest = 8}},
            [](const Json& body) {
              return std::vector{field(body, "status"), field(body, "title"), field(body, "parties")};
            }};
  }
  if (kind == "commitment") {
    return {{{.title = "Who", .narrowest = 10},
             {.title = "To whom", .narrowest = 8},
             {.title = "What", .narrowest = 16}},
            [](const Json& body) {
              return std::vector{field(body, "who"), field(body, "to_whom"), field(body, "what")};
            }};
  }
  return {{{.title = "Kind"}, {.title = "What", .narrowest = 16}},
          [](const Json& body) { return std::vector{field(body, "kind"), field(body, "what")}; }};
}

Table table_of(std::string_view kind) {
  std::vector<Table::Column> columns = {{.title = kind == "commitment" ? "Due" : "Day"}};
  if (kind == "project") columns.clear();
  Shape shape = shape_of(kind);
  columns.insert(columns.end(), shape.columns.begin(), shape.columns.end());
  columns.push_back({.title = "Subject", .style = Style::kDim});
  return Table(std::move(columns));
}

void add_row(Table& table, std::string_view kind, const reading::ThingRow& row) {
  std::vector<std::string> cells;
  if (kind != "project") cells.push_back(row.day ? row.day->text() : "");
  for (std::string& cell : shape_of(kind).cells(row.body)) cells.push_back(std::move(cell));
  cells.push_back(short_subject(row.subject));
  table.add(std::move(cells), quote_of(row));
}

}  // namespace

std::string quote_of(const reading::ThingRow& row) {
  if (row.evidence.empty()) return fmt::format("entered by {}", row.author);
  return fmt::format("“{}”", row.evidence.front().exact);
}

std::string people_of(const Json& body) {
  std::string people;
  auto actors = body.find("actors");
  if (actors == body.end() || !actors->is_array()) return people;
  for (const Json& actor : *actors) {
    people += (people.empty() ? "" : ", ") + field(actor, "name");
    std::string country = field(actor, "country");
    if (!country.empty() && field(actor, "kind") != "state") people += " (" + country + ")";
  }
  return people;
}

std::string sources_text(const reading::ToldRow& row) {
  std::set<std::string> reports;
  for (const reading::ThingRow& one : row.tellings) reports.insert(one.report);
  return fmt::format("told by {} reports, {}", reports.size(),
                     row.sources == reports.size() ? std::string("none a copy of another")
                     : row.sources == 1            ? std::string("all copies of one")
                                                   : fmt::format("{} of them no copies", row.sources));
}

void print_told(Context& context, std::string_view kind, const std::vector<reading::ToldRow>& rows,
                std::string_view nothing) {
  if (rows.empty()) return print_things(context, kind, {}, nothing);
  if (context.json()) {
    for (const reading::ToldRow& row : rows) context.print_json(reading::row_json(row));
    return;
  }
  Table table = table_of(kind);
  for (const reading::ToldRow& row : rows) {
    add_row(table, kind, row.tellings.front());
    for (const reading::ThingRow& one : std::span(row.tellings).subspan(1)) table.add_note(quote_of(one));
    if (row.tellings.size() > 1) table.add_note(sources_text(row));
  }
  table.print(context.out(), context.terminal());
}

void print_things(Context& context, std::string_view kind, const std::vector<reading::ThingRow>& rows,
                  std::string_view nothing) {
  if (context.json()) {
    for (const reading::ThingRow& row : rows) context.print_json(reading::row_json(row));
    return;
  }
  if (rows.empty()) {
    context.out().print("{}\n", nothing);
    return;
  }
  Table table = table_of(kind);
  for (const reading::ThingRow& row : rows) add_row(table, kind, row);
  table.print(context.out(), context.terminal());
}

void ListOptions::declare_limit(Options& options) {
  options.count("--limit", limit, "Show so many at most (50); 0 is all");
}

void ListOptions::declare(Options& options) {
  declare_limit(options);
  options.date("--since", since, "From this day, month or year on")
      .date("--until", until, "Up to this day, month or year")
      .text("--country", country, "Of an actor, a party or the place: ISO 3166-1 alpha-2, like KZ")
      .text("--actor", actor, "Words of the name of one who takes part")
      .text("--topic", topic, "What it is about: hydrogen, forest ... (kinds of project)")
      .text("--place", place, "Words of the name of the place");
}

reading::ThingFilter ListOptions::filter() const {
  reading::ThingFilter filter;
  filter.since = since;
  filter.until = until;
  filter.country = country;
  std::ranges::transform(filter.country, filter.country.begin(),
                         [](unsigned char c) { return static_cast<char>(std::toupper(c)); });
  filter.actor = actor;
  filter.topic = topic;
  filter.place = place;
  filter.page.limit = limit;
  return filter;
}

}  // namespace concord::cli
