// XML as events, from expat. A report has no use for entities of its own making, and attackers have: a
// document that declares any is refused, and so is one nested deeper than any feed or letter.
#pragma once

#include <functional>
#include <memory>
#include <string_view>

#include "base/error.h"

namespace concord::reading {

struct XmlHandler {
  virtual ~XmlHandler() = default;
  // Names are "namespace name" with a blank between, or the name alone. `attribute` gives a value by name,
  // empty where there is none.
  using Attribute = std::function<std::string_view(std::string_view name)>;
  virtual void start(std::string_view name, const Attribute& attribute) = 0;
  virtual void end(std::string_view name) = 0;
  virtual void text(std::string_view text) = 0;
};

class XmlReader {
 public:
  explicit XmlReader(XmlHandler& handler);
  ~XmlReader();
  XmlReader(const XmlReader&) = delete;
  XmlReader& operator=(const XmlReader&) = delete;

  // The next part of a document in UTF-8, whatever its declaration says. kInput ("line:column" in `where`)
  // where it is not well-formed or is refused; nothing more may be fed then.
  Status feed(std::string_view part, bool last);
  // In the document, of the event that is being handled.
  std::size_t position() const;

 private:
  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace concord::reading
