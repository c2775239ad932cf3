#include "base/json.h"

#include <bit>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace concord::CONCORD_FILE {
namespace {

std::string canonical(std::string_view text) {
  auto value = parse_json(text);
  if (!value) return "refused: " + value.error().message();
  return canonical_json(*value).value();
}

ErrorCode refusal(std::string_view text) {
  auto value = parse_json(text);
  EXPECT_FALSE(value) << text;
  return value ? ErrorCode::kInternal : value.error().code;
}

// RFC 8785, section 3.2.2 and 3.2.3: the sample and its canonical form.
TEST(CanonicalJson, TheSampleOfRfc8785) {
  EXPECT_EQ(canonical(R"({
      "numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],
      "string": "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/",
      "literals": [null, true, false]
    })"),
            "{\"literals\":[null,true,false],\"numbers\":[333333333.3333333,1e+30,4.5,0.002,1e-27],"
            "\"string\":\"\xE2\x82\xAC$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\"}");
}

// RFC 8785, section 3.2.3: keys in the order of UTF-16 code units, so U+1F600 comes before U+FB33.
TEST(CanonicalJson, KeysAreSortedByUtf16CodeUnits) {
  EXPECT_EQ(
      canonical(R"({"\u20ac":"Euro Sign","\r":"Carriage Return","\ufb33":"Hebrew Letter Dalet With Dagesh",
      "1":"One","\ud83d\ude00":"Emoji: Grinning Face","\u0080":"Control",
      "\u00f6":"Latin Small Letter O With Diaeresis"})"),
      "{\"\\r\":\"Carriage Return\",\"1\":\"One\",\"\xC2\x80\":\"Control\","
      "\"\xC3\xB6\":\"Latin Small Letter O With Diaeresis\",\"\xE2\x82\xAC\":\"Euro Sign\","
      "\"\xF0\x9F\x98\x80\":\"Emoji: Grinning Face\",\"\xEF\xAC\xB3\":\"Hebrew Letter Dalet With Dagesh\"}");
}

// RFC 8785, appendix B: IEEE 754 bits and the text that ECMAScript gives them.
TEST(CanonicalJson, NumbersOfAppendixB) {
  const std::pair<std::uint64_t, std::string_view> samples[] = {
      {0x0000000000000000, "0"},
      {0x8000000000000000, "0"},
      {0x0000000000000001, "5e-324"},
      {0x8000000000000001, "-5e-324"},
      {0x7fefffffffffffff, "1.7976931348623157e+308"},
      {0xffefffffffffffff, "-1.7976931348623157e+308"},
      {0x4340000000000000, "9007199254740992"},
      {0xc340000000000000, "-9007199254740992"},
      {0x4430000000000000, "295147905179352830000"},
      {0x44b52d02c7e14af5, "9.999999999999997e+22"},
      {0x44b52d02c7e14af6, "1e+23"},
      {0x44b52d02c7e14af7, "1.0000000000000001e+23"},
      {0x444b1ae4d6e2ef4e, "999999999999999700000"},
      {0x444b1ae4d6e2ef4f, "999999999999999900000"},
      {0x444b1ae4d6e2ef50, "1e+21"},
      {0x3eb0c6f7a0b5ed8c, "9.999999999999997e-7"},
      {0x3eb0c6f7a0b5ed8d, "0.000001"},
      {0x41b3de4355555553, "333333333.3333332"},
      {0x41b3de4355555554, "333333333.33333325"},
      {0x41b3de4355555555, "333333333.3333333"},
      {0x41b3de4355555556, "333333333.3333334"},
      {0x41b3de4355555557, "333333333.33333343"},
      {0xbecbf647612f3696, "-0.0000033333333333333333"},
      {0x43143ff3c1cb0959, "1424953923781206.2"},
  };
  for (const auto& [bits, text] : samples) EXPECT_EQ(ecmascript_number(std::bit_cast<double>(bits)), text);
}

TEST(CanonicalJson, WhatWouldNotReadBackIsRefused) {
  EXPECT_FALSE(canonical_json(Json(std::numeric_limits<double>::infinity())));
  EXPECT_FALSE(canonical_json(Json(std::numeric_limits<double>::quiet_NaN())));
  EXPECT_FALSE(canonical_json(Json((std::int64_t{1} << 53) + 1)));
  EXPECT_FALSE(canonical_json(Json(295147905179352830000.0)));
  EXPECT_FALSE(canonical_json(Json("\xC3")));
  EXPECT_TRUE(canonical_json(Json(std::int64_t{1} << 53)));
}

