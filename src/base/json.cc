#include "base/json.h"

#include <cmath>
#include <fmt/format.h>
#include <utility>
#include <vector>

#include "base/utf8.h"

namespace concord {

namespace {

constexpr std::int64_t kLargestInteger = std::int64_t{1} << 53;  // RFC 7493, section 2.2

// Builds the value while refusing what a plain parser would let through.
class StrictHandler final : public nlohmann::json_sax<Json> {
 public:
  StrictHandler(Json& root, std::size_t depth) : root_(root), depth_(depth) {}

  bool null() override { return put(nullptr); }
  bool boolean(bool value) override { return put(value); }
  bool number_integer(std::int64_t value) override {
    if (value < -kLargestInteger || value > kLargestInteger) return refuse("an integer beyond 2^53");
    return put(value);
  }
  bool number_unsigned(std::uint64_t value) override {
    if (value > static_cast<std::uint64_t>(kLargestInteger)) return refuse("an integer beyond 2^53");
    return put(static_cast<std::int64_t>(value));
  }
  bool number_float(double value, const std::string& spelled) override {
    if (!std::isfinite(value)) return refuse("a number out of range");
    // The lexer hands integers that overflow 64 bits over as doubles.
    if (spelled.find_first_of(".eE") == std::string::npos) return refuse("an integer beyond 2^53");
    return put(value);
  }
  bool string(std::string& value) override { return put(std::move(value)); }
  bool binary(Json::binary_t&) override { return refuse("binary data"); }
  bool start_object(std::size_t) override { return open(Json::object()); }
  bool end_object() override { return close(); }
  bool start_array(std::size_t) override { return open(Json::array()); }
  bool end_array() override { return close(); }
  bool key(std::string& name) override {
    if (stack_.back()->contains(name)) return refuse(fmt::format("the key '{}' twice in one object", name));
    key_ = std::move(name);
    return true;
  }
  bool parse_error(std::size_t position, const std::string&,
                   const nlohmann::detail::exception& error) override {
    if (problem_.empty()) problem_ = fmt::format("not JSON at byte {}: {}", position, error.what());
    return false;
  }

  const std::string& problem() const { return problem_; }

 private:
  bool refuse(std::string why) {
    problem_ = std::move(why);
    return false;
  }
  Json* place(Json value) {
    if (stack_.empty()) {
      root_ = std::move(value);
      return &root_;
    }
    Json& parent = *stack_.back();
    if (parent.is_array()) {
      parent.push_back(std::move(value));
      return &parent.back();
    }
    return &(parent[key_] = std::move(value));
  }
  bool put(Json value) {
    place(std::move(value));
    return true;
  }
  bool open(Json container) {
    if (stack_.size() >= depth_) return refuse(fmt::format("more than {} levels deep", depth_));
    stack_.push_back(place(std::move(container)));
    return true;
  }
  bool close() {
    stack_.pop_back();
    return true;
  }

  Json& root_;
  std::size_t depth_;
  std::vector<Json*> stack_;
  std::string key_;
  std::string problem_;
};

}  // namespace

Result<Json> parse_json(std::string_view text, JsonLimits limits) {
  if (text.size() > limits.bytes) {
    return fail(ErrorCode::kTooLarge,
                fmt::format("JSON of {} bytes, more than {}", text.size(), limits.bytes));
  }
  // The lexer would skip a byte order mark; canonical bytes have none.
  if (text.starts_with("\xEF\xBB\xBF")) return fail(ErrorCode::kInput, "a byte order mark before the JSON");
  Json value;
  StrictHandler handler(value, limits.depth);
  if (!Json::sax_parse(text.begin(), text.end(), &handler)) return fail(ErrorCode::kInput, handler.problem());
  return value;
}

}  // namespace concord
