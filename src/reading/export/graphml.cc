// GraphML, for tools that draw and measure networks: who takes part in what. A node is written where it is
// first named, before any edge that uses it.
#include <map>

#include "base/printable.h"
#include "reading/export/writer.h"
#include "reading/view/body_text.h"

namespace concord::reading {

namespace {

std::string xml(const std::string& text) {
  std::string escaped;
  for (char c : printable(text)) {
    switch (c) {
      case '&':
        escaped += "&amp;";
        break;
      case '<':
        escaped += "&lt;";
        break;
      case '>':
        escaped += "&gt;";
        break;
      case '"':
        escaped += "&quot;";
        break;
      default:
        escaped += c;
    }
  }
  return escaped;
}

class GraphMl final : public ExportWriter {
 public:
  void begin(TextSink& out) override {
    out.write(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
        "<graphml xmlns=\"http://graphml.graphdrawing.org/xmlns\">\n");
    for (const char* name : {"of", "label", "type", "plover", "status", "date", "due", "country"}) {
      out.print("<key id=\"{0}\" for=\"node\" attr.name=\"{0}\" attr.type=\"string\"/>\n", name);
    }
    out.write(
        "<key id=\"as\" for=\"edge\" attr.name=\"as\" attr.type=\"string\"/>\n"
        "<graph id=\"concord\" edgedefault=\"undirected\">\n");
  }

  void thing(TextSink& out, const ThingRow& row) override {
    out.print("<node id=\"{}\">", xml(row.subject));
    data(out, "of", row.kind);
    data(out, "label", body_line(row.kind, row.body));
    data(out, "type", body_text(row, "type"));
    data(out, "plover", body_text(row, "plover"));
    data(out, "status", body_text(row, "status"));
    data(out, "date", body_text(row, "date"));
    data(out, "due", body_text(row, row.kind == "event" ? "date_due" : "due"));
    data(out, "country", body_text(row, "place_country"));
    out.write("</node>\n");
    for (const Part& part : parts_of(row)) {
      std::size_t node = part_node(out, part);
      out.print("<edge source=\"actor-{}\" target=\"{}\"><data key=\"as\">{}</data></edge>\n", node,
                xml(row.subject), part.as);
    }
  }

  void end(TextSink& out) override { out.write("</graph>\n</graphml>\n"); }

 private:
  static void data(TextSink& out, const char* key, const std::string& value) {
    if (!value.empty()) out.print("<data key=\"{}\">{}</data>", key, xml(value));
  }

  std::size_t part_node(TextSink& out, const Part& part) {
    auto [node, added] = nodes_.try_emplace({part.name, part.country}, nodes_.size() + 1);
    if (added) {
      out.print("<node id=\"actor-{}\">", node->second);
      data(out, "of", part.kind.empty() ? "actor" : part.kind);
      data(out, "label", part.name);
      data(out, "country", part.country);
      out.write("</node>\n");
    }
    return node->second;
  }

  std::map<std::pair<std::string, std::string>, std::size_t> nodes_;  // by name and country
};

}  // namespace

std::unique_ptr<ExportWriter> graphml_writer() {
  return std::make_unique<GraphMl>();
}

}  // namespace concord::reading
