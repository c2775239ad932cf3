// What the rows of things are listed and filtered by (reading/view/thing_table.h).
#include <fmt/format.h>
#include <fmt/ranges.h>
#include <set>

#include "base/country_code.h"
#include "reading/morphology/folded_words.h"
#include "reading/view/cells.h"
#include "reading/view/thing_table.h"

namespace concord::reading {

namespace {

// A set, so that a thing has each term once and in an order that does not depend on the body's.
class Facets {
 public:
  void add(std::string_view name, std::string_view value) {
    if (!value.empty()) terms_.insert(fmt::format("{}={}", name, value));
  }
  void add_name(std::string_view name) { add_words("actor", name); }
  void add_words(std::string_view facet, std::string_view name) {
    for (const std::string& word : name_words(name)) add(facet, word);
  }
  std::string text() const { return fmt::format("{}", fmt::join(terms_, " ")); }

 private:
  std::set<std::string> terms_;
};

}  // namespace

std::vector<std::string> name_words(std::string_view name) {
  return folded_words(name);
}

std::optional<PartialDate> day_of_thing(std::string_view kind, const Json& body) {
  if (kind == "commitment") return date_of(body, "due");
  if (kind == "agreement") return date_of(body, "date");
  if (kind != "event") return std::nullopt;
  for (const char* field : {"date", "date_due", "date_said"}) {
    if (auto date = date_of(body, field)) return date;
  }
  return std::nullopt;
}

std::string title_of_thing(std::string_view kind, const Json& body) {
  if (kind == "agreement") return text_of(body, "title");
  if (kind == "project") return text_of(body, "what");
  if (kind == "commitment") return fmt::format("{}: {}", text_of(body, "who"), text_of(body, "what"));
  std::string title = text_of(body, "type");
  for (bool first = true; const Json& actor : list_of(body, "actors")) {
    title += first ? ": " : ", ";
    title += text_of(actor, "name");
    first = false;
  }
  return title;
}

std::string facets_of_thing(std::string_view kind, const Json& body) {
  Facets facets;
  facets.add("status", text_of(body, "status"));
  facets.add("type", text_of(body, kind == "project" ? "kind" : "type"));
  facets.add("topic", text_of(body, "kind"));
  facets.add_words("place", text_of(body, "place"));
  facets.add("country", text_of(body, "place_country"));
  for (const Json& actor : list_of(body, "actors")) {
    facets.add("country", text_of(actor, "country"));
    facets.add_name(text_of(actor, "name"));
  }
  for (const Json& topic : list_of(body, "topics")) {
    if (topic.is_string()) facets.add("topic", topic.get_ref<const std::string&>());
  }
  for (const Json& party : list_of(body, "parties")) {
    if (!party.is_string()) continue;
    const auto& name = party.get_ref<const std::string&>();
    if (is_country_code(name))
      facets.add("country", name);
    else
      facets.add_name(name);
  }
  facets.add_name(text_of(body, "who"));
  facets.add_name(text_of(body, "to_whom"));
  return facets.text();
}

}  // namespace concord::reading
