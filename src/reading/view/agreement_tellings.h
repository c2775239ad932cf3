// The same agreement in other reports, found when it is asked for among those with a party in common.
#pragma once

#include <deque>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "reading/link/same_agreement.h"
#include "reading/view/queries.h"

namespace concord::reading {

// Remembers what it has looked up; of one thread at a time, and of no use once something was appended.
class AgreementTellings {
 public:
  AgreementTellings(store::Store& store, const TitleTerms& terms);

  // The agreement in other reports; with `status` only where it stands there as this.
  Result<std::vector<ThingRow>> elsewhere(const ThingRow& agreement, std::string_view status = {});

 private:
  struct Candidate {
    ThingRow row;
    AgreementTelling telling;
  };
  struct ReportFacts {
    std::string language;
    std::optional<PartialDate> published;
  };

  Result<AgreementTelling> telling_of(const ThingRow& row);
  Result<const ReportFacts*> report_of(const std::string& subject);
  Result<const std::deque<Candidate>*> with_party(const std::string& party, std::string_view status);

  store::Store& store_;
  AgreementComparer comparer_;
  std::map<std::string, ReportFacts> reports_;
  std::map<std::pair<std::string, std::string>, std::deque<Candidate>> with_party_;  // party and status
};

}  // namespace concord::reading
