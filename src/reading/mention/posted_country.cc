// The country to which an ambassador is sent is that of the official who meets him there, and the one that
// sent him is not.
#include <algorithm>

#include "reading/mention/act_between.h"
#include "reading/mention/noun_phrase.h"
#include "reading/mention/official_country.h"

namespace concord::reading {
namespace {

// "the meeting of Minister Anna Berg with the ambassador": a preposition right before the second of them.
bool preposition_between(const MarkedText& text, const Mention& one, const Mention& other) {
  std::uint32_t first = std::max(one.first_token, other.first_token);
  while (first > 0 && is_definite(text, first - 1)) --first;
  return first > 0 && first - 1 >= std::min(one.end_token, other.end_token) &&
         text.has(LexiconClass::kPreposition, first - 1);
}

// "Ambassador of Norway to Peru": the country of the posting, as the words of the mention tell it.
std::string posting_of(const MarkedText& text, const Mention& mention) {
  for (std::uint32_t i = mention.first_token; i + 1 < mention.end_token; ++i) {
    const Mark link = text.at(LexiconClass::kRoleLink, i);
    if (!link || link.entry->value != "to") continue;
    std::uint32_t at = link.end;
    while (at < mention.end_token && is_definite(text, at)) ++at;
    const Mark country = at < mention.end_token ? text.at(LexiconClass::kCountry, at) : Mark{};
    if (country && country.entry->country != mention.actor.country) return country.entry->country;
  }
  return {};
}

}  // namespace

// "The minister said this. Peru's ambassador to Norway called on him": the host of all who are posted.
void OfficialCountries::find_posting() {
  if (text_.pack().has_cases()) return;
  for (const Mention& mention : mentions_) {
    if (mention.kind != MentionKind::kActor || mention.actor.kind != ActorKind::kPerson ||
        mention.actor.country.empty())
      continue;
    const std::string posting = posting_of(text_, mention);
    if (posting.empty() || posting == posting_) continue;
    if (!posting_.empty()) return posting_.clear();
    posting_ = posting;
  }
}

// "Peru's ambassador to Norway met Minister Anna Berg": she is of the country he is sent to.
std::string OfficialCountries::of_posting(std::size_t index) const {
  const Mention& official = mentions_[index];
  if (official.actor.kind != ActorKind::kPerson) return {};
  for (const Mention& other : around(index)) {
    if (other.kind != MentionKind::kActor || other.actor.kind != ActorKind::kPerson || &other == &official)
      continue;
    if (other.actor.country.empty()) continue;
    if (!act_between(text_, official, other) && !preposition_between(text_, official, other)) continue;
    if (std::string posting = posting_of(text_, other); !posting.empty()) return posting;
  }
  return {};
}

// "The minister met the British High Commissioner": an official of no told country is hardly of the one that
// sent somebody to him, however often a text names it.
bool OfficialCountries::is_sender(std::size_t index, std::string_view country) const {
  const auto posted = [&](const Mention& one) {
    return one.kind == MentionKind::kActor && one.actor.kind == ActorKind::kPerson &&
           text_.pack().has_word_of(RawList::kPostedRole, one.actor.role);
  };
  if (mentions_[index].actor.kind != ActorKind::kPerson || posted(mentions_[index])) return false;
  return std::ranges::any_of(mentions_,
                             [&](const Mention& one) { return one.actor.country == country && posted(one); });
}

}  // namespace concord::reading
