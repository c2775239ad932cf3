// Documents that later sentences tell by their number. Names are invented.
#include <gtest/gtest.h>

#include "reading/engine_test_support.h"

namespace concord::reading::CONCORD_FILE {
namespace {

const std::string kTwo = "Norway and the World Bank signed two agreements on water. ";

TEST(NumberedDocument, EachIsTold) {
  const Reading reading =
      read_text(kTwo +
                "The first is for $42 million, one half as a loan. By the second, Norway obtains a "
                "grant of $5 million.");
  EXPECT_EQ(told_documents(reading),
            (Lines{"signed | first agreement | NO World Bank", "signed | second agreement | NO World Bank"}));
}

TEST(NumberedDocument, ByWhatItIs) {
  EXPECT_EQ(told_documents(read_text(
                kTwo + "The first, with UNDP, is a memorandum on wells. The second agreement pays for "
                       "pumps.")),
            (Lines{"signed | memorandum on wells | NO World Bank UNDP",
                   "signed | second agreement | NO World Bank"}));
}

TEST(NumberedDocument, InOneSentence) {
  EXPECT_EQ(told_documents(read_text(kTwo + "The first is about wells, the second is about pumps.")).size(),
            2U);
}

TEST(NumberedDocument, OneAloneOrAnotherThingChangesNothing) {
  const Lines all{"signed | agreements on water | NO World Bank"};
  for (const char* more :
       {"The first is about wells.", "The first phase and the second phase will take a year.",
        "Wells and pumps will be built."})
    EXPECT_EQ(told_documents(read_text(kTwo + more)), all) << more;
  EXPECT_EQ(told_documents(
                read_text("Norway and Kenya signed an agreement. The first, on wells, is old. The second, "
                          "on pumps, is new."))
                .size(),
            1U);
}

TEST(NumberedDocument, InRussian) {
  EXPECT_EQ(
      told_documents(
          read_text(
              "Норвегия и Швеция подписали соглашения о сотрудничестве. Первое соглашение касается воды. "
              "Второе – о лесах."))
          .size(),
      2U);
}

}  // namespace
}  // namespace concord::reading::CONCORD_FILE
