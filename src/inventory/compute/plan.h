// An equation made ready to be computed many times: its names are places in a list of values. It is computed
// for several draws at once (lanes), so that the same code serves one estimate and a million.
#pragma once

#include <cstdint>
#include <functional>
#include <span>
#include <vector>

#include "base/error.h"
#include "inventory/method/expression.h"

namespace concord::inventory {

class Plan {
 public:
  // `place_of` says where the value of a name will stand; each error of it is passed on.
  static Result<Plan> of(const Expression& expression,
                         const std::function<Result<std::uint32_t>(const Term& name)>& place_of);

  // `values` has a block of `lanes` numbers for each place; `scratch` room for size() such blocks; `result`
  // one block. What mathematics leaves undefined (0/0, ln of -1) comes out as NaN or an infinity.
  void run(std::span<const double> values, std::size_t lanes, std::span<double> scratch,
           std::span<double> result) const;
  std::size_t size() const { return steps_.size(); }

 private:
  struct Step {
    Operation operation = Operation::kNumber;
    double number = 0;
    std::uint32_t place = 0;
    std::uint32_t left = 0;
    std::uint32_t right = 0;
    bool of_three = false;  // a product whose left operand is a product, which is then not computed by itself
    bool is_part = false;   // the latter
  };
  static bool is_name(const Step& step) {
    return step.operation == Operation::kName || step.operation == Operation::kPrevious;
  }

  std::vector<Step> steps_;
};

}  // namespace concord::inventory
