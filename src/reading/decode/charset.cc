#include "reading/decode/charset.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <memory>
#include <unicode/ucnv.h>
#include <unicode/ucsdet.h>

#include "base/utf8.h"
#include "reading/decode/ascii.h"

namespace concord::reading {
namespace {

constexpr std::size_t kCharsetSample = std::size_t{1} << 16U;
constexpr std::size_t kHead = 2048;         // HTML looks into the first 1,024 bytes; some pages declare later
constexpr int kLeastConfidence = 30;        // of 100, as ICU's detector tells it
constexpr std::size_t kFewestLetters = 12;  // Cyrillic letters, so that a Latin text with an accent is none

using Converter = std::unique_ptr<UConverter, decltype(&ucnv_close)>;
using Detector = std::unique_ptr<UCharsetDetector, decltype(&ucsdet_close)>;

// ICU says "windows-1251" for it under any of its names.
std::optional<Charset> standard_name(const std::string& label) {
  UErrorCode status = U_ZERO_ERROR;
  const char* name = ucnv_getStandardName(label.c_str(), "MIME", &status);
  if (name == nullptr || U_FAILURE(status)) {
    status = U_ZERO_ERROR;
    name = ucnv_getStandardName(label.c_str(), "IANA", &status);
  }
  if (name == nullptr || U_FAILURE(status)) return std::nullopt;
  return std::string(name);
}

bool keeps_ascii(const Charset& charset) {
  for (const std::string_view bad :
       {"UTF-7", "ISO-2022", "HZ-", "SCSU", "BOCU", "IMAP", "IBM037", "ebcdic", "UTF-32"})
    if (charset.starts_with(bad)) return false;
  auto text = to_utf8("<a b='0'>\\~", charset);
  return charset.starts_with("UTF-16") || (text && text->text == "<a b='0'>\\~");
}

// Whether a 16-bit unit of these two bytes is one that a European text would have.
bool fits_utf16(char high_byte, char low_byte) {
  const auto high = static_cast<unsigned char>(high_byte);
  const auto low = static_cast<unsigned char>(low_byte);
  const bool control = high == 0 && low < 0x20 && low != '\n' && low != '\r' && low != '\t';
  return !control && (high <= 0x05 || high == 0x20);
}

// The share of such units, in each order of bytes.
std::optional<Charset> guess_utf16(std::string_view bytes) {
  std::array<std::size_t, 2> plausible{};
  std::size_t units = 0;
  std::size_t spaces = 0;
  for (std::size_t i = 0; i + 1 < bytes.size(); i += 2, ++units) {
    plausible[0] += fits_utf16(bytes[i + 1], bytes[i]) ? 1 : 0;
    plausible[1] += fits_utf16(bytes[i], bytes[i + 1]) ? 1 : 0;
    spaces += (bytes[i] == 0) != (bytes[i + 1] == 0) ? 1 : 0;
  }
  if (units < 4 || spaces * 20 < units) return std::nullopt;
  const std::size_t better = plausible[0] >= plausible[1] ? 0 : 1;
  if (plausible[better] * 20 < units * 19 || plausible[1 - better] * 2 > units) return std::nullopt;
  return better == 0 ? "UTF-16LE" : "UTF-16BE";
}

// Whether the text is mostly in Cyrillic words: letters above ASCII that stand beside Latin ones in a word
// are accents of another charset.
bool reads_as_cyrillic(std::string_view text) {
  std::size_t cyrillic = 0;
  std::size_t mixed = 0;
  std::size_t other = 0;
  bool latin_before = false;
  bool cyrillic_before = false;
  for (std::size_t at = 0; at < text.size();) {
    std::size_t length = 0;
    const char32_t c = decode_utf8(text, at, length);
    at += length;
    const bool latin = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    const bool is_cyrillic = c >= 0x400 && c < 0x500;
    cyrillic += is_cyrillic ? 1 : 0;
    mixed += (latin && cyrillic_before) || (is_cyrillic && latin_before) ? 1 : 0;
    other += c >= 0x2500 && c < 0x2600 ? 1 : 0;  // KOI8-R's lines and blocks
    latin_before = latin;
    cyrillic_before = is_cyrillic;
  }
  return cyrillic >= kFewestLetters && (mixed + other) * 20 <= cyrillic;
}

// Whether a text has the letters that Cyrillic texts are made of. Six letters are nearly half of all in
// Russian (о 11 %, е 8, а 8, и 7, н 7, т 6: Ляшевская, Шаров, Частотный словарь, 2009); where the charset is
// the wrong one of the two, small letters turn into capitals, and Greek turns into rarer ones.
bool has_usual_letters(std::string_view text) {
  constexpr std::u32string_view kUsual = U"оеаинт";
  std::size_t small = 0;
  std::size_t usual = 0;
  std::size_t all = 0;
  for (std::size_t at = 0; at < text.size();) {
    std::size_t length = 0;
    const char32_t c = decode_utf8(text, at, length);
    at += length;
    if (c < 0x400 || c >= 0x500) continue;
    ++all;
    small += c >= 0x430 && c < 0x460 ? 1 : 0;
    usual += kUsual.contains(c) ? 1 : 0;
  }
  return small * 4 >= all * 3 && usual * 3 >= all;
}

// What ICU's detector is not sure of, as of flashes of a line or two: the one of the two charsets in which it
// reads as a text.
std::optional<Charset> guess_by_letters(std::string_view bytes) {
  std::optional<Charset> found;
  for (const char* name : {"windows-1251", "KOI8-R"}) {
    const auto text = to_utf8(bytes, name);
    if (!text || text->replaced > 0 || !reads_as_cyrillic(text->text) || !has_usual_letters(text->text))
      continue;
    if (found) return std::nullopt;
    found = name;
  }
  return found;
}

std::optional<Charset> guess_cyrillic(std::string_view bytes) {
  UErrorCode status = U_ZERO_ERROR;
  const Detector detector(ucsdet_open(&status), &ucsdet_close);
  ucsdet_setText(detector.get(), bytes.data(), static_cast<std::int32_t>(bytes.size()), &status);
  std::int32_t count = 0;
  const UCharsetMatch** matches = ucsdet_detectAll(detector.get(), &count, &status);
  if (U_FAILURE(status)) return std::nullopt;
  for (std::int32_t i = 0; i < count; ++i) {
    const std::string_view name = ucsdet_getName(matches[i], &status);
    if (name != "windows-1251" && name != "KOI8-R") continue;
    if (ucsdet_getConfidence(matches[i], &status) < kLeastConfidence) break;
    const auto text = to_utf8(bytes, Charset(name));
    if (text && text->replaced == 0 && reads_as_cyrillic(text->text)) return Charset(name);
    break;
  }
  return guess_by_letters(bytes);
}

}  // namespace

std::optional<MarkedCharset> byte_order_mark(std::string_view bytes) {
  if (bytes.starts_with("\xEF\xBB\xBF")) return MarkedCharset{"UTF-8", 3};
  if (bytes.starts_with("\xFF\xFE")) return MarkedCharset{"UTF-16LE", 2};
  if (bytes.starts_with("\xFE\xFF")) return MarkedCharset{"UTF-16BE", 2};
  return std::nullopt;
}

std::optional<Charset> charset_of_label(std::string_view label) {
  label = trimmed(label, " \t\r\n\"'");
  if (label.empty() || label.size() > 40) return std::nullopt;
  auto name = standard_name(std::string(label));
  // Pages that say Latin-1 or ASCII are in windows-1252, as every browser takes it.
  if (name && (*name == "ISO-8859-1" || *name == "US-ASCII")) return "windows-1252";
  if (name && keeps_ascii(*name)) return name;
  return std::nullopt;
}

std::string_view declared_label(std::string_view head) {
  head = head.substr(0, kHead);
  const bool xml = head.starts_with("<?xml");
  const std::string_view key = xml ? "encoding" : "charset";
  if (xml) head = head.substr(0, head.find("?>"));
  for (std::size_t at = find_ascii(head, key); at != std::string_view::npos; at = find_ascii(head, key, at)) {
    at += key.size();
    const std::size_t sign = head.find_first_not_of(" \t\r\n", at);
    if (sign == std::string_view::npos || head[sign] != '=') continue;
    const std::size_t begin = head.find_first_not_of(" \t\r\n\"'", sign + 1);
    if (begin == std::string_view::npos) break;
    return head.substr(begin, std::min(head.find_first_of(" \t\r\n\"';/>?", begin), head.size()) - begin);
  }
  return {};
}

std::optional<Charset> guess_charset(std::string_view bytes) {
  // A sample may end inside a character.
  const std::size_t invalid = first_invalid_utf8(bytes).value_or(bytes.size());
  const bool binary = bytes.substr(0, kCharsetSample).contains('\0');
  if (invalid == bytes.size() && !binary) return "UTF-8";
  bytes = bytes.substr(0, kCharsetSample);
  return binary ? guess_utf16(bytes) : guess_cyrillic(bytes);
}

std::optional<std::size_t> shifted_utf16(std::string_view bytes, const Charset& charset) {
  constexpr std::size_t kStretch = 64;  // bytes that must all tell the same
  const std::size_t big = charset == "UTF-16BE" ? 0 : 1;
  for (std::size_t begin = 0; begin + kStretch < bytes.size(); begin += kStretch) {
    std::size_t whole = 0;
    std::size_t shifted = 0;
    for (std::size_t i = begin; i < begin + kStretch; i += 2) {
      whole += fits_utf16(bytes[i + big], bytes[i + 1 - big]) ? 1 : 0;
      shifted += fits_utf16(bytes[i + 1 + big], bytes[i + 2 - big]) ? 1 : 0;
    }
    if (shifted * 2 == kStretch && whole * 4 < kStretch) return begin;
  }
  return std::nullopt;
}

Result<Converted> to_utf8(std::string_view bytes, const Charset& charset) {
  UErrorCode status = U_ZERO_ERROR;
  const Converter from(ucnv_open(charset.c_str(), &status), &ucnv_close);
  const Converter into(ucnv_open("UTF-8", &status), &ucnv_close);
  if (U_FAILURE(status))
    return fail(ErrorCode::kInput, fmt::format("its charset '{}' is unknown", charset), {},
                "convert it to UTF-8");
  Converted out;
  out.text.reserve(bytes.size() + bytes.size() / 2 + 16);
  std::array<UChar, 4096> pivot{};
  UChar* pivot_begin = pivot.data();
  UChar* pivot_end = pivot.data();
  std::array<char, 16384> part{};
  const char* source = bytes.data();
  const char* const end = bytes.data() + bytes.size();
  for (UBool reset = 1;; reset = 0) {
    char* target = part.data();
    status = U_ZERO_ERROR;
    ucnv_convertEx(into.get(), from.get(), &target, part.data() + part.size(), &source, end, pivot.data(),
                   &pivot_begin, &pivot_end, pivot.data() + pivot.size(), reset, true, &status);
    out.text.append(part.data(), target);
    if (status == U_BUFFER_OVERFLOW_ERROR) continue;
    if (U_FAILURE(status)) return fail(ErrorCode::kInput, fmt::format("it cannot be read as {}", charset));
    break;
  }
  constexpr std::string_view kReplacement = "\xEF\xBF\xBD";
  for (std::size_t at = 0; (at = out.text.find(kReplacement, at)) != std::string::npos;
       at += kReplacement.size())
    ++out.replaced;
  return out;
}

Result<std::string> markup_to_utf8(std::string_view bytes, std::string_view label) {
  if (const auto mark = byte_order_mark(bytes)) {
    CONCORD_TRY(Converted marked, to_utf8(bytes.substr(mark->length), mark->charset));
    return std::move(marked.text);
  }
  std::optional<Charset> charset = charset_of_label(label);
  if (!charset) charset = charset_of_label(declared_label(bytes));
  // A page whose declaration can be read as ASCII is not in UTF-16, whatever it says.
  if (charset && charset->starts_with("UTF-16") && !bytes.substr(0, 2).contains('\0')) charset.reset();
  if (!charset) charset = guess_charset(bytes);
  CONCORD_TRY(Converted converted, to_utf8(bytes, charset.value_or("windows-1252")));
  return std::move(converted.text);
}

}  // namespace concord::reading
