#include "reading/evaluate/names_alike.h"

#include <algorithm>
#include <array>
#include <unicode/locid.h>
#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

#include "reading/link/similarity.h"

namespace concord::reading {
namespace {

constexpr double kSimilar = 0.75;

// Letters that decomposition does not bring to ASCII. Not a transliteration for readers: what matters is that
// both sides go the same way.
constexpr std::array<std::pair<char16_t, std::string_view>, 35> kLatin{
    {{u'а', "a"},  {u'б', "b"},  {u'в', "v"},  {u'г', "g"},  {u'д', "d"},  {u'е', "e"},    {u'ё', "e"},
     {u'ж', "zh"}, {u'з', "z"},  {u'и', "i"},  {u'й', "y"},  {u'к', "k"},  {u'л', "l"},    {u'м', "m"},
     {u'н', "n"},  {u'о', "o"},  {u'п', "p"},  {u'р', "r"},  {u'с', "s"},  {u'т', "t"},    {u'у', "u"},
     {u'ф', "f"},  {u'х', "kh"}, {u'ц', "ts"}, {u'ч', "ch"}, {u'ш', "sh"}, {u'щ', "shch"}, {u'ъ', ""},
     {u'ы', "y"},  {u'ь', ""},   {u'э', "e"},  {u'ю', "yu"}, {u'я', "ya"}, {u'ə', "a"},    {u'ı', "i"}}};

constexpr std::array<std::string_view, 8> kEmptyWords{"the",      "of", "and", "for",
                                                      "republic", "dr", "mr",  "mrs"};

icu::UnicodeString in_latin(std::string_view name) {
  icu::UnicodeString lower =
      icu::UnicodeString::fromUTF8(icu::StringPiece(name.data(), static_cast<int32_t>(name.size())));
  lower.toLower(icu::Locale::getRoot());
  icu::UnicodeString latin;
  for (int32_t i = 0; i < lower.length(); ++i) {
    const auto letter = std::ranges::find(kLatin, lower[i], [](const auto& one) { return one.first; });
    if (letter == kLatin.end()) {
      latin.append(lower[i]);
    } else {
      latin.append(icu::UnicodeString::fromUTF8(letter->second));
    }
  }
  UErrorCode status = U_ZERO_ERROR;
  const icu::Normalizer2* decompose = icu::Normalizer2::getNFKDInstance(status);
  return U_SUCCESS(status) ? decompose->normalize(latin, status) : latin;
}

bool is_initials(const std::string& token, const std::vector<std::string>& name) {
  std::string initials;
  for (const std::string& word : name) initials.push_back(word.front());
  return token.size() > 1 && name.size() > 1 && initials.starts_with(token);
}

}  // namespace

std::vector<std::string> name_tokens(std::string_view name) {
  const icu::UnicodeString text = in_latin(name);
  std::vector<std::string> tokens;
  std::string token;
  const auto finish = [&] {
    if (!token.empty() && std::ranges::find(kEmptyWords, token) == kEmptyWords.end()) tokens.push_back(token);
    token.clear();
  };
  for (int32_t i = 0; i < text.length(); i = text.moveIndex32(i, 1)) {
    const UChar32 c = text.char32At(i);
    if (u_getCombiningClass(c) != 0) continue;
    if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
      token.push_back(static_cast<char>(c));
    } else {
      finish();
    }
  }
  finish();
  return tokens;
}

bool names_alike(std::string_view a, std::string_view b) {
  std::vector<std::string> fewer = name_tokens(a);
  std::vector<std::string> more = name_tokens(b);
  if (fewer.empty() || more.empty()) return false;
  if (fewer.size() > more.size()) std::swap(fewer, more);
  if (fewer.size() == 1 && is_initials(fewer.front(), more)) return true;
  const auto hits = static_cast<std::size_t>(std::ranges::count_if(fewer, [&](const std::string& token) {
    return std::ranges::any_of(more, [&](const std::string& other) {
      return token == other || similarity(token, other) >= kSimilar;
    });
  }));
  return fewer.size() < 3 ? hits == fewer.size() : hits >= fewer.size() - fewer.size() / 3;
}

}  // namespace concord::reading