TEST(ParseJson, RefusesWhatHasTwoMeanings) {
  EXPECT_EQ(refusal(R"({"a":1,"a":2})"), ErrorCode::kInput);
  EXPECT_EQ(refusal(R"({"a":1,"\u0061":2})"), ErrorCode::kInput);
  EXPECT_EQ(refusal(R"("\ud800")"), ErrorCode::kInput);
  EXPECT_EQ(refusal("\"\xED\xA0\x80\""), ErrorCode::kInput);
  EXPECT_EQ(refusal("\"\xC0\x80\""), ErrorCode::kInput);
  EXPECT_EQ(refusal("9007199254740993"), ErrorCode::kInput);
  EXPECT_EQ(refusal("-9007199254740993"), ErrorCode::kInput);
  EXPECT_EQ(refusal("100000000000000000000000000"), ErrorCode::kInput);
  EXPECT_EQ(refusal("1e999"), ErrorCode::kInput);
  EXPECT_EQ(refusal("{} {}"), ErrorCode::kInput);
  EXPECT_EQ(refusal("\xEF\xBB\xBF{}"), ErrorCode::kInput);
  EXPECT_EQ(refusal(""), ErrorCode::kInput);
  EXPECT_EQ(refusal("[1,]"), ErrorCode::kInput);
  EXPECT_EQ(refusal("NaN"), ErrorCode::kInput);
}

TEST(ParseJson, NamesTheKeyThatStandsTwice) {
  auto value = parse_json(R"({"place":"Baku","place":"Berlin"})");
  ASSERT_FALSE(value);
  EXPECT_NE(value.error().message().find("'place' twice"), std::string::npos);
}

TEST(ParseJson, StopsAtItsLimits) {
  EXPECT_TRUE(parse_json("[[[]]]", {.depth = 3}));
  EXPECT_FALSE(parse_json("[[[[]]]]", {.depth = 3}));
  EXPECT_EQ(parse_json("[1,2,3]", {.bytes = 3}).error().code, ErrorCode::kTooLarge);
  // A hostile depth must end in an error, not in a full stack.
  EXPECT_FALSE(parse_json(std::string(1'000'000, '[')));
}

Json arbitrary_json(int depth) {
  int choice = *rc::gen::inRange(0, depth > 0 ? 7 : 5);
  switch (choice) {
    case 0:
      return nullptr;
    case 1:
      return *rc::gen::arbitrary<bool>();
    case 2:
      return *rc::gen::inRange<std::int64_t>(-(std::int64_t{1} << 53), std::int64_t{1} << 53);
    case 3:
      return static_cast<double>(*rc::gen::inRange(-1'000'000, 1'000'000)) / 1024.0;
    case 4: {
      auto points = *rc::gen::container<std::vector<char16_t>>(rc::gen::inRange<char16_t>(1, 0xD7FF));
      Json text = "";
      auto& out = text.get_ref<std::string&>();
      for (char16_t point : points) {
        if (point < 0x80) out += static_cast<char>(point);
        if (point >= 0x80 && point < 0x800) {
          out += static_cast<char>(0xC0 | (point >> 6));
          out += static_cast<char>(0x80 | (point & 0x3F));
        }
      }
      return text;
    }
    case 5: {
      Json list = Json::array();
      for (int n = *rc::gen::inRange(0, 4); n > 0; --n) list.push_back(arbitrary_json(depth - 1));
      return list;
    }
    default: {
      Json object = Json::object();
      for (int n = *rc::gen::inRange(0, 4); n > 0; --n) {
        object[std::string(static_cast<std::size_t>(*rc::gen::inRange(0, 5)), static_cast<char>('a' + n))] =
            arbitrary_json(depth - 1);
      }
      return object;
    }
  }
}

RC_GTEST_PROP(CanonicalJson, ReadsBackAsTheSameValueAndTheSameBytes, ()) {
  Json value = arbitrary_json(4);
  std::string bytes = canonical_json(value).value();
  auto again = parse_json(bytes);
  RC_ASSERT(again.has_value());
  RC_ASSERT(*again == value);
  RC_ASSERT(canonical_json(*again).value() == bytes);
}

}  // namespace
}  // namespace concord::CONCORD_FILE
