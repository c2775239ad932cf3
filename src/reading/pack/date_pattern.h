// The shapes of dates that calendar.ini lists: {d}, {month}, {m} and {y} with words and marks between them.
#pragma once

#include <string>
#include <string_view>

namespace concord::reading {

// What is wrong with a pattern; empty where nothing is. What is wrong must not reach the calendar.
std::string wrong_with_date_pattern(std::string_view pattern);

}  // namespace concord::reading
