// Answers that depend on nothing but the record, the day and the program (Route::of_the_record), kept until
// the record grows: everybody who opens a page asks for the same charts and lists.
#pragma once

#include <cstdint>
#include <list>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>

#include "server/http/message.h"

namespace concord::server {

// Safe from any thread.
class AnswerCache {
 public:
  // Of all bodies together. One larger than a sixteenth of it is not kept.
  explicit AnswerCache(std::size_t bytes = std::size_t{32} << 20U) : most_(bytes) {}

  // `tag` names the state that an answer was made in; those of another state are forgotten.
  std::optional<Response> find(std::string_view tag, const std::string& target);
  void keep(std::string_view tag, const std::string& target, const Response& answer);

 private:
  struct Kept {
    std::string target;
    Response answer;
  };
  void enter(std::string_view tag);
  void drop_oldest();

  std::size_t most_;
  std::mutex mutex_;
  std::string tag_;
  std::size_t bytes_ = 0;
  std::list<Kept> kept_;  // those asked for last in front
  std::unordered_map<std::string, std::list<Kept>::iterator> at_;
};

}  // namespace concord::server
