#include "reading/view/agreement_tellings.h"

#include <algorithm>
#include <set>
#include <sstream>

#include "base/country_code.h"
#include "reading/view/cells.h"
#include "reading/view/thing_table.h"

namespace concord::reading {
namespace {

constexpr std::uint64_t kMostOfOneParty = 500;  // agreements of one party
constexpr std::size_t kMostParties = 6;         // looked for; a declaration of fifty is found by these

AgreementComparer::WordsOf words_by(TermMaker terms) {
  return [terms = std::move(terms)](std::string_view title, std::string_view language) {
    std::istringstream stream(terms(title, language));
    AgreementComparer::Words words;
    for (std::string word; stream >> word;) words.insert(word);
    return words;
  };
}

std::vector<std::string> party_names(const Json& body) {
  std::vector<std::string> parties;
  for (const Json& party : list_of(body, "parties")) {
    if (party.is_string()) parties.push_back(party.get<std::string>());
  }
  return parties;
}

// "Bank of Asia" and "Asian Bank for Reconstruction" are looked for by one word each, or the longer name
// would not find the shorter one.
std::string longest_word(const std::string& name) {
  const std::vector<std::string> words = name_words(name);
  const auto longest = std::ranges::max_element(words, {}, &std::string::size);
  return longest == words.end() ? name : *longest;
}

}  // namespace

AgreementTellings::AgreementTellings(store::Store& store, const TitleTerms& terms)
    : store_(store), comparer_(words_by(terms.subject), words_by(terms.all)) {}

Result<const AgreementTellings::ReportFacts*> AgreementTellings::report_of(const std::string& subject) {
  const auto [found, fresh] = reports_.try_emplace(subject);
  if (fresh && !subject.empty()) {
    CONCORD_TRY(const auto report, find_report(store_, subject));
    if (report) found->second = {.language = report->language, .published = report->published};
  }
  return &found->second;
}

Result<AgreementTelling> AgreementTellings::telling_of(const ThingRow& row) {
  CONCORD_TRY(const ReportFacts* report, report_of(row.report));
  AgreementTelling telling;
  telling.report = row.report;
  telling.language = report->language;
  telling.published = report->published;
  telling.title = text_of(row.body, "title");
  telling.status = text_of(row.body, "status");
  telling.day = row.day;
  for (const std::string& party : party_names(row.body)) telling.parties.push_back(party_of(party));
  for (const Json& topic : list_of(row.body, "topics")) {
    if (topic.is_string()) telling.topics.insert(topic.get<std::string>());
  }
  return telling;
}

Result<const std::deque<AgreementTellings::Candidate>*> AgreementTellings::with_party(
    const std::string& party, std::string_view status) {
  const auto [found, fresh] = with_party_.try_emplace({party, std::string(status)});
  if (!fresh) return &found->second;
  ThingFilter filter;
  (is_country_code(party) ? filter.country : filter.actor) =
      is_country_code(party) ? party : longest_word(party);
  filter.status = status;
  filter.page.limit = kMostOfOneParty;
  CONCORD_TRY(std::vector<ThingRow> rows, find_things(store_, "agreement", filter));
  for (ThingRow& row : rows) {
    CONCORD_TRY(AgreementTelling telling, telling_of(row));
    found->second.push_back({.row = std::move(row), .telling = std::move(telling)});
  }
  return &found->second;
}

Result<std::vector<ThingRow>> AgreementTellings::elsewhere(const ThingRow& agreement,
                                                           std::string_view status) {
  CONCORD_TRY(const AgreementTelling mine, telling_of(agreement));
  std::vector<const ThingRow*> rows{&agreement};
  std::vector<const AgreementTelling*> tellings{&mine};
  std::set<std::string_view> known{agreement.subject};
  std::vector<std::string> parties = party_names(agreement.body);
  parties.resize(std::min(parties.size(), kMostParties));
  for (const std::string& party : parties) {
    CONCORD_TRY(const std::deque<Candidate>* candidates, with_party(party, status));
    for (const Candidate& one : *candidates) {
      if (!known.insert(one.row.subject).second) continue;
      rows.push_back(&one.row);
      tellings.push_back(&one.telling);
    }
  }
  std::vector<ThingRow> same;
  for (const std::size_t at : comparer_.same_as(0, tellings)) same.push_back(*rows[at]);
  return same;
}

}  // namespace concord::reading
