// Agreements with what became of them, of reading/view/queries.h. Computed when asked: whatever is accepted,
// corrected or withdrawn later is in the next answer.
#include <algorithm>
#include <map>
#include <set>
#include <sstream>

#include "reading/view/agreement_tellings.h"
#include "reading/view/cells.h"
#include "reading/view/standing.h"
#include "reading/view/thing_table.h"

namespace concord::reading {

namespace {

constexpr std::uint64_t kMostLookedAt = 500;  // rows for one subject
constexpr std::size_t kFewestInCommon = 2;    // parties
constexpr std::size_t kTellsByItself = 3;     // words that need no party beside them
constexpr std::size_t kWordsBetween = 4;      // small words and others among those of the subject

using Words = std::set<std::string, std::less<>>;

Words words_in(const std::string& terms) {
  std::istringstream stream(terms);
  Words words;
  for (std::string word; stream >> word;) words.insert(word);
  return words;
}

std::size_t count_common(const Words& a, const Words& b) {
  return static_cast<std::size_t>(
      std::ranges::count_if(a, [&](const auto& word) { return b.contains(word); }));
}

// The countries and the words of names, as lists are filtered by them.
Words parties_of(std::string_view kind, const Json& body) {
  Words parties = words_in(facets_of_thing(kind, body));
  std::erase_if(parties, [](const std::string& term) {
    return !term.starts_with("country=") && !term.starts_with("actor=");
  });
  return parties;
}

class StoryFinder {
 public:
  StoryFinder(store::Store& store, const TitleTerms& terms, std::span<const std::string> languages,
              ThingRow agreement)
      : store_(store), terms_(terms), languages_(languages), agreement_(std::move(agreement)) {
    title_ = text_of(agreement_.body, "title");
    parties_ = parties_of("agreement", agreement_.body);
    for (const std::string& language : languages_)
      subjects_[language] = words_in(terms_.subject(title_, language));
  }

  Result<AgreementStory> tell() {
    CONCORD_CHECK(find_tellings());
    CONCORD_CHECK(find_later());
    return std::move(story_);
  }

 private:
  // Whether it tells by itself what it is about, in one of the languages.
  bool tells_by_itself() const {
    return std::ranges::any_of(subjects_,
                               [](const auto& one) { return one.second.size() >= kTellsByItself; });
  }

  Status find_tellings() {
    CONCORD_TRY(story_.tellings, AgreementTellings(store_, terms_).elsewhere(agreement_));
    story_.tellings.push_back(agreement_);
    std::ranges::sort(story_.tellings, [](const ThingRow& a, const ThingRow& b) {
      if (a.day != b.day) return a.day && (!b.day || *a.day < *b.day);
      return a.subject < b.subject;
    });
    return {};
  }

  // A report of when it was published, all else of its own day or of that of its report.
  Result<std::optional<PartialDate>> day_of(const SearchRow& row) const {
    if (row.day) return row.day;
    return published(row.report);
  }
  Result<std::optional<PartialDate>> published(const std::string& report) const {
    CONCORD_TRY(auto found, find_report(store_, report));
    return found ? found->published : std::nullopt;
  }

  // Whether a report has all words of the subject close together, in the language it is written in.
  Result<bool> report_speaks_of_it(const SearchRow& row) const {
    CONCORD_TRY(auto report, find_report(store_, row.subject));
    if (!report || report->erased) return false;
    const auto subject = subjects_.find(report->language);
    if (subject == subjects_.end() || subject->second.size() < kTellsByItself) return false;
    CONCORD_TRY(auto text, store_.document(report->sha256));
    if (!text) return false;
    std::map<std::string, std::size_t, std::less<>> last;  // where each of its words stood last
    std::istringstream stream(terms_.all(*text, report->language));
    std::size_t at = 0;
    for (std::string word; stream >> word; ++at) {
      if (!subject->second.contains(word)) continue;
      last[word] = at;
      if (last.size() < subject->second.size()) continue;
      const auto first = std::ranges::min_element(last, {}, [](const auto& one) { return one.second; });
      if (at - first->second < last.size() + kWordsBetween) return true;
    }
    return false;
  }

  // What has all words of the subject and a party in common, or no party but a subject that needs none.
  Result<bool> is_about(const SearchRow& row) const {
    if (row.kind == "report") return report_speaks_of_it(row);
    CONCORD_TRY(auto thing, find_thing(store_, row.subject));
    if (!thing || thing->withdrawn) return false;
    const Words theirs = parties_of(row.kind, thing->body);
    if (count_common(parties_, theirs) > 0) return true;
    return (parties_.empty() || theirs.empty()) && tells_by_itself();
  }

  Result<bool> is_later(const SearchRow& row, const std::optional<PartialDate>& since) const {
    CONCORD_TRY(const auto day, day_of(row));
    if (row.report == agreement_.report) return row.kind == "commitment" || row.kind == "project";
    return day && since && *since < *day;
  }

  Status find_later() {
    std::optional<PartialDate> since = agreement_.day;
    if (!since) {
      CONCORD_TRY(since, published(agreement_.report));
    }
    const auto wanted = [&](std::string_view title, std::string_view language) {
      return terms_.subject(title, language);
    };
    CONCORD_TRY(auto rows, search(store_, wanted, title_, languages_, {.limit = kMostLookedAt}));
    for (SearchRow& row : rows) {
      const bool told_there = std::ranges::any_of(
          story_.tellings, [&](const ThingRow& one) { return one.report == row.subject; });
      if (told_there || row.kind == "agreement") continue;
      CONCORD_TRY(const bool later, is_later(row, since));
      if (!later) continue;
      CONCORD_TRY(const bool about, is_about(row));
      if (!about) continue;
      if (row.kind == "report") CONCORD_CHECK(add_events_of(row.subject));
      add(std::move(row));
    }
    std::ranges::stable_sort(story_.later, [](const SearchRow& a, const SearchRow& b) {
      return a.day && (!b.day || *a.day < *b.day);
    });
    return {};
  }

  void add(SearchRow row) {
    if (std::ranges::find(story_.later, row.subject, &SearchRow::subject) == story_.later.end())
      story_.later.push_back(std::move(row));
  }

  // What the parties did with each other, as told by a report that speaks of their agreement.
  Status add_events_of(const std::string& report) {
    ThingFilter filter;
    filter.report = report;
    CONCORD_TRY(std::vector<ThingRow> events, find_things(store_, "event", filter));
    for (const ThingRow& event : events) {
      if (count_common(parties_, parties_of("event", event.body)) < kFewestInCommon) continue;
      add({.subject = event.subject,
           .kind = "event",
           .day = event.day,
           .title = title_of_thing("event", event.body),
           .quote = event.evidence.empty() ? "" : event.evidence.front().exact,
           .report = report});
    }
    return {};
  }

  store::Store& store_;
  const TitleTerms& terms_;
  std::span<const std::string> languages_;
  ThingRow agreement_;
  std::string title_;
  std::map<std::string, Words, std::less<>> subjects_;  // what the title is about, by language
  Words parties_;
  AgreementStory story_;
};

}  // namespace

Result<AgreementStory> find_agreement_story(store::Store& store, const TitleTerms& terms,
                                            std::span<const std::string> languages, ThingRow agreement) {
  return StoryFinder(store, terms, languages, std::move(agreement)).tell();
}

}  // namespace concord::reading
