#include "reading/decode/feed.h"

#include <gtest/gtest.h>

#include "reading/decode/decode.h"
#include "reading/decode/test_files.h"

namespace concord::reading::CONCORD_FILE {
namespace {

Decoded read(std::string_view bytes) {
  return decode_all(bytes, "a.xml");
}

constexpr std::string_view kRss =
    "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
    "<rss version=\"2.0\" xmlns:content=\"http://purl.org/rss/1.0/modules/content/\" "
    "xmlns:media=\"http://search.yahoo.com/mrss/\"><channel><title>The "
    "channel</title><language>en-us</language>"
    "<item><title>Ministers &amp;amp; envoys met</title><link>https://a.example/1</link><media:title>A "
    "photo</media:title>"
    "<pubDate>Thu, 09 May 2024 23:30:00 -0500</pubDate><description>In short.</description>"
    "<content:encoded><![CDATA[<p>Ministers met in Vienna.</p><p>They signed a "
    "memorandum.</p>]]></content:encoded></item>"
    "<item><guid isPermaLink=\"false\">id-2</guid><description>The envoy &lt;b&gt;arrived&lt;/b&gt; in "
    "Baku.</description>"
    "</item></channel></rss>";

TEST(Feed, GivesTheItemsOfRss) {
  const Decoded decoded = read(kRss);
  EXPECT_TRUE(decoded.problems.empty()) << decoded.problems.front().message();
  ASSERT_EQ(decoded.reports.size(), 2U);
  const Report& first = decoded.reports[0];
  EXPECT_EQ(first.name, "a.xml#https://a.example/1");
  EXPECT_EQ(first.text, "Ministers & envoys met\n\nMinisters met in Vienna.\n\nThey signed a memorandum.");
  EXPECT_EQ(first.about.title, "Ministers & envoys met");
  EXPECT_EQ(first.about.published->text(), "2024-05-09");  // as the publisher writes it, not in UTC
  EXPECT_EQ(first.about.language, "en");
  EXPECT_EQ(first.about.url, "https://a.example/1");
  EXPECT_EQ(decoded.reports[1].name, "a.xml#id-2");
  EXPECT_EQ(decoded.reports[1].text, "The envoy arrived in Baku.");
}

TEST(Feed, GivesTheEntriesOfAtom) {
  const Decoded decoded = read(
      "<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"en\"><title>A feed</title>"
      "<entry><title type=\"html\">A &amp;lt;b&amp;gt; meeting</title><id>urn:1</id>"
      "<link rel=\"self\" href=\"https://a.example/self\"/><link href=\"https://a.example/1\"/>"
      "<updated>2024-05-10T00:00:00Z</updated><published>2024-05-09T08:00:00+04:00</published>"
      "<content type=\"xhtml\"><div xmlns=\"http://www.w3.org/1999/xhtml\"><p>They met &amp; "
      "<i>signed</i>.</p>"
      "<p>1 &lt; 2.</p></div></content></entry>"
      "<entry><title>Plain &lt;text&gt;</title><id>urn:2</id><summary type=\"text\">5 &lt; 6 &amp; "
      "7.</summary></entry>"
      "</feed>");
  EXPECT_TRUE(decoded.problems.empty()) << decoded.problems.front().message();
  ASSERT_EQ(decoded.reports.size(), 2U);
  EXPECT_EQ(decoded.reports[0].text, "A <b> meeting\n\nThey met & signed.\n\n1 < 2.");
  EXPECT_EQ(decoded.reports[0].about.published->text(), "2024-05-09");
  EXPECT_EQ(decoded.reports[0].about.url, "https://a.example/1");
  EXPECT_EQ(decoded.reports[1].text, "Plain <text>\n\n5 < 6 & 7.");
  EXPECT_EQ(decoded.reports[1].name, "a.xml#urn:2");
}

TEST(Feed, ReadsRdfInWindows1251) {
  const std::string text =
      "<?xml version=\"1.0\" encoding=\"windows-1251\"?><rdf:RDF "
      "xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\" xmlns=\"http://purl.org/rss/1.0/\" "
      "xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><item><title>Встреча министров</title>"
      "<dc:date>2024-05-09</dc:date><description>Министры встретились в Вене.</description></item></rdf:RDF>";
  const Decoded decoded = read(test::encoded(text, "windows-1251"));
  ASSERT_EQ(decoded.reports.size(), 1U);
  EXPECT_EQ(decoded.reports[0].text, "Встреча министров\n\nМинистры встретились в Вене.");
  EXPECT_EQ(decoded.reports[0].about.published->text(), "2024-05-09");
}

TEST(Feed, AnItemIsTheSameWhereverItStands) {
  std::string grown(kRss);
  grown.insert(grown.find("<item>"), "<item><title>Newer</title></item>");
  const Decoded before = read(kRss);
  const Decoded after = read(grown);
  ASSERT_EQ(after.reports.size(), 3U);
  EXPECT_EQ(*after.reports[1].about.original, *before.reports[0].about.original);
  EXPECT_NE(*after.reports[0].about.original, *before.reports[0].about.original);
}

TEST(Feed, GivesTheItemsBeforeAMistake) {
  const Decoded decoded = read(kRss.substr(0, kRss.size() - 40));
  EXPECT_EQ(decoded.reports.size(), 1U);
  ASSERT_EQ(decoded.problems.size(), 1U);
  EXPECT_TRUE(decoded.problems[0].where.starts_with("a.xml: ")) << decoded.problems[0].where;
}

TEST(Feed, RefusesEntitiesAndDepth) {
  const Decoded bomb = read(
      "<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;\">]>"
      "<rss><channel><item><title>&b;</title></item></channel></rss>");
  ASSERT_EQ(bomb.problems.size(), 1U);
  EXPECT_NE(bomb.problems[0].what.find("entities"), std::string::npos) << bomb.problems[0].what;
  std::string deep = "<rss><channel>";
  for (int i = 0; i < 100'000; ++i) deep += "<x>";
  const Decoded nested = read(deep);
  ASSERT_EQ(nested.problems.size(), 1U);
  EXPECT_NE(nested.problems[0].what.find("too deep"), std::string::npos) << nested.problems[0].what;
}

TEST(Feed, OtherXmlIsNamed) {
  const Decoded decoded = read("<?xml version=\"1.0\"?><recipe><title>Soup</title></recipe>");
  ASSERT_EQ(decoded.problems.size(), 1U);
  EXPECT_EQ(decoded.problems[0].where, "a.xml");
}

}  // namespace
}  // namespace concord::reading::CONCORD_FILE
