#include "reading/mention/actor_reader.h"

#include <algorithm>

#include "reading/mention/country_name.h"
#include "reading/mention/country_pair.h"
#include "reading/mention/place_list.h"

namespace concord::reading {

using enum LexiconClass;

void ActorReader::start(std::uint32_t sentence, bool conference) {
  sentence_ = sentence;
  begin_ = text_.document().sentences[sentence].first_token;
  end_ = text_.document().sentences[sentence].end_token;
  conference_ = conference;
}

const std::vector<std::size_t>& ActorReader::person_of() {
  person_of_.resize(out_.size(), People::kNobody);
  return person_of_;
}

std::uint32_t ActorReader::read(std::uint32_t token) {
  if (!text_.is_word(token)) return token;
  // Each reader looks at the first words again; to ask here for what it needs spares most calls.
  const bool dictionary = text_.pack().has_dictionary;
  const bool capital = text_.capital(token);
  const bool definite = is_definite(text_, token);
  std::uint32_t end = may_begin_role(token) ? read_role(token) : token;
  if (end == token && (definite || text_.has_any(class_bits(kCountry, kOrganisation), token)))
    end = read_compatriot(token);
  if (end == token && dictionary && text_.has(kCountryAdjective, token)) end = read_people(token);
  if (end == token && conference_) end = read_presidency(token);
  if (end == token && dictionary && capital) end = read_dashed_states(token);
  if (end == token && may_begin_collective(token)) end = read_collective(token);
  if (end == token) end = read_organisation(token);
  if (end == token && text_.has_any(class_bits(kRegion, kCity, kCountry), token)) end = read_place(token);
  if (end == token && (capital || text_.has(kHonorific, token))) end = read_name(token);
  if (end == token && capital) end = read_listed(token);
  if (end == token && capital) end = read_unknown_signer(token);
  // "H E the Minister": the letters are no name.
  if (end == token && text_.at(kHonorific, token).end > token + 1) end = text_.at(kHonorific, token).end;
  return end;
}

Mention& ActorReader::add(MentionKind kind, std::uint32_t first, std::uint32_t head, std::uint32_t end) {
  person_of_.resize(out_.size(), People::kNobody);
  Mention& mention = out_.emplace_back();
  mention.kind = kind;
  mention.first_token = first;
  mention.head_token = head;
  mention.end_token = end;
  mention.sentence = sentence_;
  mention.cases = text_.cases(text_.pack().heads_last && text_.is_word(end - 1) ? end - 1 : head);
  // "между МИД Норвегии и банком": a name of letters stands in its nominative for every case.
  constexpr std::size_t kLongestLetters = 10;  // bytes
  constexpr std::uint8_t kEveryCase =
      kNominative | kGenitive | kDative | kAccusative | kInstrumental | kLocative;
  if (text_.pack().has_dictionary && text_.token(head).shape == Shape::kUpper &&
      text_.word(head).size() <= kLongestLetters && (mention.cases & kNominative) != 0)
    mention.cases = kEveryCase;
  // "Всемирного банка": an adjective may have a case that its noun has not.
  const auto is_adjective = [](const Analysis& one) { return one.part == PartOfSpeech::kAdjective; };
  const bool described = text_.pack().has_dictionary && head + 1 < end &&
                         std::ranges::all_of(text_.analyses(head), is_adjective);
  if (described)
    if (const int common = mention.cases & text_.cases(head + 1); common != 0)
      mention.cases = static_cast<std::uint8_t>(common);
  mention.plural = is_plural(head);
  person_of_.push_back(People::kNobody);
  return mention;
}

void ActorReader::set_person(Mention& mention, std::size_t person) {
  mention.actor = people_.at(person).actor;
  mention.actor.at = {text_.token(mention.first_token).at.begin, text_.token(mention.end_token - 1).at.end};
  person_of_.back() = person;
}

bool ActorReader::is_plural(std::uint32_t token) const {
  bool plural = false;
  for (const Analysis& one : text_.analyses(token)) {
    if (one.part != PartOfSpeech::kNoun && one.part != PartOfSpeech::kOther) continue;
    if (!one.plural && one.part == PartOfSpeech::kNoun) return false;
    plural = plural || one.plural;
  }
  return plural;
}

// A place stands after a preposition of place: the country is where something is, and not who acts.
bool ActorReader::is_located(std::uint32_t token) const {
  std::uint32_t before = token;
  while (before > begin_ && is_definite(text_, before - 1)) --before;
  if (text_.pack().heads_last) {  // by its case alone
    const std::uint8_t cases = text_.cases(text_.at(kCountry, token).end - 1);
    return cases != 0 && (cases & ~(kLocative | kAblative)) == 0;
  }
  if (before == begin_) return false;
  if (!out_.empty() && is_listed_with_place(text_, out_.back(), token, end_)) return true;
  const Mark link = text_.at(kRoleLink, before - 1);
  if (!link || link.entry->value != "to") return false;
  return !text_.pack().has_cases() || (text_.cases(token) & kLocative) != 0;
}

// "the Paris Agreement", "the Austria Water Plan": the place is part of the name of something that neither
// acts nor is anywhere.
bool ActorReader::names_a_thing(std::uint32_t token, const Mark& place, bool country) const {
  const std::uint32_t next = place.end;
  if (text_.pack().has_dictionary) return in_quoted_name(token);
  if (text_.pack().has_cases() || next >= end_) return false;
  if (!text_.capital(next)) return country && describes_body(token, next);
  if (text_.has(kBackground, place.end - 1)) return true;
  // "the Norway-Sweden Water Dialogue": the second of two between whom it is.
  const bool second =
      token >= begin_ + 2 && !text_.is_word(token - 1) && text_.at(kCountry, token - 2).end == token - 1;
  if (country && second && !text_.token(token).space_before) return false;
  if (!country || text_.document().sentences[sentence_].kind == BlockKind::kTitle) return false;
  if (text_.has(kFrameVerb, next) || text_.has(kRoleHead, next) || text_.has(kRoleModifier, next))
    return false;
  return (text_.has(kGlossary, next) || text_.has(kTopic, next) || text_.has(kNotAName, next) ||
          text_.has(kDocument, next)) &&
         !text_.has(kWeekday, next) && !text_.has(kMonth, next);
}

// "Masdar, a UAE energy company": which firm it is was told before, and so is the country.
bool ActorReader::describes_body(std::uint32_t country, std::uint32_t token) const {
  constexpr std::uint32_t kMostWordsBetween = 2;
  constexpr ClassBits kOthers = class_bits(kPreposition, kFrameVerb, kConjunction, kDeterminer);
  const bool aside =
      country >= begin_ + 2 && text_.has(kDeterminer, country - 1) && text_.is_mark(country - 2, U',');
  for (std::uint32_t at = token; aside && at < end_ && at <= token + kMostWordsBetween; ++at) {
    if (!text_.is_word(at) || text_.capital(at) || text_.has_any(kOthers, at)) return false;
    if (called_word(text_, at)) return !opens_called(text_, at, end_);
  }
  return false;
}

// "на форуме «Россия — Исламский мир»"
bool ActorReader::in_quoted_name(std::uint32_t token) const {
  constexpr std::uint32_t kMostBefore = 4;  // words of the name
  for (std::uint32_t at = token; at > begin_ + 1 && token - at < kMostBefore;) {
    --at;
    if (text_.is_word(at) || !is_quotation_mark(text_.token(at).mark)) continue;
    return text_.has_any(class_bits(kFrameNoun, kTitledProject), at - 1) && !text_.capital(at - 1);
  }
  return false;
}

// Whether a city is the given name of somebody who has a role behind his name or does something.
bool ActorReader::names_a_person(std::uint32_t token) const {
  if (!is_name_of_city(text_, token, end_) || text_.document().sentences[sentence_].kind == BlockKind::kTitle)
    return false;
  if (token > begin_ && (text_.has(kPreposition, token - 1) || text_.capital(token - 1))) return false;
  const std::uint32_t behind = token + 2;
  if (behind >= end_) return false;
  return text_.has(kFrameVerb, behind) || text_.has(kSpeech, behind) ||
         (text_.is_mark(behind, U',') && behind + 1 < end_ && role_at(text_, behind + 1, end_).has_value());
}

// A name that the pack does not know in a list of organisations is one more of them.
std::uint32_t ActorReader::read_listed(std::uint32_t token) {
  if (token == begin_ || out_.empty()) return token;
  if (text_.document().sentences[sentence_].kind == BlockKind::kTitle) return token;
  const Mention& before = out_.back();
  const bool organisation = before.kind == MentionKind::kActor && before.sentence == sentence_ &&
                            before.actor.kind == ActorKind::kOrganisation && !before.actor.name.empty();
  if (!organisation || before.end_token + 1 != token) return token;
  const auto found = listed_organisation_at(text_, token - 1, end_);
  if (!found) return token;
  Mention& mention = add(MentionKind::kActor, token, token, found->end);
  mention.actor = organisation_actor(*found);
  mention.actor.at = {text_.token(token).at.begin, text_.token(found->end - 1).at.end};
  return found->end;
}

// "Lund and Aden discussed", before the text has told who Aden is.
void ActorReader::take_surnames() {
  person_of_.resize(out_.size(), People::kNobody);
  for (std::size_t i = 0; i < out_.size(); ++i) {
    Mention& mention = out_[i];
    const std::uint32_t token = mention.first_token;
    if (mention.kind != MentionKind::kPlace || mention.place_kind != PlaceKind::kCity) continue;
    if (mention.end_token != token + 1 || (token > 0 && text_.has(kPreposition, token - 1))) continue;
    const std::string word = fold(text_.word(token));
    const std::size_t person = people_.has_surname(word) ? people_.find({word}) : People::kNobody;
    if (person == People::kNobody) continue;
    mention.kind = MentionKind::kActor;
    mention.actor = people_.at(person).actor;
    mention.actor.at = text_.token(token).at;
    person_of_[i] = person;
  }
}

std::uint32_t ActorReader::read_place(std::uint32_t token) {
  for (const LexiconClass kind : {kRegion, kCity, kCountry}) {
    const Mark mark = text_.at(kind, token);
    if (!mark) continue;
    if (kind == kCity && people_.size() > 0 && people_.has_surname(fold(text_.word(token)))) continue;
    // "thanked Singapore": a state that is called as its city, unless something is there.
    if (kind == kCity && text_.at(kCountry, token).end >= mark.end && !is_located(token)) continue;
    // "Milan Lind met": nothing says that something was there.
    if (kind == kCity && names_a_person(token)) continue;
    const bool country = kind == kCountry;
    std::uint32_t end = mark.end;
    if (names_a_thing(token, mark, country)) return token;
    const bool acts = country && !is_located(token);
    if (!country && end + 1 < end_ && (text_.is_mark(end, U',') || text_.is_mark(end, U'('))) {
      // "Baku, Azerbaijan" and "Dubai (UAE)" are one place.
      const Mark owner = text_.at(kCountry, end + 1);
      if (owner && owner.entry->country == mark.entry->country && !acts_itself(token, owner.end)) {
        end = owner.end;
        if (end < end_ && text_.is_mark(end, U')')) ++end;
      }
    }
    const std::uint32_t first = country ? token : first_of_place(token);
    Mention& mention = add(acts ? MentionKind::kActor : MentionKind::kPlace, first, token, end);
    // "в Ошской области": the noun tells what the adjective leaves open.
    if (const auto common = static_cast<std::uint8_t>(mention.cases & text_.cases(mark.end - 1)); common != 0)
      mention.cases = common;
    if (first < token) mention.cases = text_.cases(first);
    mention.country = mark.entry->country;
    mention.place = country ? country_name(mark.entry->country) : mark.entry->value;
    mention.place_kind = country         ? PlaceKind::kCountry
                         : kind == kCity ? PlaceKind::kCity
                                         : PlaceKind::kRegion;
    mention.capital = mark.entry->capital && !heads_text(token, end);
    mention.actor.kind = kind == kRegion ? ActorKind::kOrganisation : ActorKind::kState;
    mention.actor.name = kind == kRegion ? mark.entry->value : country_name(mark.entry->country);
    mention.actor.country = mark.entry->country;
    mention.actor.at = {text_.token(token).at.begin, text_.token(end - 1).at.end};
    if (kind == kRegion) {
      if (const Mark country_behind = country_behind_region(text_, end, end_))
        mention.country = mention.actor.country = country_behind.entry->country;
    }
    return end;
  }
  return token;
}

}  // namespace concord::reading
