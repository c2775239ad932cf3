#include "reading/link/same_agreement.h"

#include <algorithm>
#include <array>
#include <cstdlib>

#include "base/country_code.h"

namespace concord::reading {
namespace {

using TitleWords = AgreementComparer::Words;

constexpr std::size_t kFewestShared = 2;  // words, or parties
constexpr double kMostShared = 0.75;      // of the words of the shorter title
constexpr int kDaysBetweenReports = 3;

std::size_t shared_words(const TitleWords& a, const TitleWords& b) {
  return static_cast<std::size_t>(
      std::ranges::count_if(a, [&](const auto& word) { return b.contains(word); }));
}

bool is_party(const Described& one, const Described& other) {
  if (one.kind == "state" || other.kind == "state")
    return one.kind == other.kind && one.country == other.country;
  return likeness(one, other) >= Likeness::kOpen;
}

bool parties_agree(const AgreementTelling& a, const AgreementTelling& b) {
  const auto& fewer = a.parties.size() <= b.parties.size() ? a.parties : b.parties;
  const auto& more = a.parties.size() <= b.parties.size() ? b.parties : a.parties;
  return fewer.size() >= kFewestShared && std::ranges::all_of(fewer, [&](const Described& one) {
           return std::ranges::any_of(more, [&](const Described& other) { return is_party(one, other); });
         });
}

bool is_whole(const std::optional<PartialDate>& day) {
  return day && day->has_day();
}

bool days_agree(const AgreementTelling& a, const AgreementTelling& b) {
  if (is_whole(a.day) && is_whole(b.day)) return a.day == b.day;
  const auto& one = is_whole(a.day) ? a.day : a.published;
  const auto& other = is_whole(b.day) ? b.day : b.published;
  return is_whole(one) && is_whole(other) &&
         std::abs(days_from_civil(*one) - days_from_civil(*other)) <= kDaysBetweenReports;
}

bool topics_agree(const AgreementTelling& a, const AgreementTelling& b) {
  if (a.topics.empty() || b.topics.empty()) return a.topics.empty() && b.topics.empty();
  return std::ranges::any_of(a.topics, [&](const auto& topic) { return b.topics.contains(topic); });
}

bool one_language(const AgreementTelling& a, const AgreementTelling& b) {
  return !a.language.empty() && a.language == b.language;
}

}  // namespace

Described party_of(const std::string& name) {
  return is_country_code(name) ? describe(name, "state", name, {}) : describe(name, "organisation", "", {});
}

const AgreementComparer::Words& AgreementComparer::subject_of(const std::string& title,
                                                              const std::string& language) {
  const auto [found, fresh] = subjects_.try_emplace({title, language});
  if (fresh) found->second = subject_(title, language);
  return found->second;
}

bool AgreementComparer::titles_tell(const AgreementTelling& a, const AgreementTelling& b) {
  if (a.status == b.status && a.day && b.day && a.day != b.day) return false;
  return std::ranges::any_of(std::array{a.language, b.language}, [&](const std::string& language) {
    if (language.empty()) return false;
    const Words& mine = subject_of(a.title, language);
    const Words& theirs = subject_of(b.title, language);
    const std::size_t common = shared_words(mine, theirs);
    const std::size_t fewer = std::min(mine.size(), theirs.size());
    return common >= kFewestShared && static_cast<double>(common) >= kMostShared * static_cast<double>(fewer);
  });
}

bool AgreementComparer::comparable(const AgreementTelling& a, const AgreementTelling& b) {
  return one_language(a, b) && subject_of(a.title, a.language).size() >= kFewestShared &&
         subject_of(b.title, b.language).size() >= kFewestShared;
}

bool AgreementComparer::all_else_tells(const AgreementTelling& a, const AgreementTelling& b) {
  if (a.status != b.status || !days_agree(a, b) || !parties_agree(a, b) || comparable(a, b)) return false;
  if (!one_language(a, b)) return topics_agree(a, b);
  const Words mine = all_(a.title, a.language);
  const Words theirs = all_(b.title, b.language);
  return shared_words(mine, theirs) == std::min(mine.size(), theirs.size());
}

// Whether no other agreement of the report of `other` fits `one` by all else.
bool AgreementComparer::fits_only(std::size_t one, std::size_t other,
                                  std::span<const AgreementTelling* const> all) {
  for (std::size_t at = 0; at < all.size(); ++at) {
    if (at != other && all[at]->report == all[other]->report && all_else_tells(*all[one], *all[at]))
      return false;
  }
  return true;
}

std::vector<std::size_t> AgreementComparer::same_as(std::size_t one,
                                                    std::span<const AgreementTelling* const> all) {
  std::vector<std::size_t> same;
  for (std::size_t at = 0; at < all.size(); ++at) {
    if (at == one || all[at]->report == all[one]->report) continue;
    if (titles_tell(*all[one], *all[at]) ||
        (all_else_tells(*all[one], *all[at]) && fits_only(one, at, all) && fits_only(at, one, all)))
      same.push_back(at);
  }
  return same;
}

}  // namespace concord::reading
