// `concord show`: anything that has a subject, as it stands.
#include <map>

#include "base/printable.h"
#include "base/time.h"
#include "cli/command/commands.h"
#include "cli/entry_text.h"
#include "cli/things.h"
#include "reading/view/row_json.h"

namespace concord::cli {

namespace {

class Show final : public Command {
 public:
  const char* name() const override { return "show"; }
  const char* summary() const override { return "Show a report, a proposal, an actor or what was accepted"; }

  void declare(Options& options) override {
    options.text("SUBJECT", subject_, "Like event:3f2a91c0, or the beginning of it").required();
  }

  Result<ExitCode> run(Context& context) override {
    CONCORD_TRY(Workspace space, Workspace::open(context));
    CONCORD_TRY(std::string subject, space.subject(subject_));
    if (subject.starts_with("actor:")) return show_actor(context, space, subject);
    CONCORD_TRY(auto report, reading::find_report(space.store(), subject));
    if (report) return show_report(context, space, *report);
    CONCORD_TRY(auto proposal, reading::find_proposal(space.store(), subject));
    if (proposal) return show_proposal(context, space, *proposal);
    CONCORD_TRY(auto thing, reading::find_thing(space.store(), subject));
    if (thing) return show_thing(context, space, *thing);
    return fail(ErrorCode::kNotFound, "there is nothing to show of it", subject,
                "see concord history " + subject);
  }

 private:
  static void line(Context& context, std::string_view name, const std::string& value) {
    if (value.empty()) return;
    context.out().print("  {} {}\n", styled(name, Style::kDim, context.terminal()), one_line(value));
  }

  static void heading(Context& context, const std::string& text) {
    context.out().print("{}\n", styled(text, Style::kBold, context.terminal()));
  }

  static Status quotes(Context& context, Workspace& space, const std::vector<record::Evidence>& evidence,
                       const std::string& report) {
    for (const record::Evidence& one : evidence) {
      CONCORD_TRY(auto around, space.desk().context(one));
      context.out().print("  {} {}, characters {} to {}{}\n",
                          styled("quote", Style::kDim, context.terminal()), short_subject(report), one.start,
                          one.end, around.erased ? " (the report's text was erased)" : "");
      print_quote(context.out(), context.terminal(), around);
    }
    return {};
  }

  static Status fields(Context& context, Workspace& space, const reading::ThingRow& row) {
    heading(context, row.subject + (row.withdrawn ? " (withdrawn)" : ""));
    line(context, "withdrawn because", row.reason);
    print_fields(context.out(), context.terminal(), row.body, "  ");
    context.out().print("  {} {} by {}, revision {}, entry {}\n",
                        styled("stands since", Style::kDim, context.terminal()), instant_text(row.time),
                        one_line(row.author), row.revision, row.entry.hex().substr(0, 16));
    return quotes(context, space, row.evidence, row.report);
  }

  static Status also_told(Context& context, Workspace& space, const std::vector<reading::ThingRow>& tellings,
                          std::string_view but) {
    for (const reading::ThingRow& one : tellings) {
      if (one.subject == but) continue;
      line(context, "also told as", short_subject(one.subject));
      CONCORD_CHECK(quotes(context, space, one.evidence, one.report));
    }
    return {};
  }

  static Result<ExitCode> show_thing(Context& context, Workspace& space, const reading::ThingRow& row) {
    if (row.kind == "event") return show_event(context, space, row);
    if (row.kind == "agreement") return show_agreement(context, space, row);
    if (context.json()) {
      context.print_json(reading::row_json(row));
      return ExitCode::kFine;
    }
    CONCORD_CHECK(fields(context, space, row));
    return ExitCode::kFine;
  }

  static Result<ExitCode> show_event(Context& context, Workspace& space, const reading::ThingRow& row) {
    CONCORD_TRY(const reading::ToldRow happening, reading::find_happening(space.store(), row));
    if (context.json()) {
      context.print_json(reading::row_json(happening));
      return ExitCode::kFine;
    }
    CONCORD_CHECK(fields(context, space, row));
    if (happening.tellings.size() == 1) return ExitCode::kFine;
    line(context, "sources", sources_text(happening));
    CONCORD_CHECK(also_told(context, space, happening.tellings, row.subject));
    return ExitCode::kFine;
  }

  static Result<ExitCode> show_agreement(Context& context, Workspace& space, const reading::ThingRow& row) {
    CONCORD_TRY(auto engine, space.engine());
    const std::vector<std::string> languages = engine->languages();
    CONCORD_TRY(const reading::AgreementStory story,
                reading::find_agreement_story(space.store(), space.title_terms(), languages, row));
    if (context.json()) {
      context.print_json(reading::row_json(row, story));
      return ExitCode::kFine;
    }
    CONCORD_CHECK(fields(context, space, row));
    CONCORD_CHECK(also_told(context, space, story.tellings, row.subject));
    for (const reading::SearchRow& one : story.later) {
      line(context, one.day ? "later" : "told with it",
           fmt::format("{}{} {}", one.day ? one.day->text() + " " : "", short_subject(one.subject),
                       one.title));
      if (!one.quote.empty()) context.out().print("    “{}”\n", one_line(one.quote));
    }
    return ExitCode::kFine;
  }

