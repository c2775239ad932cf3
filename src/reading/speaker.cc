#include "reading/speaker.h"

#include <atomic>

#include "reading/event/money.h"
#include "reading/event/pronoun.h"
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
  rules.months = month_names(pack.language);
  rules.boilerplate_lines = strings(RawList::kBoilerplateLine);
  rules.boilerplate_from_here = strings(RawList::kBoilerplateFromHere);
  rules.boilerplate_headings = strings(RawList::kBoilerplateHeading);
  return rules;
}

std::uint64_t next_id() {
  static std::atomic<std::uint64_t> next{1};
  return next.fetch_add(1);
}

// A report that says nowhere when it was published is of the day of the first full date that it names.
void complete_header(const std::vector<Mention>& mentions, Header& header) {
  if (header.published) return;
  for (const Mention& mention : mentions) {
    if (mention.kind != MentionKind::kDate || !mention.date || !mention.date->has_day()) continue;
    header.published = mention.date;
    header.published_inferred = true;
    return;
  }
}

}  // namespace

Speaker::Speaker(std::unique_ptr<const Pack> pack, TextReader text, MentionFinder mentions)
    : pack_(std::move(pack)), text_(std::move(text)), mentions_(std::move(mentions)), id_(next_id()) {}

Result<Speaker> Speaker::make(std::unique_ptr<const Pack> pack) {
  CONCORD_TRY(auto mentions, MentionFinder::make(*pack));
  TextReader text(text_rules(*pack));
  return Speaker(std::move(pack), std::move(text), std::move(mentions));
}

Scene Speaker::read(std::string_view text, Workspace& work,
                    const std::optional<PartialDate>& published) const {
  FormCache& forms = work.forms.try_emplace(id_, *pack_->morphology).first->second;
  text_.read(text, forms, work.document);
  pack_->lexicon.match(work.document, work.hits);
  mentions_.find(work.document, work.hits, work.found, published);
  complete_header(work.found.all, work.found.header);
  work.mentions = with_money(work.document, work.hits, work.found.all);
  work.mentions = with_pronouns(work.document, *pack_, work.hits, work.mentions);
  return {work.document, *pack_, work.hits, work.mentions, work.found.header};
}

}  // namespace concord::reading
