// The half of record/schema_rule.h that reads a schema.
#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <utility>

#include "record/schema_rule.h"

namespace concord::record {

namespace {

constexpr int kDeepest = 32;  // nested schemas and references: a bound that also ends circles of references

constexpr std::array<std::string_view, 8> kAnnotations = {
    "$schema", "$id", "$comment", "title", "description", "examples", "definitions", "x-subject"};

constexpr std::array<std::string_view, 7> kTypes = {"null",   "boolean", "integer", "number",
                                                    "string", "array",   "object"};

class Compiler {
 public:
  Compiler(const Json& root, const SchemaFiles& files) : root_(&root), files_(files) {}

  Result<SchemaRule> compile(const Json& schema, int depth) {
    if (depth > kDeepest) {
      return fail(ErrorCode::kInput,
                  fmt::format("more than {} levels of schemas: do they refer to each other?", kDeepest));
    }
    if (schema.is_boolean() && schema.get<bool>()) return SchemaRule{};
    if (!schema.is_object()) return fail(ErrorCode::kInput, "a schema must be an object");
    if (auto reference = schema.find("$ref"); reference != schema.end()) return refer(*reference, depth);
    SchemaRule rule;
    for (const auto& [keyword, value] : schema.items()) {
      if (auto status = read(rule, schema, keyword, value, depth); !status) {
        return std::unexpected(inside(std::move(status).error(), keyword));
      }
    }
    std::ranges::sort(rule.properties, {}, &SchemaRule::Property::name);
    return rule;
  }

 private:
  static Error inside(Error error, std::string_view name) {
    error.where = fmt::format("/{}{}", name, error.where);
    return error;
  }

  // Beside a $ref draft 7 ignores everything else (core, section 8.3).
  Result<SchemaRule> refer(const Json& reference, int depth) {
    const auto* target = reference.get_ptr<const std::string*>();
    if (target == nullptr) return fail(ErrorCode::kInput, "a $ref must be a text");
    constexpr std::string_view local = "#/definitions/";
    if (target->starts_with(local)) {
      Json::json_pointer pointer(target->substr(1));
      if (!root_->contains(pointer)) return fail(ErrorCode::kInput, fmt::format("there is no {}", *target));
      return compile(root_->at(pointer), depth + 1);
    }
    const Json* file = files_ ? files_(*target) : nullptr;
    if (file == nullptr) return fail(ErrorCode::kInput, fmt::format("there is no schema {}", *target));
    const Json* here = std::exchange(root_, file);
    auto rule = compile(*file, depth + 1);
    root_ = here;
    return rule;
  }

  Status read(SchemaRule& rule, const Json& schema, std::string_view keyword, const Json& value, int depth) {
    if (std::ranges::find(kAnnotations, keyword) != kAnnotations.end()) return {};
    if (keyword == "type") return read_type(rule, value);
    if (keyword == "enum" && value.is_array() && !value.empty()) {
      rule.allowed.insert(rule.allowed.end(), value.begin(), value.end());
      return {};
    }
    if (keyword == "const") return rule.allowed.push_back(value), Status{};
    if (keyword == "properties") return read_properties(rule, value, depth);
    if (keyword == "required") return read_required(rule, value);
    if (keyword == "additionalProperties" && value.is_boolean())
      return rule.closed = !value.get<bool>(), Status{};
    if (keyword == "items") return read_list(rule.items, value, depth);
    if (keyword == "allOf" && value.is_array()) {
      for (const Json& part : value) CONCORD_CHECK(read_list(rule.all_of, part, depth));
      return {};
    }
    if (keyword == "if") return read_condition(rule, schema, depth);
    if ((keyword == "then" || keyword == "else") && schema.contains("if")) return {};  // read with the if
    if (keyword == "minItems") return read_count(rule.min_items, value);
    if (keyword == "maxItems") return read_count(rule.max_items, value);
    if (keyword == "minLength") return read_count(rule.min_length, value);
    if (keyword == "maxLength") return read_count(rule.max_length, value);
    if (keyword == "minimum" && value.is_number()) return rule.minimum = value.get<double>(), Status{};
    if (keyword == "maximum" && value.is_number()) return rule.maximum = value.get<double>(), Status{};
    if (keyword == "format" && value.is_string()) {
      rule.format = find_format(value.get_ref<const std::string&>());
      if (rule.format == nullptr)
        return fail(ErrorCode::kInput, fmt::format("unknown format {}", value.dump()));
      return {};
    }
    return fail(ErrorCode::kInput, "is not a keyword that Concord's schemas may use, or has a wrong value",
                {}, "see record/schema_rule.h for what is understood");
  }

  static Status read_type(SchemaRule& rule, const Json& value) {
    for (const Json& name : value.is_array() ? value : Json::array({value})) {
      auto at =
          std::ranges::find(kTypes, name.is_string() ? name.get_ref<const std::string&>() : std::string());
      if (at == kTypes.end()) return fail(ErrorCode::kInput, fmt::format("{} is no type", name.dump()));
      rule.types = static_cast<std::uint8_t>(rule.types | (1U << static_cast<unsigned>(at - kTypes.begin())));
    }
    return rule.types != 0 ? Status{} : fail(ErrorCode::kInput, "names no type");
  }

  static SchemaRule::Property& property(SchemaRule& rule, const std::string& name) {
    auto at = std::ranges::find(rule.properties, name, &SchemaRule::Property::name);
    if (at != rule.properties.end()) return *at;
    return rule.properties.emplace_back(SchemaRule::Property{.name = name, .required = false, .rule = {}});
  }

  Status read_properties(SchemaRule& rule, const Json& value, int depth) {
    if (!value.is_object()) return fail(ErrorCode::kInput, "must be an object");
    for (const auto& [name, schema] : value.items()) {
      auto compiled = compile(schema, depth + 1);
      if (!compiled) return std::unexpected(inside(std::move(compiled).error(), name));
      property(rule, name).rule = std::move(*compiled);
    }
    return {};
  }

  static Status read_required(SchemaRule& rule, const Json& value) {
    for (const Json& name : value) {
      if (!name.is_string()) return fail(ErrorCode::kInput, "must be a list of names");
      property(rule, name.get<std::string>()).required = true;
    }
    return {};
  }

  Status read_list(std::vector<SchemaRule>& into, const Json& schema, int depth) {
    CONCORD_TRY(SchemaRule compiled, compile(schema, depth + 1));
    into.push_back(std::move(compiled));
    return {};
  }

  Status read_condition(SchemaRule& rule, const Json& schema, int depth) {
    for (const char* branch : {"if", "then", "else"}) {
      CONCORD_CHECK(read_list(rule.condition, schema.value(branch, Json(true)), depth));
    }
    return {};
  }

  static Status read_count(std::size_t& into, const Json& value) {
    if (!value.is_number_integer() || value.get<std::int64_t>() < 0) {
      return fail(ErrorCode::kInput, "must be a whole number, not negative");
    }
    into = value.get<std::size_t>();
    return {};
  }

  const Json* root_;
  const SchemaFiles& files_;
};

}  // namespace

Result<SchemaRule> compile_schema(const Json& schema, const SchemaFiles& files) {
  return Compiler(schema, files).compile(schema, 0);
}

}  // namespace concord::record
