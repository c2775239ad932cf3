// The equations of methods as text: "previous(stock) * exp(-decay_rate * year) + deposited * year". Which
// names mean what is the method's matter (method.h); here they are terms, with the units that come out of
// them.
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "base/error.h"
#include "base/unit.h"

namespace concord::inventory {

enum class Operation : std::uint8_t {
  kNumber,
  kName,      // of this year
  kPrevious,  // a name, of the year before; 0 before the first year
  kNegate,
  kAdd,
  kSubtract,
  kMultiply,
  kDivide,
  kPower,
  kExp,
  kLn,
  kMin,
  kMax,
};

struct Term {
  Operation operation = Operation::kNumber;
  double number = 0;
  std::string name;
  std::vector<std::string> keys;  // "CH4" of emission_factor[CH4]
  std::size_t left = 0;           // where its first operand stands
  std::size_t right = 0;          // and its second
};

// Never empty; operands stand before what they are operands of, and the whole last.
struct Expression {
  std::string text;
  std::vector<Term> terms;
};

// Numbers, names, name[key; key], + - * / ^ with their usual precedence (^ binds strongest and to the right),
// brackets, previous(name), exp(x), ln(x), min(a, b), max(a, b). kInput says what stands at which letter; at
// most 1,000 terms and 100 brackets within each other.
Result<Expression> parse_expression(std::string_view text);

// A name as it is written: "net_calorific_value", "emission_factor[CH4]".
std::string text_of(const Term& name);

// The names in it, without or with those of previous().
std::vector<std::string> names_in(const Expression& expression, bool of_previous_years);

// What comes out of it, where `of` tells it of a name. Fails with kUsage where unlike things are added or
// compared, where exp, ln or an exponent is of anything but a plain number, or where what is raised to a
// power that is no whole number is none.
Result<Dimension> dimension_of(const Expression& expression,
                               const std::function<Result<Dimension>(const Term& name)>& of);

}  // namespace concord::inventory
