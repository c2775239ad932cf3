// The commitment of a match: who is to do what by when, and whether a clause says anything of what.
#include <algorithm>
#include <functional>

#include "reading/event/finding.h"
#include "reading/event/near_mention.h"
#include "reading/event/own_country.h"
#include "reading/event/principal.h"
#include "reading/event/quote.h"
#include "reading/event/status.h"
#include "reading/event/when_where.h"

namespace concord::reading {

// The first token from this byte on.
std::size_t FindingMaker::token_at(std::uint32_t byte) const {
  const auto& tokens = scene_.document.tokens;
  const auto first =
      std::ranges::lower_bound(tokens, byte, {}, [](const Token& token) { return token.at.begin; });
  return static_cast<std::size_t>(first - tokens.begin());
}

// "and does": what belongs to another verb; "by Norway": who does it.
bool FindingMaker::begins_with(Span what, std::uint32_t flag) const {
  return what.begin < what.end && (facts_.flags[token_at(what.begin)] & flag) != 0;
}

// Whether the mention says who, where or when, and nothing of what.
bool FindingMaker::only_names(std::uint32_t mention) const {
  if (mention == kNone || scene_.pack.has_cases()) return false;
  const MentionKind kind = scene_.mentions[mention].kind;
  return kind != MentionKind::kGroup && kind != MentionKind::kMoney;
}

// Whether a run of the text has words of its own and is not only "about this", "with Norway", "in Vienna".
bool FindingMaker::says_something(Span text) const {
  constexpr std::uint32_t kSayingNothing =
      kIsPreposition | kIsDeterminer | kIsConjunction | kIsSubordinator | kIsImpersonal | kIsAdverb;
  const auto& tokens = scene_.document.tokens;
  for (std::size_t at = token_at(text.begin); at < tokens.size() && tokens[at].at.end <= text.end; ++at) {
    if (tokens[at].kind != TokenKind::kWord || (facts_.flags[at] & kSayingNothing) != 0) continue;
    if (only_names(facts_.mention[at])) continue;
    const auto analyses = scene_.document.of(tokens[at]);
    const bool pronoun =
        std::ranges::any_of(analyses, [](const Analysis& one) { return one.part == PartOfSpeech::kPronoun; });
    if (!pronoun) return true;
  }
  return false;
}

// "About this they agreed in Vienna": what, the sentence before has told.
bool FindingMaker::refers_back(Span what) const {
  const auto& tokens = scene_.document.tokens;
  const std::size_t index = token_at(what.begin);
  if (!scene_.pack.has_cases() || index + 2 >= tokens.size() || tokens[index + 1].at.end > what.end)
    return false;
  if ((facts_.flags[index] & kIsPreposition) == 0 || tokens[index + 2].mark == U',') return false;
  return std::ranges::any_of(scene_.document.of(tokens[index + 1]),
                             [](const Analysis& one) { return one.part == PartOfSpeech::kPronoun; });
}

// "They agreed that the climate is changing": what is so is nothing that somebody will do.
bool FindingMaker::is_opinion(const Syntax& syntax, const Match& match, Span what) const {
  const bool declares = scene_.pack.has_dictionary && frame_of(match).type == EventType::kSupport;
  if ((frame_of(match).type != EventType::kAgree && !declares) || what.begin == what.end) return false;
  const auto& tokens = scene_.document.tokens;
  return std::ranges::any_of(syntax.clauses, [&](const Clause& clause) {
    if (clause.chunks.empty()) return false;
    const Chunk& opener = syntax.chunks[clause.chunks.front()];
    return opener.kind == ChunkKind::kSubordinator && tokens[opener.first].at.begin == what.begin &&
           !is_outlook(scene_, facts_, syntax, clause);
  });
}

// Whether any slot that takes the rest of the clause is filled.
bool FindingMaker::says_what(const Syntax& syntax, const Match& match) const {
  if (sums_up(syntax, match)) return true;
  // "To cut emissions Norway has promised": in languages that may put it first.
  if (scene_.pack.has_dictionary &&
      std::ranges::any_of(syntax.clauses, [&](const Clause& one) { return one.governor == match.clause; }))
    return true;
  // "They decided that the river will be cleaned": a clause of its own tells it.
  constexpr std::uint32_t kMostBetween = 1;  // a comma
  for (const Clause& clause : syntax.clauses) {
    if (clause.chunks.empty()) continue;
    const Chunk& opener = syntax.chunks[clause.chunks.front()];
    if (opener.kind == ChunkKind::kSubordinator && opener.first >= match.end_token &&
        opener.first <= match.end_token + kMostBetween)
      return true;
  }
  // "They agreed at the forum: the company will ..."
  const std::uint32_t end = scene_.document.sentences[syntax.sentence].end_token;
  for (std::uint32_t token = match.end_token; token + 1 < end; ++token) {
    if (scene_.document.tokens[token].mark == U':') return true;
  }
  return std::ranges::any_of(match.fills, [&](const Fill& fill) {
    return (frame_of(match).slots[fill.slot].fillers & (kClauseFiller | kInfinitiveFiller)) != 0 &&
           (!fill.chunks.empty() || says_something(fill.rest));
  });
}

// "The World Bank and Hungary signed a loan": of the two the body of no country gives.
void FindingMaker::keep_giver(std::vector<Actor>& actors) {
  const auto of_none = [](const Actor& one) {
    return one.kind == ActorKind::kOrganisation && one.country.empty();
  };
  if (actors.size() == 2 && std::ranges::count_if(actors, of_none) == 1)
    std::erase_if(actors, std::not_fn(of_none));
}

// "wants to be carbon neutral by 2050": a wish with a day is an aim that one has set oneself.
bool FindingMaker::has_due_day(const Syntax& syntax, const Match& match) const {
  bool due = false;
  mentions_of_sentence(scene_, syntax.sentence, [&](const Mention& mention) {
    due = due || (mention.kind == MentionKind::kDate && mention.date && is_due(scene_, mention) &&
                  in_clause(syntax, match, mention));
  });
  return due;
}

std::optional<Commitment> FindingMaker::commitment_of(const Syntax& syntax, const Match& match,
                                                      const Story& story) const {
  const Frame& frame = frame_of(match);
  if (!frame.commitment) return std::nullopt;
  if (is_asked(scene_, syntax, match)) return std::nullopt;
  if (!frame.type && frame.status == EventStatus::kPlanned &&
      (!looks_ahead(scene_, facts_, syntax, match) ||
       (is_own_wish(scene_, facts_, syntax, match) && !has_due_day(syntax, match))))
    return std::nullopt;
  if (only_tells_which(syntax, match) || only_explains(syntax, match)) return std::nullopt;
  std::vector<Actor> who;
  if (const Fill* fill = match.fill_of(*frame.commitment))
    add_actors(syntax, *fill, frame.slots[*frame.commitment], story, who);
  if (speaks_of_own_country(scene_, syntax, syntax.clauses[match.clause]))
    std::ranges::transform(who, who.begin(), state_of);
  if (frame.type == EventType::kAid && frame.slots[*frame.commitment].relation == Relation::kSubject)
    keep_giver(who);
  if (who.empty() && frame.type == EventType::kAid) add_giver_by_adjective(syntax, match, who);
  double share = 1.0;
  // "More than $400 million was pledged": by whom, only the clause itself could tell.
  const bool told_giver = who.empty() && has_told_giver(syntax, match, story);
  if (who.empty() && !told_giver && match.passive && frame.type == EventType::kAid) return std::nullopt;
  if (told_giver) {
    share = kResolvedShare;
  } else if (who.empty()) {
    complete_actors(syntax, match, story, who);
    if (who.empty()) add_guest(syntax, match, story, who);
    share = kResolvedShare;
    // "Five million of it will go to": who gave it promises that, and not who is helped.
    const bool gave =
        scene_.pack.has_dictionary && !frame.type && story.meeting_sentence != story.sides_sentence;
    if (gave && who.size() > 1) who.resize(1);
  }
  if (scene_.pack.has_dictionary && !frame.type && who.size() < frame.needs) return std::nullopt;
  if ((who.empty() && !told_giver) ||
      (looks_back(scene_, syntax, match) && !when_of(scene_, syntax, match).stated))
    return std::nullopt;
  Span what;
  if (frame.what) {
    const Fill* fill = match.fill_of(*frame.what);
    if (fill != nullptr) what = behind_occasion(syntax, match, told_behind_pronoun(syntax, fill->rest));
    const bool only_where = fill != nullptr && fill->rest.begin != fill->rest.end && what.begin == what.end;
    if (only_where && !sums_up(syntax, match)) return std::nullopt;
    const std::optional<Span> first = told_first(syntax, match, what);
    if (first) what = *first;
    // The whole clause tells it.
    const bool whole = !first && ((match.passive && begins_with(what, kIsPreposition)) ||
                                  (fill != nullptr && scene_.pack.has_dictionary && is_sum(syntax, *fill)));
    if (!whole && !says_something(what) && !says_what(syntax, match)) return std::nullopt;
    if (refers_back(what) || points_only(what) || hangs_in_the_air(match, what)) return std::nullopt;
    if (is_opinion(syntax, match, what) || is_told_opinion(syntax, match, what)) return std::nullopt;
    if (!scene_.pack.has_dictionary && begins_with(what, kIsConjunction)) return std::nullopt;
    // "рассказал о планах": of which, it does not say.
    const bool named = scene_.pack.has_dictionary && match.noun_token != kNone && what.begin != what.end;
    if (named && !says_more(match, what)) return std::nullopt;
    if (whole) what = {};
  }
  // Whether it is denied or only supposed is a question for the few that have come so far.
  const EventStatus status = status_of(scene_, facts_, syntax, match);
  if (status == EventStatus::kNegated || status == EventStatus::kHypothetical) return std::nullopt;
  Commitment commitment;
  commitment.who = told_giver ? story.promised_by : names_of(who);
  Span quote = quote_of(scene_, syntax, match);
  if (what.begin != what.end && what.begin < quote.begin)
    quote = both_quotes(scene_.document.text, what, quote).value_or(quote);
  const bool only_verb =
      what.begin == what.end && (match.passive || (scene_.pack.has_dictionary && !frame.what));
  if (only_verb && (frame.what || scene_.pack.has_dictionary) && !says_more(match, quote))
    return std::nullopt;
  const bool untold = what.begin == what.end && !match.passive;
  const std::optional<Span> before =
      untold && !scene_.pack.has_cases() ? told_before(syntax, match) : std::nullopt;
  const std::optional<Span> both = before ? both_quotes(scene_.document.text, *before, quote) : std::nullopt;
  if (both) {
    what = *before;
    quote = *both;
  } else if (untold) {
    const Fill* doer = match.fill_of(*frame.commitment);
    const bool governed = frame.slots[*frame.commitment].relation == Relation::kPreposition;
    if (doer != nullptr && !doer->chunks.empty() &&
        !governed) {  // "займутся эксперты": who does it is not what is done
      const Chunk& chunk = syntax.chunks[doer->chunks.back()];
      if (chunk.first >= match.end_token && scene_.document.tokens[chunk.end - 1].at.end == quote.end)
        return std::nullopt;
    }
    what = {scene_.document.tokens[match.end_token - 1].at.end,
            std::max(quote.end, scene_.document.tokens[match.end_token - 1].at.end)};
    if (match.end_token < scene_.document.tokens.size()) {  // "will “give” Kenya"
      const Token& next = scene_.document.tokens[match.end_token];
      if (is_quotation_mark(next.mark) && !next.space_before && next.at.end <= what.end)
        what.begin = next.at.end;
    }
    while (what.begin < what.end &&
           (scene_.document.text[what.begin] == ' ' || scene_.document.text[what.begin] == ','))
      ++what.begin;
  }
  commitment.what = single_spaced(scene_.document.text.substr(what.begin, what.end - what.begin));
  if (commitment.what.empty()) {
    commitment.what = single_spaced(scene_.document.text.substr(quote.begin, quote.end - quote.begin));
  }
  std::vector<Actor> named;
  for (const Fill& fill : match.fills) {
    if (fill.slot != *frame.commitment && (frame.slots[fill.slot].fillers & kActorFiller) != 0) {
      add_actors(syntax, fill, frame.slots[fill.slot], story, named);
    }
  }
  std::vector<Actor> others;
  for (const Actor& one : named)
    if (std::ranges::none_of(who, [&](const Actor& doer) { return same_actor(doer, one); }))
      add_actor(one, others);
  commitment.to_whom = names_of(others);
  commitment.due = due_of(scene_, syntax, match, what);
  // Who is invited has something to do once there is a day for it: "to the forum that will be held in May".
  const bool invited = frame.slots[*frame.commitment].relation == Relation::kObject;
  if (invited && !commitment.due)
    commitment.due = due_of(scene_, syntax, match,
                            {scene_.document.tokens[match.end_token - 1].at.end,
                             scene_.document.sentences[syntax.sentence].at.end});
  if (invited && !match.passive && !commitment.due) return std::nullopt;
  commitment.quote = quote;
  set_origin(match, share, commitment.origin);
  return commitment;
}

}  // namespace concord::reading
