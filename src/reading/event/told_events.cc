#include "reading/event/told_events.h"

#include <algorithm>
#include <ranges>

#include "reading/event/alike.h"
#include "reading/event/merge.h"
#include "reading/event/quote.h"

namespace concord::reading {
namespace {

// "В заседании приняли участие": what they did, they did at the occasion that the noun names.
bool is_aside(const Syntax& syntax, std::uint32_t noun) {
  return std::ranges::any_of(syntax.chunks, [&](const Chunk& chunk) {
    return chunk.first <= noun && noun < chunk.end && !chunk.preposition.empty();
  });
}

// "с делегацией Швеции, возглавляемой министром": whom she leads somebody meets in this sentence, and not in
// one before.
bool leads_partner(const Syntax& syntax, const Clause& clause) {
  if (clause.antecedent == kNone) return false;
  const Chunk& led = syntax.chunks[clause.antecedent];
  return !led.preposition.empty() && (led.cases & kInstrumental) != 0;
}

}  // namespace

// Who signed what was told before, and who else came to a meeting, belongs to the event that told of it.
void ToldEvents::add(const Syntax& syntax, const Match& match, ToldEvent&& told, const Agreement* document) {
  const Frame& frame = scene_.pack.frames[match.frame];
  if (told.event.status == EventStatus::kHeld) {
    const bool signer = frame.retells && told.document == 0;
    if (told.event.type == EventType::kCooperate && (document != nullptr || signer)) {
      if (ToldEvent* signing = last_signing()) {
        // "The document was signed on Friday": by those who are known to have signed it.
        if (match.actors == 0 && !signing->resolved) told.event.actors.clear();
        return retell(scene_.document.text, std::move(told), *signing);
      }
      // "A memorandum was signed. It bears the names of ...": both sentences tell it.
      if (document != nullptr && signer)
        told.event.quote =
            both_quotes(scene_.document.text, document->quote, told.event.quote).value_or(told.event.quote);
    }
    if (told.event.type == EventType::kConsult && frame.retells) {
      ToldEvent* known = last_meeting(syntax.sentence);
      if (known == nullptr) known = last_with(told);
      if (known == nullptr) known = said_beside(told);
      const std::uint32_t verb = syntax.clauses[match.clause].verb;
      const bool reduced = verb != kNone && syntax.verbs[verb].reduced;
      if (reduced && leads_partner(syntax, syntax.clauses[match.clause])) return;
      if (name_last(told, known)) return;
      if (known != nullptr) return tell_again(std::move(told), *known);
      if (saw_signing(told.sentence)) return;
      if (reduced) return;  // "the report accompanied by a map"
    }
    if (told.event.type == EventType::kConsult && match.noun_token != kNone) {
      const bool own = scene_.pack.has_cases() && syntax.clauses[match.clause].antecedent == kNone;
      if (ToldEvent* known = own ? nullptr : event_of(match.noun_token))
        return tell_again(std::move(told), *known);
      const auto occasion = occasion_of(match.noun_token);
      const bool at_it =
          frame.needs < 2 || (scene_.pack.has_dictionary && is_aside(syntax, match.noun_token));
      ToldEvent* known = at_it ? event_at(occasion, syntax.sentence) : nullptr;
      if (known != nullptr && !is_with_others(told, *known)) return tell_again(std::move(told), *known);
      if (at_it && name_at(told, occasion)) return;
      ToldEvent* last = said_of_the_last(match) ? last_meeting(syntax.sentence) : nullptr;
      if (last != nullptr) return tell_again(std::move(told), *last);
      occasions_.push_back({occasion, syntax.sentence, match.noun_token, told.event.quote});
    }
  }
  name_by_signers(told);
  add_event(std::move(told), events_);
}

void ToldEvents::name_company(const std::vector<Actor>& company, std::uint32_t sentence) {
  for (ToldEvent& known : events_ | std::views::reverse) {
    if (known.sentence != sentence) return;
    Event& event = known.event;
    if (event.type != EventType::kConsult || event.status != EventStatus::kHeld || event.actors.size() != 1)
      continue;
    const Actor one = event.actors.front();
    if (std::ranges::none_of(company, [&](const Actor& other) { return same_actor(one, other); })) continue;
    for (const Actor& actor : company) add_actor(actor, event.actors);
    known.partner = true;
    return;
  }
}

// "the meeting", "the second session"
bool ToldEvents::is_the(std::uint32_t noun) const {
  constexpr std::uint32_t kMostBetween = 2;
  for (std::uint32_t at = noun; at-- > 0 && noun - at <= kMostBetween;) {
    const auto hits = hits_in(scene_, LexiconClass::kDeterminer, at, at + 1);
    if (!hits.empty()) return scene_.pack.lexicon.entry(hits.front().entry).value == kDefiniteDeterminer;
  }
  return false;
}

// "Встреча прошла в министерстве": a language without articles begins so with what it told of before.
bool ToldEvents::opens_with(const Match& match) const {
  const std::uint32_t noun = match.noun_token;
  const bool first = noun == 0 || scene_.document.tokens[noun - 1].kind == TokenKind::kPunctuation;
  return scene_.pack.has_dictionary && first && match.verb_first == noun + 1;
}

// "The meeting was attended by ...": the one told of before.
bool ToldEvents::said_of_the_last(const Match& match) const {
  if (scene_.pack.has_cases() || !match.passive || match.noun_token > match.verb_first) return false;
  return is_the(match.noun_token) && tells_who_came(match.verb_first);
}

// "attended", "chaired", not "organised": a verb of a frame that says more of a meeting.
bool ToldEvents::tells_who_came(std::uint32_t verb) const {
  return std::ranges::any_of(hits_in(scene_, LexiconClass::kFrameVerb, verb, verb + 1), [&](const Hit& hit) {
    const Frame& frame = scene_.pack.frame_of(hit);
    return frame.retells && frame.type == EventType::kConsult;
  });
}

// The occasions of the event stay those of it, whose quote grows.
void ToldEvents::tell_again(ToldEvent&& told, ToldEvent& known) {
  const Span before = known.event.quote;
  retell(scene_.document.text, std::move(told), known);
  for (Occasion& one : occasions_)
    if (one.quote == before) one.quote = known.event.quote;
}

ToldEvent* ToldEvents::last_signing() {
  for (ToldEvent& told : events_ | std::views::reverse) {
    const Event& event = told.event;
    if (event.type == EventType::kCooperate && event.status == EventStatus::kHeld) return &told;
  }
  return nullptr;
}

// "The banks signed a loan. Ambassador Lind attended the ceremony": who looked on has met nobody.
bool ToldEvents::saw_signing(std::uint32_t sentence) {
  constexpr std::uint32_t kSentencesToSigning = 2;
  const ToldEvent* known = scene_.pack.has_dictionary ? last_signing() : nullptr;
  return known != nullptr && known->event.signing && known->sentence + kSentencesToSigning >= sentence;
}

// The meeting of several that a sentence shortly before told of, else what one was said to come to.
ToldEvent* ToldEvents::last_meeting(std::uint32_t sentence) {
  for (ToldEvent& told : events_ | std::views::reverse) {
    const Event& event = told.event;
    if (told.sentence + kSentencesToMeeting < sentence) break;
    if (event.type == EventType::kConsult && event.status == EventStatus::kHeld &&
        (event.actors.size() > 1 || told.united))
      return &told;
  }
  for (const Occasion& one : occasions_ | std::views::reverse) {
    if (one.sentence + kSentencesToMeeting < sentence) break;
    if (ToldEvent* known = one.sentence == sentence ? nullptr : quoted(one.quote)) return known;
  }
  return nullptr;
}

// "She paid a visit to Norway. The envoy accompanied her": what one of them was told to have done before.
ToldEvent* ToldEvents::last_with(const ToldEvent& told) {
  for (ToldEvent& known : events_ | std::views::reverse) {
    if (known.sentence + kSentencesToMeeting < told.sentence) break;
    if (known.event.type != EventType::kConsult || known.event.status != EventStatus::kHeld) continue;
    const bool shared = std::ranges::any_of(known.event.actors, [&](const Actor& one) {
      return std::ranges::any_of(told.event.actors,
                                 [&](const Actor& other) { return same_actor(one, other); });
    });
    if (shared)
      return all_in(told.event.actors, known.event.actors) ? nullptr : &known;  // or nobody came with her
  }
  return nullptr;
}

// "Делегацию Норвегии возглавила Берг, делегацию Кении представлял Линд": of one meeting, though nothing else
// tells of it.
ToldEvent* ToldEvents::said_beside(const ToldEvent& told) {
  if (events_.empty() || !scene_.pack.has_dictionary) return nullptr;
  ToldEvent& last = events_.back();
  const bool same = last.sentence == told.sentence && last.event.type == EventType::kConsult &&
                    last.event.status == EventStatus::kHeld &&
                    last.event.origin.rule == told.event.origin.rule;
  return same ? &last : nullptr;
}

// What people come to, by its word: any of the lemmas that the noun may have.
LemmaId ToldEvents::occasion_of(std::uint32_t noun) const {
  const auto analyses = scene_.document.of(scene_.document.tokens[noun]);
  return analyses.empty() ? LemmaId{} : analyses.front().lemma;
}

// The event that a sentence shortly before told of such an occasion.
ToldEvent* ToldEvents::event_at(LemmaId occasion, std::uint32_t sentence) {
  for (const Occasion& one : occasions_ | std::views::reverse) {
    if (one.sentence + kSentencesToOccasion < sentence) break;
    if (one.noun != occasion || one.sentence == sentence) continue;
    if (ToldEvent* known = quoted(one.quote)) return known;
  }
  return nullptr;
}

// "She attended a workshop held by the bank": what both verbs are said of is one event.
ToldEvent* ToldEvents::event_of(std::uint32_t noun) {
  for (const Occasion& one : occasions_ | std::views::reverse)
    if (one.token == noun) return quoted(one.quote);
  return nullptr;
}

ToldEvent* ToldEvents::quoted(Span quote) {
  for (ToldEvent& told : events_)
    if (told.event.type == EventType::kConsult && told.event.quote == quote) return &told;
  return nullptr;
}

}  // namespace concord::reading
