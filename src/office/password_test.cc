// Hashes here were made by argon2(1), the reference implementation of RFC 9106, as in
//   printf 'correct horse battery' | argon2 'a salt of sixteen' -id -t 3 -m 16 -p 1 -e
// The vectors in the RFC itself have four lanes and a secret, which libsodium has not.
#include "office/password.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "office/test_office.h"

namespace concord::office::CONCORD_FILE {
namespace {

using testing::HasSubstr;
using testing::StartsWith;

const std::string kReference =
    "$argon2id$v=19$m=65536,t=3,p=1$YSBzYWx0IG9mIHNpeHRlZW4$r5UNR9q4iRzi2TzOADo54AxKUUGQp3kmUjwahcSNNpE";
const std::string kReferenceRussian =
    "$argon2id$v=19$m=1024,t=1,p=1$c2l4dGVlbiBieXRlcyBvaw$YahmRWhwL4JSpyKMEt8ZNAKZvokZAmcro2wa+twFXKA";
// Of "café au lait le matin" with é as U+00E9.
const std::string kReferenceComposed =
    "$argon2id$v=19$m=1024,t=1,p=1$c2l4dGVlbiBieXRlcyBvaw$jrhmgy5+9LgmOj7gHW+SJbVEJFPv2llDyanRgaaU7f0";

TEST(Password, HashesOfTheReferenceImplementationAreUnderstood) {
  EXPECT_TRUE(password_matches(kReference, "correct horse battery"));
  EXPECT_FALSE(password_matches(kReference, "correct horse batterz"));
  EXPECT_FALSE(password_matches(kReference, "correct horse battery "));
  EXPECT_TRUE(password_matches(kReferenceRussian, "пароль из слов 12"));
  EXPECT_FALSE(outdated(kReference)) << "made at the cost that the header names";
  EXPECT_TRUE(outdated(kReferenceRussian));
}

TEST(Password, IsTheSameHoweverItsLettersAreComposed) {
  EXPECT_TRUE(password_matches(kReferenceComposed, "caf\u00E9 au lait le matin"));
  EXPECT_TRUE(password_matches(kReferenceComposed, "cafe\u0301 au lait le matin"));
  EXPECT_FALSE(password_matches(kReferenceComposed, "cafe au lait le matin"));
}

TEST(Password, IsKeptAsArgon2idAtTheCostOfRfc9106) {
  const std::string hash = hash_password("correct horse battery").value();
  EXPECT_THAT(hash, StartsWith("$argon2id$v=19$m=65536,t=3,p=1$"));
  EXPECT_TRUE(password_matches(hash, "correct horse battery"));
  EXPECT_NE(hash, hash_password("correct horse battery").value()) << "each has a salt of its own";
}

TEST(Password, HasBounds) {
  auto says = [](std::string_view password) {
    auto prepared = prepare_password(password);
    return prepared ? "fine" : prepared.error().what;
  };
  EXPECT_EQ(says("twelve chars"), "fine");
  EXPECT_EQ(says("eleven char"), "is too short");
  EXPECT_EQ(says(""), "is too short");
  EXPECT_EQ(says("двенадцатьбб"), "fine") << "letters are counted, not bytes";
  EXPECT_EQ(says("двенадцатьб"), "is too short");
  EXPECT_EQ(says("e\u0301e\u0301e\u0301e\u0301e\u0301e\u0301"), "is too short") << "six letters in the end";
  EXPECT_EQ(says(std::string(1024, 'x')), "fine");
  EXPECT_EQ(says(std::string(1025, 'x')), "is longer than 1024 bytes");
  EXPECT_EQ(says("with a tab\there"), "has control characters");
  EXPECT_EQ(says(std::string("with a zero\0here", 16)), "has control characters");
  EXPECT_EQ(says("not UTF-8 \xFF here"), "is no valid UTF-8");
  EXPECT_EQ(hash_password("short").error().code, ErrorCode::kUsage);
}

TEST(Password, WhatBreaksTheRulesMatchesNothing) {
  const std::string hash = quick_hash();
  EXPECT_FALSE(password_matches(hash, ""));
  EXPECT_FALSE(password_matches(hash, std::string(2000, 'x')));
  EXPECT_FALSE(password_matches("", kPassword));
  EXPECT_FALSE(password_matches("$argon2id$v=19$m=8,t=1,p=1$", kPassword));
}

TEST(Password, NobodysIsMadeOnceAndCostsTheSame) {
  const std::string& hash = nobodys_hash(kQuick);
  EXPECT_THAT(hash, HasSubstr("m=8,t=1,"));
  EXPECT_EQ(&hash, &nobodys_hash(kQuick));
  EXPECT_FALSE(outdated(hash, kQuick));
}

}  // namespace
}  // namespace concord::office::CONCORD_FILE
