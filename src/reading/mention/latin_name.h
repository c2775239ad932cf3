// Names in Latin script, as news agencies write them in English: Алексей is Alexei, Хаджиев is Khadzhiev.
#pragma once

#include <memory>
#include <span>
#include <string>
#include <string_view>

#include "base/error.h"

namespace concord::reading {

class LatinName {
 public:
  // `transform` is the pack's `transliteration`: the id of an ICU transform, or the rules of one, told by
  // their ">"; empty for none. Names then stay as they are. `spelling` is the pack's list of what is written
  // differently from such a transform (RawList::kNameSpelling); rules of the pack's own say all without it.
  // kInput where ICU does not know the transform.
  static Result<LatinName> make(const std::string& transform, std::span<const std::string> spelling = {});
  LatinName(LatinName&&) noexcept;
  LatinName& operator=(LatinName&&) noexcept;
  ~LatinName();

  // One name of several words. Words in ASCII come back unchanged, but for rules of the pack. Safe from any
  // thread.
  std::string of(std::string_view name) const;
  // The same for a name that may be in English already: the rules of a pack leave it alone.
  std::string of_organisation(std::string_view name) const;

 private:
  LatinName();
  std::string transformed(std::string_view name) const;
  struct Transform;
  std::unique_ptr<Transform> transform_;
};

}  // namespace concord::reading
