// Names in Latin script, as news agencies write them in English: Алексей is Alexei, Хаджиев is Khadzhiev.
#pragma once

#include <memory>
#include <string>
#include <string_view>

#include "base/error.h"

namespace concord::reading {

class LatinName {
 public:
  // `transform` is the id of an ICU transform, the pack's `transliteration`; empty for none. Names then stay
  // as they are. kInput where ICU does not know it.
  static Result<LatinName> make(const std::string& transform);
  LatinName(LatinName&&) noexcept;
  LatinName& operator=(LatinName&&) noexcept;
  ~LatinName();

  // One name of several words. Words in Latin script come back unchanged. Safe from any thread.
  std::string of(std::string_view name) const;

 private:
  LatinName();
  struct Transform;
  std::unique_ptr<Transform> transform_;
};

}  // namespace concord::reading
