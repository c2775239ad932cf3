#include "reading/decode/html.h"

#include <gtest/gtest.h>

#include "reading/decode/html_page.h"
#include "reading/decode/html_text.h"
#include "reading/decode/test_files.h"

namespace concord::reading::CONCORD_FILE {
namespace {

HtmlReport read(std::string_view html, std::string_view label = {}) {
  auto report = html_report(html, label, {});
  EXPECT_TRUE(report) << report.error().message();
  return report ? std::move(*report) : HtmlReport{};
}

constexpr std::string_view kFirst =
    "Minister Anna Berg met with Minister Otto Lind in Vienna to discuss the green hydrogen corridor.";
constexpr std::string_view kSecond =
    "The ministers signed a memorandum of understanding and agreed to convene a working group in Graz.";

std::string site(std::string_view content, std::string_view head = {}) {
  return fmt::format(
      "<!DOCTYPE html><html lang=\"en-GB\"><head><title>Ministers agree | The Site</title>{}"
      "<style>p {{ color: red }}</style></head><body><header><a href=/>The Site</a><p>Your daily climate "
      "news from "
      "all over the continent, since 1999</p></header><nav><ul><li><a href=/a>News</a></li></ul></nav>"
      "<div class=\"breadcrumbs\"><a href=/>Home</a> / <a href=/n>News</a></div>{}"
      "<aside><p>Donate today so that we can go on writing about the climate of our planet.</p></aside>"
      "<div id=\"related-posts\"><p>Other ministers met in Oslo last week and also signed a paper "
      "there.</p></div>"
      "<footer><p>All rights reserved by the site and its owners, wherever they may live.</p></footer>"
      "<script>var text = 'a script that is longer than forty characters';</script></body></html>",
      head, content);
}

TEST(Html, KeepsTheArticleAndItsHeadingOnly) {
  const std::string expected = fmt::format("Ministers agree\n\n9 May 2024\n\n{}\n\n{}", kFirst, kSecond);
  const std::string body =
      fmt::format("<h1>Ministers agree</h1><p>9 May 2024</p><p>{}</p><p>{}</p>", kFirst, kSecond);
  EXPECT_EQ(read(site("<article>" + body + "</article>")).text, expected);
  EXPECT_EQ(read(site("<main>" + body + "</main>")).text, expected);
  EXPECT_EQ(read(site("<div><div class=\"text\">" + body + "</div></div>")).text, expected);
  EXPECT_EQ(read(site("<table><tr><td><a href=/>Menu</a></td><td>" + body + "</td></tr></table>")).text,
            expected);
  const std::string apart = fmt::format(
      "<h1>Ministers agree</h1><span>9 May 2024</span><div><p>{}</p><p>{}</p></div>", kFirst, kSecond);
  EXPECT_EQ(read(site(apart)).text, expected);
}

TEST(Html, TakesALesserHeadingThatTheTitleRepeats) {
  const std::string page = fmt::format(
      "<title>Ministers agree :: The Ministry</title><h2>News</h2><table><tr><td><h2>Ministers agree</h2>"
      "<div class=date>9 May 2024</div><div><p>{}</p><p>{}</p><div class=sharedaddy>Share: <a "
      "href=x>X</a></div></div>",
      kFirst, kSecond);
  const HtmlReport report = read(page);
  EXPECT_EQ(report.about.title, "Ministers agree");
  EXPECT_EQ(report.text, fmt::format("Ministers agree\n\n9 May 2024\n\n{}\n\n{}", kFirst, kSecond));
}

TEST(Html, LeavesOutBlocksOfLinks) {
  const std::string text =
      read(site(fmt::format(
               "<article><h1>Ministers agree</h1><p>{}</p><ul><li><a href=/1>Ministers meet again in "
               "Oslo on a Monday</a></li></ul><p>{}</p></article>",
               kFirst, kSecond)))
          .text;
  EXPECT_EQ(text, fmt::format("Ministers agree\n\n{}\n\n{}", kFirst, kSecond));
}

TEST(Html, KeepsATextWhateverItsClassIsCalled) {
  const std::string text =
      read(site(fmt::format(
               "<div class=\"page share\"><h1>Ministers agree</h1><p>{0}</p><p>{1}</p><p>{0}</p><p>{1}</p>"
               "</div>",
               kFirst, kSecond)))
          .text;
  EXPECT_TRUE(text.starts_with(fmt::format("Ministers agree\n\n{}", kFirst))) << text;
}

TEST(Html, TakesTheTitleThatTwoPlacesAgreeOn) {
  EXPECT_EQ(read(site("<h1>Ministers agree</h1><p>Text</p>")).about.title, "Ministers agree");
  const HtmlReport shared =
      read(site(fmt::format("<h1>The Site</h1><p>{}</p>", kFirst),
                "<meta property=\"og:title\" content=\"Ministers agree on hydrogen\">"));
  EXPECT_EQ(shared.about.title, "Ministers agree on hydrogen");
  const HtmlReport named = read(site("<h1>Ministers agree</h1><p>Text</p>",
                                     "<meta property=og:title content='Ministers agree | Site'>"));
  EXPECT_EQ(named.about.title, "Ministers agree");
  const HtmlReport logo =
      read(fmt::format("<title>Ministers agree</title><meta property=og:title content='Ministers "
                       "agree on hydrogen'><h1>Logo</h1><p>{}</p>",
                       kFirst));
  EXPECT_EQ(logo.about.title, "Ministers agree on hydrogen");
  EXPECT_EQ(read("<title>Only this</title><p>Text</p>").about.title, "Only this");
}

TEST(Html, TakesTheDayFromTheBestPlace) {
  const auto day = [](std::string_view head, std::string_view body = "<p>Text</p>") {
    const auto about = read(site(body, head)).about;
    return about.published ? about.published->text() : std::string();
  };
  const std::string linked =
      "<script type=\"application/ld+json\">{\"@graph\":[{\"@type\":\"NewsArticle\",\"datePublished\":"
      "\"2024-05-09T23:00:00-05:00\"}]}</script>";
  const std::string meta = "<meta property=\"article:published_time\" content=\"2024-05-08\">";
  EXPECT_EQ(day(meta + linked), "2024-05-09");
  EXPECT_EQ(day("<meta name=\"date\" content=\"2024-01-01\">" + meta), "2024-05-08");
  EXPECT_EQ(day("<meta name=\"DC.date.issued\" content=\"2024-05-07\">"), "2024-05-07");
  EXPECT_EQ(day("", "<article><time datetime=\"2024-05-06T10:00\">6 May</time><p>Text</p></article>"),
            "2024-05-06");
  EXPECT_EQ(day("", "<p itemprop=\"datePublished\" content=\"2024-05-05\">5 May</p>"), "2024-05-05");
  EXPECT_EQ(day("", "<div><time datetime=\"2024-05-06\">6 May</time></div><p>Text</p>"), "");
  EXPECT_EQ(day("<meta name=\"date\" content=\"0000-00-00\">"), "");
  EXPECT_EQ(day("<script type=\"application/ld+json\">{\"datePublished\":</script>"), "");
}

TEST(Html, TakesLanguageAndAddress) {
  const About about =
      read(site("<p>Text</p>",
                "<link rel=canonical href=\"https://a.example/1\"><meta property=og:url content=x>"))
          .about;
  EXPECT_EQ(about.language, "en");
  EXPECT_EQ(about.url, "https://a.example/1");
  EXPECT_EQ(read("<link rel=canonical href=\"javascript:alert(1)\"><p>Text</p>").about.url, "");
}

TEST(Html, ReadsEachCharset) {
  constexpr std::string_view kRussian =
      "Министры встретились в Вене и подписали меморандум о взаимопонимании.";
  const auto page = [&](std::string_view head) {
    return fmt::format("<html><head>{}</head><p>{}</p>", head, kRussian);
  };
  EXPECT_EQ(read(test::encoded(page("<meta charset=windows-1251>"), "windows-1251")).text, kRussian);
  EXPECT_EQ(read(test::encoded(page("<meta http-equiv=Content-Type content=\"text/html; charset=koi8-r\">"),
                               "KOI8-R"))
                .text,
            kRussian);
  EXPECT_EQ(read(test::encoded(page(""), "windows-1251"), "cp1251").text, kRussian);
  EXPECT_EQ(read(test::encoded(page(""), "windows-1251")).text, kRussian);
  EXPECT_EQ(read("\xFF\xFE" + test::encoded(page("<meta charset=utf-8>"), "UTF-16LE")).text, kRussian);
  EXPECT_EQ(read(page("<meta charset=utf-16>")).text, kRussian);
  EXPECT_EQ(read("<meta charset=iso-8859-1><p>caf\xE9 \x93quoted\x94</p>").text, "café “quoted”");
}

TEST(Html, ShowsTextAsABrowserDoes) {
  const std::string html =
      "<p>a\n  b<br>c&nbsp;d</p><div>e<b>f</b>g<script>no</script></div>&eacute;&#1046; co&shy;op<pre>h\n "
      "i</pre>";
  const auto page = HtmlPage::parse(html);
  ASSERT_TRUE(page);
  const auto size = static_cast<std::uint32_t>(page->nodes().size());
  EXPECT_EQ(render(*page, 0, size, std::vector<bool>(size)), "a b\nc d\n\nefg\n\néЖ coop\n\nh\ni");
  EXPECT_EQ(text_of_html("A &amp; <i>b</i>\n c").value(), "A & b c");
}

// 0x832EEEEEEEE and 4294967337 end in the bits of other characters; a number is one character however long it
// is.
TEST(Html, ShowsNumbersBeyondUnicodeAsTheReplacement) {
  EXPECT_EQ(text_of_html("a&#x832EEEEEEEE;b&#4294967337;c&#xEEEEEEEE;d&#x10FFFF;").value(),
            "a\uFFFDb\uFFFDc\uFFFDd\U0010FFFF");
  EXPECT_EQ(text_of_html("&#x0000000416;&#0000000001046;&#99999999").value(), "ЖЖ\uFFFD");
  const HtmlReport report =
      read("<title>&#xEEEEEEEE;</title><link rel=canonical href=\"http://a/&#xEEEEEEEE;\"><p>text");
  EXPECT_EQ(report.about.title, "\uFFFD");
  EXPECT_EQ(report.about.url, "http://a/\uFFFD");
}

TEST(Html, RefusesWhatExplodes) {
  std::string deep;
  for (int i = 0; i < 1'000'000; ++i) deep += "<div>";
  const auto nested = HtmlPage::parse(deep, {.seconds = 0.5});
  ASSERT_FALSE(nested);
  EXPECT_EQ(nested.error().code, ErrorCode::kInput);
  // Each paragraph opens again all the elements that the first one left open.
  std::string bomb = "<p>";
  for (int i = 0; i < 2000; ++i) bomb += fmt::format("<font size={}>", i);
  for (int i = 0; i < 20000; ++i) bomb += "<p>x";
  const auto grown = HtmlPage::parse(bomb, {.memory_bytes = 50'000'000, .seconds = 30});
  ASSERT_FALSE(grown);
  EXPECT_NE(grown.error().what.find("memory"), std::string::npos) << grown.error().what;
}

TEST(Html, WalksDeepPagesWithoutRecursion) {
  std::string deep = "<body>";
  for (int i = 0; i < 3000; ++i) deep += "<div>";
  deep += kFirst;
  EXPECT_EQ(read(deep).text, kFirst);
}

}  // namespace
}  // namespace concord::reading::CONCORD_FILE
