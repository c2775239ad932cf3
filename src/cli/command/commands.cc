#include "cli/command/commands.h"

namespace concord::cli {

using Maker = std::unique_ptr<Command>();

Maker make_init, make_read, make_review, make_timeline, make_agreements, make_commitments, make_projects,
    make_disputes, make_actors, make_search, make_show, make_history, make_correct, make_withdraw, make_erase,
    make_verify, make_prove, make_checkpoint, make_log, make_key, make_user, make_fsck, make_rebuild,
    make_export, make_serve, make_evaluate, make_explain, make_mentions, make_pack, make_methods,
    make_inventory, make_help;

std::vector<std::unique_ptr<Command>> all_commands() {
  std::vector<std::unique_ptr<Command>> commands;
  for (Maker* make :
       {make_init,      make_read,     make_review,  make_timeline, make_agreements, make_commitments,
        make_projects,  make_disputes, make_actors,  make_search,   make_show,       make_history,
        make_correct,   make_withdraw, make_erase,   make_verify,   make_prove,      make_checkpoint,
        make_log,       make_key,      make_user,    make_fsck,     make_rebuild,    make_export,
        make_serve,     make_evaluate, make_explain, make_mentions, make_pack,       make_methods,
        make_inventory, make_help}) {
    commands.push_back(make());
  }
  return commands;
}

}  // namespace concord::cli
