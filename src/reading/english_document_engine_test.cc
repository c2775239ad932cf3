// Documents that are signed, exchanged, listed or still to come: title, status and parties. Names are
// invented.
#include <gtest/gtest.h>

#include "reading/engine_test_support.h"

namespace concord::reading::CONCORD_FILE {
namespace {

const std::string kTalks = "4 March 2024. Kenya and Denmark held talks in Nairobi. ";

// "status | title | parties" of each agreement.
Lines documents(const std::string& text) {
  return told_documents(read_text(text));
}

TEST(EnglishDocument, ThatIsExchangedIsSigned) {
  EXPECT_EQ(documents("Fiji and Australia exchanged letters of intent on reefs."),
            Lines{"signed | letters of intent on reefs | FJ AU"});
  EXPECT_EQ(documents("The visit saw the exchange of a memorandum between UNDP and Fiji."),
            Lines{"signed | memorandum between UNDP and Fiji | UNDP FJ"});
  EXPECT_TRUE(documents("Fiji and Australia exchanged views on reefs.").empty());
}

TEST(EnglishDocument, NamedAgainByItsKindIsTheSame) {
  const std::string first = "Fiji and Australia signed a memorandum on reefs. ";
  const Lines one{"signed | memorandum on reefs | FJ AU"};
  EXPECT_EQ(documents(first + "The minister signed the bilateral memorandum in Suva."), one);
  EXPECT_EQ(documents(first + "Fiji and Tonga signed a bilateral agreement."),
            (Lines{one.front(), "signed | bilateral agreement | FJ TO"}));
  EXPECT_EQ(documents(first + "Fiji and Tonga signed the bilateral memorandum on tuna."),
            (Lines{one.front(), "signed | bilateral memorandum on tuna | FJ TO"}));
  EXPECT_EQ(documents(first + "Kenya and Norway signed the first memorandum on tuna."),
            (Lines{one.front(), "signed | first memorandum on tuna | KE NO"}));
}

TEST(EnglishDocument, OfWhichTheTalksAreOverIsAgreedOnAndNotSigned) {
  for (const char* over : {"concluded", "closed"}) {
    const Reading reading = read_text("Fiji and Tonga have " + std::string(over) +
                                      " negotiations on an implementation agreement for reefs.");
    EXPECT_EQ(told_events(reading), Lines{"AGREE: Fiji, Tonga"}) << over;
    EXPECT_EQ(told_documents(reading), Lines{"planned | implementation agreement for reefs | FJ TO"}) << over;
  }
}

TEST(EnglishDocument, MayBeAnArrangement) {
  EXPECT_EQ(told_events(read_text("Sweden and Denmark concluded a similar arrangement.")),
            Lines{"COOPERATE: Sweden, Denmark"});
}

TEST(EnglishDocument, AboutALoanIsSignedAndNoHelpByItself) {
  const Reading reading = read_text(
      "The 5 million dollar loan agreement for the Water Fund was signed on Tuesday "
      "by Kenya and the World Bank.");
  EXPECT_EQ(told_events(reading).front(), "COOPERATE: Kenya, World Bank");
}

TEST(EnglishDocument, ThatNamesAPartnershipIsNamedWhole) {
  EXPECT_EQ(documents("Fiji and Australia signed a memorandum on the Danube Wetland Partnership in Suva."),
            Lines{"signed | memorandum on the Danube Wetland Partnership | FJ AU"});
}

TEST(EnglishDocument, ThatIsRenewedOffersNoHelp) {
  const Reading reading = read_report(
      {"test.txt", "Japan and Mongolia extended the memorandum of cooperation on clean air until 2030."});
  EXPECT_EQ(told_events(reading), Lines{"COOPERATE: Japan, Mongolia"});
}

TEST(EnglishDocument, ThatIsStillToComeIsPlanned) {
  EXPECT_EQ(documents(kTalks + "They discussed a draft agreement on wind parks."),
            Lines{"planned | draft agreement on wind parks | KE DK"});
  EXPECT_EQ(documents(kTalks + "The sides look forward to the early signing of an agreement on wind parks."),
            Lines{"planned | agreement on wind parks | KE DK"});
  EXPECT_EQ(documents(kTalks + "The sides are also finalizing a memorandum on wind parks."),
            Lines{"planned | memorandum on wind parks | KE DK"});
  EXPECT_EQ(documents(kTalks + "Negotiations on an agreement on wind parks have begun."),
            Lines{"planned | agreement on wind parks | KE DK"});
  EXPECT_EQ(documents(kTalks + "They have finalised a memorandum on wind parks."),
            Lines{"signed | memorandum on wind parks | KE DK"});
}

TEST(EnglishDocument, ThatACabinetLetsBeSignedIsPlanned) {
  const Lines told = documents("The Cabinet approved the signing of a memorandum between India and Norway.");
  ASSERT_EQ(told.size(), 1);
  EXPECT_TRUE(told.front().starts_with("planned | memorandum between India and Norway"));
}

TEST(EnglishDocument, ThatThePartiesSpeakOfSigningIsProposed) {
  EXPECT_EQ(documents(kTalks + "The sides expressed interest in signing a memorandum on wind parks."),
            Lines{"proposed | memorandum on wind parks | KE DK"});
}

TEST(EnglishDocument, OfWhichThereAreSeveralIsNamedByAnArticle) {
  EXPECT_EQ(documents("Kenya and Denmark signed a memorandum on forests and a roadmap on energy."),
            (Lines{"signed | memorandum on forests | KE DK", "signed | roadmap on energy | KE DK"}));
  EXPECT_EQ(documents("Kenya and Denmark signed a memorandum on forests and energy."),
            Lines{"signed | memorandum on forests and energy | KE DK"});
}

TEST(EnglishDocument, OfAListHasThePartiesThatItNames) {
  EXPECT_EQ(
      documents("Three documents were signed: a memorandum on climate between Jordan and Kuwait, a protocol "
                "on water between Jordan and Iraq, and a work plan."),
      (Lines{"signed | memorandum on climate between Jordan and Kuwait | JO KW",
             "signed | protocol on water between Jordan and Iraq | JO IQ", "signed | work plan |"}));
  EXPECT_EQ(
      documents("Kenya and Denmark signed two documents: a memorandum on forests and a roadmap on energy."),
      (Lines{"signed | memorandum on forests | KE DK", "signed | roadmap on energy | KE DK"}));
  EXPECT_EQ(documents("Several documents were signed, including an agreement between Kenya and Denmark."),
            Lines{"signed | agreement between Kenya and Denmark | KE DK"});
  EXPECT_TRUE(documents("Kenya and Denmark signed two documents on the basis of a treaty.").empty());
}

TEST(EnglishDocument, ThatItsSignersAreToldOfIsNoBackground) {
  EXPECT_EQ(documents("Under the memorandum, which was signed by Kenya and Denmark, data will be shared."),
            Lines{"signed | memorandum | KE DK"});
  EXPECT_TRUE(documents("Under the memorandum, Kenya and Denmark signed up 20 experts.").empty());
}

TEST(EnglishDocument, ThatOneIsTheLatestToSignIsSigned) {
  EXPECT_EQ(documents("Malawi became the 20th country to sign a climate agreement with Switzerland."),
            Lines{"signed | climate agreement with Switzerland | MW CH"});
  EXPECT_EQ(documents("Malawi is the third African country to ratify the agreement with Norway."),
            Lines{"signed | agreement with Norway | MW NO"});
  EXPECT_EQ(documents("Malawi will be the first country to sign an agreement with Norway."),
            Lines{"planned | agreement with Norway | MW NO"});
  EXPECT_EQ(documents("It was the first attempt to sign an agreement between Malawi and Norway."),
            Lines{"planned | agreement between Malawi and Norway | MW NO"});
}

TEST(EnglishDocument, IsThatOfTheTwoBeforeIt) {
  EXPECT_EQ(documents("The Norway-Benin memorandum on carbon markets was signed."),
            Lines{"signed | memorandum on carbon markets | NO BJ"});
  EXPECT_EQ(told_events(read_text("The Norway-Benin memorandum was signed.")),
            Lines{"COOPERATE: Norway, Benin"});
}

TEST(EnglishDocument, IsNoMeetingAndHasNoWeekdayInItsTitle) {
  const Reading reading =
      read_report({"test.txt", "The bilateral agreement between Kenya and Denmark was concluded on Monday."});
  EXPECT_EQ(told_events(reading), Lines{"COOPERATE: Kenya, Denmark"});
  EXPECT_EQ(documents("Kenya and Denmark signed a declaration on Monday."),
            Lines{"signed | declaration | KE DK"});
}

TEST(EnglishDocument, WhoApprovesOneIsTold) {
  const Reading told = read_text("The agreement on reefs received the approval of the Parliament of Fiji.");
  EXPECT_EQ(told_events(told), Lines{"COOPERATE: Parliament of Fiji"});
  EXPECT_TRUE(told_events(read_text("The dam received the approval of the Parliament of Fiji.")).empty());
}

TEST(EnglishDocument, WhoWitnessesASigningIsNoParty) {
  EXPECT_EQ(
      documents(
          "Minister Anna Berg of Norway and Minister Otto Lind of Peru witnessed the signing of a memorandum "
          "between Fiji and Australia."),
      Lines{"signed | memorandum between Fiji and Australia | FJ AU"});
  EXPECT_EQ(documents("The talks followed the signing of a memorandum between Fiji and Australia."),
            Lines{"signed | memorandum between Fiji and Australia | FJ AU"});
}

TEST(EnglishDocument, ADayWithoutAYearStandsBeforeWhatIsSigned) {
  EXPECT_EQ(documents("Fiji and Australia signed on 15 August a memorandum on reefs."),
            Lines{"signed | memorandum on reefs | FJ AU"});
}

TEST(EnglishDocument, WithWhomOneSignedItMakesItNews) {
  for (const std::string text :
       {"The agreement that Kenya signed with Norway will help farmers.",
        "The minister praised the agreement which Kenya signed with Norway on Monday.",
        "Trees will be planted under an agreement that Kenya signed with Norway on Monday."})
    EXPECT_EQ(told_agreements(read_text(text)), Lines{"agreement: KE NO"}) << text;
  EXPECT_EQ(
      told_agreements(read_text("The agreement that Kenya and Norway signed on Monday is about forests.")),
      Lines{"agreement: KE NO"});
  EXPECT_TRUE(read_text("The agreement that Kenya signed will help farmers.").agreements.empty());
  EXPECT_TRUE(read_text("They praised the agreement which Kenya signed with relief.").agreements.empty());
}

TEST(EnglishDocument, NegotiationsForOnePlanIt) {
  EXPECT_EQ(
      told_documents(read_text("Kenya and Norway have opened negotiations for an implementation agreement.")),
      Lines{"planned | implementation agreement | KE NO"});
}

TEST(EnglishDocument, WorkOnADocumentInItsFinalStagePlansIt) {
  EXPECT_EQ(told_documents(read_text(
                "Kenya and Norway met. Work on a memorandum on forests between the two ministries is "
                "in its final stage.")),
            Lines{"planned | memorandum on forests between the two ministries | KE NO"});
  EXPECT_TRUE(
      read_text("Kenya and Norway met. Work on the bridge is in its final stage.").agreements.empty());
}

TEST(EnglishDocument, AProgrammingFrameworkIsADocument) {
  EXPECT_EQ(told_documents(read_text(
                "The Country Programming Framework for Kenya was signed by FAO and the Government of "
                "Kenya.")),
            Lines{"signed | Country Programming Framework for Kenya | FAO KE"});
}

TEST(EnglishDocument, IsKeptWithTheYearItWasSignedIn) {
  const Reading reading = read_text(
      "4 May 2024. In 2022, a grant agreement was concluded between the Ministry of Finance of Kenya and the "
      "World Bank.");
  ASSERT_EQ(reading.agreements.size(), 1U);
  EXPECT_EQ(reading.agreements.front().date, (PartialDate{2022, 0, 0}));
  EXPECT_TRUE(read_text("4 May 2024. Kenya joined the club in 2022.").agreements.empty());
}

TEST(EnglishDocument, IsToldByTheCeremonyOfItsSigning) {
  EXPECT_EQ(told_agreements(
                read_text("A ceremony to sign an agreement on forests between Kenya and the World Bank took "
                          "place in Nairobi.")),
            Lines{"agreement on forests between Kenya and the World Bank: KE World Bank"});
  EXPECT_EQ(told_agreements(read_text(
                "The ceremony of signing memorandum of understanding between Kenya and the World Bank "
                "was held.")),
            Lines{"memorandum of understanding between Kenya and the World Bank: KE World Bank"});
}

TEST(EnglishDocument, HowManyTheyPutTheirNamesToIsNoVerb) {
  EXPECT_EQ(
      told_events(read_text("Norway put its name to seven memorandums of understanding with developers.")),
      Lines{"COOPERATE: Norway"});
  EXPECT_EQ(told_events(read_text("Norway wants to double its aid to Kenya.")), Lines{"AID: Norway, Kenya"});
}

// What the document is about is no news of its own.
TEST(EnglishDocument, IsCalledByWhatItIsFor) {
  const Reading reading =
      read_text("Norway and Kenya signed an agreement to cooperate on carbon credits on 8 May 2024.");
  EXPECT_EQ(told_events(reading), Lines{"COOPERATE: Norway, Kenya"});
  EXPECT_EQ(told_documents(reading), Lines{"signed | agreement to cooperate on carbon credits | NO KE"});
}

TEST(EnglishDocument, InQuotationMarksGoesOnOverCommas) {
  EXPECT_EQ(told_titles(read_text("Norway and Kenya signed a declaration on \"Partnership on Climate, "
                                  "Glaciers and Water\" in Oslo.")),
            Lines{"declaration on \"Partnership on Climate, Glaciers and Water\""});
}

TEST(EnglishDocument, MayBeCalledBilateral) {
  EXPECT_EQ(told_documents(read_text(
                "The talks between Norway and Kenya ended with the signing of a bilateral protocol.")),
            Lines{"signed | bilateral protocol | NO KE"});
}

}  // namespace
}  // namespace concord::reading::CONCORD_FILE
