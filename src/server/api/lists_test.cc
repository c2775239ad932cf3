// What the lists and charts are narrowed by, and what reports contradict each other in, over reports written
// for the test.
#include <gtest/gtest.h>
#include <set>

#include "server/test_office.h"

namespace concord::server::CONCORD_FILE {
namespace {

class Lists : public ::testing::Test {
 protected:
  Json hand_in(const std::string& name, const std::string& text) {
    return TestOffice::parsed(office_.hand_in(name, text));
  }
  std::uint64_t total(const std::string& target) { return office_.get_json("/api/v1/" + target)["total"]; }

  TestOffice office_;
};

constexpr auto kOslo =
    "Oslo, 8 May 2031\n\nMinister of Energy of Norway Anna Berg met Minister of Climate of Sweden Otto Lind "
    "in "
    "Oslo on 8 May 2031 to discuss green hydrogen.\n";

TEST_F(Lists, AreNarrowedByTopicPlaceAndWhoElseTookPart) {
  ASSERT_EQ(hand_in("one.txt", kOslo)["reports"].size(), 1U);
  const std::string since = "events?since=2031-01-01";
  ASSERT_EQ(total(since), 1U);
  EXPECT_EQ(total(since + "&topic=hydrogen"), 1U);
  EXPECT_EQ(total(since + "&topic=forest"), 0U);
  EXPECT_EQ(total(since + "&place=oslo"), 1U);
  EXPECT_EQ(total(since + "&place=bergen"), 0U);
  EXPECT_EQ(total(since + "&country=NO&with=SE"), 1U);
  EXPECT_EQ(total(since + "&country=NO&with=DK"), 0U);
  const std::string anna = office_.get_json("/api/v1/actors?q=Berg&country=NO")["items"][0]["id"];
  const std::string otto = office_.get_json("/api/v1/actors?q=Lind&country=SE")["items"][0]["id"];
  EXPECT_EQ(total(since + "&actor=" + anna + "&with=" + otto), 1U);
  EXPECT_EQ(total(since + "&actor=" + anna + "&with=Lind"), 1U);
  EXPECT_EQ(total(since + "&actor=actor:0000000000000000"), 0U);
  EXPECT_EQ(total(since + "&actor=" + anna + "&with=actor:0000000000000000"), 0U);
}

TEST_F(Lists, RowsTellWhatAPageNeeds) {
  hand_in("one.txt", kOslo);
  EXPECT_EQ(office_.get_json("/api/v1/me")["languages"], Json({"az", "en", "ru"}));
  const Json event = office_.get_json("/api/v1/events?since=2031-01-01")["items"][0];
  EXPECT_EQ(event["language"], "en");
  const std::string anna = office_.get_json("/api/v1/actors?q=Berg&country=NO")["items"][0]["id"];
  const Json part = office_.get_json("/api/v1/actors/" + anna.substr(6))["participations"][0];
  EXPECT_EQ(part["type"], "CONSULT");
  EXPECT_EQ(part["status"], "held");
  EXPECT_EQ(part["who"], Json({"Anna Berg", "Otto Lind"}));
  // Oslo's City Hall: 59.91 N 10.73 E.
  const Json place = office_.get_json("/api/v1/map?since=2031-01-01")["places"][0];
  EXPECT_EQ(place["name"], "Oslo");
  EXPECT_NEAR(place["latitude"].get<double>(), 59.91, 0.1);
  EXPECT_NEAR(place["longitude"].get<double>(), 10.73, 0.1);
}

// One signature in two languages, and another between the same two later.
TEST_F(Lists, AnAgreementThatTwoReportsTellIsOneRow) {
  hand_in("one.txt",
          "Oslo, 9 May 2031\n\nMinister Anna Berg of Norway and Minister Otto Lind of Sweden signed a "
          "memorandum of "
          "understanding in Oslo on 8 May 2031.\n");
  hand_in(
      "two.txt",
      "Осло, 9 мая 2031 года\n\nМинистр Норвегии Анна Берг и министр Швеции Отто Линд подписали в Осло 8 мая "
      "2031 года меморандум о взаимопонимании.\n");
  hand_in("three.txt",
          "Oslo, 9 June 2031\n\nMinister Anna Berg of Norway and Minister Otto Lind of Sweden signed an "
          "agreement on "
          "the training of rescue divers in Oslo on 8 June 2031.\n");
  const Json all = office_.get_json("/api/v1/agreements?since=2031-01-01");
  EXPECT_EQ(all["total"], 2U);
  ASSERT_EQ(all["items"].size(), 2U);
  EXPECT_EQ(all["items"][0]["day"], "2031-06-08");
  EXPECT_EQ(all["items"][0]["tellings"].size(), 0U);
  EXPECT_EQ(all["items"][1]["tellings"].size(), 1U);
  EXPECT_EQ(all["items"][1]["sources"], 2U);
  // Page by page each comes once, and none is left out.
  std::set<std::string> seen;
  std::size_t rows = 0;
  Json next = 0;
  for (int pages = 0; !next.is_null() && pages < 5; ++pages) {
    const Json page = office_.get_json("/api/v1/agreements?since=2031-01-01&limit=1&offset=" + next.dump());
    for (const Json& row : page["items"]) {
      seen.insert(row["day"]);
      ++rows;
    }
    next = page["next"];
  }
  EXPECT_EQ(seen, (std::set<std::string>{"2031-05-08", "2031-06-08"}));
  EXPECT_EQ(rows, 2U);
}

TEST_F(Lists, WhatIsLateIsNarrowedToo) {
  const std::uint64_t all = total("commitments?state=overdue");
  ASSERT_GT(all, 0U);
  std::uint64_t due_or_late = all + total("commitments?state=due");
  EXPECT_LE(due_or_late, total("commitments"));
  EXPECT_EQ(total("commitments?state=overdue&actor=nobodyatall"), 0U);
}

TEST_F(Lists, ReportsThatContradictEachOtherAreTold) {
  ASSERT_EQ(total("disputes"), 0U);
  EXPECT_EQ(office_.get_json("/api/v1/overview")["counts"]["disputes"], 0);
  hand_in("one.txt", kOslo);
  hand_in("two.txt",
          "Stockholm, 9 May 2031\n\nMinister of Climate of Sweden Otto Lind met Minister of Energy of Norway "
          "Anna "
          "Berg in Stockholm on 8 May 2031.\n");
  const Json disputes = office_.get_json("/api/v1/disputes");
  ASSERT_EQ(disputes["total"], 1) << disputes;
  EXPECT_EQ(disputes["items"][0]["field"], "place_country");
  EXPECT_EQ(disputes["items"][0]["things"].size(), 2U);
  EXPECT_EQ(office_.get_json("/api/v1/overview")["disputed"].size(), 1U);
  for (const Json& thing : disputes["items"][0]["things"]) {
    const std::string subject = thing["subject"];
    const Json alone = office_.get_json("/api/v1/events/" + subject.substr(6))["disputes"];
    ASSERT_EQ(alone.size(), 1U);
    EXPECT_EQ(alone[0]["things"][0]["subject"], subject);
  }
}

}  // namespace
}  // namespace concord::server::CONCORD_FILE
