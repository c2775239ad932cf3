#include "reading/mention/mention_finder.h"

#include "reading/mention/actor_reader.h"
#include "reading/mention/complete_people.h"
#include "reading/mention/country_context.h"
#include "reading/mention/date_reader.h"
#include "reading/mention/header.h"
#include "reading/mention/photo_credit.h"
#include "reading/mention/published_by_text.h"

namespace concord::reading {
namespace {

// Whether a date or a sum may begin at the token: most words begin none.
bool may_begin_number(const MarkedText& text, std::uint32_t token, std::uint32_t end) {
  return Calendar::may_begin(text, token) || text.is_currency(token) ||
         (token + 1 < end && text.is_currency(token + 1));
}

bool add_money(const MarkedText& text, std::uint32_t sentence, std::uint32_t token,
               std::vector<Mention>& out) {
  const std::uint32_t end = text.document().sentences[sentence].end_token;
  // "US$ 5 million": whose dollars they are belongs to the sign.
  const bool owned = text.token(token).shape == Shape::kUpper && token + 1 < end &&
                     !text.token(token + 1).space_before && text.is_currency(token + 1);
  const std::uint32_t sign = owned ? token + 1 : token;
  if (!text.is_currency(sign) || sign + 1 >= end || text.token(sign + 1).kind != TokenKind::kNumber)
    return false;
  Mention& mention = out.emplace_back();
  mention.kind = MentionKind::kMoney;
  mention.first_token = token;
  mention.head_token = token;
  mention.end_token = sign + 2;
  mention.sentence = sentence;
  return true;
}

}  // namespace

Result<MentionFinder> MentionFinder::make(const Pack& pack) {
  CONCORD_TRY(LatinName latin, LatinName::make(pack.transliteration, pack.list(RawList::kNameSpelling)));
  return MentionFinder(pack, std::move(latin));
}

void MentionFinder::find(const Document& document, const Hits& hits, MentionMemory& memory, Mentions& out,
                         const std::optional<PartialDate>& published) const {
  const MarkedText text(document, hits, *pack_, memory.ahead);
  find_conferences(text, out.conferences);
  out.header = read_header(text, calendar_, out.conferences);
  if (published) {
    out.header.published = published;
    out.header.published_inferred = false;
  }
  if (!out.header.published) {
    out.header.published = published_by_text(text, calendar_, out.conferences);
    out.header.published_inferred = out.header.published_by_text = out.header.published.has_value();
  }
  out.all.clear();
  DateReader dates(text, calendar_, out.conferences, out.header.published);
  ActorReader actors(text, {latin_, syllables_}, out.all);
  for (std::uint32_t s = 0; s < document.sentences.size(); ++s) {
    const Sentence& sentence = document.sentences[s];
    if (!is_prose(sentence.kind)) continue;
    const auto sessions = conferences_in(out.conferences, sentence);
    actors.start(s, !sessions.empty());
    dates.start(s, sessions);
    for (std::uint32_t i = text.next_mention(sentence.first_token); i < sentence.end_token;
         i = text.next_mention(i)) {
      if (may_begin_number(text, i, sentence.end_token) &&
          (dates.read(i, out.all) || add_money(text, s, i, out.all))) {
        i = out.all.back().end_token;
        continue;
      }
      const std::uint32_t next = actors.read(i);
      i = next > i ? next : i + 1;
    }
  }
  actors.take_surnames();
  complete_people(text, actors.people(), actors.person_of(), out.all);
  complete_countries(text, out.header, out.conferences, actors.people(), actors.person_of(), out.all);
  respelling_.apply(out.all);
  drop_photo_credits(text, out.all);
}

}  // namespace concord::reading
