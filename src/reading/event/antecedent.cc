#include "reading/event/antecedent.h"

#include <algorithm>
#include <iterator>

namespace concord::reading {
namespace {

constexpr std::uint32_t kPronounSentencesBack = 3;
constexpr std::size_t kLastMentioned = 64;

bool is_person(const Mention& mention) {
  return mention.kind == MentionKind::kActor && mention.actor.kind == ActorKind::kPerson &&
         !mention.actor.name.empty();
}

}  // namespace

// The first person of the sentence so far that fits and no preposition governs; the first whom one does goes
// to `aside` where that is empty.
template <class Fits>
const Mention* Antecedents::first_person(std::uint32_t sentence, Fits&& fits, const Mention*& aside) const {
  auto it = std::ranges::lower_bound(before_, sentence, {}, &Mention::sentence);
  for (; it != before_.end() && it->sentence == sentence; ++it) {
    if (!is_person(*it) || !fits(*it)) continue;
    if (!behind_preposition(*it)) return &*it;
    if (aside == nullptr) aside = &*it;
  }
  return nullptr;
}

const Mention* Antecedents::topic() const {
  const Mention* aside = nullptr;
  const auto fits = [&](const Mention& mention) { return !is_other_gender(mention); };
  for (std::uint32_t back = 0; back <= kPronounSentencesBack && back <= at_.sentence; ++back)
    if (const Mention* person = first_person(at_.sentence - back, fits, aside)) return person;
  return aside;
}

// The first person of the sentence so far, whatever his gender; one to whom something is done only where
// there is no other.
const Mention* Antecedents::subject() const {
  const Mention* aside = nullptr;
  const auto anybody = [](const Mention&) { return true; };
  const Mention* person = first_person(at_.sentence, anybody, aside);
  return person != nullptr ? person : aside;
}

// Whom the relative clause of the token is about: "Lind, who called on him".
const Mention* Antecedents::relative() const {
  if (before_.empty() || !is_person(before_.back())) return nullptr;
  const auto& relatives = hits_.of(LexiconClass::kRelative);
  const auto it = std::ranges::lower_bound(relatives, before_.back().end_token, {}, &Hit::first_token);
  const bool right_behind =
      it != relatives.end() && it->first_token < at_.token && it->first_token <= before_.back().end_token + 1;
  return right_behind ? &before_.back() : nullptr;
}

// "The minister spoke when the envoy called on her": who acts in the clause that the pronoun stands in, be it
// a body.
const Mention* Antecedents::subject_of_clause() const {
  if (pack_.has_cases()) return nullptr;
  std::uint32_t opener = at_.token;
  while (opener > document_.sentences[at_.sentence].first_token &&
         !begins(hits_, opener, class_bits(LexiconClass::kSubordinator)))
    --opener;
  auto it = std::ranges::upper_bound(before_, opener, {}, &Mention::first_token);
  while (it != before_.end() &&
         (it->kind != MentionKind::kActor || it->actor.name.empty() || behind_preposition(*it)))
    ++it;
  const bool opened = begins(hits_, opener, class_bits(LexiconClass::kSubordinator));
  return opened && it != before_.end() ? &*it : nullptr;
}

const Mention* Antecedents::other_person() const {
  const Mention* self = relative();
  if (self == nullptr) self = subject_of_clause();
  if (self == nullptr) self = subject();
  if (self == nullptr) return pack_.has_cases() ? nullptr : topic();  // "The bank's delegation met him"
  std::size_t looked_at = 0;
  for (auto it = before_.rbegin(); it != before_.rend() && looked_at++ < kLastMentioned; ++it) {
    if (it->sentence + kPronounSentencesBack < at_.sentence) break;
    if (is_person(*it) && it->actor.name != self->actor.name && !is_other_gender(*it)) return &*it;
  }
  return nullptr;
}

const Mention* Antecedents::received() const {
  if (!pack_.has_cases()) return other_person();
  const Mention* known = topic();
  if (known == nullptr || known->sentence < at_.sentence) return known;
  const Mention* around = before_clause(known);
  return around == nullptr && pack_.has_dictionary ? other_person() : around;
}

// "The minister flew to Oslo, where the envoy received her": a clause of its own begins between them.
const Mention* Antecedents::before_clause(const Mention* known) const {
  for (std::uint32_t at = known->end_token; at < at_.token; ++at)
    if (document_.tokens[at].mark == U':' || begins(hits_, at, class_bits(LexiconClass::kSubordinator)))
      return known;
  return nullptr;
}

const Mention* Antecedents::guest() const {
  const Mention* host = nullptr;
  std::size_t looked_at = 0;
  for (auto it = before_.rbegin(); it != before_.rend() && looked_at++ < kLastMentioned; ++it) {
    if (it->sentence + kPronounSentencesBack < at_.sentence) break;
    if (!is_person(*it)) continue;
    if (host_.empty() || (!it->actor.country.empty() && it->actor.country != host_)) return &*it;
    if (host == nullptr) host = &*it;
  }
  return host;
}

const Mention* Antecedents::named_behind() const {
  constexpr std::uint32_t kMostBefore = 2;  // "Speaking when"
  const std::uint32_t first = document_.sentences[at_.sentence].first_token;
  if (pack_.has_cases() || at_.token == first || at_.token > first + kMostBefore) return nullptr;
  if (!begins(hits_, at_.token - 1, class_bits(LexiconClass::kSubordinator))) return nullptr;
  for (const Mention& mention : behind_) {
    if (mention.sentence != at_.sentence) break;
    if (!is_person(mention) || is_other_gender(mention)) continue;
    if (document_.tokens[mention.first_token - 1].mark == U',') return &mention;
  }
  return nullptr;
}

const Mention* Antecedents::organisation() const {
  if (!pack_.has_cases() || at_.sentence == 0) return nullptr;
  auto it = std::ranges::lower_bound(before_, at_.sentence - 1, {}, &Mention::sentence);
  for (; it != before_.end() && it->sentence + 1 == at_.sentence; ++it) {
    if (it->kind == MentionKind::kActor && it->actor.kind == ActorKind::kOrganisation) return &*it;
  }
  return nullptr;
}

std::vector<Actor> Antecedents::named_together() const {
  std::vector<Actor> out;
  auto it = std::ranges::lower_bound(before_, at_.sentence, {}, &Mention::sentence);
  for (std::size_t seen = 0; it != before_.end() && seen < kLastMentioned; ++it, ++seen) {
    if (it->referred || it->anonymous || behind_preposition(*it) || owns(*it)) continue;
    if (it->kind == MentionKind::kGroup) out.insert(out.end(), it->members.begin(), it->members.end());
    if (it->kind == MentionKind::kActor && !it->actor.name.empty()) out.push_back(it->actor);
  }
  if (out.size() < 2) out.clear();
  return out;
}

const Mention* Antecedents::several_of_one() const {
  if (pack_.has_cases()) return nullptr;
  const Mention* found = nullptr;
  auto it = std::ranges::lower_bound(before_, at_.sentence, {}, &Mention::sentence);
  for (; it != before_.end(); ++it) {
    if (it->kind != MentionKind::kActor && it->kind != MentionKind::kGroup) continue;
    if (behind_preposition(*it) || owns(*it)) continue;
    if (found != nullptr || it->kind != MentionKind::kActor || !it->plural || it->actor.name.empty())
      return nullptr;
    found = &*it;
  }
  return found;
}

std::vector<Actor> Antecedents::two_so_far() const {
  std::vector<Actor> out;
  if (pack_.has_cases() || at_.token == 0 ||
      (document_.tokens[at_.token - 1].mark != U',' &&
       !begins(hits_, at_.token - 1, class_bits(LexiconClass::kSubordinator))))
    return out;
  auto it = std::ranges::lower_bound(before_, at_.sentence, {}, &Mention::sentence);
  for (; it != before_.end() && out.size() < 3; ++it)
    if (is_person(*it) && !it->anonymous && std::ranges::find(out, it->actor.name, &Actor::name) == out.end())
      out.push_back(it->actor);
  if (out.size() != 2) out.clear();
  return out;
}

// "Berg, Lind and Moe"
bool Antecedents::are_joined(const Mention& one, const Mention& next) const {
  for (std::uint32_t token = one.end_token; token < next.first_token; ++token)
    if (document_.tokens[token].mark != U',' && !begins(hits_, token, class_bits(LexiconClass::kConjunction)))
      return false;
  return one.end_token < next.first_token;
}

std::vector<Actor> Antecedents::joined_before() const {
  std::vector<Actor> out;
  if (at_.sentence == 0) return out;
  const Mention* last = nullptr;
  auto it = std::ranges::lower_bound(before_, at_.sentence - 1, {}, &Mention::sentence);
  for (; it != before_.end() && it->sentence + 1 == at_.sentence; ++it) {
    if (last == nullptr && behind_preposition(*it)) continue;
    if (!is_person(*it) || (last != nullptr && !are_joined(*last, *it))) break;
    out.push_back(it->actor);
    last = &*it;
  }
  if (out.size() < 2) out.clear();
  return out;
}

// "The ministry's spokesman said the two would meet": whose spokesman it is says nothing beside him.
bool Antecedents::owns(const Mention& mention) const {
  return begins(hits_, mention.end_token, class_bits(LexiconClass::kPossessive));
}

bool Antecedents::behind_preposition(const Mention& mention) const {
  const auto& hits = hits_.of(LexiconClass::kPreposition);
  const auto it = std::ranges::lower_bound(hits, mention.first_token, {}, &Hit::first_token);
  return it != hits.begin() && std::prev(it)->end_token == mention.first_token;
}

}  // namespace concord::reading
