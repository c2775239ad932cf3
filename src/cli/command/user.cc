// `concord user`: who may do what in the office. Whoever may write to the record's folder may do this; the
// log says who did.
#include "base/random.h"
#include "base/time.h"
#include "cli/ask_password.h"
#include "cli/command/commands.h"
#include "cli/table.h"
#include "cli/workspace.h"
#include "office/tokens.h"
#include "office/users.h"

namespace concord::cli {

namespace {

std::vector<std::string> role_names() {
  std::vector<std::string> names;
  for (office::Role role : office::all_roles()) names.emplace_back(office::role_name(role));
  return names;
}

Json time_json(const std::optional<Instant>& time) {
  return time ? Json(instant_text(*time)) : Json();
}

class UserCommand final : public Command {
 public:
  const char* name() const override { return "user"; }
  const char* summary() const override { return "List users, and say who may do what"; }

  void declare(Options& options) override {
    options.action("list", action_, "List users and their roles");
    Options add = options.action("add", action_, "Add a user; asks for a password");
    name_in(add).text("--role", role_, "What the user may do").required().one_of(role_names());
    Options role = options.action("role", action_, "Give a user another role");
    name_in(role).text("ROLE", role_, "What the user may do").required().one_of(role_names());
    Options password = options.action("password", action_, "Set a user's password; asks for it");
    name_in(password);
    Options end = options.action("end", action_, "Take a user's role, password and tokens away");
    name_in(end);
    Options token = options.action("token", action_, "Make a token for a program that acts as the user");
    name_in(token)
        .text("--label", label_, "What it is for")
        .required()
        .text("--role", role_, "What it may do, at most what the user may (the user's role)")
        .one_of(role_names())
        .date("--until", until_, "The last day it works");
    Options tokens = options.action("tokens", action_, "List tokens, of all users or of one");
    tokens.text("NAME", name_, "The user");
    Options revoke = options.action("revoke", action_, "End a token");
    revoke.text("ID", id_, "The token's id, as user tokens lists it").required();
    options.note(
        "\nRoles, each of which may do what those before it may: viewer (look), analyst (hand reports in),\n"
        "reviewer (decide on proposals, correct), compiler (inventories), administrator (users, erasing).\n"
        "A password comes from the terminal, or else from a line of standard input.");
  }

  Result<ExitCode> run(Context& context) override {
    CONCORD_TRY(Workspace space, Workspace::open(context));
    office::Users users(space.record(), space.views(), context.author());
    if (action_ == "add") return add(context, space, users);
    if (action_ == "role") return role(context, space, users);
    if (action_ == "password") return password(context, space, users);
    if (action_ == "end") return end(context, space, users);
    if (action_ == "token") return token(context, space, users);
    if (action_ == "tokens") return tokens(context, space);
    if (action_ == "revoke") return revoke(context, space);
    return list(context, users);
  }

 private:
  Options& name_in(Options& options) { return options.text("NAME", name_, "The user, like anna").required(); }

  // The order of the questions is that of a person: a bad name is refused before a password is asked for.
  Result<ExitCode> add(Context& context, Workspace& space, office::Users& users) const {
    CONCORD_CHECK(office::check_user_name(name_));
    CONCORD_TRY(office::Role given, office::role_from(role_));
    CONCORD_TRY(std::string typed, ask_password());
    CONCORD_TRY(std::string hash, office::hash_password(typed));
    CONCORD_TRY(office::User user, users.add(name_, given, hash));
    CONCORD_CHECK(space.publish());
    tell(context, user);
    return ExitCode::kFine;
  }

  Result<ExitCode> role(Context& context, Workspace& space, office::Users& users) const {
    CONCORD_TRY(office::Role given, office::role_from(role_));
    CONCORD_TRY(office::User user, users.set_role(name_, given));
    CONCORD_CHECK(space.publish());
    tell(context, user);
    return ExitCode::kFine;
  }

  static void tell(Context& context, const office::User& user) {
    if (context.json()) {
      context.print_json(office::user_json(user));
    } else {
      context.out().print("{} is {}\n", user.name, office::role_name(user.role));
    }
  }

  void tell_done(Context& context, std::string_view key, std::string_view value,
                 std::string_view done) const {
    if (context.json()) {
      context.print_json({{key, value}, {"done", done}});
    } else {
      context.out().print("{}: {}\n", value, done);
    }
  }