  static Result<ExitCode> show_proposal(Context& context, Workspace& space, const reading::ProposalRow& row) {
    if (context.json()) {
      context.print_json(reading::row_json(row));
      return ExitCode::kFine;
    }
    heading(context, row.subject + " (" + std::string(reading::name_of(row.state)) + ")");
    line(context, "of", row.of);
    line(context, "accepted as", row.thing);
    line(context, "decided by", row.decided_by);
    line(context, "reason", row.reason);
    line(context, "confidence", fmt::format("{:.2f}", row.confidence));
    line(context, "rule", row.rule);
    print_fields(context.out(), context.terminal(), row.value, "  ");
    CONCORD_CHECK(quotes(context, space, row.evidence, row.report));
    return ExitCode::kFine;
  }

  static Result<ExitCode> show_report(Context& context, Workspace& space, const reading::ReportRow& row) {
    CONCORD_TRY(auto text, space.store().document(row.sha256));
    if (context.json()) {
      Json object = reading::row_json(row);
      object["text"] = text && !row.erased ? Json(*text) : Json(nullptr);
      context.print_json(object);
      return ExitCode::kFine;
    }
    heading(context, row.subject);
    line(context, "name", row.name);
    line(context, "title", row.title);
    line(context, "published",
         row.published ? row.published->text() + (row.published_inferred ? " (inferred)" : "") : "");
    line(context, "language", row.language);
    line(context, "url", row.url);
    line(context, "sha256", row.sha256.hex());
    line(context, "original",
         row.original ? fmt::format("{} ({})", row.original->hex(), row.original_media_type) : "");
    line(context, "added", instant_text(row.added) + " by " + row.author);
    if (row.erased || !text) {
      line(context, "erased", row.erased_reason.empty() ? "its text is gone" : row.erased_reason);
    } else {
      context.out().write("\n" + printable(*text) + (text->ends_with('\n') ? "" : "\n"));
    }
    return ExitCode::kFine;
  }

  static Result<ExitCode> show_actor(Context& context, Workspace& space, const std::string& subject) {
    CONCORD_TRY(auto found, reading::find_actor(space.store(), subject));
    if (!found) return fail(ErrorCode::kNotFound, "there is no such actor", subject, "see concord actors");
    const reading::ActorRow& row = *found;
    CONCORD_TRY(auto parts, reading::find_participations(space.store(), row.id));
    CONCORD_TRY(auto spellings, reading::find_spellings(space.store(), row.id));
    if (context.json()) {
      Json object = reading::row_json(row);
      object["in"] = Json::array();
      for (const reading::ParticipationRow& part : parts) object["in"].push_back(part.event);
      object["spellings"] = Json::array();
      for (const reading::SpellingRow& one : spellings) object["spellings"].push_back(reading::row_json(one));
      context.print_json(object);
      return ExitCode::kFine;
    }
    heading(context, row.name);
    line(context, "id", row.id);
    line(context, "kind", row.kind);
    line(context, "country", row.country);
    for (const std::string& role : row.roles) line(context, "role", role);
    for (const std::string& organisation : row.organisations) line(context, "organisation", organisation);
    CONCORD_CHECK(show_spellings(context, space, spellings));
    for (const reading::ParticipationRow& part : parts) {
      line(context, "in", (part.day ? part.day->text() + " " : "") + short_subject(part.event));
    }
    return ExitCode::kFine;
  }

  // What an actor is called, and what people said of that.
  static Status show_spellings(Context& context, Workspace& space,
                               const std::vector<reading::SpellingRow>& spellings) {
    std::map<std::string, std::string> verdicts;
    for (const reading::SpellingRow& one : spellings) {
      if (spellings.size() > 1) {
        line(context, "spelling",
             fmt::format("{}{} {}", one.name, one.country.empty() ? "" : " (" + one.country + ")",
                         short_subject(one.id)));
      }
      CONCORD_TRY(auto said, reading::find_verdicts(space.store(), one.id));
      for (const reading::VerdictRow& verdict : said) {
        verdicts[verdict.subject] = fmt::format("{} by {}{}", short_subject(verdict.subject), verdict.author,
                                                verdict.reason.empty() ? "" : ": " + verdict.reason);
      }
    }
    for (const auto& [subject, text] : verdicts) {
      line(context, subject.starts_with("split") ? "split" : "merged", text);
    }
    return {};
  }

  std::string subject_;
};

}  // namespace

std::unique_ptr<Command> make_show() {
  return std::make_unique<Show>();
}

}  // namespace concord::cli
