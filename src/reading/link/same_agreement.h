// Whether two reports tell of one agreement. Titles decide where they can be compared. Where they cannot,
// because they are in two languages or one of them says no more than what kind of document it is, the
// parties, the status and the days do, as long as neither report tells of another agreement that fits as
// well.
#pragma once

#include <functional>
#include <map>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/time.h"
#include "reading/link/same_actor.h"

namespace concord::reading {

// What a report told of an agreement.
struct AgreementTelling {
  std::string report;    // its subject; empty where a person entered the agreement without one
  std::string language;  // of the report, ISO 639-1; empty where nobody knows it
  std::optional<PartialDate> published;  // the report
  std::string title;
  std::string status;
  std::optional<PartialDate> day;  // it was signed, or is to be
  std::vector<Described> parties;
  std::set<std::string> topics;  // kinds of project
};

// A state by its code (ISO 3166-1 alpha-2), anybody else by a name.
Described party_of(const std::string& name);

// Compares agreements and remembers the words of their titles; of one thread at a time.
class AgreementComparer {
 public:
  using Words = std::set<std::string, std::less<>>;
  using WordsOf = std::function<Words(std::string_view title, std::string_view language)>;

  // `subject` gives the words of a title that say what it is about, `all` every one.
  AgreementComparer(WordsOf subject, WordsOf all) : subject_(std::move(subject)), all_(std::move(all)) {}

  // Whether their titles speak of one thing, in the language of either report: at least two words of what
  // they are about in common, and three in four of those of the shorter. Of two with one status the days must
  // not differ. A party need not be common.
  bool titles_tell(const AgreementTelling& a, const AgreementTelling& b);

  // Whether all else does where the titles cannot be compared: of one status, two parties or more and all of
  // the one with fewer among the other's, and one day, or where one of them has none, reports at most three
  // days apart. In one language the words of one title must be among the other's, else what they are about of
  // one kind.
  bool all_else_tells(const AgreementTelling& a, const AgreementTelling& b);

  // Which of all are the same as one of them in other reports, in their order.
  std::vector<std::size_t> same_as(std::size_t one, std::span<const AgreementTelling* const> all);

 private:
  using Key = std::pair<std::string, std::string>;  // title and language
  const Words& subject_of(const std::string& title, const std::string& language);
  bool comparable(const AgreementTelling& a, const AgreementTelling& b);
  bool fits_only(std::size_t one, std::size_t other, std::span<const AgreementTelling* const> all);

  WordsOf subject_;
  WordsOf all_;
  std::map<Key, Words> subjects_;
};

}  // namespace concord::reading
