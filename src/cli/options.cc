#include "cli/options.h"

#include <CLI/CLI.hpp>
#include <charconv>
#include <fmt/format.h>

namespace concord::cli {

namespace {

// CLI11's own messages print bounds such as 1.797693e+308.
CLI::Validator number_check() {
  return CLI::Validator(
      [](std::string& given) {
        std::uint64_t number = 0;
        const char* end = given.data() + given.size();
        auto [parsed, error] = std::from_chars(given.data(), end, number);
        return error == std::errc{} && parsed == end
                   ? std::string{}
                   : fmt::format("\"{}\" is no whole number from 0 up", given);
      },
      "");
}

CLI::Validator share_check() {
  return CLI::Validator(
      [](std::string& given) {
        double number = -1;
        const bool read = CLI::detail::lexical_cast(given, number);
        return read && number >= 0 && number <= 1 ? std::string{}
                                                  : fmt::format("\"{}\" is no number from 0 to 1", given);
      },
      "");
}

bool is_place(std::string_view name) {
  return !name.starts_with('-');
}

// What the parser calls the value in its help: places show their own name.
std::string value_name(std::string_view name, const char* type) {
  return is_place(name) ? std::string{} : type;
}

}  // namespace

Options& Options::flag(const char* name, bool& value, const char* help) {
  last_ = app_->add_flag(name, value, help);
  return *this;
}

Options& Options::text(const char* name, std::string& value, const char* help) {
  last_ = app_->add_option(name, value, help)->type_name(value_name(name, "TEXT"));
  return *this;
}

Options& Options::text(const char* name, std::optional<std::string>& value, const char* help) {
  last_ = app_->add_option_function<std::string>(
                  name, [&value](const std::string& text) { value = text; }, help)
              ->type_name(value_name(name, "TEXT"));
  return *this;
}

Options& Options::texts(const char* name, std::vector<std::string>& values, const char* help) {
  last_ = app_->add_option(name, values, help)->type_name(value_name(name, "TEXT"));
  if (!is_place(name)) last_->expected(1)->take_all();
  return *this;
}

Options& Options::count(const char* name, std::uint64_t& value, const char* help) {
  last_ = app_->add_option(name, value, help)->type_name(value_name(name, "NUMBER"))->check(number_check());
  return *this;
}

Options& Options::share(const char* name, std::optional<double>& value, const char* help) {
  last_ = app_->add_option_function<double>(
                  name, [&value](double given) { value = given; }, help)
              ->type_name("0..1")
              ->check(share_check());
  return *this;
}

Options& Options::date(const char* name, std::optional<PartialDate>& value, const char* help) {
  auto parse = [&value](const std::string& text) {
    auto date = PartialDate::parse(text);
    if (!date) throw CLI::ValidationError(fmt::format("\"{}\" is no date: {}", text, date.error().what));
    value = *date;
  };
  last_ = app_->add_option_function<std::string>(name, parse, help)->type_name("DATE");
  return *this;
}

Options& Options::required() {
  last_->required();
  return *this;
}

Options& Options::one_of(std::vector<std::string> values) {
  last_->transform(CLI::IsMember(std::move(values), CLI::ignore_case));
  return *this;
}

Options Options::action(const char* name, std::string& chosen, const char* help) {
  CLI::App* action = app_->add_subcommand(name, help);
  action->preparse_callback([name, &chosen](std::size_t) { chosen = name; });
  return Options(*action);
}

Options& Options::note(const char* text) {
  app_->footer(text);
  return *this;
}

}  // namespace concord::cli
