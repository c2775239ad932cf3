#include "record/schema_rule.h"

#include <cmath>
#include <fmt/format.h>
#include <fmt/ranges.h>

#include "base/utf8.h"

namespace concord::record {

namespace {

enum TypeBit : std::uint8_t {
  kNull = 1,
  kBoolean = 2,
  kInteger = 4,
  kNumber = 8,
  kText = 16,
  kArray = 32,
  kObject = 64
};

constexpr std::pair<std::string_view, TypeBit> kTypeNames[] = {
    {"null", kNull},   {"boolean", kBoolean}, {"integer", kInteger}, {"number", kNumber},
    {"string", kText}, {"array", kArray},     {"object", kObject},
};

// All bits that a value answers to: 3 is an integer and a number, and so is 3.0 (draft 7, core,
// section 4.2.1).
std::uint8_t types_of(const Json& value) {
  switch (value.type()) {
    case Json::value_t::null:
      return kNull;
    case Json::value_t::boolean:
      return kBoolean;
    case Json::value_t::number_integer:
    case Json::value_t::number_unsigned:
      return kInteger | kNumber;
    case Json::value_t::number_float: {
      double number = value.get<double>();
      return number == std::floor(number) ? kInteger | kNumber : kNumber;
    }
    case Json::value_t::string:
      return kText;
    case Json::value_t::array:
      return kArray;
    case Json::value_t::object:
      return kObject;
    default:
      return 0;
  }
}

std::string type_names(std::uint8_t types) {
  std::vector<std::string_view> names;
  for (const auto& [name, bit] : kTypeNames) {
    if ((types & bit) != 0) names.push_back(name);
  }
  return fmt::format("{}", fmt::join(names, " or "));
}

std::unexpected<Error> expected(std::string what) {
  return fail(ErrorCode::kSchema, "expected " + std::move(what));
}

std::unexpected<Error> below(Status&& status, std::string_view name) {
  Error error = std::move(status).error();
  std::string escaped;
  for (char c : name) {
    if (c == '~' || c == '/')
      escaped += c == '~' ? "~0" : "~1";
    else
      escaped += c;
  }
  error.where = fmt::format("/{}{}", escaped, error.where);
  return std::unexpected(std::move(error));
}

Status check_text(const SchemaRule& rule, const std::string& text) {
  // A code point has one to four bytes, so that most texts need not be counted.
  if (text.size() < rule.min_length * 4 && count_code_points(text) < rule.min_length) {
    return expected(rule.min_length == 1 ? std::string("a text that is not empty")
                                         : fmt::format("at least {} characters", rule.min_length));
  }
  if (text.size() > rule.max_length && count_code_points(text) > rule.max_length) {
    return expected(fmt::format("at most {} characters", rule.max_length));
  }
  if (rule.format != nullptr && !rule.format->matches(text))
    return expected(std::string(rule.format->expected));
  return {};
}

Status check_number(const SchemaRule& rule, double number) {
  if (rule.minimum && number < *rule.minimum)
    return expected(fmt::format("a number from {} up", *rule.minimum));
  if (rule.maximum && number > *rule.maximum)
    return expected(fmt::format("a number up to {}", *rule.maximum));
  return {};
}

Status check_array(const SchemaRule& rule, const Json& array) {
  if (array.size() < rule.min_items) return expected(fmt::format("at least {} elements", rule.min_items));
  if (array.size() > rule.max_items) return expected(fmt::format("at most {} elements", rule.max_items));
  if (rule.items.empty()) return {};
  for (std::size_t i = 0; i < array.size(); ++i) {
    if (auto status = check_rule(rule.items.front(), array[i]); !status) {
      return below(std::move(status), std::to_string(i));
    }
  }
  return {};
}

// Both sides are sorted by name, so that one walk over the two finds what is missing, unknown or wrong.
Status check_object(const SchemaRule& rule, const Json::object_t& object) {
  auto property = rule.properties.begin();
  auto member = object.begin();
  while (property != rule.properties.end() || member != object.end()) {
    int order = property == rule.properties.end() ? 1
                : member == object.end()          ? -1
                                                  : property->name.compare(member->first);
    if (order < 0) {
      if (property->required) return fail(ErrorCode::kSchema, "is missing", "/" + property->name);
      ++property;
    } else if (order > 0 || (!property->rule && rule.closed)) {
      if (rule.closed) {
        return below(fail(ErrorCode::kSchema, "is not a field that the schema knows"), member->first);
      }
      ++member;
    } else {
      if (property->rule) {
        if (auto status = check_rule(*property->rule, member->second); !status) {
          return below(std::move(status), member->first);
        }
      }
      ++property;
      ++member;
    }
  }
  return {};
}

Status check_allowed(const SchemaRule& rule, const Json& value) {
  for (const Json& allowed : rule.allowed) {
    if (value == allowed) return {};
  }
  std::vector<std::string> spelled;
  spelled.reserve(rule.allowed.size());
  for (const Json& allowed : rule.allowed) spelled.push_back(allowed.dump());
  return expected(fmt::format("{}{}", spelled.size() > 1 ? "one of " : "", fmt::join(spelled, ", ")));
}

Status check_shape(const SchemaRule& rule, const Json& value) {
  if (value.is_string()) return check_text(rule, value.get_ref<const std::string&>());
  if (value.is_number()) return check_number(rule, value.get<double>());
  if (value.is_array()) return check_array(rule, value);
  if (value.is_object()) return check_object(rule, value.get_ref<const Json::object_t&>());
  return {};
}

}  // namespace

Status check_rule(const SchemaRule& rule, const Json& value) {
  if (rule.types != 0 && (types_of(value) & rule.types) == 0) return expected(type_names(rule.types));
  if (!rule.allowed.empty()) CONCORD_CHECK(check_allowed(rule, value));
  CONCORD_CHECK(check_shape(rule, value));
  for (const SchemaRule& part : rule.all_of) CONCORD_CHECK(check_rule(part, value));
  if (!rule.condition.empty()) {
    std::size_t branch = check_rule(rule.condition[0], value) ? 1 : 2;
    CONCORD_CHECK(check_rule(rule.condition[branch], value));
  }
  return {};
}

}  // namespace concord::record
