#include "reading/morphology/russian_noun.h"

#include <algorithm>
#include <array>

#include "reading/morphology/morphology.h"

namespace concord::reading {
namespace {

// A noun that ends in `ending` puts these in its place: genitive, dative, accusative, instrumental, locative.
struct Declension {
  std::string_view ending;
  char gender;
  std::array<std::string_view, 5> forms;
};

// Longer endings first: the types of Zaliznyak's grammatical dictionary that new names join.
constexpr std::array kDeclensions = {
    Declension{"ия", 'f', {"ии", "ии", "ию", "ией", "ии"}},
    Declension{"ка", 'f', {"ки", "ке", "ку", "кой", "ке"}},
    Declension{"га", 'f', {"ги", "ге", "гу", "гой", "ге"}},
    Declension{"ха", 'f', {"хи", "хе", "ху", "хой", "хе"}},
    Declension{"жа", 'f', {"жи", "же", "жу", "жей", "же"}},
    Declension{"ча", 'f', {"чи", "че", "чу", "чей", "че"}},
    Declension{"ша", 'f', {"ши", "ше", "шу", "шей", "ше"}},
    Declension{"ща", 'f', {"щи", "ще", "щу", "щей", "ще"}},
    Declension{"ца", 'f', {"цы", "це", "цу", "цей", "це"}},
    Declension{"а", 'f', {"ы", "е", "у", "ой", "е"}},
    Declension{"я", 'f', {"и", "е", "ю", "ей", "е"}},
    Declension{"й", 'm', {"я", "ю", "й", "ем", "е"}},
    Declension{"ж", 'm', {"жа", "жу", "ж", "жем", "же"}},
    Declension{"ч", 'm', {"ча", "чу", "ч", "чем", "че"}},
    Declension{"ш", 'm', {"ша", "шу", "ш", "шем", "ше"}},
    Declension{"щ", 'm', {"ща", "щу", "щ", "щем", "ще"}},
    Declension{"ц", 'm', {"ца", "цу", "ц", "цем", "це"}},
};
constexpr std::array<std::string_view, 5> kHard = {"а", "у", "", "ом", "е"};
constexpr std::array<std::uint8_t, 5> kObliqueCases = {kGenitive, kDative, kAccusative, kInstrumental,
                                                       kLocative};

constexpr std::array<std::string_view, 9> kOpen = {"ий", "ый", "ой", "ая", "яя", "ое", "ее", "ые", "ь"};
constexpr std::array<std::string_view, 7> kUnchanging = {"о", "е", "у", "и", "ю", "ы", "э"};

bool ends_in_one_of(std::string_view word, const auto& endings) {
  return std::ranges::any_of(endings, [&](std::string_view ending) { return word.ends_with(ending); });
}

DeclinedNoun declined(std::string_view nominative, std::string_view stem, char gender,
                      const std::array<std::string_view, 5>& endings) {
  DeclinedNoun noun{gender, {{std::string(nominative), kNominative}}};
  for (std::size_t i = 0; i < endings.size(); ++i) {
    const std::string form = std::string(stem).append(endings[i]);
    const auto same = std::ranges::find(noun.forms, form, &NounForm::form);
    if (same != noun.forms.end())
      same->cases = static_cast<std::uint8_t>(same->cases | kObliqueCases[i]);
    else
      noun.forms.push_back({form, kObliqueCases[i]});
  }
  return noun;
}

}  // namespace

DeclinedNoun decline_noun(std::string_view nominative) {
  if (nominative.empty() || ends_in_one_of(nominative, kOpen)) return {};
  if (ends_in_one_of(nominative, kUnchanging)) {
    constexpr std::uint8_t kAll = kNominative | kGenitive | kDative | kAccusative | kInstrumental | kLocative;
    return {0, {{std::string(nominative), kAll}}};
  }
  for (const Declension& type : kDeclensions) {
    if (!nominative.ends_with(type.ending)) continue;
    return declined(nominative, nominative.substr(0, nominative.size() - type.ending.size()), type.gender,
                    type.forms);
  }
  return declined(nominative, nominative, 'm', kHard);
}

}  // namespace concord::reading
