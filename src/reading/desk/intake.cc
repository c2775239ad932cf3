#include "reading/desk/intake.h"

#include <algorithm>
#include <fmt/format.h>
#include <set>
#include <utility>

#include "base/utf8.h"
#include "reading/desk/finding_body.h"
#include "reading/desk/quote.h"
#include "reading/view/standing.h"

namespace concord::reading {

namespace {

constexpr std::size_t kNameDigits = 16;
constexpr std::size_t kLongestRule = 500;

class Proposer {
 public:
  Proposer(const Report& report, Intake& intake) : text_(report.text, intake.digest), intake_(intake) {}

  template <class Finding>
  Status propose(std::string_view of, const std::vector<Finding>& findings) {
    for (const Finding& finding : findings) {
      auto body = body_of(finding, intake_.subject);
      if (body) CONCORD_CHECK(add(of, std::move(*body), finding.quote, finding.origin));
    }
    return {};
  }

 private:
  Status add(std::string_view of, Json value, const Span& quote, const Origin& origin) {
    CONCORD_TRY(record::Evidence evidence, text_.evidence(quote));
    CONCORD_TRY(std::string canonical, canonical_json(value));
    Digest name = sha256(
        fmt::format("{}\n{}\n{} {}\n", intake_.digest.hex(), of, evidence.start, evidence.end), canonical);
    record::Entry entry;
    entry.kind = "proposal";
    entry.subject = subject_of("proposal", name.hex().substr(0, kNameDigits));
    if (!names_.insert(entry.subject).second) return {};
    entry.author = kMachine;
    entry.body = {{"of", of},
                  {"report", intake_.subject},
                  {"value", std::move(value)},
                  {"confidence", origin.confidence > 0 ? std::min(origin.confidence, 1.0) : 0.0},
                  {"rule", clipped(origin.rule, kLongestRule)}};
    entry.evidence.push_back(std::move(evidence));
    intake_.proposals.push_back(std::move(entry));
    return {};
  }

  QuotedText text_;
  Intake& intake_;
  std::set<std::string> names_;
};

}  // namespace

std::string report_subject(const Digest& digest) {
  return subject_of("report", digest.hex().substr(0, kNameDigits));
}

Result<Intake> take_in(const Report& report, const Reading& reading) {
  if (report.text.empty()) return fail(ErrorCode::kInput, "the report is empty", report.name);
  if (auto at = first_invalid_utf8(report.text)) {
    return fail(ErrorCode::kInput, fmt::format("the report is not valid UTF-8 at byte {}", *at), report.name);
  }
  Intake intake;
  intake.digest = sha256(report.text);
  intake.subject = report_subject(intake.digest);
  Proposer proposer(report, intake);
  CONCORD_CHECK(proposer.propose("event", reading.events));
  CONCORD_CHECK(proposer.propose("agreement", reading.agreements));
  CONCORD_CHECK(proposer.propose("commitment", reading.commitments));
  CONCORD_CHECK(proposer.propose("project", reading.projects));
  return intake;
}

record::Entry report_entry(const Report& report, const Reading& reading, const Intake& intake,
                           std::string_view author) {
  record::Entry entry;
  entry.kind = "report";
  entry.subject = intake.subject;
  entry.author = author;
  entry.body = report_body(report, reading, intake.digest.hex());
  return entry;
}

record::Entry acceptance(std::string_view proposal, std::string_view of, Json body,
                         std::vector<record::Evidence> evidence, std::string_view author) {
  record::Entry entry;
  entry.kind = of;
  entry.subject = subject_of(of, name_of_subject(proposal));
  entry.author = author;
  entry.body = std::move(body);
  entry.body["proposal"] = proposal;
  entry.evidence = std::move(evidence);
  return entry;
}

}  // namespace concord::reading
