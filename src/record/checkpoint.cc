// A log's head as text (C2SP tlog-checkpoint).
#include "record/checkpoint.h"

#include <fmt/format.h>

#include "record/decimal.h"

namespace concord::record {

namespace {

std::unexpected<Error> bad_checkpoint(std::string_view what) {
  return fail(ErrorCode::kInput, fmt::format("not a checkpoint: {}", what));
}

// Takes the next line off `rest`; nothing where there is none.
std::optional<std::string_view> take_line(std::string_view& rest) {
  std::size_t end = rest.find('\n');
  if (end == rest.npos) return std::nullopt;
  std::string_view line = rest.substr(0, end);
  rest.remove_prefix(end + 1);
  return line;
}

}  // namespace

std::string Checkpoint::text() const {
  std::string text = fmt::format("{}\n{}\n{}\n", origin, size, to_base64(root.span()));
  for (const std::string& line : extensions) text.append(line).append("\n");
  return text;
}

Result<Checkpoint> Checkpoint::parse(std::string_view note_text) {
  std::string_view rest = note_text;
  auto origin = take_line(rest);
  auto size = take_line(rest);
  auto root = take_line(rest);
  if (!origin || !size || !root) return bad_checkpoint("it has fewer than three lines");
  if (origin->empty()) return bad_checkpoint("its origin is empty");
  Checkpoint checkpoint;
  checkpoint.origin = *origin;
  auto number = parse_decimal(*size);
  if (!number) return bad_checkpoint("its size is not a decimal number below 2^63 without leading zeros");
  checkpoint.size = *number;
  auto raw = from_base64(*root);
  if (!raw || raw->size() != 32) return bad_checkpoint("its root is not the base64 of 32 bytes");
  CONCORD_TRY(checkpoint.root, Digest::from_raw(*raw));
  while (!rest.empty()) {
    auto line = take_line(rest);
    if (!line) return bad_checkpoint("its last line is cut off");
    if (line->empty()) return bad_checkpoint("it has an empty line");
    checkpoint.extensions.emplace_back(*line);
  }
  return checkpoint;
}

Result<Checkpoint> open_checkpoint(std::string_view note, const VerifierKey& key) {
  CONCORD_TRY(SignedNote parsed, SignedNote::parse(note));
  CONCORD_CHECK(verify_note(parsed, std::span(&key, 1)));
  CONCORD_TRY(Checkpoint checkpoint, Checkpoint::parse(parsed.text));
  if (checkpoint.origin != key.name) {
    return fail(ErrorCode::kSignature,
                fmt::format("the checkpoint is of the log {}, the key is of {}", checkpoint.origin, key.name),
                {}, "use the key that this log publishes");
  }
  return checkpoint;
}

}  // namespace concord::record
