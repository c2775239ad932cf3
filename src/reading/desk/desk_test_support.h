// For tests of the desk and the views: a record with its views in a folder of its own, and a report with a
// reading.
#pragma once

#include <gtest/gtest.h>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "base/file.h"
#include "reading/desk/desk.h"
#include "reading/morphology/morphology.h"
#include "reading/view/queries.h"
#include "reading/view/thing_table.h"
#include "store/test_folder.h"

namespace concord::reading {

// Terms without morphology: the words themselves, folded.
inline std::string plain_terms(std::string_view text, std::string_view) {
  std::string terms;
  for (const std::string& word : name_words(text)) terms += (terms.empty() ? "" : " ") + word;
  return terms;
}

class Office {
 public:
  Office() {
    record::RecordOptions options;
    options.folder = folder / "record";
    options.guard_folder = folder / "guard";
    options.schema_folder = fs::path(CONCORD_SOURCE_DIR) / "schema";
    options.clock = &clock;
    record = record::Record::create(options, "office.example/log").value();
    views = std::make_unique<record::Replayer>(*record);
    add_reading_views(*views, plain_terms);
  }

  Desk desk(std::string author = "anna") { return Desk(*record, *views, std::move(author)); }
  store::Store& store() { return record->store(); }
  std::vector<Digest> digests() {
    std::vector<Digest> all;
    for (const std::string& view : views->views()) all.push_back(views->digest(view).value());
    return all;
  }

  store::TestFolder folder;
  FixedClock clock{std::chrono::sys_days(std::chrono::year(2026) / 11 / 22)};
  std::unique_ptr<record::Record> record;
  std::unique_ptr<record::Replayer> views;
};

inline Span span_of(std::string_view text, std::string_view words) {
  auto begin = static_cast<std::uint32_t>(text.find(words));
  return {.begin = begin, .end = begin + static_cast<std::uint32_t>(words.size())};
}

inline Report sample_report() {
  return {.name = "sample.txt",
          .text =
              "Министр Анна Берг met Otto Lind in Oslo on 8 May 2024. "
              "They signed a memorandum on hydrogen. Norway will host the forum by June 2024."};
}

// Two people met, and one of them promised something.
inline Reading sample_reading(const Report& report) {
  Event event;
  event.type = EventType::kConsult;
  event.date = PartialDate{.year = 2024, .month = 5, .day = 8};
  event.place = "Oslo";
  event.place_country = "NO";
  Actor anna{.name = "Anna Berg",
             .kind = ActorKind::kPerson,
             .country = "NO",
             .role = "Minister",
             .org = "",
             .at = {}};
  Actor otto{
      .name = "Otto Lind", .kind = ActorKind::kPerson, .country = "SE", .role = "", .org = "", .at = {}};
  event.actors = {anna, otto};
  event.quote = span_of(report.text, "Анна Берг met Otto Lind");
  event.origin = {.rule = "en/predicates.ini:1", .confidence = 0.9};

  Agreement agreement;
  agreement.title = "memorandum on hydrogen";
  agreement.parties = {"NO", "Otto Lind"};
  agreement.quote = span_of(report.text, "signed a memorandum on hydrogen");
  agreement.origin = {.rule = "en/agreements.ini:2", .confidence = 0.6};

  Commitment commitment;
  commitment.who = "Norway";
  commitment.what = "host the forum";
  commitment.due = PartialDate{.year = 2024, .month = 6, .day = 0};
  commitment.quote = span_of(report.text, "will host the forum by June 2024");
  commitment.origin = {.rule = "en/predicates.ini:3", .confidence = 0.7};

  Project project;
  project.what = "hydrogen";
  project.kind = "hydrogen";
  project.quote = span_of(report.text, "hydrogen");
  project.origin = {.rule = "en/topics.ini:4", .confidence = 0.4};

  Reading reading;
  reading.language = "en";
  reading.title = "A meeting in Oslo";
  reading.published = PartialDate{.year = 2024, .month = 5, .day = 9};
  reading.events = {event};
  reading.agreements = {agreement};
  reading.commitments = {commitment};
  reading.projects = {project};
  return reading;
}

// Subjects of the pending proposals of one kind.
inline std::vector<std::string> pending(store::Store& store, std::string_view of) {
  ProposalFilter filter;
  filter.of = of;
  std::vector<std::string> subjects;
  const auto rows = find_proposals(store, filter).value();
  for (const ProposalRow& row : rows) subjects.push_back(row.subject);
  return subjects;
}

}  // namespace concord::reading
