#include "cli/entry_text.h"

#include "base/printable.h"
#include "base/time.h"
#include "reading/view/body_text.h"

namespace concord::cli {

void print_fields(Output& out, const Terminal& terminal, const Json& object, const std::string& indent) {
  for (const auto& [name, value] : object.items()) {
    if (value.is_null()) continue;
    out.write(indent + styled(name, Style::kDim, terminal) + " ");
    bool nested = value.is_object() || (value.is_array() && !value.empty() && value.front().is_object());
    if (!nested) {
      out.write(one_line(reading::field_text(value)) + "\n");
      continue;
    }
    out.write("\n");
    if (value.is_object()) {
      print_fields(out, terminal, value, indent + "  ");
    } else {
      for (const Json& item : value) {
        out.write(indent + "  - " + one_line(reading::field_text(item)) + "\n");
      }
    }
  }
}

void print_quote(Output& out, const Terminal& terminal, const reading::QuoteContext& around) {
  constexpr std::size_t kWidthOfAPage = 100;
  std::string before = (around.before.empty() ? "" : "…") + around.before;
  std::string after = around.after + (around.after.empty() ? "" : "…");
  std::string text = wrap(before + "[" + around.quote + "]" + after,
                          terminal.width == 0 ? kWidthOfAPage : terminal.width, "    ");
  out.write(text);
}

void print_entry(Output& out, const Terminal& terminal, const record::Record::At& at) {
  out.print("{}\n", styled(at.entry.subject, Style::kBold, terminal));
  out.print("  {} {}, entry {}, by {}\n", at.entry.kind, instant_text(at.entry.time), at.index,
            one_line(at.entry.author));
  out.print("  id {}\n", at.id.hex());
  if (at.entry.replaces) out.print("  replaces {}\n", at.entry.replaces->hex());
  if (at.entry.body.is_object()) {
    print_fields(out, terminal, at.entry.body, "  ");
  } else {
    out.write("  (what it said was erased)\n");
  }
  for (const record::Evidence& evidence : at.entry.evidence) {
    std::string where = evidence.document.hex().substr(0, 16);
    out.print("  quote from report:{}, characters {} to {}\n", where, evidence.start, evidence.end);
    print_quote(out, terminal,
                {.before = evidence.prefix, .quote = evidence.exact, .after = evidence.suffix});
  }
}

}  // namespace concord::cli
