// "Photo: Anna Berg", which pages join to the text behind it: who made what the page shows does nothing that
// it tells.
#pragma once

#include <vector>

#include "reading/mention/marks.h"
#include "reading/mention/mention.h"

namespace concord::reading {

void drop_photo_credits(const MarkedText& text, std::vector<Mention>& mentions);

}  // namespace concord::reading
