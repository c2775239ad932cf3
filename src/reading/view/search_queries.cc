// Words and subjects of reading/view/queries.h.
#include <algorithm>
#include <fmt/format.h>
#include <fmt/ranges.h>
#include <set>

#include "reading/view/ask.h"
#include "reading/view/search_table.h"
#include "reading/view/spelling_table.h"
#include "reading/view/standing.h"
#include "reading/view/subject_view.h"

namespace concord::reading {

namespace {

using Test = store::Condition::Test;

constexpr std::uint64_t kMostNamed = 5;  // candidates in an error message

// Newest first, those without a day last, the subject breaking ties: the order of every list of things.
bool newer(const SearchRow& a, const SearchRow& b) {
  if (a.day != b.day) return a.day && (!b.day || *b.day < *a.day);
  return a.subject < b.subject;
}

Result<std::vector<std::string>> first_texts(store::Store& store, const Ask& ask) {
  CONCORD_TRY(std::vector<store::Row> rows, store.select(ask.query()));
  std::vector<std::string> texts;
  for (const store::Row& row : rows) {
    if (const auto* text = std::get_if<std::string>(&row.front())) texts.push_back(*text);
  }
  return texts;
}

}  // namespace

Result<std::vector<SearchRow>> search(store::Store& store, const TermMaker& terms, std::string_view words,
                                      std::span<const std::string> languages, Page page) {
  std::set<std::string> wanted;
  for (const std::string& language : languages) wanted.insert(terms(words, language));
  std::vector<SearchRow> found;
  for (const std::string& query : wanted) {
    if (query.find_first_not_of(' ') == std::string::npos) continue;
    Ask ask(search_table());
    ask.where("terms", Test::kMatches, query).order("day", true);
    if (page.limit != 0) ask.page({.limit = page.offset + page.limit, .offset = 0});
    CONCORD_TRY(std::vector<Searchable> rows, ask.all(store, searchable_from));
    for (Searchable& row : rows) found.push_back(std::move(row.row));
  }
  std::ranges::sort(found, newer);
  auto again = std::ranges::unique(found, {}, &SearchRow::subject);
  found.erase(again.begin(), again.end());
  found.erase(found.begin(),
              found.begin() + static_cast<std::ptrdiff_t>(std::min(page.offset, found.size())));
  if (page.limit != 0 && found.size() > page.limit) found.resize(page.limit);
  return found;
}

Result<std::vector<std::string>> find_subjects(store::Store& store, std::string_view prefix,
                                               std::uint64_t limit) {
  if (prefix.empty()) return std::vector<std::string>();
  Page page{.limit = limit, .offset = 0};
  if (kind_of(prefix) == "actor") {
    return first_texts(store,
                       Ask(spelling_table()).where("id", Test::kPrefix, std::string(prefix)).page(page));
  }
  const char* column = prefix.find(':') == std::string_view::npos ? "name" : "subject";
  return first_texts(store,
                     Ask(subject_table()).where(column, Test::kPrefix, std::string(prefix)).page(page));
}

Result<std::string> resolve_subject(store::Store& store, std::string_view prefix) {
  CONCORD_TRY(std::vector<std::string> found, find_subjects(store, prefix, kMostNamed + 1));
  if (found.empty()) {
    return fail(ErrorCode::kNotFound, fmt::format("there is nothing called '{}'", prefix), {},
                "give the beginning of a subject as the lists show it");
  }
  if (auto exact = std::ranges::find(found, prefix); exact != found.end()) return *exact;
  // A thing and the proposal it came of share their name: the thing is meant.
  if (found.size() == 2 && name_of_subject(found[0]) == name_of_subject(found[1])) {
    return kind_of(found[0]) == "proposal" ? found[1] : found[0];
  }
  if (found.size() == 1) return found.front();
  bool more = found.size() > kMostNamed;
  if (more) found.resize(kMostNamed);
  return fail(ErrorCode::kUsage,
              fmt::format("'{}' begins {}{}", prefix, fmt::join(found, ", "), more ? " and others" : ""), {},
              "give more of it");
}

Result<std::vector<SubjectEntryRow>> entries_about(store::Store& store, std::string_view subject) {
  CONCORD_TRY(std::vector<store::Row> rows,
              store.select(Ask(subject_entry_table()).equal("subject", subject).query()));
  std::vector<SubjectEntryRow> entries;
  for (const store::Row& row : rows) {
    const auto* index = std::get_if<std::int64_t>(&row[1]);
    const auto* kind = std::get_if<std::string>(&row[2]);
    if (index == nullptr || kind == nullptr) {
      return fail(ErrorCode::kDamaged, "a row of a view cannot be read", std::string(subject),
                  "run 'concord rebuild'");
    }
    entries.push_back(
        {.subject = std::string(subject), .index = static_cast<std::uint64_t>(*index), .kind = *kind});
  }
  return entries;
}

}  // namespace concord::reading
