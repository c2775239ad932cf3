#include "reading/mention/latin_name.h"

#include <atomic>
#include <cstdint>
#include <fmt/format.h>
#include <map>
#include <unicode/translit.h>
#include <unordered_map>
#include <vector>

namespace concord::reading {
namespace {

struct Habit {
  std::string from;
  std::string to;
};
using Habits = std::vector<Habit>;

// What agencies write differently from a transform, which transcribes letter by letter.
struct Spelling {
  Habits anywhere;
  Habits begin;
  Habits end;
};

void replace_all(std::string& text, std::string_view from, std::string_view to) {
  for (std::size_t at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size()))
    text.replace(at, from.size(), to);
}

// The name's longest ending that habit changes.
void smooth_end(std::string& word, const Habits& ends) {
  const Habit* best = nullptr;
  for (const Habit& habit : ends)
    if (word.ends_with(habit.from) && (best == nullptr || habit.from.size() > best->from.size()))
      best = &habit;
  if (best != nullptr) word.replace(word.size() - best->from.size(), best->from.size(), best->to);
}

std::string smooth(std::string_view latin, const Spelling& spelling) {
  std::string out;
  std::string word;
  const auto flush = [&] {
    // "Ж." becomes "ZH." letter by letter.
    if (word.size() > 2 && word.ends_with('.') && word[1] >= 'A' && word[1] <= 'Z') {
      for (std::size_t i = 1; i < word.size(); ++i)
        if (word[i] >= 'A' && word[i] <= 'Z') word[i] = static_cast<char>(word[i] + 0x20);
    }
    smooth_end(word, spelling.end);
    for (const Habit& habit : spelling.begin)
      if (word.starts_with(habit.from)) word.replace(0, habit.from.size(), habit.to);
    out += word;
    word.clear();
  };
  for (const char c : latin) {
    if (c == ' ' || c == '-') {
      flush();
      out += c;
    } else {
      word += c;
    }
  }
  flush();
  return out;
}

bool is_ascii(std::string_view text) {
  for (const char c : text)
    if (static_cast<unsigned char>(c) >= 0x80) return false;
  return true;
}

}  // namespace

namespace {

constexpr std::size_t kMostNames = std::size_t{1} << 15U;  // that a thread remembers

struct KnownNameHash {
  using is_transparent = void;
  std::size_t operator()(std::string_view name) const { return std::hash<std::string_view>()(name); }
};
using KnownNames = std::unordered_map<std::string, std::string, KnownNameHash, std::equal_to<>>;

std::uint64_t next_transform() {
  static std::atomic<std::uint64_t> next{1};
  return next.fetch_add(1);
}

}  // namespace

struct LatinName::Transform {
  std::unique_ptr<icu::Transliterator> icu;
  std::uint64_t id = next_transform();  // in this process
  bool own_rules = false;               // of the pack: they say all, and no spelling is added to them
  Spelling spelling;
};

LatinName::LatinName() : transform_(std::make_unique<Transform>()) {}
LatinName::LatinName(LatinName&&) noexcept = default;
LatinName& LatinName::operator=(LatinName&&) noexcept = default;
LatinName::~LatinName() = default;

Result<LatinName> LatinName::make(const std::string& transform, std::span<const std::string> spelling) {
  LatinName out;
  if (transform.empty()) return out;
  for (std::size_t i = 0; i + 2 < spelling.size(); i += 3) {
    Spelling& made = out.transform_->spelling;
    Habits& habits = spelling[i] == "end" ? made.end : spelling[i] == "begin" ? made.begin : made.anywhere;
    habits.push_back({spelling[i + 1], spelling[i + 2]});
  }
  UErrorCode status = U_ZERO_ERROR;
  const icu::UnicodeString text = icu::UnicodeString::fromUTF8(transform);
  out.transform_->own_rules = transform.contains('>');
  if (out.transform_->own_rules) {
    UParseError where;
    out.transform_->icu.reset(
        icu::Transliterator::createFromRules("pack", text, UTRANS_FORWARD, where, status));
  } else {
    out.transform_->icu.reset(icu::Transliterator::createInstance(text, UTRANS_FORWARD, status));
  }
  if (U_FAILURE(status) || out.transform_->icu == nullptr)
    return fail(ErrorCode::kInput, fmt::format("ICU has no transform {}", transform), "pack.ini",
                "name one that it has, such as Russian-Latin/BGN, or write rules such as ş > sh;");
  return out;
}

std::string LatinName::of_organisation(std::string_view name) const {
  return transform_->own_rules ? std::string(name) : of(name);
}

std::string LatinName::of(std::string_view name) const {
  if (transform_->icu == nullptr || (is_ascii(name) && !transform_->own_rules)) return std::string(name);
  // The same few people are named in report after report.
  thread_local std::map<std::uint64_t, KnownNames> known;
  auto& names = known[transform_->id];
  if (names.size() >= kMostNames) names.clear();
  if (const auto it = names.find(name); it != names.end()) return it->second;
  return names.emplace(name, transformed(name)).first->second;
}

std::string LatinName::transformed(std::string_view name) const {
  icu::UnicodeString text =
      icu::UnicodeString::fromUTF8(icu::StringPiece(name.data(), static_cast<std::int32_t>(name.size())));
  transform_->icu->transliterate(text);
  std::string latin;
  text.toUTF8String(latin);
  if (latin == name || transform_->own_rules) return latin;
  for (const std::string_view sign : {"ʹ", "ʺ", "’", "ʼ", "·"}) replace_all(latin, sign, "");
  for (const Habit& habit : transform_->spelling.anywhere) replace_all(latin, habit.from, habit.to);
  return smooth(latin, transform_->spelling);
}

}  // namespace concord::reading
