// What is kept in memory follows the record: a list shows what has just been handed in, corrected, withdrawn.
#include "server/chart/event_facts.h"

#include <gtest/gtest.h>

#include "server/test_office.h"

namespace concord::server::CONCORD_FILE {
namespace {

class Following : public ::testing::Test {
 protected:
  void hand_in(const std::string& name, const std::string& text) {
    ASSERT_EQ(office_.hand_in(name, text).status, 200);
  }
  Json first_of_2031() { return office_.get_json("/api/v1/events?since=2031-01-01")["items"][0]; }

  TestOffice office_;
};

constexpr auto kMeeting =
    "Minister of Energy of Norway Anna Berg met Minister of Climate of Sweden Otto Lind in Oslo on 8 May "
    "2031.\n";

TEST_F(Following, AnotherReportIsSeenBesideTheFirst) {
  hand_in("one.txt", std::string("Oslo, 8 May 2031\n\n") + kMeeting);
  EXPECT_EQ(first_of_2031()["tellings"].size(), 0U);
  EXPECT_EQ(first_of_2031()["sources"], 1);
  hand_in("two.txt", std::string("Stockholm, 9 May 2031\n\nThe talks were the first this year. ") + kMeeting);
  const Json both = first_of_2031();
  EXPECT_EQ(both["tellings"].size(), 1U);
  EXPECT_EQ(office_.get_json("/api/v1/events?since=2031-01-01")["items"].size(), 1U);

  const std::string other = both["tellings"][0]["subject"];
  office_.post("/api/v1/things/event/" + other.substr(6) + "/withdraw", {{"reason", "told twice"}});
  EXPECT_EQ(first_of_2031()["tellings"].size(), 0U);
}

TEST_F(Following, ACorrectedDayMovesIt) {
  hand_in("one.txt", std::string("Oslo, 8 May 2031\n\n") + kMeeting);
  hand_in("two.txt", std::string("Stockholm, 9 May 2031\n\nThe talks were the first this year. ") + kMeeting);
  const std::string one = first_of_2031()["subject"];
  const Json patch = {{"patch", {{"date", "2032-06-01"}}}};
  ASSERT_EQ(office_.post("/api/v1/things/event/" + one.substr(6) + "/correct", patch).status, 200);
  const Json items = office_.get_json("/api/v1/events?since=2031-01-01")["items"];
  ASSERT_EQ(items.size(), 2U);
  EXPECT_EQ(items[0]["day"], "2032-06-01");
  EXPECT_EQ(items[0]["tellings"].size(), 0U);
  EXPECT_EQ(items[1]["day"], "2031-05-08");
  EXPECT_EQ(items[1]["tellings"].size(), 0U);
}

}  // namespace
}  // namespace concord::server::CONCORD_FILE
