#include "base/bytes.h"

#include <gtest/gtest.h>

#include "base/sha256.h"

namespace concord {
namespace {

// RFC 4648, section 10.
TEST(Base64, VectorsOfRfc4648) {
  const std::pair<std::string_view, std::string_view> vectors[] = {
      {"", ""},
      {"f", "Zg=="},
      {"fo", "Zm8="},
      {"foo", "Zm9v"},
      {"foob", "Zm9vYg=="},
      {"fooba", "Zm9vYmE="},
      {"foobar", "Zm9vYmFy"},
  };
  for (const auto& [plain, encoded] : vectors) {
    EXPECT_EQ(to_base64(as_bytes(plain)), encoded);
    EXPECT_EQ(from_base64(encoded).value(), plain);
  }
}

TEST(Base64, HasOneSpelling) {
  EXPECT_FALSE(from_base64("Zg"));      // padding missing
  EXPECT_FALSE(from_base64("Zh=="));    // unused bits set
  EXPECT_FALSE(from_base64("Zm9v\n"));  // white space
  EXPECT_FALSE(from_base64("Zm9v Zm9v"));
  EXPECT_FALSE(from_base64("Zm-_"));  // the URL alphabet
}

TEST(Hex, IsLowerCaseAndWhole) {
  EXPECT_EQ(to_hex(as_bytes("\x01\xAB")), "01ab");
  EXPECT_EQ(from_hex("01ab").value(), "\x01\xAB");
  EXPECT_FALSE(from_hex("01AB"));
  EXPECT_FALSE(from_hex("01a"));
  EXPECT_FALSE(from_hex("0x01"));
}

// FIPS 180-4 examples published by NIST.
TEST(Sha256, PublishedDigests) {
  EXPECT_EQ(sha256("").hex(), "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
  EXPECT_EQ(sha256("abc").hex(), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  EXPECT_EQ(sha256("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq").hex(),
            "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1");
}

TEST(Sha256, PartsAreHashedAsOne) {
  EXPECT_EQ(sha256("a", "b", "c"), sha256("abc"));
  Sha256 stream;
  stream.update("ab");
  stream.update("c");
  EXPECT_EQ(stream.finish(), sha256("abc"));
}

TEST(Digest, ReadsOnlyWholeDigests) {
  EXPECT_EQ(Digest::from_hex(sha256("abc").hex()).value(), sha256("abc"));
  EXPECT_FALSE(Digest::from_hex("ba7816bf"));
  EXPECT_FALSE(Digest::from_raw("abc"));
}

}  // namespace
}  // namespace concord
