#include "base/xml.h"

#include <algorithm>
#include <expat.h>
#include <fmt/format.h>

namespace concord {
namespace {

constexpr std::size_t kDeepest = 500;
constexpr std::size_t kXmlStep = std::size_t{1} << 20U;  // expat counts in int

}  // namespace

struct XmlReader::State {
  XmlHandler& handler;
  XmlLimits limits;
  XML_Parser parser;
  std::size_t fed = 0;
  std::size_t depth = 0;
  const char* refused = nullptr;

  void refuse(const char* why) {
    refused = why;
    XML_StopParser(parser, XML_FALSE);
  }

  static State& of(void* data) { return *static_cast<State*>(data); }
  static void on_start(void* data, const XML_Char* name, const XML_Char** attributes) {
    State& state = of(data);
    if (++state.depth > kDeepest) return state.refuse("it is nested too deep");
    state.handler.start(name, [attributes](std::string_view wanted) -> std::string_view {
      for (const XML_Char** at = attributes; *at != nullptr; at += 2)
        if (wanted == at[0]) return at[1];
      return {};
    });
  }
  static void on_end(void* data, const XML_Char* name) {
    --of(data).depth;
    of(data).handler.end(name);
  }
  static void on_text(void* data, const XML_Char* text, int length) {
    of(data).handler.text({text, static_cast<std::size_t>(length)});
  }
  static void on_entity(void* data, const XML_Char*, int, const XML_Char*, int, const XML_Char*,
                        const XML_Char*, const XML_Char*, const XML_Char*) {
    of(data).refuse("it declares entities, which are not expanded");
  }
  static void on_doctype(void* data, const XML_Char*, const XML_Char*, const XML_Char*, int) {
    of(data).refuse("it has a document type declaration");
  }
};

XmlReader::XmlReader(XmlHandler& handler, const XmlLimits& limits)
    : state_(new State{.handler = handler, .limits = limits, .parser = XML_ParserCreateNS("UTF-8", ' ')}) {
  XML_SetUserData(state_->parser, state_.get());
  XML_SetElementHandler(state_->parser, State::on_start, State::on_end);
  XML_SetCharacterDataHandler(state_->parser, State::on_text);
  XML_SetEntityDeclHandler(state_->parser, State::on_entity);
  if (!limits.doctype) XML_SetStartDoctypeDeclHandler(state_->parser, State::on_doctype);
}

XmlReader::~XmlReader() {
  XML_ParserFree(state_->parser);
}

Status XmlReader::feed(std::string_view part, bool last) {
  do {
    const std::string_view step = part.substr(0, kXmlStep);
    part.remove_prefix(step.size());
    const bool final = last && part.empty();
    const bool parsed =
        XML_Parse(state_->parser, step.data(), static_cast<int>(step.size()), final) == XML_STATUS_OK;
    state_->fed += step.size();
    // expat has no position before the first tag.
    const auto at = static_cast<std::size_t>(std::max<XML_Index>(XML_GetCurrentByteIndex(state_->parser), 0));
    const bool too_long = parsed && !final && state_->fed > at + state_->limits.longest_tag;
    if (parsed && !too_long) continue;
    const char* what = too_long ? "a tag or a comment is too long" : state_->refused;
    if (what == nullptr) what = XML_ErrorString(XML_GetErrorCode(state_->parser));
    return fail(ErrorCode::kInput, fmt::format("the XML cannot be read: {}", what),
                fmt::format("{}:{}", XML_GetCurrentLineNumber(state_->parser),
                            XML_GetCurrentColumnNumber(state_->parser) + 1));
  } while (!part.empty());
  return {};
}

std::size_t XmlReader::position() const {
  return static_cast<std::size_t>(XML_GetCurrentByteIndex(state_->parser));
}

}  // namespace concord
