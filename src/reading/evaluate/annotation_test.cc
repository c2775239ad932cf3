// Annotations as people write them: read with their quotes in place, refused with file and field, and told
// apart from what was found.
#include "reading/evaluate/annotation.h"

#include <gtest/gtest.h>

#include "reading/evaluate/difference.h"
#include "reading/evaluate/evaluate_test_support.h"

namespace concord::reading::CONCORD_FILE {
namespace {

using namespace evaluate_test;

TEST(Annotation, IsReadWithItsQuotesInPlace) {
  const QuotePlaces text(kText);
  const auto annotation = parse_annotation(
      R"({"doc": "a", "lang": "en", "published": null, "events": [{"type": "CONSULT", "date": "2024-05",
          "place": null, "actors": [{"name": "Berg", "kind": "person", "country": "DE", "role": null}],
          "quote": "he said"}], "projects": [{"what": "x", "kind": "grid", "quote": "A cable"}]})",
      text, "a.json");
  ASSERT_TRUE(annotation) << annotation.error().message();
  const Event& event = annotation->reading.events.front();
  EXPECT_EQ(event.date->text(), "2024-05");
  EXPECT_EQ(event.actors.front().country, "DE");
  EXPECT_EQ(event.quote, span_of("he\nsaid"));
  EXPECT_EQ(annotation->reading.projects.front().kind, "grid");
}

TEST(Annotation, IsRefusedWithFileAndField) {
  struct Case {
    const char* json;
    const char* where;
  };
  const QuotePlaces text(kText);
  for (const Case& one : {
           Case{R"({"doc": "a")", "a.json"},
           Case{R"([])", "a.json"},
           Case{R"({"lang": "en"})", "a.json: /doc"},
           Case{R"({"doc": "a"})", "a.json: /lang"},
           Case{R"({"doc": "a", "lang": "en", "published": "May"})", "a.json: /published"},
           Case{R"({"doc": "a", "lang": "en", "events": {}})", "a.json: /events"},
           Case{R"({"doc": "a", "lang": "en", "events": [3]})", "a.json: /events/0"},
           Case{R"({"doc": "a", "lang": "en", "events": [{"type": "MEET", "quote": "met"}]})",
                "a.json: /events/0/type"},
           Case{R"({"doc": "a", "lang": "en", "events": [{"type": "AID", "quote": "met"},
                    {"type": "AID", "date": 2024, "quote": "met"}]})",
                "a.json: /events/1/date"},
           Case{R"({"doc": "a", "lang": "en", "events": [{"type": "AID", "actors": [{"kind": "state"}]}]})",
                "a.json: /events/0/actors/0/name"},
           Case{R"({"doc": "a", "lang": "en", "events": [{"type": "AID", "quote": "nowhere"}]})",
                "a.json: /events/0/quote"},
           Case{R"({"doc": "a", "lang": "en", "events": [{"type": "AID"}]})", "a.json: /events/0/quote"},
           Case{R"({"doc": "a", "lang": "en", "agreements": [{"status": "done", "quote": "met"}]})",
                "a.json: /agreements/0/status"},
           Case{R"({"doc": "a", "lang": "en", "agreements": [{"status": "signed", "parties": [1]}]})",
                "a.json: /agreements/0/parties/0"},
           Case{R"({"doc": "a", "lang": "en", "commitments": [{"due": "soon", "quote": "met"}]})",
                "a.json: /commitments/0/due"},
           Case{R"({"doc": "a", "lang": "en", "projects": [{"kind": "rocket", "quote": "met"}]})",
                "a.json: /projects/0/kind"},
       }) {
    const auto annotation = parse_annotation(one.json, text, "a.json");
    ASSERT_FALSE(annotation) << one.json;
    EXPECT_EQ(annotation.error().code, ErrorCode::kInput);
    EXPECT_TRUE(annotation.error().where.starts_with(one.where)) << annotation.error().where;
  }
}

TEST(Differences, TellWhatStandsAtTheSamePlace) {
  Reading annotated;
  annotated.events = {event(EventType::kConsult, "met Otto Lind", {actor("Anna Berg")}),
                      event(EventType::kCooperate, "signed a memorandum", {})};
  Reading found;
  found.events = {event(EventType::kConsult, "Anna Berg met", {actor("Carl Hahn")}),
                  event(EventType::kAgree, "They signed", {}),
                  event(EventType::kCooperate, "a memorandum", {})};
  found.events[2].status = EventStatus::kPlanned;
  const QuotePlaces text(kText);
  const auto all = differences({"r", std::string(kText)}, text, annotated, found);
  ASSERT_EQ(all.size(), 3U);
  EXPECT_EQ(all[0].kind, Difference::Kind::kDiffers);
  EXPECT_EQ(all[0].fields, std::vector<std::string>{"actors"});
  EXPECT_EQ(all[1].kind, Difference::Kind::kExtra);
  EXPECT_EQ(all[1].found.front()["rule"], "xx/predicates.ini:1");
  EXPECT_EQ(all[1].annotated.front()["type"], "COOPERATE");
  EXPECT_EQ(all[2].kind, Difference::Kind::kMissed);
  ASSERT_EQ(all[2].found.size(), 2U);
  EXPECT_EQ(all[2].found[0]["type"], "AGREE");
  EXPECT_EQ(all[2].found[1]["status"], "planned");
  EXPECT_FALSE(all[2].annotated.front().contains("rule"));
}

}  // namespace
}  // namespace concord::reading::CONCORD_FILE
