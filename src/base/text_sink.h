// Where text goes while it is made: standard output, the body of an answer, a string in a test. What writes
// long texts takes one of these, so that it holds none of them in memory and knows nothing of where they go.
#pragma once

#include <fmt/format.h>
#include <string>
#include <string_view>
#include <utility>

namespace concord {

class TextSink {
 public:
  virtual ~TextSink() = default;
  virtual void write(std::string_view text) = 0;
  template <class... Values>
  void print(fmt::format_string<Values...> form, Values&&... values) {
    write(fmt::format(form, std::forward<Values>(values)...));
  }
};

// Into a string, which must outlive it.
class StringSink final : public TextSink {
 public:
  explicit StringSink(std::string& text) : text_(text) {}
  void write(std::string_view text) override { text_ += text; }

 private:
  std::string& text_;
};

}  // namespace concord
