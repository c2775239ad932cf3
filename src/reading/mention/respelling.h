// How people of a country write their names: what letter by letter gives "Dzhaparov" is Japarov in
// Kyrgyzstan. By the country that the text tells of a person, so after all of it is read.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "reading/mention/mention.h"
#include "reading/pack/pack.h"

namespace concord::reading {

// Built once from a pack; safe from any thread.
class Respelling {
 public:
  explicit Respelling(const Pack& pack);

  void apply(std::vector<Mention>& mentions) const;

 private:
  struct Rule {
    std::string from;  // small letters stand for both
    std::string capital;
    std::string to;
  };

  // Those of the country of a person; nullptr where there are none.
  const std::vector<Rule>* rules_of(const Actor& actor) const;
  static std::string respelled(std::string name, const std::vector<Rule>& rules);

  std::map<std::string, std::vector<Rule>> by_country_;
};

}  // namespace concord::reading
