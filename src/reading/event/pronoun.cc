#include "reading/event/pronoun.h"

#include <algorithm>
#include <iterator>
#include <span>
#include <utility>

#include "reading/event/antecedent.h"
#include "reading/pack/pronoun.h"

namespace concord::reading {
namespace {

class PronounResolver {
 public:
  PronounResolver(const Document& document, const Pack& pack, const Hits& hits, MentionMemory& memory,
                  Mentions& mentions)
      : document_(document),
        pack_(pack),
        hits_(hits),
        mentions_(mentions.all),
        out_(memory.spare),
        host_(mentions.header.home) {}

  // Both are in the order of the text, so the result is made by merging them; it has all that stands before a
  // pronoun.
  void run() {
    const auto is_speaker = [&](const Hit& hit) {
      return pronoun_kind(pack_.lexicon, hit) == Pronoun::kSpeaker;
    };
    if (std::ranges::all_of(hits_.of(LexiconClass::kPronoun), is_speaker)) return;  // nobody is meant
    out_.clear();
    out_.reserve(mentions_.size() + hits_.of(LexiconClass::kPronoun).size());
    for (const Hit& hit : hits_.of(LexiconClass::kPronoun)) {
      while (next_ < mentions_.size() && mentions_[next_].first_token < hit.end_token)
        out_.push_back(std::move(mentions_[next_++]));
      if (!out_.empty() && out_.back().end_token > hit.first_token) continue;
      resolve(hit);
    }
    std::move(mentions_.begin() + static_cast<std::ptrdiff_t>(next_), mentions_.end(),
              std::back_inserter(out_));
    mentions_.swap(out_);
  }

 private:
  void resolve(const Hit& hit) {
    const Pronoun kind = pronoun_kind(pack_.lexicon, hit);
    if (kind == Pronoun::kSpeaker || (kind == Pronoun::kCounted && !says_what_they_do(hit.end_token))) return;
    const bool owner = kind == Pronoun::kDirect && !is_object(hit.end_token);
    if (owner && !begins_meeting(hit.end_token)) return;
    if (kind == Pronoun::kSubject && takes_up_thing(hit.first_token)) return;
    Mention made;
    made.first_token = made.head_token = hit.first_token;
    made.end_token = hit.end_token;
    made.sentence = sentence_of_token(document_, hit.first_token);
    char gender = gender_in(pack_, hits_, hit.first_token, hit.end_token, 0);
    for (const Analysis& analysis : document_.of(document_.tokens[hit.first_token])) {
      if (pack_.has_dictionary && analysis.gender != kNeuter) gender = analysis.gender;  // "ему": of a person
      made.cases = static_cast<std::uint8_t>(made.cases | analysis.cases);
    }
    const Antecedents near(document_, pack_, hits_, host_, out_, std::span(mentions_).subspan(next_),
                           {made.sentence, made.first_token, gender});
    if (kind == Pronoun::kPlural || kind == Pronoun::kCounted) {
      made.kind = MentionKind::kGroup;  // whose members the story knows
      made.plural = made.referred = true;
      if (const Mention* one = begins_company(hit.end_token) ? near.topic() : nullptr)
        made.members = {one->actor};
      else
        made.members = near.named_together();
      if (const Mention* one = made.members.empty() ? near.several_of_one() : nullptr)
        made.members = {one->actor};
      if (made.members.empty()) made.members = near.two_so_far();
      if (made.members.empty()) made.members = near.joined_before();
    } else {
      const Mention* person = kind == Pronoun::kOwn      ? near.speaker()
                              : kind == Pronoun::kObject ? near.received()
                              : owner                    ? near.topic()
                              : kind == Pronoun::kDirect ? near.received()
                              : kind == Pronoun::kGuest  ? near.guest()
                                                         : near.topic();
      if (kind == Pronoun::kSubject && (person == nullptr || person->sentence != made.sentence)) {
        if (const Mention* later = near.named_behind()) person = later;
      }
      if (person == nullptr && kind == Pronoun::kSubject) person = near.organisation();
      if (person == nullptr) return;
      made.kind = MentionKind::kActor;
      made.actor = person->actor;
      // "В министерстве его принял посол": before a verb, of all forms that are spelled so, whom it is done
      // to.
      if (owner || (kind == Pronoun::kDirect && pack_.has_dictionary))
        made.cases = owner ? kGenitive : kAccusative;
    }
    out_.push_back(std::move(made));
  }

