#include "reading/morphology/opencorpora.h"

#include <algorithm>
#include <optional>
#include <unordered_map>

#include "reading/morphology/analyses.h"
#include "reading/morphology/opencorpora_dictionary.h"
#include "reading/morphology/russian_name.h"
#include "reading/morphology/russian_noun.h"

namespace concord::reading {
namespace {

// Every letter Cyrillic (or a hyphen or apostrophe): only such words are guessed from their endings.
bool is_cyrillic(std::string_view folded) {
  for (std::size_t at = 0; at < folded.size();) {
    const auto byte = static_cast<unsigned char>(folded[at]);
    const bool letter = (byte == 0xD0 || byte == 0xD1) && at + 1 < folded.size();
    if (!letter && folded[at] != '-' && folded[at] != '\'') return false;
    at += letter ? 2 : 1;
  }
  return !folded.empty();
}

bool is_capital(std::string_view letter) {
  return fold(letter) != letter;
}

// An acronym (РК, СНГ): every one of its letters is a capital.
bool is_acronym(std::string_view word) {
  for (std::size_t at = 0; at + 1 < word.size(); at += 2)
    if (!is_capital(word.substr(at, 2))) return false;
  return true;
}

// Capitals of `like` given to `folded`: of its first letter, or of all.
std::string with_capitals(std::string folded, std::string_view like) {
  if (folded.size() < 2 || like.size() < 2 || !is_capital(like.substr(0, 2))) return folded;
  const bool all = is_acronym(like);
  for (std::size_t at = 0; at + 1 < folded.size() && (all || at == 0); at += 2) {
    const char32_t small = static_cast<char32_t>((static_cast<unsigned char>(folded[at]) & 0x1FU) << 6U |
                                                 (static_cast<unsigned char>(folded[at + 1]) & 0x3FU));
    if (small < 0x430 || small > 0x44F) continue;
    const char32_t large = small - 0x20;
    folded[at] = static_cast<char>(0xC0U | large >> 6U);
    folded[at + 1] = static_cast<char>(0x80U | (large & 0x3FU));
  }
  return folded;
}

bool is_name(const Analysis& meaning) {
  return meaning.name == NameType::kGiven || meaning.name == NameType::kSurname ||
         meaning.name == NameType::kPatronymic;
}

class OpenCorpora final : public Morphology {
 public:
  OpenCorpora(OpenCorporaDictionary dictionary, Vocabulary& vocabulary)
      : dictionary_(std::move(dictionary)), vocabulary_(vocabulary) {}

  void analyse(std::string_view word, std::vector<Analysis>& out) const override {
    out.clear();
    const std::string folded = fold(word);
    add(folded, "", dictionary_.known(folded), false, out);
    const bool cyrillic = is_cyrillic(folded);
    if (out.empty() && cyrillic) analyse_compound(word, folded, out);
    if (out.empty() && word.size() >= 2 && is_capital(word.substr(0, 2))) {
      if (const auto it = learnt_.find(folded); it != learnt_.end()) out = it->second;
    }
    if (out.empty() && cyrillic && !is_acronym(word))
      add(folded, "", dictionary_.predicted(folded), true, out);
    if (!out.empty()) return;
    Analysis itself;
    itself.lemma = vocabulary_.intern(folded);
    itself.predicted = true;
    out.push_back(itself);
  }

  void learn(std::string_view name) override {
    const std::string folded = fold(name);
    if (!is_cyrillic(folded) || is_acronym(name) || !dictionary_.known(folded).empty()) return;
    const DeclinedNoun noun = decline_noun(folded);
    for (const NounForm& form : noun.forms) {
      Analysis analysis;
      analysis.lemma = vocabulary_.intern(folded);
      analysis.part = PartOfSpeech::kNoun;
      analysis.cases = form.cases;
      analysis.gender = noun.gender;
      analysis.predicted = true;
      add_analysis(analysis, learnt_[form.form]);
    }
  }

  std::string_view spelling(LemmaId lemma) const override { return vocabulary_.spelling(lemma); }

  // The likeliest lemma.
  std::string search_term(std::string_view word) const override {
    std::vector<Analysis> analyses;
    analyse(word, analyses);
    const std::string_view lemma = spelling(analyses.front().lemma);
    return lemma.empty() ? fold(word) : std::string(lemma);
  }

