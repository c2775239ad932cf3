// What `concord inventory` can do. Each action is a command of its own; to add one, write its file beside
// this one and its line in command/inventory.cc.
#pragma once

#include <memory>

#include "cli/command.h"

namespace concord::cli {

std::unique_ptr<Command> make_inventory_init();
std::unique_ptr<Command> make_inventory_set();
std::unique_ptr<Command> make_inventory_add();
std::unique_ptr<Command> make_inventory_remove();
std::unique_ptr<Command> make_inventory_show();
std::unique_ptr<Command> make_inventory_submit();
std::unique_ptr<Command> make_inventory_withdraw();
std::unique_ptr<Command> make_inventory_verify();
std::unique_ptr<Command> make_inventory_diff();
std::unique_ptr<Command> make_inventory_compute();
std::unique_ptr<Command> make_inventory_check();
std::unique_ptr<Command> make_inventory_splice();
std::unique_ptr<Command> make_inventory_uncertainty();
std::unique_ptr<Command> make_inventory_simulate();
std::unique_ptr<Command> make_inventory_key_categories();
std::unique_ptr<Command> make_inventory_export();
std::unique_ptr<Command> make_inventory_template();

}  // namespace concord::cli