  // "A centre was opened: it will work for all": what a colon explains is told before it, and is nobody where
  // nobody is named there.
  bool takes_up_thing(std::uint32_t token) const {
    if (token == 0 || document_.tokens[token - 1].mark != U':') return false;
    const std::uint32_t sentence = sentence_of_token(document_, token);
    for (auto it = out_.rbegin(); it != out_.rend() && it->sentence == sentence; ++it)
      if (it->kind == MentionKind::kGroup ||
          (it->kind == MentionKind::kActor && it->actor.kind == ActorKind::kPerson))
        return false;
    return token - document_.sentences[sentence].first_token > 1;
  }

  // "они с Линдом": the one the text speaks of and whom the preposition governs.
  bool begins_company(std::uint32_t token) const {
    return pack_.has_dictionary && next_ < mentions_.size() && mentions_[next_].first_token == token + 1 &&
           (mentions_[next_].cases & kInstrumental) != 0 &&
           mentions_[next_].actor.kind == ActorKind::kPerson &&
           begins(hits_, token, class_bits(LexiconClass::kPreposition));
  }

  // Whether the word before `token` is no possessive: a verb follows, or where verbs come first no noun can.
  bool is_object(std::uint32_t token) const {
    if (token >= document_.tokens.size()) return false;
    const Token& next = document_.tokens[token];
    const auto is_verb = [&](const Token& one) {
      return std::ranges::any_of(document_.of(one), [](const Analysis& form) {
        return form.part == PartOfSpeech::kVerb || form.part == PartOfSpeech::kInfinitive;
      });
    };
    if (pack_.has_cases())
      return is_verb(next) || (pack_.has_dictionary && token > 1 && is_verb(document_.tokens[token - 2]) &&
                               (next.kind == TokenKind::kPunctuation ||
                                begins(hits_, token, class_bits(LexiconClass::kPreposition))));
    if (next.kind == TokenKind::kPunctuation) return true;
    return begins(
        hits_, token,
        class_bits(LexiconClass::kPreposition, LexiconClass::kConjunction, LexiconClass::kSubordinator) |
            class_bits(LexiconClass::kDeterminer));
  }

  // "Состоялась его беседа с послом": whose meeting it is.
  bool begins_meeting(std::uint32_t token) const {
    if (!pack_.has_dictionary) return false;
    return std::ranges::any_of(hits_.of(LexiconClass::kFrameNoun), [&](const Hit& hit) {
      return hit.first_token == token && pack_.frame_of(hit).type == EventType::kConsult;
    });
  }

  // "the two agreed", not "the two plants": a verb or what stands before one follows.
  bool says_what_they_do(std::uint32_t token) const {
    return begins(hits_, token,
                  class_bits(LexiconClass::kFrameVerb, LexiconClass::kPassive, LexiconClass::kPerfect,
                             LexiconClass::kSpeech, LexiconClass::kAdverb, LexiconClass::kPlanned,
                             LexiconClass::kHypothetical, LexiconClass::kNegated));
  }

  const Document& document_;
  const Pack& pack_;
  const Hits& hits_;
  std::vector<Mention>& mentions_;
  std::vector<Mention>& out_;
  const std::string& host_;  // the country that the report was sent from, or empty
  std::size_t next_ = 0;     // of mentions_, the first that out_ has not taken yet
};

}  // namespace

void add_pronouns(const Document& document, const Pack& pack, const Hits& hits, MentionMemory& memory,
                  Mentions& mentions) {
  PronounResolver(document, pack, hits, memory, mentions).run();
}

}  // namespace concord::reading
