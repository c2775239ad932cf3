// The text says what row_json() says, whatever stands in a row.
#include "reading/view/row_text.h"

#include <gtest/gtest.h>

#include "reading/desk/desk_test_support.h"
#include "reading/view/queries.h"
#include "reading/view/row_json.h"

namespace concord::reading::CONCORD_FILE {
namespace {

TEST(RowText, IsTheRowAsJson) {
  Office office;
  Report report = sample_report();
  ASSERT_TRUE(
      office.desk().submit(report, sample_reading(report), {.accept_from = 0.0, .restore_erased = false}));
  const auto events = find_things(office.store(), "event", {}).value();
  ASSERT_FALSE(events.empty());
  ASSERT_TRUE(office.desk().withdraw(events.front().subject, "not \"said\" \\ by anyone: \x01 \u202e"));

  std::size_t seen = 0;
  for (const char* kind : {"event", "agreement", "commitment", "project"}) {
    ThingFilter all;
    all.withdrawn = true;
    const auto rows = find_things(office.store(), kind, all).value();
    for (const ThingRow& row : rows) {
      const auto text = find_thing_text(office.store(), row.subject, "").value();
      ASSERT_TRUE(text);
      EXPECT_EQ(parse_json(*text).value(), row_json(row)) << *text;
      const auto more = find_thing_text(office.store(), row.subject, R"("sources":1)").value();
      Json expected = row_json(row);
      expected["sources"] = 1;
      EXPECT_EQ(parse_json(*more).value(), expected);
      ++seen;
    }
  }
  EXPECT_GE(seen, 4U);
  EXPECT_FALSE(find_thing_text(office.store(), "event:0", "").value());
  EXPECT_FALSE(find_thing_text(office.store(), "rumour:0", "").value());
}

}  // namespace
}  // namespace concord::reading::CONCORD_FILE
