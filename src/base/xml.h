// XML as events, from expat. A report or a workbook has no use for entities of its own making, and attackers
// have: a document that declares any is refused, and so is one nested deeper than any feed, letter or table.
#pragma once

#include <functional>
#include <memory>
#include <string_view>

#include "base/error.h"

namespace concord {

struct XmlHandler {
  virtual ~XmlHandler() = default;
  // Names are "namespace name" with a blank between, or the name alone. `attribute` gives a value by name,
  // empty where there is none.
  using Attribute = std::function<std::string_view(std::string_view name)>;
  virtual void start(std::string_view name, const Attribute& attribute) = 0;
  virtual void end(std::string_view name) = 0;
  virtual void text(std::string_view text) = 0;
};

struct XmlLimits {
  bool doctype = true;  // may it have a document type declaration
  // Bytes of a tag or a comment: what is not whole is looked at anew with each part that is fed.
  std::size_t longest_tag = std::size_t{16} << 20U;
};

class XmlReader {
 public:
  explicit XmlReader(XmlHandler& handler, const XmlLimits& limits = {});
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

}  // namespace concord
