// For tests: what a verification found, as matchers.
#pragma once

#include <gmock/gmock.h>
#include <string>
#include <utility>

#include "record/finding.h"

namespace concord::record {

inline auto finding(FindingKind kind, std::string place) {
  return testing::AllOf(testing::Field(&Finding::kind, kind),
                        testing::Field(&Finding::place, std::move(place)));
}
inline auto finding(FindingKind kind, std::string place, std::string detail) {
  return testing::AllOf(finding(kind, std::move(place)),
                        testing::Field(&Finding::detail, testing::HasSubstr(detail)));
}

}  // namespace concord::record
