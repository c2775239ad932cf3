#include "reading/morphology/dawg.h"

#include <array>

#include "base/file.h"

namespace concord::reading {
namespace {

constexpr std::uint32_t kHasValue = 1U << 8U;
constexpr std::uint32_t kLongOffset = 1U << 9U;
constexpr std::uint32_t kIsValue = 1U << 31U;
constexpr char kSeparator = '\x01';
constexpr std::size_t kLongestRecord = 6;   // labels
constexpr std::size_t kLongestWalk = 4096;  // far more nodes than the records of any word have

std::uint32_t offset_of(std::uint32_t unit) {
  return (unit >> 10U) << ((unit & kLongOffset) >> 6U);
}
std::uint32_t label_of(std::uint32_t unit) {
  return unit & (kIsValue | 0xFFU);
}

std::uint32_t read_u32(std::string_view bytes, std::size_t at) {
  std::uint32_t value = 0;
  for (std::size_t i = 4; i-- > 0;) value = value << 8U | static_cast<unsigned char>(bytes[at + i]);
  return value;
}

}  // namespace

Result<Dawg> Dawg::load(const std::filesystem::path& path) {
  CONCORD_TRY(const std::string bytes, read_file(path, std::size_t{64} << 20U));
  const auto damaged = [&](const char* what) {
    return fail(ErrorCode::kDamaged, what, path.string(), "fetch the dictionary again");
  };
  if (bytes.size() < 8) return damaged("a word graph is shorter than its header");
  const std::size_t count = read_u32(bytes, 0);
  if (count == 0 || bytes.size() < 4 + count * 4) return damaged("a word graph ends before its last unit");
  Dawg dawg;
  dawg.units_.resize(count);
  for (std::size_t i = 0; i < count; ++i) dawg.units_[i] = read_u32(bytes, 4 + i * 4);

  const std::size_t guide_at = 4 + count * 4;
  if (bytes.size() == guide_at) return dawg;
  if (bytes.size() < guide_at + 4) return damaged("a word graph ends inside its guide");
  const std::size_t guide_count = read_u32(bytes, guide_at);
  if (guide_count != count || bytes.size() != guide_at + 4 + guide_count * 2)
    return damaged("the guide of a word graph does not fit its units");
  dawg.guide_ = bytes.substr(guide_at + 4);
  return dawg;
}

std::optional<Dawg::Node> Dawg::follow(Node node, char label) const {
  const auto byte = static_cast<unsigned char>(label);
  const Node next = node ^ offset_of(units_[node]) ^ byte;
  if (next >= units_.size() || label_of(units_[next]) != byte) return std::nullopt;
  return next;
}

std::optional<Dawg::Node> Dawg::follow(Node node, std::string_view labels) const {
  for (const char label : labels) {
    const auto next = follow(node, label);
    if (!next) return std::nullopt;
    node = *next;
  }
  return node;
}

std::optional<std::uint32_t> Dawg::value(Node node) const {
  if ((units_[node] & kHasValue) == 0) return std::nullopt;
  const Node at = node ^ offset_of(units_[node]);
  if (at >= units_.size()) return std::nullopt;
  return units_[at] & ~kIsValue;
}

void Dawg::records(Node node, std::size_t length, std::vector<std::uint16_t>& out) const {
  const auto start = follow(node, kSeparator);
  const std::size_t deepest = 2 * length;
  if (!start || guide_.empty() || deepest > kLongestRecord) return;
  // A walk over the subtree below the separator. Every leaf lies equally deep, so that the path is an array,
  // and every node above has a first child, whose label may be 0.
  std::array<Node, kLongestRecord + 1> path{*start};
  std::array<std::uint8_t, kLongestRecord> labels{};
  std::size_t depth = 0;
  std::optional<char> label = guide_[std::size_t{2} * path[0]];
  for (std::size_t step = 0; step < kLongestWalk; ++step) {
    if (const auto next = label ? follow(path[depth], *label) : std::nullopt) {
      labels.at(depth) = static_cast<std::uint8_t>(*label);
      path.at(++depth) = *next;
      if (depth < deepest) {
        label = guide_[std::size_t{2} * *next];
        continue;
      }
      for (std::size_t i = 0; i < deepest; i += 2)
        out.push_back(static_cast<std::uint16_t>((labels.at(i) ^ 1U) << 6U | labels.at(i + 1) >> 1U));
    }
    if (depth == 0) return;
    const char sibling = guide_[2 * path.at(depth) + 1];
    label = sibling == 0 ? std::nullopt : std::optional(sibling);
    --depth;
  }
}

}  // namespace concord::reading
