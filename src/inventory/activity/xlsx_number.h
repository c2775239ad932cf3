// Numbers of a workbook as text. A file keeps a share of 5 % as 0.05 and a day as the count of days since
// 1900, and only the number format of the cell tells (ECMA-376 Part 1, sections 18.8.30 and 18.17.4).
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace concord::inventory {

enum class NumberForm : std::uint8_t { kPlain, kPercent, kDate };

// Of a format that is built in.
NumberForm built_in_form(unsigned number);
// Of a format's code: "0.0 %", "yyyy-mm-dd".
NumberForm form_of(std::string_view code);

// "0.1", "5%", "2020-01-31", "2020-01-31T12:00:00", "12:00:00" of a time alone; nothing where the text is no
// finite number, or no day of the years 1900 to 9999. Days are counted from 1900, with the 29 February 1900
// that there never was, or from 1904.
std::optional<std::string> number_text(std::string_view text, NumberForm form, bool from_1904);

}  // namespace concord::inventory
