// Between rows of a store and plain structures: values made from fields, and fields taken from a row one by
// one in the order of the table's columns. An empty text, a missing day and JSON null are all null in a row.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/clock.h"
#include "base/error.h"
#include "base/json.h"
#include "base/sha256.h"
#include "base/time.h"
#include "record/entry.h"
#include "store/table.h"

namespace concord::reading {

store::Value cell(std::string_view text);
store::Value cell(const std::optional<PartialDate>& date);
store::Value cell(Instant time);
store::Value cell_json(const Json& json);  // canonical
store::Value cell(const Digest& digest);
store::Value cell_of(std::int64_t number);
store::Value cell_of(bool flag);

Json evidence_list(const std::vector<record::Evidence>& evidence);

class Cells {
 public:
  explicit Cells(const store::Row& row) : row_(row) {}

  std::string text();
  std::int64_t integer();
  double real();
  bool flag() { return integer() != 0; }
  std::optional<PartialDate> date();
  std::optional<Instant> time();
  Json json();
  Digest digest();
  std::vector<record::Evidence> evidence();
  std::vector<std::string> texts();  // a JSON list of texts
  void skip() { ++at_; }
  // kDamaged where a value was none of what was asked for: the row was not written by this version.
  Status done() const;

 private:
  const store::Value* next();
  void refuse() { damaged_ = true; }

  const store::Row& row_;
  std::size_t at_ = 0;
  bool damaged_ = false;
};

// Fields of an entry's body, which may come from a log that nobody has checked: what is not of the type asked
// for is as if it were null.
std::string text_of(const Json& body, const char* field);
std::optional<PartialDate> date_of(const Json& body, const char* field);
bool flag_of(const Json& body, const char* field);
double number_of(const Json& body, const char* field);
const Json& list_of(const Json& body, const char* field);

}  // namespace concord::reading
