// What a document is about, as words to look for: reports that come later seldom repeat its title, they speak
// of "the forest partnership".
#pragma once

#include <string>
#include <vector>

namespace concord::reading {

struct Scene;

// The words of a title, as they stand in it, without those that name what kind of document it is, its parties
// and the small words. Empty where fewer than two are left: they would be found everywhere.
std::vector<std::string> document_subject(const Scene& title);

}  // namespace concord::reading
