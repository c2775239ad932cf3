#include "base/bytes.h"

#include <gtest/gtest.h>

#include "base/sha256.h"

namespace concord::CONCORD_FILE {
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

// RFC 4648, section 5: the last two letters of the alphabet differ, and the padding is left out.
TEST(Base64, ForAddressesHasItsOwnLetters) {
  EXPECT_EQ(to_base64url(as_bytes("\xFB\xFF\xFE")), "-__-");
  EXPECT_EQ(to_base64url(as_bytes("\xFF")), "_w");
  EXPECT_EQ(to_base64url(as_bytes("foobar")), "Zm9vYmFy");
}

// RFC 4231, test cases 1 to 4, 6 and 7.
TEST(Hmac, VectorsOfRfc4231) {
  std::string counted;
  for (char c = 1; c <= 25; ++c) counted += c;
  const std::string long_key(131, '\xAA');
  struct Vector {
    std::string key;
    std::string message;
    std::string hmac;
  };
  const Vector vectors[] = {
      {std::string(20, '\x0B'), "Hi There",
       "b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7"},
      {"Jefe", "what do ya want for nothing?",
       "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"},
      {std::string(20, '\xAA'), std::string(50, '\xDD'),
       "773ea91e36800e46854db8ebd09181a72959098b3ef8c122d9635514ced565fe"},
      {counted, std::string(50, '\xCD'), "82558a389a443c0ea4cc819899f2083a85f0faa3e578f8077a2e3ff46729665b"},
      {long_key, "Test Using Larger Than Block-Size Key - Hash Key First",
       "60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54"},
      {long_key,
       "This is a test using a larger than block-size key and a larger than block-size data. The key needs "
       "to be "
       "hashed before being used by the HMAC algorithm.",
       "9b09ffa71b942fcb27635fbcd5b0e944bfdc63644f0713938a7f51535c3a35e2"},
  };
  for (const Vector& vector : vectors) EXPECT_EQ(hmac_sha256(vector.key, vector.message).hex(), vector.hmac);
}

TEST(Hmac, SecretsAreComparedWhole) {
  EXPECT_TRUE(same_secret("", ""));
  EXPECT_TRUE(same_secret("abc", "abc"));
  EXPECT_FALSE(same_secret("abc", "abd"));
  EXPECT_FALSE(same_secret("abc", "xbc"));
  EXPECT_FALSE(same_secret("abc", "ab"));
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
}  // namespace concord::CONCORD_FILE
