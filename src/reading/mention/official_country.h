// Of which country an official is whom the text names without one: that of an ambassador's posting, of the
// sentence, of the report.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "reading/mention/marks.h"
#include "reading/mention/mention.h"

namespace concord::reading {

class OfficialCountries {
 public:
  // `home` is the country that the report was sent from, or empty; `abroad` that of whom it follows there
  // from another country, or empty; `venues` are those of the conferences that it names. `person_of` has
  // the person of each mention, or People::kNobody. All but `abroad` and `venues` must outlive this.
  OfficialCountries(const MarkedText& text, const std::string& home, std::string abroad,
                    std::span<const std::string> venues, std::span<const std::size_t> person_of,
                    const std::vector<Mention>& mentions);

  std::string of(std::size_t index) const;
  // That of the group whom the sentence says a person leads, whatever he is; empty where it says so of
  // nobody.
  std::string of_led(std::size_t index) const { return of_group(index); }
  // That which stands before a dash right before the mention, whoever it is; empty where none does.
  std::string of_dash(std::size_t index) const;

 private:
  bool is_others(std::size_t index, std::string_view country) const;
  bool is_other_side(std::size_t index, std::string_view country) const;
  bool turns_to(std::size_t index, std::string_view country) const;
  bool is_joined(std::size_t state) const;
  std::span<const Mention> around(std::size_t index) const;
  std::string of_land(std::size_t index) const;
  std::string of_office(std::size_t index) const;
  std::string of_company(std::size_t index) const;
  std::string of_posting(std::size_t index) const;
  void find_posting();
  bool has_colleague_of(std::size_t index, std::string_view country) const;
  std::string of_town(std::size_t index) const;
  std::string of_group(std::size_t index) const;
  std::string of_group_elsewhere(std::size_t index) const;
  std::string of_group_right_before(std::size_t index) const;
  std::string of_sentence(std::size_t index) const;
  bool is_sender(std::size_t index, std::string_view country) const;
  std::string most_told(std::size_t index) const;

  const MarkedText& text_;
  const std::string& home_;
  std::string abroad_;
  const std::vector<Mention>& mentions_;
  std::span<const std::size_t> person_of_;
  std::string posting_;            // where all ambassadors are posted whom the text names, or empty
  std::vector<std::string> told_;  // countries, the most told of first
};

}  // namespace concord::reading
