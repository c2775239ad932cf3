// An annotated report: what a person found in it, as a JSON file. The fields are those of `concord read
// --json` that a person can know:
//
//   doc, lang, published          the file's name without its ending; ISO 639-1; the day of the report
//   events[]       type, date, place, actors[] {name, kind, country, role, org}, quote
//   agreements[]   title, status, parties[], date, quote
//   commitments[]  who, what, due, quote
//   projects[]     what, kind, quote
//
// A quote is an exact run of the report's text, but for white space. Dates are ISO 8601, as far as they are
// known. What is not known is null or left out; further fields are not looked at.
#pragma once

#include <string>
#include <string_view>

#include "base/error.h"
#include "reading/evaluate/quote_places.h"
#include "reading/reading.h"

namespace concord::reading {

struct Annotation {
  std::string doc;
  Reading reading;  // its quotes are spans of the report's text
};

// `file` is for errors only. kInput, with the file and the field (a JSON pointer), for what is not so.
Result<Annotation> parse_annotation(std::string_view json, const QuotePlaces& text, std::string_view file);

}  // namespace concord::reading
