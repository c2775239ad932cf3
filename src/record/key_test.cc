#include <algorithm>
#include <gtest/gtest.h>

#include "record/checkpoint.h"

namespace concord::record::CONCORD_FILE {
namespace {

std::string bytes(std::string_view hex) {
  return from_hex(hex).value();
}
std::span<const std::uint8_t, 32> key_bytes(const std::string& raw) {
  return std::span<const std::uint8_t, 32>(as_bytes(raw).data(), 32);
}

struct Vector {
  const char* seed;
  const char* public_key;
  const char* message;
  const char* signature;
};

// RFC 8032, section 7.1, tests 1 to 3.
constexpr Vector kRfc8032[] = {{"9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60",
                                "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a", "",
                                "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e06522490155"
                                "5fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b"},
                               {"4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb",
                                "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c", "72",
                                "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da"
                                "085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00"},
                               {"c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7",
                                "fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025", "af82",
                                "6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac"
                                "18ff9b538d16f290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a"}};

TEST(Key, SignsAsRfc8032Says) {
  for (const Vector& vector : kRfc8032) {
    auto key = SignerKey::from_seed("rfc8032.example", key_bytes(bytes(vector.seed)));
    ASSERT_TRUE(key);
    EXPECT_EQ(to_hex(key->verifier().public_key), vector.public_key);
    EXPECT_EQ(to_hex(key->sign(bytes(vector.message))), vector.signature);
    std::string signature = bytes(vector.signature);
    EXPECT_TRUE(check_ed25519(key->verifier().public_key, bytes(vector.message), signature));
    for (std::size_t bit = 0; bit < 512; ++bit) {
      std::string flipped = signature;
      flipped[bit / 8] = static_cast<char>(flipped[bit / 8] ^ (1 << (bit % 8)));
      EXPECT_FALSE(check_ed25519(key->verifier().public_key, bytes(vector.message), flipped)) << bit;
    }
    EXPECT_FALSE(check_ed25519(key->verifier().public_key, bytes(vector.message) + "x", signature));
    EXPECT_FALSE(check_ed25519(key->verifier().public_key, bytes(vector.message), signature.substr(1)));
    EXPECT_FALSE(check_ed25519(key->verifier().public_key, bytes(vector.message), signature + "x"));
  }
}

// S and S + L sign the same where S is not checked against the group's order L (RFC 8032, section 5.1.7, step
// 1).
TEST(Key, RefusesAnSBeyondTheOrder) {
  const std::string order = bytes("edd3f55c1a631258d69cf7a2def9de1400000000000000000000000000000010");
  for (const Vector& vector : kRfc8032) {
    std::string signature = bytes(vector.signature);
    unsigned carry = 0;
    for (std::size_t i = 0; i < 32; ++i) {
      carry += static_cast<std::uint8_t>(signature[32 + i]) + static_cast<std::uint8_t>(order[i]);
      signature[32 + i] = static_cast<char>(carry & 0xFFU);
      carry >>= 8U;
    }
    ASSERT_EQ(carry, 0U);
    EXPECT_FALSE(check_ed25519(key_bytes(bytes(vector.public_key)), bytes(vector.message), signature));
  }
}

// With a public key of small order and R equal to it or to the neutral element, S = 0 would sign messages at
// will.
TEST(Key, RefusesPointsOfSmallOrder) {
  const std::string neutral = bytes("01" + std::string(62, '0'));
  const std::string zero = bytes(std::string(64, '0'));
  const std::string points[] = {neutral,
                                zero,
                                bytes(std::string(62, '0') + "80"),
                                bytes("ec" + std::string(60, 'f') + "7f"),
                                bytes("26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05"),
                                bytes("c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a")};
  for (const std::string& point : points) {
    for (const std::string& r : {neutral, point}) {
      for (int i = 0; i < 16; ++i) {
        EXPECT_FALSE(check_ed25519(key_bytes(point), "message " + std::to_string(i), r + zero));
      }
    }
  }
}

// Keys that golang.org/x/mod/sumdb/note documents.
constexpr const char* kNeumannSigner =
    "PRIVATE+KEY+PeterNeumann+c74f20a3+AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz";
constexpr const char* kNeumannVerifier = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW";

TEST(Key, TextFormsOfAnotherImplementation) {
  auto signer = SignerKey::parse(kNeumannSigner);
  ASSERT_TRUE(signer) << signer.error().message();
  EXPECT_EQ(signer->text(), kNeumannSigner);
  EXPECT_EQ(signer->verifier().text(), kNeumannVerifier);
  EXPECT_EQ(signer->verifier().id, 0xc74f20a3U);
  auto verifier = VerifierKey::parse(kNeumannVerifier);
  ASSERT_TRUE(verifier) << verifier.error().message();
  EXPECT_EQ(*verifier, signer->verifier());
}

TEST(Key, RefusesDamagedTexts) {
  for (std::string_view good : {std::string_view(kNeumannVerifier), std::string_view(kNeumannSigner)}) {
    bool is_signer = good.starts_with("PRIVATE");
    for (std::size_t at = 0; at < good.size(); ++at) {
      std::string changed(good);
      changed[at] = changed[at] == 'A' ? 'B' : 'A';
      bool accepted =
          is_signer ? SignerKey::parse(changed).has_value() : VerifierKey::parse(changed).has_value();
      // A seed says nothing about itself except through the id of its public key.
      EXPECT_FALSE(accepted) << changed;
      std::string cut(good.substr(0, at));
      EXPECT_FALSE(is_signer ? SignerKey::parse(cut).has_value() : VerifierKey::parse(cut).has_value())
          << cut;
    }
  }
}

TEST(Key, Names) {
  EXPECT_TRUE(check_key_name("climate.example.org/record"));
  EXPECT_TRUE(check_key_name("климат.пример"));
  for (std::string_view bad :
       {"", "a b", "a+b", "a\nb", "a\tb", "a\u00a0b", "a\u2003b", "a\u3000b", "\xff", "\x01"}) {
    EXPECT_EQ(check_key_name(bad).error().code, ErrorCode::kInput) << bad;
    EXPECT_FALSE(SignerKey::generate(bad));
  }
}

TEST(Key, GeneratedKeysDifferAndReadBack) {
  auto one = SignerKey::generate("office.example");
  auto two = SignerKey::generate("office.example");
  ASSERT_TRUE(one && two);
  EXPECT_NE(one->verifier().public_key, two->verifier().public_key);
  EXPECT_EQ(SignerKey::parse(one->text())->verifier(), one->verifier());
}

}  // namespace
}  // namespace concord::record::CONCORD_FILE
