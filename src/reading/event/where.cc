// Where an event took place, and the place that a report as a whole speaks of.
#include <map>
#include <string_view>

#include "reading/event/near_mention.h"
#include "reading/event/venue.h"
#include "reading/event/when_where.h"

namespace concord::reading {
namespace {

bool is_city(const Mention& mention) {
  return mention.kind == MentionKind::kPlace && mention.place_kind == PlaceKind::kCity;
}

bool is_capital_word(const Token& token) {
  return token.kind == TokenKind::kWord && token.shape != Shape::kLower && token.shape != Shape::kNone;
}

// "on the margins of the Vienna Ministerial Meeting": what was done there was done in the city. What is only
// spoken of ("the results of the Bali Summit") is another matter.
bool is_venue(const Scene& scene, const Mention& city) {
  constexpr std::uint32_t kLongestName = 5;
  const Document& document = scene.document;
  const std::uint32_t end = document.sentences[city.sentence].end_token;
  const std::uint32_t article = city.first_token - 1;
  if (city.first_token < 2 || !has_hit(scene, class_bits(LexiconClass::kDeterminer), article, article + 1))
    return false;
  const auto& occasions = scene.hits.of(LexiconClass::kOccasion);
  const bool within = std::ranges::any_of(occasions, [&](const Hit& hit) {
    return hit.end_token == article && scene.pack.lexicon.entry(hit.entry).value == kWithinOccasion;
  });
  if (!within) return false;
  std::uint32_t head = city.end_token;
  while (head + 1 < end && head < city.end_token + kLongestName && is_capital_word(document.tokens[head + 1]))
    ++head;
  bool elsewhere = false;  // "the Berlin Process Summit in Tirana"
  mentions_of_sentence(scene, city.sentence, [&](const Mention& other) {
    elsewhere = elsewhere || (is_city(other) && other.first_token == head + 2);
  });
  return !elsewhere && std::ranges::any_of(hits_in(scene, LexiconClass::kFrameNoun, city.end_token, head + 1),
                                           [&](const Hit& hit) { return hit.end_token == head + 1; });
}

// "the consensus of the Bali summit", "the Bali, Indonesia summit last November": the city in front of a word
// for a gathering, which nothing says to be the one that the text tells of.
bool names_earlier_gathering(const Scene& scene, const Mention& city) {
  if (scene.pack.has_cases() || city.first_token == 0) return false;
  const std::uint32_t article = city.first_token - 1;
  const bool definite = has_hit(scene, class_bits(LexiconClass::kDeterminer), article, article + 1);
  return definite && !is_venue(scene, city) &&
         has_hit(scene, class_bits(LexiconClass::kFrameNoun), city.end_token, city.end_token + 1);
}

// "the Bali Summit", "Керри посетил Баку": a city of which a name is made, or a surname that is also one.
bool only_names(const Scene& scene, const Mention& city) {
  const Document& document = scene.document;
  const Sentence& sentence = document.sentences[city.sentence];
  const std::uint32_t next = city.end_token;
  if (next >= sentence.end_token) return false;
  if (names_earlier_gathering(scene, city)) return true;
  const bool governed =
      city.first_token > sentence.first_token &&
      has_hit(scene, class_bits(LexiconClass::kPreposition), city.first_token - 1, city.first_token);
  if (governed) return false;
  if (!scene.pack.has_cases())
    return sentence.kind == BlockKind::kText && is_capital_word(document.tokens[next]) &&
           !is_venue(scene, city);
  const auto analyses = document.of(document.tokens[next]);
  return scene.pack.has_dictionary && !city.capital && (city.cases == 0 || (city.cases & kNominative) != 0) &&
         std::ranges::any_of(analyses, [](const Analysis& one) {
           return one.part == PartOfSpeech::kVerb && !one.predicted && !one.plural;
         });
}

// A capital that stands for its government, and no preposition says that something was there: "Лондон
// обещал", "with Ottawa promising", "Quito wants".
bool is_party(const Scene& scene, const Syntax& syntax, const Mention& mention) {
  if (!acts(mention) || scene.pack.heads_last) return false;
  const auto chunk = std::ranges::find_if(syntax.chunks, [&](const Chunk& one) {
    return one.kind == ChunkKind::kMention && one.first == mention.first_token;
  });
  if (chunk == syntax.chunks.end()) return false;
  if (scene.pack.has_cases())
    return chunk->preposition.empty() && ((chunk->cases & kNominative) != 0 || chunk->cases == kInstrumental);
  auto next = std::next(chunk);
  const auto left = [&] { return syntax.chunks.end() - next; };
  while (left() > 1 && next->kind == ChunkKind::kConjunction && next[1].kind == ChunkKind::kMention &&
         acts(scene.mentions[next[1].index]))
    next += 2;  // "Rome and Tunis agreed"
  const bool before_verb = next != syntax.chunks.end() && next->kind == ChunkKind::kVerb;
  if (chunk->preposition.empty()) return before_verb && !syntax.verbs[next->index].reduced;
  return before_verb && syntax.verbs[next->index].gerund;
}

bool names_gathering(const Scene& scene, const Chunk& chunk) {
  if (chunk.kind == ChunkKind::kMention)
    return scene.mentions[chunk.index].actor.name.starts_with(scene.pack.conferences.name) &&
           !scene.pack.conferences.name.empty();
  return std::ranges::any_of(
      hits_in(scene, LexiconClass::kFrameNoun, chunk.first, chunk.end),
      [&](const Hit& hit) { return scene.pack.frame_of(hit).type == EventType::kConsult; });
}

// "discussed the outcome of the summit in Vienna", "met ahead of the summit in Vienna": where another
// gathering was or will be, of which they spoke or before which they met.
bool is_of_other_gathering(const Scene& scene, const Syntax& syntax, const Match& match,
                           const Mention& city) {
  if (city.first_token < match.end_token) return false;
  const auto chunk = std::ranges::find_if(syntax.chunks, [&](const Chunk& one) {
    return one.kind == ChunkKind::kMention && one.first == city.first_token;
  });
  if (chunk == syntax.chunks.end() || chunk->preposition_token == kNone) return false;
  auto before = chunk;
  while (before != syntax.chunks.begin() &&
         ((before - 1)->first >= chunk->preposition_token || (before - 1)->kind == ChunkKind::kWord))
    --before;
  if (before == syntax.chunks.begin()) return false;
  const Chunk& gathering = *--before;
  if (gathering.end + 2 < chunk->preposition_token || !names_gathering(scene, gathering)) return false;
  if (match.noun_token != kNone && gathering.first <= match.noun_token && match.noun_token < gathering.end)
    return false;
  if (gathering.preposition_token != kNone) {
    const auto occasions =
        hits_in(scene, LexiconClass::kOccasion, gathering.preposition_token, gathering.preposition_token + 1);
    if (!occasions.empty()) return scene.pack.lexicon.entry(occasions.front().entry).value.empty();
  }
  // "обсудили итоги саммита в Баку"
  const bool of_object = scene.pack.has_dictionary && gathering.preposition.empty() &&
                         (gathering.cases & kGenitive) != 0 && before != syntax.chunks.begin() &&
                         (before - 1)->preposition.empty() && ((before - 1)->cases & kAccusative) != 0;
  if (of_object) return true;
  const std::uint32_t at = scene.document.tokens[city.first_token].at.begin;
  const Frame& frame = scene.pack.frames[match.frame];
  return std::ranges::any_of(match.fills, [&](const Fill& fill) {
    return (frame.slots[fill.slot].fillers & kClauseFiller) != 0 && fill.rest.begin <= at &&
           at < fill.rest.end;
  });
}

// "a decision made in Dubai on December 11 of last year"
bool is_of_past(const Scene& scene, std::uint32_t sentence) {
  constexpr int kDaysOfNews = 45;
  const Sentence& one = scene.document.sentences[sentence];
  if (has_hit(scene, class_bits(LexiconClass::kPast), one.first_token, one.end_token)) return true;
  const std::optional<PartialDate>& published = scene.header.published;
  if (!published || !published->has_day()) return false;
  bool past = false;
  mentions_of_sentence(scene, sentence, [&](const Mention& mention) {
    past = past || (mention.kind == MentionKind::kDate && mention.date && mention.date->has_day() &&
                    days_from_civil(*mention.date) + kDaysOfNews < days_from_civil(*published));
  });
  return past;
}

}  // namespace

Where where_of(const Scene& scene, const Syntax& syntax, const Match& match) {
  // "Vienna hosted the talks between": the frame says that it is where they were.
  const Slot* subject = scene.pack.frames[match.frame].slot(Relation::kSubject);
  const bool is_stage = subject != nullptr && (subject->fillers & kPlaceFiller) != 0;
  const Mention* found = nearest(scene, syntax, match, [&](const Mention& mention) {
    // A city behind the predicate but outside its clause belongs to something else.
    return is_city(mention) && (is_stage || !is_party(scene, syntax, mention)) &&
           !only_names(scene, mention) && !is_agreed_on(scene, match, mention) &&
           !is_of_other_gathering(scene, syntax, match, mention) &&
           (mention.first_token < match.first_token || in_clause(syntax, match, mention));
  });
  if (found == nullptr) {
    const ConferenceSession* session = session_of(scene, syntax.sentence);
    return session == nullptr ? Where{} : Where{session->city, session->city_country, {}};
  }
  return {found->place, found->country, words_of(scene, *found)};
}

Where main_place(const Scene& scene) {
  struct Count {
    int times = 0;  // sentences
    std::uint32_t first = 0;
    std::uint32_t sentence = 0;  // the last one that names it
    std::string_view place;
    std::string_view country;
    bool news = false;  // a sentence names it that tells nothing of the past
  };
  std::map<std::string_view, Count> counts;
  const auto add = [&](std::string_view place, std::string_view country, std::uint32_t token,
                       std::uint32_t sentence) {
    Count& count = counts[place];
    if (count.times > 0 && count.sentence == sentence) return;
    if (count.times++ == 0) count.first = token;
    count.sentence = sentence;
    count.place = place;
    count.country = country;
    count.news = count.news || !is_of_past(scene, sentence);
  };
  const auto is_read = [&](std::uint32_t sentence) {
    return is_prose(scene.document.sentences[sentence].kind);
  };
  // "Берлин выделит": a capital which nothing says to be a place, in a report from elsewhere; "Berlin
  // pledged".
  const auto may_act = [&](const Mention& city) {
    if (!city.capital || scene.pack.heads_last) return false;
    const bool governed = city.first_token > 0 && has_hit(scene, class_bits(LexiconClass::kPreposition),
                                                          city.first_token - 1, city.first_token);
    if (governed) return false;
    if (scene.pack.has_cases() && !scene.header.place.empty()) return true;
    // "Ташкент, Астана и Баку подписали"
    if (scene.pack.has_dictionary && scene.document.tokens[city.end_token].mark == U',' &&
        has_hit(scene, class_bits(LexiconClass::kCity, LexiconClass::kCountry), city.end_token + 1,
                city.end_token + 2))
      return true;
    return has_hit(scene,
                   class_bits(LexiconClass::kFrameVerb, LexiconClass::kPlanned, LexiconClass::kPerfect,
                              LexiconClass::kConjunction),
                   city.end_token, city.end_token + 1);
  };
  for (const Mention& mention : scene.mentions)
    if (is_city(mention) && is_read(mention.sentence) && !only_names(scene, mention) && !may_act(mention) &&
        !is_to_come(scene, mention.sentence, mention.first_token))
      add(mention.place, mention.country, mention.first_token, mention.sentence);
  for (std::uint32_t i = 0; i < scene.document.sentences.size(); ++i) {
    if (!is_read(i)) continue;
    if (const ConferenceSession* session = session_of(scene, i))
      add(session->city, session->city_country, scene.document.sentences[i].first_token, i);
  }
  const Count* best = nullptr;
  for (const auto& [name, count] : counts) {
    if (!count.news) continue;
    if (best == nullptr || count.times > best->times ||
        (count.times == best->times && count.first < best->first)) {
      best = &count;
    }
  }
  const bool often = best != nullptr && best->times > 1;
  if (best != nullptr && (often || scene.header.place.empty()))
    return {.place = std::string(best->place), .country = std::string(best->country)};
  return {.place = scene.header.place, .country = scene.header.place_country};
}

}  // namespace concord::reading
