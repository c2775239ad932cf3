#include "reading/pack/section.h"

#include <algorithm>
#include <array>

namespace concord::reading {
namespace {

using enum LexiconClass;

constexpr std::array kForms{
    SectionForm{"calendar.ini", "month", kMonth, KeyForm::kMonth},
    SectionForm{"calendar.ini", "weekday", kWeekday, KeyForm::kWeekday},
    SectionForm{"calendar.ini", "relative", kRelativeDay, KeyForm::kRelative},
    SectionForm{"calendar.ini", "season", kSeason},
    SectionForm{"calendar.ini", "due", kDue},
    SectionForm{"calendar.ini", "published", kPublished},
    SectionForm{"calendar.ini", "since", RawList::kSince},
    SectionForm{"calendar.ini", "pattern", RawList::kDatePattern},
    SectionForm{"countries.ini", "country", kCountry, KeyForm::kCountry},
    SectionForm{"countries.ini", "adjective", kCountryAdjective, KeyForm::kCountry},
    SectionForm{"countries.ini", "realm", RawList::kRealm},
    SectionForm{"countries.ini", "adjective-realm", RawList::kAdjectiveRealm},
    SectionForm{"places.ini", "city", kCity, KeyForm::kPlace},
    SectionForm{"places.ini", "region", kRegion, KeyForm::kPlace},
    SectionForm{"places.ini", "area", kArea},
    SectionForm{"places.ini", "seat", RawList::kSeat},
    SectionForm{"places.ini", "settlement", RawList::kSettlement},
    SectionForm{"places.ini", "adjective", RawList::kPlaceAdjective},
    SectionForm{"organisations.ini", "organisation", kOrganisation, KeyForm::kPlace},
    SectionForm{"organisations.ini", "body", kBody},
    SectionForm{"organisations.ini", "head", kOrganisationHead},
    SectionForm{"organisations.ini", "short", kShortName},
    SectionForm{"organisations.ini", "opening", RawList::kOpeningHead},
    SectionForm{"organisations.ini", "any-body", RawList::kAnyBody},
    SectionForm{"organisations.ini", "firm", RawList::kFirmWord},
    SectionForm{"organisations.ini", "joint", kJointBody},
    SectionForm{"organisations.ini", "collective", kCollective},
    SectionForm{"roles.ini", "head", kRoleHead},
    SectionForm{"roles.ini", "of-state", RawList::kStateRole},
    SectionForm{"roles.ini", "of-body", RawList::kBodyRole},
    SectionForm{"roles.ini", "leading", RawList::kLeadingRole},
    SectionForm{"roles.ini", "with-another", RawList::kSharedRole},
    SectionForm{"roles.ini", "heading", RawList::kHeadingRole},
    SectionForm{"roles.ini", "of-state-only", RawList::kStateOnlyRole},
    SectionForm{"roles.ini", "posted", RawList::kPostedRole},
    SectionForm{"roles.ini", "to-country", RawList::kRoleToCountry},
    SectionForm{"roles.ini", "instead", RawList::kRoleInstead},
    SectionForm{"roles.ini", "modifier", kRoleModifier},
    SectionForm{"roles.ini", "modifier-behind", RawList::kModifierBehind},
    SectionForm{"roles.ini", "link", kRoleLink},
    SectionForm{"roles.ini", "honorific", kHonorific},
    SectionForm{"names.ini", "particle", kNameParticle},
    SectionForm{"names.ini", "given", kGivenName},
    SectionForm{"names.ini", "not-a-name", kNotAName},
    SectionForm{"names.ini", "gender", kGender},
    SectionForm{"names.ini", "consonant", RawList::kSurnameConsonant},
    SectionForm{"names.ini", "spelling", RawList::kNameSpelling},
    SectionForm{"names.ini", "respelling", RawList::kRespelling},
    SectionForm{"syllables.ini", "country", RawList::kSyllableCountry},
    SectionForm{"syllables.ini", "syllable", RawList::kSyllable},
    SectionForm{"glossary.ini", "word", kGlossary},
    SectionForm{"modality.ini", "planned", kPlanned},
    SectionForm{"modality.ini", "hypothetical", kHypothetical},
    SectionForm{"modality.ini", "wish", kWish},
    SectionForm{"modality.ini", "negated", kNegated},
    SectionForm{"modality.ini", "speech", kSpeech},
    SectionForm{"modality.ini", "past", kPast},
    SectionForm{"agreements.ini", "document", kDocument},
    SectionForm{"agreements.ini", "one-sided", RawList::kOneSidedDocument},
    SectionForm{"agreements.ini", "background", kBackground},
    SectionForm{"agreements.ini", "listing", kListing},
    SectionForm{"grammar.ini", "preposition", kPreposition},
    SectionForm{"grammar.ini", "conjunction", kConjunction},
    SectionForm{"grammar.ini", "subordinator", kSubordinator, KeyForm::kSubordinator},
    SectionForm{"grammar.ini", "relative", kRelative},
    SectionForm{"grammar.ini", "passive", kPassive},
    SectionForm{"grammar.ini", "perfect", kPerfect},
    SectionForm{"grammar.ini", "infinitive", kInfinitive},
    SectionForm{"grammar.ini", "impersonal", kImpersonal},
    SectionForm{"grammar.ini", "adverb", kAdverb},
    SectionForm{"grammar.ini", "determiner", kDeterminer},
    SectionForm{"grammar.ini", "possessive", kPossessive},
    SectionForm{"grammar.ini", "leader", kLeader},
    SectionForm{"grammar.ini", "representing", kRepresenting},
    SectionForm{"grammar.ini", "causative", kCausative},
    SectionForm{"grammar.ini", "occasion", kOccasion},
    SectionForm{"grammar.ini", "office", kOffice},
    SectionForm{"grammar.ini", "quantity", kQuantity},
    SectionForm{"grammar.ini", "rank", kRank},
    SectionForm{"grammar.ini", "pronoun", kPronoun, KeyForm::kPronoun},
    SectionForm{"grammar.ini", "reflexive", RawList::kReflexiveEnding},
    SectionForm{"grammar.ini", "first-person", RawList::kFirstPersonEnding},
    SectionForm{"grammar.ini", "aim", RawList::kAimPreposition},
    SectionForm{"money.ini", "scale", kScale},
    SectionForm{"money.ini", "currency", kCurrency},
    SectionForm{"money.ini", "glued", RawList::kGluedScale},
    SectionForm{"sentences.ini", "abbreviation", RawList::kAbbreviation},
    SectionForm{"sentences.ini", "clitic", RawList::kClitic},
    SectionForm{"sentences.ini", "glued", RawList::kGlued},
    SectionForm{"sentences.ini", "quote", RawList::kQuote},
    SectionForm{"boilerplate.ini", "line", RawList::kBoilerplateLine},
    SectionForm{"boilerplate.ini", "from-here", RawList::kBoilerplateFromHere},
    SectionForm{"boilerplate.ini", "heading", RawList::kBoilerplateHeading},
    SectionForm{"boilerplate.ini", "caption", RawList::kBoilerplateCaption},
};

}  // namespace

std::span<const SectionForm> section_forms() {
  return kForms;
}

std::string_view file_of(LexiconClass kind) {
  const auto form = std::ranges::find_if(kForms, [&](const SectionForm& one) {
    const auto* lexicon = std::get_if<LexiconClass>(&one.goes_to);
    return lexicon != nullptr && *lexicon == kind;
  });
  if (form != kForms.end()) return form->file;
  return kind == kFrameVerb || kind == kFrameNoun || kind == kFrameVeto ? "predicates.ini" : "topics.ini";
}

}  // namespace concord::reading
