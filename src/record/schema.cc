#include "record/schema.h"

#include <algorithm>
#include <fmt/format.h>
#include <fmt/ranges.h>
#include <map>
#include <system_error>

#include "base/file.h"
#include "base/time.h"
#include "record/schema_rule.h"

namespace concord::record {

namespace {

constexpr std::size_t kLargestSchema = 1U << 20U;

// A kind as it is checked: its body's rule and the prefixes that its subjects may have.
struct Kind {
  SchemaRule body;
  std::vector<std::string> subjects;  // "event:"; empty for any
};

using Documents = std::map<std::string, Json, std::less<>>;

Result<Documents> read_folder(const fs::path& folder) {
  std::error_code error;
  fs::directory_iterator files(folder, error);
  if (error) return fail(ErrorCode::kNotFound, "no folder of schemas: " + error.message(), folder.string());
  Documents documents;
  for (const fs::directory_entry& file : files) {
    if (file.path().extension() != ".json") continue;
    CONCORD_TRY(std::string text, read_file(file.path(), kLargestSchema));
    auto json = parse_json(text);
    if (!json) return std::unexpected(std::move(json).error().at(file.path().string()));
    documents.emplace(file.path().filename().string(), std::move(*json));
  }
  return documents;
}

Result<std::vector<std::string>> subjects_of(const Json& schema) {
  std::vector<std::string> subjects;
  auto named = schema.find("x-subject");
  if (named == schema.end()) return subjects;
  for (const Json& kind : *named) {
    if (!kind.is_string()) return fail(ErrorCode::kInput, "must be a list of kinds", "/x-subject");
    subjects.push_back(kind.get<std::string>() + ":");
  }
  return subjects;
}

// The envelope without its body, which has a schema of its own. Lists of initializers would copy each text
// twice.
Json envelope_of(const Entry& entry) {
  Json::object_t json;
  json.emplace("kind", entry.kind);
  json.emplace("subject", entry.subject);
  json.emplace("time", instant_text(entry.time));
  json.emplace("author", entry.author);
  json.emplace("audience", entry.audience);
  if (!entry.evidence.empty()) {
    Json::array_t evidence;
    for (const Evidence& one : entry.evidence) evidence.push_back(evidence_json(one));
    json.emplace("evidence", std::move(evidence));
  }
  return json;
}

Status check_positions(const Entry& entry) {
  for (std::size_t i = 0; i < entry.evidence.size(); ++i) {
    const Evidence& evidence = entry.evidence[i];
    if (evidence.end <= evidence.start) {
      return fail(ErrorCode::kSchema, "expected a number greater than the start",
                  fmt::format("/evidence/{}/selector/1/end", i));
    }
  }
  return {};
}

}  // namespace

struct Schemas::Impl {
  SchemaRule envelope;
  std::map<std::string, Kind, std::less<>> kinds;
};

Schemas::Schemas(std::unique_ptr<Impl> impl) : impl_(std::move(impl)) {}
Schemas::Schemas(Schemas&&) noexcept = default;
Schemas& Schemas::operator=(Schemas&&) noexcept = default;
Schemas::~Schemas() = default;

Result<Schemas> Schemas::load(const fs::path& folder) {
  CONCORD_TRY(Documents documents, read_folder(folder));
  SchemaFiles files = [&documents](std::string_view name) -> const Json* {
    auto at = documents.find(name);
    return at == documents.end() ? nullptr : &at->second;
  };
  auto impl = std::make_unique<Impl>();
  for (const auto& [name, schema] : documents) {
    std::string place = (folder / name).string();
    auto rule = compile_schema(schema, files);
    if (!rule) return std::unexpected(std::move(rule).error().at(place));
    auto subjects = subjects_of(schema);
    if (!subjects) return std::unexpected(std::move(subjects).error().at(place));
    if (name == "entry.json") {
      impl->envelope = std::move(*rule);
    } else {
      impl->kinds.emplace(fs::path(name).stem().string(), Kind{std::move(*rule), std::move(*subjects)});
    }
  }
  if (!documents.contains("entry.json")) {
    return fail(ErrorCode::kNotFound, "there is no entry.json among the schemas", folder.string());
  }
  return Schemas(std::move(impl));
}

std::vector<std::string> Schemas::kinds() const {
  std::vector<std::string> names;
  for (const auto& [name, kind] : impl_->kinds) names.push_back(name);
  return names;
}

Status Schemas::check(const Entry& entry) const {
  auto kind = impl_->kinds.find(entry.kind);
  if (kind == impl_->kinds.end()) {
    return fail(ErrorCode::kSchema, fmt::format("there is no kind '{}'", entry.kind), "/kind",
                fmt::format("use one of {}", fmt::join(kinds(), ", ")));
  }
  CONCORD_CHECK(check_rule(impl_->envelope, envelope_of(entry)));
  CONCORD_CHECK(check_positions(entry));
  const auto& subjects = kind->second.subjects;
  auto begins = [&entry](const std::string& prefix) { return entry.subject.starts_with(prefix); };
  if (!subjects.empty() && std::ranges::none_of(subjects, begins)) {
    return fail(ErrorCode::kSchema,
                fmt::format("expected a subject that begins with {}", fmt::join(subjects, " or ")),
                "/subject");
  }
  if (auto status = check_rule(kind->second.body, entry.body); !status) {
    Error error = std::move(status).error();
    error.where = "/body" + error.where;
    return std::unexpected(std::move(error));
  }
  return {};
}

}  // namespace concord::record
