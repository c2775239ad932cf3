#include "reading/link/disagreement.h"

#include <algorithm>
#include <fmt/format.h>
#include <fmt/ranges.h>
#include <functional>
#include <optional>
#include <set>

#include "base/json_field.h"
#include "base/time.h"
#include "reading/link/same_actor.h"
#include "reading/link/same_event.h"
#include "reading/morphology/folded_words.h"
#include "reading/morphology/morphology.h"

namespace concord::reading {
namespace {

constexpr std::size_t kFullDate = 10;       // letters of "2024-05-08"
constexpr std::size_t kFewestNamed = 2;     // actors
constexpr std::size_t kFewestWords = 3;     // that two texts alike have in common
constexpr std::size_t kTellingLetters = 4;  // letters of a word that says something; small words are shorter

std::optional<PartialDate> day_in(const Json& body, const char* field) {
  const auto date = PartialDate::parse(text_in(body, field));
  return date ? std::optional(*date) : std::nullopt;
}

std::string day_of_event(const Json& body) {
  std::string day = text_in(body, "date");
  return day.size() == kFullDate ? day : std::string();
}

// Whether no day fits both; "May 2024" and "8 May 2024" may be one.
bool are_apart(const std::optional<PartialDate>& a, const std::optional<PartialDate>& b) {
  if (!a || !b) return false;
  return a->last_day().text() < b->text() || b->last_day().text() < a->text();
}

struct TextWords {
  std::set<std::string> words;
  std::set<std::string> numbers;
};

TextWords told_words(std::string_view text) {
  TextWords all;
  for (std::string& word : folded_words(text)) {
    const bool number = std::ranges::any_of(word, [](char c) { return c >= '0' && c <= '9'; });
    if (number) {
      all.numbers.insert(std::move(word));
    } else if (word.size() >= kTellingLetters) {
      all.words.insert(std::move(word));
    }
  }
  return all;
}

bool are_alike(const TextWords& a, const TextWords& b) {
  const auto common = static_cast<std::size_t>(
      std::ranges::count_if(a.words, [&](const auto& word) { return b.words.contains(word); }));
  return common >= kFewestWords && 4 * common > 3 * (a.words.size() + b.words.size() - common);
}

// The words under which a text is kept: two that are alike have one of them in common. Of two sets that share
// more than three quarters of their words, each leaves out less than a quarter of its own, so that they share
// one of the first quarter and one more, in whatever order both are taken (Chaudhuri, Ganti and Kaushik 2006,
// prefix filter). The longest come first, for they are the rarest.
std::vector<std::string> sought_words(std::string_view text) {
  const TextWords all = told_words(text);
  if (all.words.size() < kFewestWords) return {};
  std::vector<std::string> words(all.words.begin(), all.words.end());
  std::ranges::stable_sort(words, std::greater{}, &std::string::size);
  words.resize(words.size() / 4 + 1);
  return words;
}

std::string sorted_parties(const Json& body) {
  std::set<std::string> parties;
  if (const auto list = body.find("parties"); list != body.end() && list->is_array()) {
    for (const Json& party : *list) {
      if (party.is_string()) parties.insert(fold(party.get_ref<const std::string&>()));
    }
  }
  return parties.size() < 2 ? std::string() : fmt::format("{}", fmt::join(parties, "|"));
}

// Part of one another: "Baku" and "Baku Olympic Stadium".
bool may_be_one_place(const std::string& a, const std::string& b) {
  const std::string one = fold(a);
  const std::string other = fold(b);
  return one.contains(other) || other.contains(one);
}

bool is_named_by_both(const Telling& a, const Telling& b) {
  return std::ranges::any_of(a.actors, [&](const Described& one) {
    return one.kind != "state" && std::ranges::any_of(b.actors, [&](const Described& other) {
             return likeness(one, other) == Likeness::kSame;
           });
  });
}

std::string events_disagree(const Account& a, const Account& b) {
  const std::string day = day_of_event(a.body);
  if (day.empty() || day != day_of_event(b.body)) return {};
  const Telling one = telling_of(a.body, day);
  const Telling other = telling_of(b.body, day);
  if (one.type != other.type || !is_named_by_both(one, other)) return {};
  if (actors_in_common(one, other) < kFewestNamed) return {};
  if (one.status != other.status) {
    const bool opposite = (one.status == "held" && other.status == "negated") ||
                          (one.status == "negated" && other.status == "held");
    return opposite ? "status" : "";
  }
  const bool both_lands = !one.place_country.empty() && !other.place_country.empty();
  if (both_lands && one.place_country != other.place_country) return "place_country";
  const bool both_places = !one.place.empty() && !other.place.empty();
  return both_places && !may_be_one_place(one.place, other.place) ? "place" : "";
}

std::string agreements_disagree(const Account& a, const Account& b) {
  const auto is_signed = [](const Account& one) { return text_in(one.body, "status") == "signed"; };
  const std::string parties = sorted_parties(a.body);
  if (parties.empty() || parties != sorted_parties(b.body)) return {};
  const auto one = day_in(a.body, "date");
  const auto other = day_in(b.body, "date");
  if (!is_signed(a) || !is_signed(b) || !are_apart(one, other)) return {};
  const TextWords mine = told_words(text_in(a.body, "title"));
  const TextWords theirs = told_words(text_in(b.body, "title"));
  return are_alike(mine, theirs) && mine.numbers == theirs.numbers ? "date" : "";
}

std::string commitments_disagree(const Account& a, const Account& b) {
  if (fold(text_in(a.body, "who")) != fold(text_in(b.body, "who"))) return {};
  const TextWords mine = told_words(text_in(a.body, "what"));
  const TextWords theirs = told_words(text_in(b.body, "what"));
  if (!are_alike(mine, theirs)) return {};
  if (are_apart(day_in(a.body, "due"), day_in(b.body, "due"))) return "due";
  const bool both_count = !mine.numbers.empty() && !theirs.numbers.empty();
  const bool one_says_more = std::ranges::includes(mine.numbers, theirs.numbers) ||
                             std::ranges::includes(theirs.numbers, mine.numbers);
  return both_count && !one_says_more ? "what" : "";
}

}  // namespace

std::string disagreement(const Account& a, const Account& b) {
  if (a.kind != b.kind || a.report.empty() || a.report == b.report) return {};
  if (a.kind == "event") return events_disagree(a, b);
  if (a.kind == "agreement") return agreements_disagree(a, b);
  return a.kind == "commitment" ? commitments_disagree(a, b) : std::string();
}

std::vector<std::string> account_keys(const Account& account) {
  std::set<std::string> keys;
  if (account.kind == "event") {
    const std::string day = day_of_event(account.body);
    if (day.empty()) return {};
    const Telling telling = telling_of(account.body, day);
    for (const Described& actor : telling.actors) {
      if (actor.kind == "state") continue;
      for (const std::string& key : keys_kept(actor))
        keys.insert(fmt::format("event {} {} {}", day, telling.type, key));
      for (const std::string& key : keys_sought(actor))
        keys.insert(fmt::format("event {} {} {}", day, telling.type, key));
    }
  } else if (account.kind == "agreement") {
    const std::string parties = sorted_parties(account.body);
    for (const std::string& word : sought_words(text_in(account.body, "title"))) {
      if (!parties.empty()) keys.insert(fmt::format("agreement {} {}", parties, word));
    }
  } else if (account.kind == "commitment") {
    const std::string who = fold(text_in(account.body, "who"));
    for (const std::string& word : sought_words(text_in(account.body, "what")))
      keys.insert(fmt::format("commitment {} {}", who, word));
  }
  return {keys.begin(), keys.end()};
}

std::string account_gist(const Account& account) {
  if (account.kind != "event") return {};
  return fmt::format("{}|{}|{}", text_in(account.body, "status"), text_in(account.body, "place_country"),
                     text_in(account.body, "place"));
}

}  // namespace concord::reading
