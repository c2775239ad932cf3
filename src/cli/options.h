// How a command says what it takes. A thin face over the argument parser, so that commands are plain data and
// code, and only options.cc and arguments.cc know which parser it is.
//
// Variables are bound by reference and must outlive the parsing; those that do not occur keep their value.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/time.h"

namespace CLI {
class App;
class Option;
}  // namespace CLI

namespace concord::cli {

class Options {
 public:
  explicit Options(CLI::App& app) : app_(&app) {}

  // A name in lower case with dashes ("--limit") is an option; a name in upper case ("SUBJECT") is a place.
  Options& flag(const char* name, bool& value, const char* help);
  Options& text(const char* name, std::string& value, const char* help);
  Options& text(const char* name, std::optional<std::string>& value, const char* help);
  Options& texts(const char* name, std::vector<std::string>& values,
                 const char* help);  // one or more of them
  Options& count(const char* name, std::uint64_t& value, const char* help);
  Options& share(const char* name, std::optional<double>& value, const char* help);  // 0 to 1
  Options& date(const char* name, std::optional<PartialDate>& value, const char* help);

  // About the option or place named last.
  Options& required();
  Options& one_of(std::vector<std::string> values);  // case is ignored; the value becomes the one listed

  // An action of the command ("accept" of "review"); `chosen` becomes its name when it is used.
  Options action(const char* name, std::string& chosen, const char* help);
  // Text printed after the options in the command's help.
  Options& note(const char* text);

 private:
  CLI::App* app_;
  CLI::Option* last_ = nullptr;
};

}  // namespace concord::cli