  std::string name_nominative(std::string_view word, char gender, std::uint8_t cases) const override {
    std::string out;
    for (std::size_t at = 0; at <= word.size();) {
      const std::size_t end = std::min(word.find('-', at), word.size());
      out += nominative_of_part(word.substr(at, end - at), gender, cases);
      if (end < word.size()) out += '-';
      at = end + 1;
    }
    return out;
  }

 private:
  void add(std::string_view word, std::string_view before, const std::vector<Parse>& parses, bool predicted,
           std::vector<Analysis>& out) const {
    for (const Parse& parse : parses) {
      const std::string lemma = dictionary_.inflect(word, parse, 0);
      if (lemma.empty()) continue;
      Analysis analysis = dictionary_.tag(parse).meaning;
      analysis.lemma = vocabulary_.intern(std::string(before) + lemma);
      analysis.predicted = predicted;
      add_analysis(analysis, out);
    }
  }

  // вице-министра is a form of вице-министр: the last part is declined. Where the first part is declined with
  // it (министра-председателя), its lemma is used.
  void analyse_compound(std::string_view word, std::string_view folded, std::vector<Analysis>& out) const {
    const std::size_t hyphen = folded.rfind('-');
    if (hyphen == std::string_view::npos || hyphen == 0 || hyphen + 1 == folded.size()) return;
    const std::string_view last = folded.substr(hyphen + 1);
    const std::string_view first = folded.substr(0, hyphen);
    if (folded.size() != word.size() || is_capital(word.substr(hyphen + 1, 2))) return;
    for (const Parse& parse : dictionary_.known(last)) {
      const Analysis meaning = dictionary_.tag(parse).meaning;
      std::string before(first);
      for (const Parse& other : dictionary_.known(first)) {
        const Analysis with = dictionary_.tag(other).meaning;
        if (with.part != PartOfSpeech::kNoun || meaning.part != with.part) continue;
        if (with.cases == 0 || with.cases != meaning.cases || with.plural != meaning.plural) continue;
        before = dictionary_.inflect(first, other, 0);
        break;
      }
      add(last, before + "-", {parse}, false, out);
    }
  }

  std::string nominative_of_part(std::string_view word, char gender, std::uint8_t cases) const {
    const std::string folded = fold(word);
    if (word.empty() || !is_cyrillic(folded) || cases == kNominative) return std::string(word);
    bool nominative = false;
    std::string found;
    for (const Parse& parse : dictionary_.known(folded)) {
      const Tag& tag = dictionary_.tag(parse);
      if (!is_name(tag.meaning) || tag.meaning.plural) continue;
      if (gender != 0 && tag.meaning.gender != 0 && tag.meaning.gender != gender) continue;
      if (cases != 0 && (tag.meaning.cases & cases) == 0) continue;
      if (tag.fixed) return std::string(word);
      if ((tag.meaning.cases & kNominative) != 0)
        nominative = true;
      else if (found.empty())
        found = nominative_form(folded, parse);
    }
    if (nominative) return std::string(word);
    if (!found.empty()) return with_capitals(std::move(found), word);
    return undecline_name(word, gender, cases);
  }

  // The nominative singular of the same gender in the paradigm: Решетниковой is Решетникова and not
  // Решетников.
  std::string nominative_form(std::string_view folded, const Parse& parse) const {
    const char gender = dictionary_.tag(parse).meaning.gender;
    for (std::size_t form = 0; form < dictionary_.form_count(parse); ++form) {
      const Parse candidate{parse.paradigm, static_cast<std::uint16_t>(form)};
      const Analysis& meaning = dictionary_.tag(candidate).meaning;
      if (meaning.plural || meaning.gender != gender || (meaning.cases & kNominative) == 0) continue;
      return dictionary_.inflect(folded, parse, form);
    }
    return {};
  }

  OpenCorporaDictionary dictionary_;
  Vocabulary& vocabulary_;
  std::unordered_map<std::string, std::vector<Analysis>> learnt_;  // by form
};

}  // namespace

Result<std::unique_ptr<Morphology>> load_opencorpora(const std::filesystem::path& folder,
                                                     Vocabulary& vocabulary) {
  CONCORD_TRY(OpenCorporaDictionary dictionary, OpenCorporaDictionary::load(folder));
  return std::make_unique<OpenCorpora>(std::move(dictionary), vocabulary);
}

}  // namespace concord::reading
