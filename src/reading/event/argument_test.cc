// Prepositions of both languages, as packs write them.
#include "reading/event/argument.h"

#include <gtest/gtest.h>
#include <string>

namespace concord::reading::CONCORD_FILE {
namespace {

TEST(PrepositionBits, AreTheSameForTheSameWordsAndNoneForNone) {
  for (const std::string words : {"with", "in", "on behalf of", "с", "по", "в рамках"}) {
    const std::string other = words;
    EXPECT_EQ(preposition_bit(words), preposition_bit(other)) << words;
    EXPECT_NE(preposition_bit(words), 0U) << words;
  }
  EXPECT_EQ(preposition_bit(""), 0U);
  EXPECT_NE(preposition_bit("with"), preposition_bit("to"));
}

TEST(PrepositionBits, OfAClauseAreThoseOfItsChunksAndOfItsArguments) {
  Syntax syntax;
  syntax.chunks.resize(3);
  syntax.chunks[0].preposition = "with";
  syntax.chunks[1].preposition = "to";  // of another clause
  syntax.chunks[2].outer_preposition = "on";
  Clause clause;
  clause.chunks = {0};
  Argument argument;
  argument.chunk = 2;
  argument.preposition = "from";
  const PrepositionBits bits = prepositions_of(syntax, clause, {argument});
  for (const char* there : {"with", "on", "from"}) EXPECT_NE(bits & preposition_bit(there), 0U) << there;
  for (const char* absent : {"to", "under"}) EXPECT_EQ(bits & preposition_bit(absent), 0U) << absent;
}

}  // namespace
}  // namespace concord::reading::CONCORD_FILE
