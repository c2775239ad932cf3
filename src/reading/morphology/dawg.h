// A word graph as dawgdic compiles it: a double array of 32-bit units with the values of its keys, and for
// the graphs that are walked a guide with the first child and the next sibling of every node. Little-endian.
// Damaged files are told by their lengths when loaded; a walk checks every step, so that no file can lead it
// outside.
//
//   unit   bits 0-7 label, bit 8 has a value below, bit 9 offset is in units of 256, bits 10-30 offset, bit
//   31 value guide  two bytes a node: label of the first child, label of the next sibling; 0 is none
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/error.h"

namespace concord::reading {

class Dawg {
 public:
  using Node = std::uint32_t;
  static constexpr Node kRoot = 0;

  // kDamaged where the lengths do not fit.
  static Result<Dawg> load(const std::filesystem::path& path);

  std::optional<Node> follow(Node node, char label) const;
  std::optional<Node> follow(Node node, std::string_view labels) const;
  // The value of the key that ends here, for graphs that map words to numbers.
  std::optional<std::uint32_t> value(Node node) const;
  // For graphs that map words to records: the records of `length` 16-bit numbers (big-endian, base64, one
  // after the separator each) of the key that ends here, appended to `out` one after the other.
  void records(Node node, std::size_t length, std::vector<std::uint16_t>& out) const;

 private:
  std::vector<std::uint32_t> units_;
  std::string guide_;
};

}  // namespace concord::reading
