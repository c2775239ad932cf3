// The dimension of an expression, from those of its names: what cannot be added, compared or raised to a
// power.
#include <cmath>
#include <fmt/format.h>
#include <optional>

#include "inventory/method/expression.h"

namespace concord::inventory {
namespace {

// The value of a term that is a number, signed or not.
std::optional<double> plain_number(const Expression& expression, std::size_t at) {
  const Term& term = expression.terms[at];
  if (term.operation == Operation::kNumber) return term.number;
  if (term.operation != Operation::kNegate) return std::nullopt;
  const auto inner = plain_number(expression, term.left);
  return inner ? std::optional(-*inner) : std::nullopt;
}

class DimensionCheck {
 public:
  DimensionCheck(const Expression& expression, const std::function<Result<Dimension>(const Term&)>& of)
      : expression_(expression), of_(of) {}

  Result<Dimension> run() {
    for (const Term& term : expression_.terms) {
      CONCORD_TRY(Dimension dimension, of_term(term));
      found_.push_back(std::move(dimension));
    }
    return found_.back();
  }

 private:
  std::unexpected<Error> wrong(std::string what) const {
    return fail(ErrorCode::kUsage, fmt::format("'{}': {}", expression_.text, what));
  }

  Result<Dimension> of_term(const Term& term) {
    switch (term.operation) {
      case Operation::kNumber:
        return Dimension();
      case Operation::kName:
      case Operation::kPrevious:
        return of_(term);
      case Operation::kNegate:
        return found_[term.left];
      case Operation::kMultiply:
        return found_[term.left].times(found_[term.right]);
      case Operation::kDivide:
        return found_[term.left].times(found_[term.right], -1);
      case Operation::kAdd:
      case Operation::kSubtract:
      case Operation::kMin:
      case Operation::kMax:
        return of_two_alike(term);
      case Operation::kExp:
      case Operation::kLn:
        if (found_[term.left].is_number()) return Dimension();
        return wrong(
            fmt::format("exp and ln are of plain numbers, and this is {}", found_[term.left].text()));
      case Operation::kPower:
        return of_power(term);
    }
    return wrong("an operation that is not known");
  }

  Result<Dimension> of_two_alike(const Term& term) const {
    const Dimension& left = found_[term.left];
    const Dimension& right = found_[term.right];
    if (left == right) return left;
    return wrong(fmt::format("{} and {} cannot be added or compared", left.text(), right.text()));
  }

  Result<Dimension> of_power(const Term& term) const {
    if (!found_[term.right].is_number())
      return wrong(fmt::format("an exponent is a plain number, and this is {}", found_[term.right].text()));
    const Dimension& base = found_[term.left];
    if (base.is_number()) return base;
    const auto exponent = plain_number(expression_, term.right);
    if (!exponent || *exponent != std::round(*exponent) || std::abs(*exponent) > 9)
      return wrong(fmt::format("{} can only be raised to a whole number written out", base.text()));
    return Dimension().times(base, static_cast<int>(*exponent));
  }

  const Expression& expression_;
  const std::function<Result<Dimension>(const Term&)>& of_;
  std::vector<Dimension> found_;
};

}  // namespace

Result<Dimension> dimension_of(const Expression& expression,
                               const std::function<Result<Dimension>(const Term& name)>& of) {
  return DimensionCheck(expression, of).run();
}

}  // namespace concord::inventory
