#include "reading/decode/warc.h"

#include <gtest/gtest.h>

#include "reading/decode/decode.h"
#include "reading/decode/test_files.h"

namespace concord::reading::CONCORD_FILE {
namespace {

using test::http_response;
using test::warc_record;

std::string page(std::string_view sentence) {
  return fmt::format("<html><body><p>{}</p></body></html>", sentence);
}

std::string record(int number) {
  return warc_record(
      fmt::format("https://a.example/{}", number),
      http_response(page(fmt::format("Report {} says that ministers met in Vienna.", number))));
}

std::string sentence(int number) {
  return fmt::format("Report {} says that ministers met in Vienna.", number);
}

std::vector<std::string> texts(const Decoded& decoded) {
  std::vector<std::string> out;
  for (const Report& report : decoded.reports) out.push_back(report.text);
  return out;
}

Decoded read(std::string_view archive, DecodeLimits limits = {}) {
  return decode_all(archive, "a.warc", {.limits = limits, .program = {}});
}

TEST(Warc, GivesThePagesWithTheirAddresses) {
  const std::string archive = record(1) + record(2);
  for (const std::string& bytes :
       {archive, test::gzip(record(1)) + test::gzip(record(2)), test::gzip(archive)}) {
    const Decoded decoded = read(bytes);
    EXPECT_TRUE(decoded.problems.empty()) << decoded.problems.front().message();
    EXPECT_EQ(texts(decoded), (std::vector{sentence(1), sentence(2)}));
    EXPECT_EQ(decoded.reports.at(1).name, "a.warc#https://a.example/2");
    EXPECT_EQ(decoded.reports.at(1).about.url, "https://a.example/2");
    EXPECT_EQ(decoded.reports.at(1).about.media_type, "text/html");
    EXPECT_EQ(*decoded.reports.at(1).about.original, sha256(page(sentence(2))));
  }
}

TEST(Warc, PassesOverWhatIsNoPage) {
  const std::string archive =
      "WARC/1.0\r\nWARC-Type: warcinfo\r\nContent-Type: application/warc-fields\r\nContent-Length: 10\r\n\r\n"
      "software:x\r\n\r\n" +
      warc_record("https://a.example/q", "GET / HTTP/1.1\r\n\r\n", "request") +
      warc_record("https://a.example/gone",
                  "HTTP/1.1 404 Not Found\r\nContent-Type: text/html\r\n\r\n<p>Gone</p>") +
      warc_record("https://a.example/i", http_response("\x89PNG", "Content-Type: image/png\r\n")) +
      warc_record("https://a.example/v", http_response("", "Content-Type: text/html\r\n"), "revisit") +
      record(1);
  const Decoded decoded = read(archive);
  EXPECT_TRUE(decoded.problems.empty()) << decoded.problems.front().message();
  EXPECT_EQ(texts(decoded), std::vector{sentence(1)});
}

TEST(Warc, ReadsTextsThatOthersExtracted) {
  const std::string text = "Ministers met in Vienna.\n";
  const Decoded decoded =
      read(fmt::format("WARC/1.0\r\nWARC-Type: conversion\r\nWARC-Target-URI: "
                       "https://a.example/t\r\nContent-Type: text/plain\r\n"
                       "Content-Length: {}\r\n\r\n{}\r\n\r\n",
                       text.size(), text));
  EXPECT_EQ(texts(decoded), std::vector{text});
}

TEST(Warc, UndoesTheEncodingsOfHttp) {
  const std::string html = page(sentence(1));
  const std::string chunked = fmt::format("{:x}\r\n{}\r\n{:x};a=b\r\n{}\r\n0\r\n\r\n", 7, html.substr(0, 7),
                                          html.size() - 7, html.substr(7));
  const std::string packed = test::gzip(html);
  const std::string packed_in_chunks = fmt::format("{:X}\r\n{}\r\n0\r\n\r\n", packed.size(), packed);
  const std::vector<std::pair<std::string, std::string>> cases = {
      {"Transfer-Encoding: chunked\r\n", chunked},
      {"Content-Encoding: gzip\r\n", packed},
      {"Content-Encoding: gzip\r\nTransfer-Encoding: chunked\r\n", packed_in_chunks},
      {"Content-Encoding: gzip\r\nTransfer-Encoding: chunked\r\n", html},  // undone by the crawler
      {"Content-Encoding: br\r\n", html},
  };
  for (const auto& [fields, body] : cases) {
    const Decoded decoded =
        read(warc_record("https://a.example/", http_response(body, "Content-Type: text/html\r\n" + fields)));
    EXPECT_EQ(texts(decoded), std::vector{sentence(1)}) << fields;
  }
  const Decoded bomb = read(warc_record(
      "https://a.example/", http_response(test::gzip(std::string(40'000'000, ' ')),
                                          "Content-Type: text/html\r\nContent-Encoding: gzip\r\n")));
  ASSERT_EQ(bomb.problems.size(), 1U);
  EXPECT_EQ(bomb.problems[0].code, ErrorCode::kTooLarge);
}

// The second of three records is bad; the others are read.
void expect_second_is_named(const std::string& bad, const std::string& why) {
  const std::string first = record(1);
  const std::string third = record(3);
  for (const std::string& bytes :
       {first + bad + third, test::gzip(first) + test::gzip(bad) + test::gzip(third)}) {
    const Decoded decoded = read(bytes, {.report_bytes = 100'000});
    EXPECT_EQ(texts(decoded), (std::vector{sentence(1), sentence(3)})) << why;
    ASSERT_EQ(decoded.problems.size(), 1U) << why;
    EXPECT_TRUE(decoded.problems[0].where.starts_with("a.warc")) << decoded.problems[0].message();
  }
}

std::string with_length(const std::string& made, std::string_view length) {
  const std::size_t begin = made.find("Content-Length: ") + 16;
  return made.substr(0, begin) + std::string(length) + made.substr(made.find('\r', begin));
}

TEST(Warc, NamesABadRecordAndReadsTheRest) {
  expect_second_is_named(with_length(record(2), "99999999999999"), "longer than any file");
  expect_second_is_named(with_length(record(2), "5000"), "longer than what is left");
  expect_second_is_named(with_length(record(2), "300"), "into the next record");
  expect_second_is_named(with_length(record(2), "90"), "too short");
  expect_second_is_named(with_length(record(2), "many"), "no number");
  expect_second_is_named(with_length(record(2), "99999999999999999999999999"), "no number of this machine");
  expect_second_is_named(with_length(record(2), "-5"), "negative");
  expect_second_is_named("WARC/1.0\r\nWARC-Type: response\r\n", "cut off in its header");
  expect_second_is_named("some other bytes\r\n\r\n", "no record");
  expect_second_is_named(warc_record("https://a.example/2", "this is no HTTP"), "no HTTP");
}

TEST(Warc, NamesAPageThatIsTooLong) {
  expect_second_is_named(warc_record("https://a.example/2", http_response(page(std::string(300'000, 'x')))),
                         "too long");
}

TEST(Warc, GoesOnBehindADamagedMember) {
  std::string damaged = test::gzip(record(2) + std::string(3000, 'x'));
  for (std::size_t i = 40; i < 60; ++i) damaged[i] = '\x55';
  const Decoded decoded = read(test::gzip(record(1)) + damaged + test::gzip(record(3)));
  EXPECT_EQ(texts(decoded), (std::vector{sentence(1), sentence(3)}));
  ASSERT_EQ(decoded.problems.size(), 1U);
  EXPECT_NE(decoded.problems[0].message().find("a.warc"), std::string::npos);
}

TEST(Warc, ReadsWhatThereIsOfATruncatedArchive) {
  const std::string archive = test::gzip(record(1)) + test::gzip(record(2));
  const Decoded packed = read(archive.substr(0, archive.size() - 30));
  EXPECT_EQ(texts(packed), std::vector{sentence(1)});
  EXPECT_EQ(packed.problems.size(), 1U);
  const Decoded plain = read((record(1) + record(2)).substr(0, record(1).size() + 150));
  EXPECT_EQ(texts(plain), std::vector{sentence(1)});
  EXPECT_EQ(plain.problems.size(), 1U);
}

}  // namespace
}  // namespace concord::reading::CONCORD_FILE
