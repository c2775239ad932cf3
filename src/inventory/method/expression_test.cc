#include "inventory/method/expression.h"

#include <gtest/gtest.h>

namespace concord::inventory::CONCORD_FILE {
namespace {

// The expression in Polish notation, which shows what belongs to what.
std::string tree(const Expression& expression, std::size_t at) {
  const Term& term = expression.terms[at];
  const auto left = [&] { return tree(expression, term.left); };
  const auto both = [&](const char* sign) {
    return "(" + std::string(sign) + " " + left() + " " + tree(expression, term.right) + ")";
  };
  switch (term.operation) {
    case Operation::kNumber:
      return std::to_string(term.number).substr(0, 4);
    case Operation::kName: {
      std::string text = term.name;
      for (const std::string& key : term.keys) text += "[" + key + "]";
      return text;
    }
    case Operation::kPrevious:
      return "previous " + term.name;
    case Operation::kNegate:
      return "(neg " + left() + ")";
    case Operation::kAdd:
      return both("+");
    case Operation::kSubtract:
      return both("-");
    case Operation::kMultiply:
      return both("*");
    case Operation::kDivide:
      return both("/");
    case Operation::kPower:
      return both("^");
    case Operation::kExp:
      return "(exp " + left() + ")";
    case Operation::kLn:
      return "(ln " + left() + ")";
    case Operation::kMin:
      return both("min");
    case Operation::kMax:
      return both("max");
  }
  return "?";
}

std::string tree_of(const char* text) {
  const auto expression = parse_expression(text);
  if (!expression) return expression.error().what;
  return tree(*expression, expression->terms.size() - 1);
}

TEST(Expression, BindsAsMathematicsDoes) {
  EXPECT_EQ(tree_of("a + b * c - d"), "(- (+ a (* b c)) d)");
  EXPECT_EQ(tree_of("a / b / c"), "(/ (/ a b) c)");
  EXPECT_EQ(tree_of("2 ^ -3 ^ a"), "(^ 2.00 (neg (^ 3.00 a)))");
  EXPECT_EQ(tree_of("-a ^ 2"), "(neg (^ a 2.00))");
  EXPECT_EQ(tree_of("(a + b)*c"), "(* (+ a b) c)");
  EXPECT_EQ(tree_of("previous(stock) * exp(-k * year) + min(a, max(b, 1))"),
            "(+ (* previous stock (exp (* (neg k) year))) (min a (max b 1.00)))");
  EXPECT_EQ(tree_of("factor[CH4; cold, wet] * 1e2"), "(* factor[CH4][cold, wet] 100.)");
}

TEST(Expression, SaysWhatIsWrongAndWhere) {
  EXPECT_EQ(tree_of(""), "'': a number or a name is missing at letter 1");
  EXPECT_EQ(tree_of("a b"), "'a b': an operator is missing at letter 3");
  EXPECT_EQ(tree_of("a +"), "'a +': a number or a name is missing at letter 4");
  EXPECT_EQ(tree_of("(a"), "'(a': a closing bracket is missing at letter 3");
  EXPECT_EQ(tree_of("sin(a)"), "'sin(a)': there is no function 'sin' at letter 5");
  EXPECT_EQ(tree_of("min(a)"), "'min(a)': min() is of two; ',' is missing at letter 6");
  EXPECT_EQ(tree_of("previous(1)"), "'previous(1)': previous() is of a name at letter 10");
  EXPECT_EQ(tree_of("f[]"), "'f[]': a key is missing at letter 3");
  EXPECT_EQ(tree_of("f[a"), "'f[a': ']' is missing at letter 3");
  EXPECT_EQ(tree_of("1e999"), "'1e999': a number out of range at letter 1");
}

TEST(Expression, IsBounded) {
  EXPECT_FALSE(parse_expression(std::string(100'000, '(')));
  EXPECT_FALSE(parse_expression(std::string(100'000, '-')));
  EXPECT_TRUE(parse_expression(std::string(90, '(') + "a" + std::string(90, ')')));
  std::string many = "a";
  for (int i = 0; i < 2000; ++i) many += "+a";
  EXPECT_FALSE(parse_expression(many));
}

// a is a mass, t a time, n a plain number.
std::string dimension(const char* text) {
  const auto expression = parse_expression(text).value();
  const auto found = dimension_of(expression, [](const Term& term) -> Result<Dimension> {
    if (term.name == "a") return Dimension("mass");
    if (term.name == "t") return Dimension("time");
    if (term.name == "n") return Dimension();
    return fail(ErrorCode::kInput, "unknown " + term.name);
  });
  return found ? found->text() : found.error().what;
}

TEST(Expression, HasTheDimensionOfWhatItIsMadeOf) {
  EXPECT_EQ(dimension("a * a / t"), "mass2/time");
  EXPECT_EQ(dimension("a + 2 * a - previous(a)"), "mass");
  EXPECT_EQ(dimension("a ^ 2 * t ^ -1"), "mass2/time");
  EXPECT_EQ(dimension("2 ^ (-t / t)"), "a plain number");
  EXPECT_EQ(dimension("a * exp(-n) * ln(2)"), "mass");
  EXPECT_EQ(dimension("a + t"), "'a + t': mass and time cannot be added or compared");
  EXPECT_EQ(dimension("max(a, 1)"), "'max(a, 1)': mass and a plain number cannot be added or compared");
  EXPECT_EQ(dimension("exp(t)"), "'exp(t)': exp and ln are of plain numbers, and this is time");
  EXPECT_EQ(dimension("2 ^ t"), "'2 ^ t': an exponent is a plain number, and this is time");
  EXPECT_EQ(dimension("a ^ n"), "'a ^ n': mass can only be raised to a whole number written out");
  EXPECT_EQ(dimension("a ^ 0.5"), "'a ^ 0.5': mass can only be raised to a whole number written out");
  EXPECT_EQ(dimension("b"), "unknown b");
}

}  // namespace
}  // namespace concord::inventory::CONCORD_FILE
