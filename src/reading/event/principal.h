// For whom somebody stands: an official without a name for his body or state, who met for his state.
#pragma once

#include "reading/mention/mention.h"

namespace concord::reading {

// Somebody whom the text names nowhere stands for the body or the state that he speaks for.
bool stands_for_principal(const Mention& mention);
// His body, else his state.
Actor principal_of(const Actor& actor);
// "Both countries agreed": the state of one who met; himself where nothing tells it.
Actor state_of(const Actor& actor);

}  // namespace concord::reading
