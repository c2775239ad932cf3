// `concord actors`: who takes part, and which spellings are one of them.
#include "cli/command/commands.h"
#include "cli/table.h"
#include "cli/things.h"
#include "reading/view/row_json.h"

namespace concord::cli {

namespace {

class Actors final : public Command {
 public:
  const char* name() const override { return "actors"; }
  const char* summary() const override { return "List who takes part in events, most events first"; }

  void declare(Options& options) override {
    list_.declare_limit(options);
    options.text("NAME", words_, "Words of the name")
        .text("--country", list_.country, "ISO 3166-1 alpha-2, like KZ")
        .text("--kind", kind_, "person, state or organisation")
        .one_of({"person", "state", "organisation"});
    declare_verdict(options.action("merge", action_, "Say that two are one actor"));
    declare_verdict(options.action("split", action_, "Say that two spellings of one actor are two"));
    options.note(
        "\nSpellings are linked by themselves; what you say goes before that. concord show lists an actor's\n"
        "spellings and what was said of them, and concord withdraw takes a merge or a split back.");
  }

  Result<ExitCode> run(Context& context) override {
    CONCORD_TRY(Workspace space, Workspace::open(context));
    if (!action_.empty()) return judge(context, space);
    reading::ActorFilter filter{
        .name = words_, .country = list_.filter().country, .kind = kind_, .page = {.limit = list_.limit}};
    CONCORD_TRY(auto rows, reading::find_actors(space.store(), filter));
    if (context.json()) {
      for (const reading::ActorRow& row : rows) context.print_json(reading::row_json(row));
      return ExitCode::kFine;
    }
    Table table({{.title = "Name", .narrowest = 14},
                 {.title = "Country"},
                 {.title = "Kind"},
                 {.title = "Role", .narrowest = 12},
                 {.title = "Events", .right = true},
                 {.title = "First"},
                 {.title = "Last"},
                 {.title = "Id", .style = Style::kDim}});
    for (const reading::ActorRow& row : rows) {
      table.add({row.name, row.country, row.kind, row.roles.empty() ? "" : row.roles.back(),
                 std::to_string(row.events), row.first_seen ? row.first_seen->text() : "",
                 row.last_seen ? row.last_seen->text() : "", short_subject(row.id)});
    }
    table.print(context.out(), context.terminal(), "There are no such actors.");
    return ExitCode::kFine;
  }

 private:
  void declare_verdict(Options options) {
    options.text("A", one_, "An actor or a spelling, like actor:3f2a91c0")
        .required()
        .text("B", other_, "The other")
        .required()
        .text("--reason", reason_, "Why; it is kept in the log");
  }

  Result<ExitCode> judge(Context& context, Workspace& space) const {
    CONCORD_TRY(std::string one, space.subject(one_, "actor"));
    CONCORD_TRY(std::string other, space.subject(other_, "actor"));
    const bool merge = action_ == "merge";
    auto subject = merge ? space.desk().merge_actors(one, other, reason_)
                         : space.desk().split_actors(one, other, reason_);
    if (!subject) return std::unexpected(std::move(subject).error());
    CONCORD_CHECK(space.publish());
    if (context.json()) {
      context.print_json({{"subject", *subject}, {"actors", {one, other}}});
    } else {
      context.out().print("{}: {} and {} are {}\n", *subject, short_subject(one), short_subject(other),
                          merge ? "one actor" : "two actors");
    }
    return ExitCode::kFine;
  }

  ListOptions list_;
  std::string action_;
  std::string one_;
  std::string other_;
  std::string reason_;
  std::string words_;
  std::string kind_;
};

}  // namespace

std::unique_ptr<Command> make_actors() {
  return std::make_unique<Actors>();
}

}  // namespace concord::cli
