#include "reading/event/pronoun.h"

#include <algorithm>
#include <iterator>
#include <span>
#include <utility>

namespace concord::reading {
namespace {

constexpr std::uint32_t kPronounSentencesBack = 3;
constexpr std::size_t kLastMentioned = 64;

class PronounResolver {
 public:
  PronounResolver(const Document& document, const Pack& pack, const Hits& hits, Mentions& mentions)
      : document_(document), pack_(pack), hits_(hits), mentions_(mentions.all), out_(mentions.spare) {}

  // Both are in the order of the text, so the result is made by merging them; it has all that stands before a
  // pronoun.
  void run() {
    const auto is_speaker = [&](const Hit& hit) {
      return pack_.lexicon.entry(hit.entry).value == kSpeakerPronoun;
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
  static bool is_person(const Mention& mention) {
    return mention.kind == MentionKind::kActor && mention.actor.kind == ActorKind::kPerson &&
           !mention.actor.name.empty();
  }

  void resolve(const Hit& hit) {
    const std::string& value = pack_.lexicon.entry(hit.entry).value;
    if (value == kSpeakerPronoun || (value == "counted" && !says_what_they_do(hit.end_token))) return;
    if (value == "direct" && !is_object(hit.end_token)) return;
    Mention made;
    made.first_token = made.head_token = hit.first_token;
    made.end_token = hit.end_token;
    made.sentence = sentence_of(hit.first_token);
    gender_ = gender_in(hit.first_token, hit.end_token, 0);
    for (const Analysis& analysis : document_.of(document_.tokens[hit.first_token])) {
      if (pack_.has_dictionary) gender_ = analysis.gender;
      made.cases = static_cast<std::uint8_t>(made.cases | analysis.cases);
    }
    if (value == "plural" || value == "counted") {
      made.kind = MentionKind::kGroup;  // whose members the story knows
      made.plural = made.referred = true;
      made.members = named_together(made.sentence);
    } else {
      const Mention* person = value == kOwnPronoun ? speaker(made.sentence)
                              : value == "object"  ? other_person(made.sentence, made.first_token)
                              : value == "direct"  ? received(made.sentence, made.first_token)
                              : value == "guest"   ? last_person(made.sentence)
                                                   : topic(made.sentence);
      if (value == "subject" && (person == nullptr || person->sentence != made.sentence)) {
        if (const Mention* later = named_behind(made.sentence, made.first_token)) person = later;
      }
      if (person == nullptr && value == "subject") person = organisation(made.sentence);
      if (person == nullptr) return;
      made.kind = MentionKind::kActor;
      made.actor = person->actor;
    }
    out_.push_back(std::move(made));
  }

  std::uint32_t sentence_of(std::uint32_t token) const {
    const auto it = std::ranges::upper_bound(document_.sentences, token, {}, &Sentence::first_token);
    return static_cast<std::uint32_t>(it - document_.sentences.begin()) - 1;
  }

  // Whom the text speaks of: the first person of the sentence so far, else of a sentence shortly before. With
  // whom or to whom something was done is not the one, unless there is nobody else.
  const Mention* topic(std::uint32_t sentence) const {
    const Mention* aside = nullptr;
    for (std::uint32_t back = 0; back <= kPronounSentencesBack && back <= sentence; ++back) {
      auto it = std::ranges::lower_bound(out_, sentence - back, {}, &Mention::sentence);
      for (; it != out_.end() && it->sentence == sentence - back; ++it) {
        if (!is_person(*it) || is_other_gender(*it)) continue;
        if (!behind_preposition(*it)) return &*it;
        if (aside == nullptr) aside = &*it;
      }
    }
    return aside;
  }

  // "Norway and the bank announced that they had signed": those whom the sentence has named so far, where
  // they are several. Who stands behind a preposition belongs to one of them.
  std::vector<Actor> named_together(std::uint32_t sentence) const {
    std::vector<Actor> out;
    auto it = std::ranges::lower_bound(out_, sentence, {}, &Mention::sentence);
    for (std::size_t seen = 0; it != out_.end() && seen < kLastMentioned; ++it, ++seen) {
      if (it->referred || it->anonymous || behind_preposition(*it)) continue;
      if (it->kind == MentionKind::kGroup) out.insert(out.end(), it->members.begin(), it->members.end());
      if (it->kind == MentionKind::kActor && !it->actor.name.empty()) out.push_back(it->actor);
    }
    if (out.size() < 2) out.clear();
    return out;
  }

  // "We stand by Norway," said the minister: who speaks, told beside a verb of saying in the sentence, or
  // around the speech that the sentence goes on with.
  const Mention* speaker(std::uint32_t sentence) const {
    if (const Mention* own = speaker_in(sentence)) return own;
    if (!document_.sentences[sentence].quoted_speech) return nullptr;
    constexpr std::uint32_t kMostSentencesToSpeaker = 2;
    for (std::uint32_t away = 1; away <= kMostSentencesToSpeaker; ++away) {
      if (const Mention* before = away <= sentence ? speaker_in(sentence - away) : nullptr) return before;
    }
    return nullptr;
  }

  const Mention* speaker_in(std::uint32_t sentence) const {
    const Sentence& one = document_.sentences[sentence];
    const auto& verbs = hits_.of(LexiconClass::kSpeech);
    for (auto verb = std::ranges::lower_bound(verbs, one.first_token, {}, &Hit::first_token);
         verb != verbs.end() && verb->first_token < one.end_token; ++verb) {
      if (const Mention* found = beside(*verb, sentence, out_)) return found;
      if (const Mention* found = beside(*verb, sentence, std::span(mentions_).subspan(next_))) return found;
    }
    return nullptr;
  }

  // "Berg also said", "said Minister Berg"
  static const Mention* beside(const Hit& verb, std::uint32_t sentence, std::span<const Mention> mentions) {
    constexpr std::uint32_t kMostWordsBetween = 2;
    auto it = std::ranges::lower_bound(mentions, sentence, {}, &Mention::sentence);
    for (; it != mentions.end() && it->sentence == sentence; ++it) {
      if (!is_person(*it)) continue;
      const bool before = it->end_token <= verb.first_token;
      const std::uint32_t between = before ? verb.first_token - it->end_token
                                           : it->first_token - std::min(it->first_token, verb.end_token);
      if (between <= kMostWordsBetween) return &*it;
    }
    return nullptr;
  }

  // "After she met the envoy, Minister Berg said": behind a word that opens the sentence the pronoun may
  // stand before the name.
  const Mention* named_behind(std::uint32_t sentence, std::uint32_t token) const {
    const std::uint32_t first = document_.sentences[sentence].first_token;
    if (pack_.has_cases() || token != first + 1) return nullptr;
    if (!begins(first, class_bits(LexiconClass::kSubordinator))) return nullptr;
    for (std::size_t i = next_; i < mentions_.size() && mentions_[i].sentence == sentence; ++i) {
      const Mention& mention = mentions_[i];
      if (!is_person(mention) || is_other_gender(mention)) continue;
      if (document_.tokens[mention.first_token - 1].mark == U',') return &mention;
    }
    return nullptr;
  }

  // "There the minister received her": of whom the sentence before spoke; "the minister thanked her":
  // somebody else than the minister.
  const Mention* received(std::uint32_t sentence, std::uint32_t token) const {
    if (!pack_.has_cases()) return other_person(sentence, token);
    const Mention* known = topic(sentence);
    return known != nullptr && known->sentence < sentence ? known : nullptr;
  }

  // Whether the word before `token` is no possessive: a verb follows, or where verbs come first no noun can.
  bool is_object(std::uint32_t token) const {
    if (token >= document_.tokens.size()) return false;
    const Token& next = document_.tokens[token];
    if (pack_.has_cases())
      return std::ranges::any_of(document_.of(next),
                                 [](const Analysis& one) { return one.part == PartOfSpeech::kVerb; });
    if (next.kind == TokenKind::kPunctuation) return true;
    return begins(token, class_bits(LexiconClass::kPreposition, LexiconClass::kConjunction,
                                    LexiconClass::kSubordinator));
  }

  // "the two agreed", not "the two plants": a verb or what stands before one follows.
  bool says_what_they_do(std::uint32_t token) const {
    return begins(token, class_bits(LexiconClass::kFrameVerb, LexiconClass::kPassive, LexiconClass::kPerfect,
                                    LexiconClass::kSpeech, LexiconClass::kAdverb, LexiconClass::kPlanned,
                                    LexiconClass::kHypothetical, LexiconClass::kNegated));
  }

  // Whether words of one of the classes begin at `token`.
  bool begins(std::uint32_t token, ClassBits classes) const {
    return token < hits_.begins.size() && (hits_.begins[token] & classes) != 0;
  }

  // 'f' or 'm', as the first words of the text from `first` on tell that the pack lists, but `otherwise`.
  char gender_in(std::uint32_t first, std::uint32_t end, char otherwise) const {
    const auto& hits = hits_.of(LexiconClass::kGender);
    const auto it = std::ranges::lower_bound(hits, first, {}, &Hit::first_token);
    if (it == hits.end() || it->first_token >= end) return otherwise;
    return pack_.lexicon.entry(it->entry).value.front();
  }

  // "She" is nobody whose given name is a man's, or before whose name stands "Mr".
  bool is_other_gender(const Mention& mention) const {
    if (gender_ == 0) return false;
    if (!pack_.has_dictionary) return gender_in(mention.first_token, mention.end_token, gender_) != gender_;
    char gender = 0;
    for (std::uint32_t token = mention.first_token; token < mention.end_token; ++token) {
      for (const Analysis& one : document_.of(document_.tokens[token])) {
        if (one.predicted || (one.name != NameType::kGiven && one.name != NameType::kPatronymic)) continue;
        if (one.gender == gender_ || one.gender == 0) return false;
        gender = one.gender;
      }
    }
    return gender != 0;
  }

  bool behind_preposition(const Mention& mention) const {
    const auto& hits = hits_.of(LexiconClass::kPreposition);
    const auto it = std::ranges::lower_bound(hits, mention.first_token, {}, &Hit::first_token);
    return it != hits.begin() && std::prev(it)->end_token == mention.first_token;
  }

  // Who was named last: "the guest" thanks after she was introduced.
  const Mention* last_person(std::uint32_t sentence) const {
    std::size_t looked_at = 0;
    for (auto it = out_.rbegin(); it != out_.rend() && looked_at++ < kLastMentioned; ++it) {
      if (it->sentence + kPronounSentencesBack < sentence) break;
      if (is_person(*it)) return &*it;
    }
    return nullptr;
  }

  // In languages whose organisations are he or she: the first one of the sentence before, where no person is
  // near.
  const Mention* organisation(std::uint32_t sentence) const {
    if (!pack_.has_cases() || sentence == 0) return nullptr;
    auto it = std::ranges::lower_bound(out_, sentence - 1, {}, &Mention::sentence);
    for (; it != out_.end() && it->sentence + 1 == sentence; ++it) {
      if (it->kind == MentionKind::kActor && it->actor.kind == ActorKind::kOrganisation) return &*it;
    }
    return nullptr;
  }

  // Whom the relative clause of the token is about: "Lind, who called on him".
  const Mention* antecedent(std::uint32_t token) const {
    if (out_.empty() || !is_person(out_.back())) return nullptr;
    const auto& relatives = hits_.of(LexiconClass::kRelative);
    const auto it = std::ranges::lower_bound(relatives, out_.back().end_token, {}, &Hit::first_token);
    const bool right_behind =
        it != relatives.end() && it->first_token < token && it->first_token <= out_.back().end_token + 1;
    return right_behind ? &out_.back() : nullptr;
  }

  // An object is somebody else than whom its sentence speaks of: the last other person before.
  const Mention* other_person(std::uint32_t sentence, std::uint32_t token) const {
    const Mention* self = antecedent(token);
    if (self == nullptr) self = topic(sentence);
    if (self == nullptr || self->sentence != sentence) return nullptr;
    std::size_t looked_at = 0;
    for (auto it = out_.rbegin(); it != out_.rend() && looked_at++ < kLastMentioned; ++it) {
      if (it->sentence + kPronounSentencesBack < sentence) break;
      if (is_person(*it) && it->actor.name != self->actor.name && !is_other_gender(*it)) return &*it;
    }
    return nullptr;
  }

  const Document& document_;
  const Pack& pack_;
  const Hits& hits_;
  std::vector<Mention>& mentions_;
  std::vector<Mention>& out_;
  std::size_t next_ = 0;  // of mentions_, the first that out_ has not taken yet
  char gender_ = 0;       // of the pronoun
};

}  // namespace

void add_pronouns(const Document& document, const Pack& pack, const Hits& hits, Mentions& mentions) {
  PronounResolver(document, pack, hits, mentions).run();
}

}  // namespace concord::reading
