#include "reading/morphology/opencorpora_dictionary.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>

#include "base/file.h"
#include "base/json.h"
#include "base/short_list.h"
#include "base/utf8.h"
#include "reading/morphology/morphology.h"

namespace concord::reading {
namespace {

constexpr std::array<std::string_view, 3> kPrefixes = {"", "по", "наи"};  // of comparatives and superlatives
constexpr std::size_t kLongestPredictedEnding = 5;  // letters in prediction-suffixes-0.dawg
constexpr std::size_t kShortestPredicted = 4;       // letters of a word that is guessed at all
constexpr std::size_t kMostSpellings = 16;          // of one word with е for ё
constexpr std::size_t kUsualParses = 8;             // of one word
constexpr char kYe = '\xE5';                        // in Windows-1251
constexpr char kYoByte = '\xB8';

std::unexpected<Error> damaged(std::string what, const std::filesystem::path& path) {
  return fail(ErrorCode::kDamaged, std::move(what), path.string(), "fetch the dictionary again");
}

Result<std::vector<std::string>> read_strings(const std::filesystem::path& path) {
  CONCORD_TRY(const std::string bytes, read_file(path, std::size_t{16} << 20U));
  const auto json = parse_json(bytes);
  if (!json || !json->is_array() || json->size() > 0x10000)
    return damaged("this is no list of strings", path);
  std::vector<std::string> out;
  for (const Json& item : *json) {
    if (!item.is_string()) return damaged("this is no list of strings", path);
    out.push_back(item.get<std::string>());
  }
  return out;
}

// The word in Windows-1251, as far as Russian words need it; empty where it has other letters.
std::string to_windows_1251(std::string_view word) {
  std::string out;
  for (std::size_t at = 0; at < word.size();) {
    std::size_t length = 0;
    const char32_t letter = decode_utf8(word, at, length);
    at += length;
    if (letter < 0x80) {
      out.push_back(static_cast<char>(letter));
    } else if (letter >= U'а' && letter <= U'я') {
      out.push_back(static_cast<char>(letter - U'а' + 0xE0));
    } else if (letter == U'ё') {
      out.push_back(kYoByte);
    } else {
      return {};
    }
  }
  return out;
}

// Gives the nodes that the word leads to, once for each spelling with ё in place of some of its е.
template <typename Take>
void for_ends_of(const Dawg& dawg, std::string_view word, const Take& take) {
  std::array<ShortList<Dawg::Node, kMostSpellings>, 2> nodes;  // before and behind a letter, in turn
  nodes[0].push_back(Dawg::kRoot);
  for (std::size_t at = 0; at < word.size(); ++at) {
    auto& next = nodes[(at + 1) % 2];
    next.clear();
    for (const Dawg::Node node : nodes[at % 2]) {
      if (const auto to = dawg.follow(node, word[at])) next.push_back(*to);
      if (word[at] != kYe || next.size() >= kMostSpellings) continue;
      if (const auto to = dawg.follow(node, kYoByte)) next.push_back(*to);
    }
    if (next.empty()) return;
  }
  for (const Dawg::Node node : nodes[word.size() % 2]) take(node);
}

void likeliest_first(std::vector<Parse>& parses) {
  std::stable_sort(parses.begin(), parses.end(),
                   [](const Parse& a, const Parse& b) { return a.weight > b.weight; });
}

}  // namespace

Result<OpenCorporaDictionary> OpenCorporaDictionary::load(const std::filesystem::path& folder) {
  OpenCorporaDictionary dictionary;
  CONCORD_TRY(dictionary.words_, Dawg::load(folder / "words.dawg"));
  CONCORD_TRY(dictionary.endings_, Dawg::load(folder / "prediction-suffixes-0.dawg"));
  CONCORD_TRY(dictionary.likelihood_, Dawg::load(folder / "p_t_given_w.intdawg"));
  CONCORD_TRY(dictionary.suffixes_, read_strings(folder / "suffixes.json"));
  for (std::string& suffix : dictionary.suffixes_) suffix = fold(suffix);
  CONCORD_TRY(const auto tags, read_strings(folder / "gramtab-opencorpora-int.json"));
  for (const std::string& tag : tags) dictionary.tags_.push_back(parse_tag(tag));
  CONCORD_CHECK(dictionary.load_paradigms(folder / "paradigms.array"));
  return dictionary;
}

Status OpenCorporaDictionary::load_paradigms(const std::filesystem::path& path) {
  CONCORD_TRY(const std::string bytes, read_file(path, std::size_t{16} << 20U));
  if (bytes.size() % 2 != 0 || bytes.size() < 2)
    return damaged("a list of 16-bit numbers has an odd length", path);
  std::vector<std::uint16_t> numbers(bytes.size() / 2);
  for (std::size_t i = 0; i < numbers.size(); ++i) {
    const auto low = static_cast<unsigned char>(bytes[2 * i]);
    const auto high = static_cast<unsigned char>(bytes[2 * i + 1]);
    numbers[i] = static_cast<std::uint16_t>(high << 8U | low);
  }
  std::size_t at = 1;
  for (std::size_t i = 0; i < numbers[0]; ++i) {
    const std::size_t length = at < numbers.size() ? numbers[at] : 0;
    if (length == 0 || length % 3 != 0 || at + 1 + length > numbers.size())
      return damaged(fmt::format("paradigm {} does not fit the file", i), path);
    const std::span<const std::uint16_t> paradigm(&numbers[at + 1], length);
    const std::size_t forms = length / 3;
    for (std::size_t form = 0; form < forms; ++form) {
      if (paradigm[form] >= suffixes_.size() || paradigm[forms + form] >= tags_.size() ||
          paradigm[2 * forms + form] >= kPrefixes.size())
        return damaged(fmt::format("paradigm {} refers to what is not there", i), path);
    }
    paradigm_starts_.push_back(static_cast<std::uint32_t>(forms_.size()));
    forms_.insert(forms_.end(), paradigm.begin(), paradigm.end());
    at += 1 + length;
  }
  paradigm_starts_.push_back(static_cast<std::uint32_t>(forms_.size()));
  return {};
}

std::span<const std::uint16_t> OpenCorporaDictionary::paradigm(std::uint16_t number) const {
  const std::uint32_t begin = paradigm_starts_[number];
  return std::span(forms_).subspan(begin, paradigm_starts_[number + 1U] - begin);
}

void OpenCorporaDictionary::add_valid(std::span<const std::uint16_t> pair, std::uint32_t weight,
                                      std::vector<Parse>& out) const {
  const Parse parse{pair[0], pair[1], weight};
  if (parse.paradigm + 1U < paradigm_starts_.size() && parse.form < form_count(parse)) out.push_back(parse);
}

std::vector<Parse> OpenCorporaDictionary::known(std::string_view word) const {
  std::vector<std::uint16_t> records;
  std::vector<Parse> parses;
  const std::string bytes = to_windows_1251(word);
  if (bytes.empty()) return parses;
  records.reserve(2 * kUsualParses);
  for_ends_of(words_, bytes, [&](Dawg::Node end) { words_.records(end, 2, records); });
  parses.reserve(records.size() / 2);
  for (std::size_t i = 0; i < records.size(); i += 2) add_valid(std::span(records).subspan(i, 2), 0, parses);
  if (parses.size() < 2) return parses;
  const auto colon = likelihood_.follow(Dawg::kRoot, bytes + ":");
  if (!colon) return parses;
  for (Parse& parse : parses) {
    const auto end = likelihood_.follow(*colon, tag(parse).text);
    if (end) parse.weight = likelihood_.value(*end).value_or(0);
  }
  likeliest_first(parses);
  return parses;
}

std::vector<Parse> OpenCorporaDictionary::predicted(std::string_view word) const {
  std::vector<Parse> parses;
  const std::string bytes = to_windows_1251(word);
  if (bytes.size() < kShortestPredicted) return parses;
  std::vector<std::uint16_t> records;
  records.reserve(3 * kUsualParses);
  parses.reserve(kUsualParses);
  for (std::size_t letters = kLongestPredictedEnding; letters > 0; --letters) {
    if (bytes.size() <= letters) continue;
    records.clear();
    for_ends_of(endings_, std::string_view(bytes).substr(bytes.size() - letters),
                [&](Dawg::Node end) { endings_.records(end, 3, records); });
    std::uint32_t total = 0;
    for (std::size_t i = 0; i < records.size(); i += 3) {
      const std::size_t before = parses.size();
      add_valid(std::span(records).subspan(i + 1, 2), records[i], parses);
      if (parses.size() > before && !tag(parses.back()).productive) parses.pop_back();
      if (parses.size() > before) total += records[i];
    }
    if (total > 1) break;
  }
  likeliest_first(parses);
  return parses;
}

const Tag& OpenCorporaDictionary::tag(Parse parse) const {
  return tags_[paradigm(parse.paradigm)[form_count(parse) + parse.form]];
}

std::size_t OpenCorporaDictionary::form_count(Parse parse) const {
  return paradigm(parse.paradigm).size() / 3;
}

std::string OpenCorporaDictionary::inflect(std::string_view word, Parse parse, std::size_t form) const {
  const auto numbers = paradigm(parse.paradigm);
  const std::size_t forms = numbers.size() / 3;
  if (form >= forms) return {};
  const std::string_view prefix = kPrefixes[numbers[2 * forms + parse.form]];
  const std::string_view suffix = suffixes_[numbers[parse.form]];
  if (word.size() < prefix.size() + suffix.size() || !word.starts_with(prefix) || !word.ends_with(suffix))
    return {};
  const std::string_view stem = word.substr(prefix.size(), word.size() - prefix.size() - suffix.size());
  std::string out(kPrefixes[numbers[2 * forms + form]]);
  out += stem;
  out += suffixes_[numbers[form]];
  return out;
}

}  // namespace concord::reading