  Result<ExitCode> password(Context& context, Workspace& space, office::Users& users) const {
    CONCORD_TRY(office::User user, users.get(name_));
    CONCORD_TRY(std::string typed, ask_password());
    CONCORD_TRY(std::string hash, office::hash_password(typed));
    CONCORD_CHECK(users.set_password(name_, hash));
    CONCORD_CHECK(space.publish());
    tell_done(context, "name", user.name, "password set");
    return ExitCode::kFine;
  }

  Result<ExitCode> end(Context& context, Workspace& space, office::Users& users) const {
    CONCORD_CHECK(users.end(name_));
    CONCORD_CHECK(space.publish());
    tell_done(context, "name", name_, "ended");
    return ExitCode::kFine;
  }

  static Result<ExitCode> list(Context& context, office::Users& users) {
    CONCORD_TRY(std::vector<office::User> all, users.list());
    Table table({{.title = "Name"}, {.title = "Role"}, {.title = "Since"}, {.title = "By"}});
    for (const office::User& user : all) {
      if (context.json()) {
        context.print_json(office::user_json(user));
      } else {
        table.add(
            {user.name, std::string(office::role_name(user.role)), instant_text(user.since), user.author});
      }
    }
    if (context.json()) return ExitCode::kFine;
    table.print(context.out(), context.terminal(),
                "There are no users: who reaches the record may do everything.");
    return ExitCode::kFine;
  }

  static Json token_json(const office::Token& token) {
    return {{"id", token.id},
            {"user", token.user.name},
            {"label", token.label},
            {"role", office::role_name(token.user.role)},
            {"created", instant_text(token.created)},
            {"expires", time_json(token.expires)},
            {"used", time_json(token.used)}};
  }

  Result<ExitCode> token(Context& context, Workspace& space, office::Users& users) const {
    CONCORD_TRY(office::User user, users.get(name_));
    office::Role given = user.role;
    if (!role_.empty()) {
      CONCORD_TRY(given, office::role_from(role_));
    }
    std::optional<Instant> expires;
    if (until_) expires = std::chrono::sys_days(std::chrono::days(days_from_civil(until_->last_day()) + 1));
    SystemRandom random;
    office::Tokens all(space.store(), context.clock(), random);
    CONCORD_TRY(office::IssuedToken issued, all.issue(user, label_, given, expires));
    if (context.json()) {
      Json json = token_json(issued.token);
      json["token"] = issued.text;
      context.print_json(json);
    } else {
      context.out().print("{}\n", issued.text);
      context.print_warning("keep it now: it is not shown again");
    }
    return ExitCode::kFine;
  }

  Result<ExitCode> tokens(Context& context, Workspace& space) const {
    SystemRandom random;
    office::Tokens all(space.store(), context.clock(), random);
    CONCORD_TRY(std::vector<office::Token> found, all.list(name_));
    Table table({{.title = "Id"},
                 {.title = "User"},
                 {.title = "Role"},
                 {.title = "Label", .narrowest = 12},
                 {.title = "Expires"},
                 {.title = "Used"}});
    for (const office::Token& token : found) {
      if (context.json()) {
        context.print_json(token_json(token));
      } else {
        table.add({token.id, token.user.name, std::string(office::role_name(token.user.role)), token.label,
                   token.expires ? instant_text(*token.expires) : "",
                   token.used ? instant_text(*token.used) : "never"});
      }
    }
    if (context.json()) return ExitCode::kFine;
    table.print(context.out(), context.terminal(), "There are no tokens.");
    return ExitCode::kFine;
  }

  Result<ExitCode> revoke(Context& context, Workspace& space) const {
    SystemRandom random;
    CONCORD_CHECK(office::Tokens(space.store(), context.clock(), random).revoke(id_));
    tell_done(context, "id", id_, "revoked");
    return ExitCode::kFine;
  }

  std::string action_;
  std::string name_;
  std::string role_;
  std::string label_;
  std::string id_;
  std::optional<PartialDate> until_;
};

}  // namespace

std::unique_ptr<Command> make_user() {
  return std::make_unique<UserCommand>();
}

}  // namespace concord::cli
