// A JSON Schema turned into plain structures that a value is checked against in about a microsecond. General
// validators look keywords up for every value and cost as much as writing the entry durably; entries are
// checked by the hundred thousand.
//
// Understood of draft 7: type, enum, const, properties, required, additionalProperties (true or false), items
// (one schema), minItems, maxItems, minLength, maxLength, minimum, maximum, format (record/schema_format.h),
// allOf, if/then/else, definitions, and $ref to "#/definitions/name" or to another file of the folder. Any
// other keyword is an error when the schema is loaded: nothing in a schema goes unchecked.
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/error.h"
#include "base/json.h"
#include "record/schema_format.h"

namespace concord::record {

struct SchemaRule {
  struct Property;

  std::uint8_t types = 0;            // bits by JSON type, 0 for any
  std::vector<Json> allowed;         // enum or const; empty for any
  std::vector<Property> properties;  // by name, in the order of bytes, as objects are
  bool closed = false;               // no other properties
  std::vector<SchemaRule> items;     // none, or the one that every element must match
  std::vector<SchemaRule> all_of;
  std::vector<SchemaRule> condition;  // none, or if, then, else
  std::size_t min_items = 0, max_items = SIZE_MAX;
  std::size_t min_length = 0, max_length = SIZE_MAX;  // code points
  std::optional<double> minimum, maximum;
  const TextFormat* format = nullptr;
};

struct SchemaRule::Property {
  std::string name;
  bool required = false;
  std::optional<SchemaRule> rule;  // none where only `required` names it
};

// Gives the schema of another file of the folder ("event.json"), or nullptr.
using SchemaFiles = std::function<const Json*(std::string_view file)>;

// kInput with the pointer of the keyword that is not understood or has a wrong value.
Result<SchemaRule> compile_schema(const Json& schema, const SchemaFiles& files);

// The first thing wrong with `value`: kSchema, `where` the JSON pointer (RFC 6901) from `value` down.
Status check_rule(const SchemaRule& rule, const Json& value);

}  // namespace concord::record
