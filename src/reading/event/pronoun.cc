#include "reading/event/pronoun.h"

#include <algorithm>

namespace concord::reading {
namespace {

constexpr std::uint32_t kSentencesBack = 3;

class PronounResolver {
 public:
  PronounResolver(const Document& document, const Pack& pack, const Hits& hits,
                  const std::vector<Mention>& mentions)
      : document_(document), pack_(pack), hits_(hits), out_(mentions) {}

  std::vector<Mention> run() {
    for (const Hit& hit : hits_.of(LexiconClass::kPronoun)) resolve(hit);
    return std::move(out_);
  }

 private:
  static bool is_person(const Mention& mention) {
    return mention.kind == MentionKind::kActor && mention.actor.kind == ActorKind::kPerson &&
           !mention.actor.name.empty();
  }

  void resolve(const Hit& hit) {
    const std::string& value = pack_.lexicon.entry(hit.entry).value;
    const auto at = std::ranges::lower_bound(out_, hit.first_token, {}, &Mention::first_token);
    if (at != out_.begin() && std::prev(at)->end_token > hit.first_token) return;
    if (at != out_.end() && at->first_token < hit.end_token) return;
    const std::uint32_t sentence = sentence_of(hit.first_token);
    Mention made;
    made.first_token = made.head_token = hit.first_token;
    made.end_token = hit.end_token;
    made.sentence = sentence;
    for (const Analysis& analysis : document_.of(document_.tokens[hit.first_token])) {
      made.cases = static_cast<std::uint8_t>(made.cases | analysis.cases);
    }
    if (value == "plural") {
      made.kind = MentionKind::kGroup;  // whose members the story knows
      made.plural = true;
    } else {
      const Mention* person =
          value == "object" ? other_person(sentence, hit.first_token) : topic(sentence, hit.first_token);
      if (person == nullptr) return;
      made.kind = MentionKind::kActor;
      made.actor = person->actor;
    }
    out_.insert(std::ranges::lower_bound(out_, hit.first_token, {}, &Mention::first_token), std::move(made));
  }

  std::uint32_t sentence_of(std::uint32_t token) const {
    const auto it = std::ranges::upper_bound(document_.sentences, token, {}, &Sentence::first_token);
    return static_cast<std::uint32_t>(it - document_.sentences.begin()) - 1;
  }

  std::vector<Mention>::const_iterator first_of(std::uint32_t sentence) const {
    return std::ranges::lower_bound(out_, sentence, {}, &Mention::sentence);
  }

  // Whom the text speaks of: the first person of the sentence before the pronoun, else of a sentence shortly
  // before.
  const Mention* topic(std::uint32_t sentence, std::uint32_t token) const {
    for (std::uint32_t back = 0; back <= kSentencesBack && back <= sentence; ++back) {
      for (auto it = first_of(sentence - back); it != out_.end() && it->sentence == sentence - back; ++it) {
        if (it->first_token < token && is_person(*it)) return &*it;
      }
    }
    return nullptr;
  }

  // An object is somebody else than whom its sentence speaks of: the last other person before.
  const Mention* other_person(std::uint32_t sentence, std::uint32_t token) const {
    const Mention* self = topic(sentence, token);
    if (self == nullptr || self->sentence != sentence) return nullptr;
    const Mention* found = nullptr;
    const std::uint32_t from = sentence > kSentencesBack ? sentence - kSentencesBack : 0;
    for (auto it = first_of(from); it != out_.end() && it->first_token < token; ++it) {
      if (is_person(*it) && it->actor.name != self->actor.name) found = &*it;
    }
    return found;
  }

  const Document& document_;
  const Pack& pack_;
  const Hits& hits_;
  std::vector<Mention> out_;
};

}  // namespace

std::vector<Mention> with_pronouns(const Document& document, const Pack& pack, const Hits& hits,
                                   const std::vector<Mention>& mentions) {
  return PronounResolver(document, pack, hits, mentions).run();
}

}  // namespace concord::reading
