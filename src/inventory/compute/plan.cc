#include "inventory/compute/plan.h"

#include <algorithm>
#include <cmath>

#include "base/wide.h"

namespace concord::inventory {

namespace {

template <class Function>
void each(std::size_t lanes, const double* left, double* out, const Function& function) {
  for (std::size_t i = 0; i < lanes; ++i) out[i] = function(left[i]);
}
template <class Function>
void each(std::size_t lanes, const double* left, const double* right, double* out, const Function& function) {
  for (std::size_t i = 0; i < lanes; ++i) out[i] = function(left[i], right[i]);
}

}  // namespace

Result<Plan> Plan::of(const Expression& expression,
                      const std::function<Result<std::uint32_t>(const Term& name)>& place_of) {
  Plan plan;
  for (const Term& term : expression.terms) {
    Step step{.operation = term.operation,
              .number = term.number,
              .place = 0,
              .left = static_cast<std::uint32_t>(term.left),
              .right = static_cast<std::uint32_t>(term.right)};
    if (term.operation == Operation::kName || term.operation == Operation::kPrevious) {
      CONCORD_TRY(step.place, place_of(term));
    }
    plan.steps_.push_back(step);
  }
  // Three factors in one pass over the lanes, in the same order and so with the same digits. The last first,
  // so that of four the two passes take three and two.
  for (std::size_t at = plan.steps_.size(); at-- > 0;) {
    Step& step = plan.steps_[at];
    if (step.operation != Operation::kMultiply || step.is_part) continue;
    Step& left = plan.steps_[step.left];
    step.of_three = left.is_part = left.operation == Operation::kMultiply;
  }
  return plan;
}

// A name's value is taken from where it stands; all else from the scratch of its step.
CONCORD_WIDE void Plan::run(std::span<const double> values, std::size_t lanes, std::span<double> scratch,
                            std::span<double> result) const {
  const auto of = [&](std::size_t at) -> const double* {
    return is_name(steps_[at]) ? values.data() + steps_[at].place * lanes : scratch.data() + at * lanes;
  };
  for (std::size_t at = 0; at < steps_.size(); ++at) {
    const Step& step = steps_[at];
    if (step.is_part) continue;
    const bool is_last = at + 1 == steps_.size();
    double* out = is_last ? result.data() : scratch.data() + at * lanes;
    const double* left = of(step.left);
    const double* right = of(step.right);
    switch (step.operation) {
      case Operation::kNumber:
        std::fill_n(out, lanes, step.number);
        break;
      case Operation::kName:
      case Operation::kPrevious:
        if (is_last) std::copy_n(of(at), lanes, out);
        break;
      case Operation::kNegate:
        each(lanes, left, out, [](double a) { return -a; });
        break;
      case Operation::kAdd:
        each(lanes, left, right, out, [](double a, double b) { return a + b; });
        break;
      case Operation::kSubtract:
        each(lanes, left, right, out, [](double a, double b) { return a - b; });
        break;
      case Operation::kMultiply:
        if (step.of_three) {
          const double* first = of(steps_[step.left].left);
          const double* second = of(steps_[step.left].right);
          for (std::size_t i = 0; i < lanes; ++i) out[i] = first[i] * second[i] * right[i];
        } else {
          each(lanes, left, right, out, [](double a, double b) { return a * b; });
        }
        break;
      case Operation::kDivide:
        each(lanes, left, right, out, [](double a, double b) { return a / b; });
        break;
      case Operation::kPower:
        each(lanes, left, right, out, [](double a, double b) { return std::pow(a, b); });
        break;
      case Operation::kExp:
        each(lanes, left, out, [](double a) { return std::exp(a); });
        break;
      case Operation::kLn:
        each(lanes, left, out, [](double a) { return std::log(a); });
        break;
      case Operation::kMin:
        each(lanes, left, right, out, [](double a, double b) { return std::min(a, b); });
        break;
      case Operation::kMax:
        each(lanes, left, right, out, [](double a, double b) { return std::max(a, b); });
        break;
    }
  }
}

}  // namespace concord::inventory
