#include "reading/speaker.h"

#include <algorithm>
#include <atomic>
#include <utility>

#include "reading/event/money.h"
#include "reading/event/pronoun.h"
#include "reading/event/venue.h"
#include "reading/mention/conference.h"
#include "reading/text/month_names.h"

namespace concord::reading {
namespace {

TextRules text_rules(const Pack& pack) {
  const auto strings = [&](RawList which) {
    const auto list = pack.list(which);
    return std::vector<std::string>(list.begin(), list.end());
  };
  TextRules rules;
  rules.abbreviations = strings(RawList::kAbbreviation);
  rules.clitics = strings(RawList::kClitic);
  rules.glued = strings(RawList::kGlued);
  rules.known_lemmas = pack.lexicon.lemmas();
  rules.months = month_names(pack.language);
  rules.boilerplate_lines = strings(RawList::kBoilerplateLine);
  rules.boilerplate_from_here = strings(RawList::kBoilerplateFromHere);
  rules.boilerplate_headings = strings(RawList::kBoilerplateHeading);
  rules.boilerplate_captions = strings(RawList::kBoilerplateCaption);
  return rules;
}

std::uint64_t next_id() {
  static std::atomic<std::uint64_t> next{1};
  return next.fetch_add(1);
}

// A report that tells no day of its own is of the month of the conference at which it tells something.
void date_by_session(const Scene& scene, Header& header) {
  if (header.published) return;
  const ConferenceSession* session = first_session(scene);
  if (session == nullptr || !session->month().has_month()) return;
  header.published = session->month();
  header.published_inferred = true;
}

bool is_small_word_class(LexiconClass kind) {
  return (kind >= LexiconClass::kPreposition && kind <= LexiconClass::kRelative) ||
         kind == LexiconClass::kDeterminer || kind == LexiconClass::kPronoun ||
         kind == LexiconClass::kPossessive;
}

// The first byte of a word and its length up to fifteen, as one number.
std::size_t beginning_of(std::string_view word) {
  return std::size_t{static_cast<unsigned char>(word.front())} << 4U | std::min<std::size_t>(word.size(), 15);
}

// Shares of words that leave no doubt of a language.
constexpr double kGlanceSmallWords = 0.25;
constexpr double kGlanceBesideDictionary = 0.1;
constexpr double kGlanceInDictionary = 0.9;

}  // namespace

void Workspace::start(std::size_t texts) {
  for (auto& [speaker, known] : forms) known.words.make_room();
  if (pieces.size() < texts) pieces.resize(texts);
}

Speaker::Speaker(std::unique_ptr<const Pack> pack, TextReader text, MentionFinder mentions)
    : pack_(std::move(pack)), text_(std::move(text)), mentions_(std::move(mentions)), id_(next_id()) {
  for (std::string& word : pack_->lexicon.lone_words(is_small_word_class))
    small_words_.insert(std::move(word));
  for (const std::string& word : small_words_)
    if (!word.empty()) small_beginnings_.set(beginning_of(word));
}

Result<Speaker> Speaker::make(std::unique_ptr<const Pack> pack) {
  CONCORD_TRY(auto mentions, MentionFinder::make(*pack));
  TextReader text(text_rules(*pack));
  return Speaker(std::move(pack), std::move(text), std::move(mentions));
}

void Speaker::find_phrases(std::string_view text, Workspace& work, Workpiece& piece) const {
  KnownForms& forms = work.forms.try_emplace(id_, *pack_->morphology).first->second;
  text_.read(text, forms.words, piece.document);
  pack_->lexicon.match(piece.document, forms.phrases, piece.hits);
}

bool Speaker::knows_at_a_glance(std::string_view text, std::span<const Token> tokens, Workspace& work) const {
  FormCache& forms = work.forms.try_emplace(id_, *pack_->morphology).first->second.words;
  double all = 0;
  double small = 0;
  double common = 0;  // in small letters, so no names
  double known = 0;
  for (const Token& token : tokens) {
    if (token.kind != TokenKind::kWord) continue;
    all += 1;
    if (token.shape != Shape::kLower) continue;
    const std::string_view word(text.data() + token.at.begin, token.at.end - token.at.begin);
    common += 1;
    if (!pack_->has_dictionary) {
      small += small_beginnings_.test(beginning_of(word)) && small_words_.contains(word) ? 1 : 0;
      continue;
    }
    FormCache::Form& form = forms.form(forms.find(word));
    if (!form.glanced_at) {
      const auto analyses = forms.analyses().subspan(form.first_analysis, form.analysis_count);
      form.small = small_words_.contains(word);
      form.known = std::ranges::any_of(analyses, [](const Analysis& one) { return !one.predicted; });
      form.glanced_at = true;
    }
    small += form.small ? 1 : 0;
    known += form.known ? 1 : 0;
  }
  if (!pack_->has_dictionary) return small > 0 && small >= all * kGlanceSmallWords;
  return small > 0 && small >= all * kGlanceBesideDictionary && known >= common * kGlanceInDictionary;
}

Scene Speaker::find_mentions(Workspace& work, Workpiece& piece,
                             const std::optional<PartialDate>& published) const {
  piece.document.renew();
  mentions_.find(piece.document, piece.hits, work.mentions, piece.found, published);
  add_money(*pack_, piece.document, piece.hits, piece.found);
  add_pronouns(piece.document, *pack_, piece.hits, work.mentions, piece.found);
  const Scene scene{piece.document,         *pack_, piece.hits, piece.found.all, piece.found.header,
                    piece.found.conferences};
  date_by_session(scene, piece.found.header);
  return scene;
}

Scene Speaker::read(std::string_view text, Workspace& work,
                    const std::optional<PartialDate>& published) const {
  work.start();
  find_phrases(text, work, work.first());
  return find_mentions(work, work.first(), published);
}

}  // namespace concord::reading
