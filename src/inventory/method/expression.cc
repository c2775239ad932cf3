#include "inventory/method/expression.h"

#include <array>
#include <charconv>
#include <fmt/format.h>
#include <fmt/ranges.h>

namespace concord::inventory {

namespace {

constexpr std::size_t kMostTerms = 1000;
constexpr int kDeepest = 200;  // a bracket goes down two steps

bool is_letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
}
bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

struct Function {
  std::string_view name;
  Operation operation;
  int operands;
};
constexpr std::array kFunctions = {Function{"exp", Operation::kExp, 1}, Function{"ln", Operation::kLn, 1},
                                   Function{"min", Operation::kMin, 2}, Function{"max", Operation::kMax, 2}};

// Recursive descent over the grammar of the header, a function for each precedence.
class Parser {
 public:
  explicit Parser(std::string_view text) : text_(text) { out_.text = text; }

  Result<Expression> run() {
    CONCORD_TRY([[maybe_unused]] const std::size_t whole, sum());
    if (at_ < text_.size()) return wrong("an operator is missing");
    return std::move(out_);
  }

 private:
  using Place = Result<std::size_t>;

  std::unexpected<Error> wrong(std::string_view what) const {
    return fail(ErrorCode::kInput, fmt::format("'{}': {} at letter {}", text_, what, at_ + 1));
  }

  void skip_blanks() {
    while (at_ < text_.size() && text_[at_] == ' ') ++at_;
  }
  bool take(char c) {
    skip_blanks();
    if (at_ >= text_.size() || text_[at_] != c) return false;
    ++at_;
    skip_blanks();
    return true;
  }
  Place add(Term term) {
    if (out_.terms.size() >= kMostTerms) return wrong("more than 1,000 terms");
    out_.terms.push_back(std::move(term));
    return out_.terms.size() - 1;
  }
  Place add(Operation operation, std::size_t left, std::size_t right = 0) {
    Term term;
    term.operation = operation;
    term.left = left;
    term.right = right;
    return add(std::move(term));
  }

  Place sum() {
    if (++depth_ > kDeepest) return wrong("too many brackets within each other");
    CONCORD_TRY(std::size_t left, product());
    while (true) {
      const bool plus = take('+');
      if (!plus && !take('-')) break;
      CONCORD_TRY(const std::size_t right, product());
      CONCORD_TRY(left, add(plus ? Operation::kAdd : Operation::kSubtract, left, right));
    }
    --depth_;
    return left;
  }

  Place product() {
    CONCORD_TRY(std::size_t left, signed_power());
    while (true) {
      const bool times = take('*');
      if (!times && !take('/')) return left;
      CONCORD_TRY(const std::size_t right, signed_power());
      CONCORD_TRY(left, add(times ? Operation::kMultiply : Operation::kDivide, left, right));
    }
  }

  // -a^b is -(a^b), and a^-b is allowed.
  Place signed_power() {
    if (++depth_ > kDeepest) return wrong("too many signs or powers in a row");
    const bool negative = take('-');
    Place value = negative ? signed_power() : power();
    --depth_;
    if (!value || !negative) return value;
    return add(Operation::kNegate, *value);
  }

  Place power() {
    CONCORD_TRY(const std::size_t base, single());
    if (!take('^')) return base;
    CONCORD_TRY(const std::size_t exponent, signed_power());
    return add(Operation::kPower, base, exponent);
  }

  Place single() {
    skip_blanks();
    if (at_ >= text_.size()) return wrong("a number or a name is missing");
    if (take('(')) {
      CONCORD_TRY(const std::size_t inner, sum());
      if (!take(')')) return wrong("a closing bracket is missing");
      return inner;
    }
    if (is_digit(text_[at_])) return number();
    if (is_letter(text_[at_])) return named();
    return wrong("a number or a name is missing");
  }

  Place number() {
    Term term;
    const auto [end, error] = std::from_chars(text_.data() + at_, text_.data() + text_.size(), term.number);
    if (error != std::errc{}) return wrong("a number out of range");
    at_ = static_cast<std::size_t>(end - text_.data());
    skip_blanks();
    return add(std::move(term));
  }

  std::string word() {
    const std::size_t begin = at_;
    while (at_ < text_.size() && (is_letter(text_[at_]) || is_digit(text_[at_]))) ++at_;
    std::string name(text_.substr(begin, at_ - begin));
    skip_blanks();
    return name;
  }

  Place named() {
    Term term;
    term.operation = Operation::kName;
    term.name = word();
    if (take('(')) return call(term.name);
    if (take('[')) CONCORD_CHECK(read_keys(term));
    return add(std::move(term));
  }

  Status read_keys(Term& term) {
    while (true) {
      const std::size_t end = text_.find_first_of(";]", at_);
      if (end == std::string_view::npos) return wrong("']' is missing");
      std::string_view key = text_.substr(at_, end - at_);
      while (key.ends_with(' ')) key.remove_suffix(1);
      if (key.empty()) return wrong("a key is missing");
      term.keys.emplace_back(key);
      at_ = end;
      if (take(']')) return {};
      take(';');
    }
  }

  Place call(std::string_view name) {
    if (name == "previous") {
      if (at_ >= text_.size() || !is_letter(text_[at_])) return wrong("previous() is of a name");
      Term term;
      term.operation = Operation::kPrevious;
      term.name = word();
      if (!take(')')) return wrong("previous() is of a name; ')' is missing");
      return add(std::move(term));
    }
    for (const Function& function : kFunctions) {
      if (function.name != name) continue;
      CONCORD_TRY(const std::size_t left, sum());
      std::size_t right = 0;
      if (function.operands == 2) {
        if (!take(',')) return wrong(fmt::format("{}() is of two; ',' is missing", name));
        CONCORD_TRY(right, sum());
      }
      if (!take(')')) return wrong("a closing bracket is missing");
      return add(function.operation, left, right);
    }
    return wrong(fmt::format("there is no function '{}'", name));
  }

  std::string_view text_;
  std::size_t at_ = 0;
  int depth_ = 0;
  Expression out_;
};

}  // namespace

Result<Expression> parse_expression(std::string_view text) {
  return Parser(text).run();
}

std::string text_of(const Term& name) {
  return name.keys.empty() ? name.name : fmt::format("{}[{}]", name.name, fmt::join(name.keys, "; "));
}

std::vector<std::string> names_in(const Expression& expression, bool of_previous_years) {
  std::vector<std::string> names;
  for (const Term& term : expression.terms) {
    if (term.operation == Operation::kName || (of_previous_years && term.operation == Operation::kPrevious))
      names.push_back(term.name);
  }
  return names;
}

}  // namespace concord::inventory
