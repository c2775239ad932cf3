// Words of a text repeat; a dictionary look-up costs a hundred times more than finding a word that was seen
// before. A FormCache gives each form that it sees a number and keeps what a Morphology said of it, one for
// each thread that reads. Who knows more of a form keeps it by the same number.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "reading/morphology/morphology.h"

namespace concord::reading {

using FormId = std::uint32_t;
inline constexpr FormId kNoForm = 0xFFFFFFFFU;

class FormCache {
 public:
  explicit FormCache(const Morphology& morphology, std::size_t most_forms = std::size_t{1} << 17U);

  struct Form {
    std::uint32_t first_analysis = 0;  // into analyses()
    std::uint16_t analysis_count = 0;
    PartBits parts = 0;       // of all analyses
    std::uint8_t cases = 0;   // of all but verbs
    std::uint8_t traits = 0;  // for the user to set, when he gets a form that has none yet
    bool has_traits = false;
    bool glanced_at = false;  // so the next two are set
    bool small = false;       // one of the small words of the language
    bool known = false;       // in the dictionary
  };

  // Between two texts: starts afresh if it is full. All numbers and analyses from before end with that.
  void make_room();
  // Another number for each time that it started afresh, of all caches of the process.
  std::uint64_t generation() const { return generation_; }

  std::size_t size() const { return forms_.size(); }

  // The number of a form, of a word or of a mark, which has no analyses.
  FormId find(std::string_view form, bool word = true);
  Form& form(FormId id) { return forms_[id]; }
  std::span<const Analysis> analyses() const { return analyses_; }  // valid until the next new form

  // Morphology::name_nominative() of a form that is a word. Valid until the cache starts afresh.
  const std::string& name_nominative(FormId id, char gender, std::uint8_t cases);

  // Those of a word alone, valid until the next call.
  std::span<const Analysis> analyse(std::string_view word);
  const Morphology& morphology() const { return *morphology_; }

 private:
  struct Slot {
    std::uint32_t hash = 0;
    FormId form = kNoForm;
  };
  struct Spelling {
    std::uint32_t begin = 0;  // in spellings_
    std::uint32_t length = 0;
    bool word = false;
  };

  void clear();
  void grow();
  FormId add(std::string_view form, std::uint32_t hash, bool word);
  void put(const Slot& slot);

  const Morphology* morphology_;
  std::size_t most_forms_;
  std::uint64_t generation_ = 0;
  std::vector<Slot> slots_;        // a hash table with open addresses; its size is a power of two
  std::vector<Spelling> written_;  // by FormId
  std::vector<Form> forms_;        // by FormId
  std::string spellings_;
  std::unordered_map<std::uint64_t, std::string> nominatives_;  // by form, gender and cases
  std::vector<Analysis> analyses_;
  std::vector<Analysis> scratch_;
};

}  // namespace concord::reading
