// Which facts a chart or a list is about: the filters of its request.
#pragma once

#include <optional>
#include <set>
#include <string>
#include <vector>

#include "server/api/call.h"
#include "server/chart/event_facts.h"

namespace concord::server {

class FactFilter {
 public:
  // ?since, ?until, ?country, ?actor (an id, or words of a name), ?with (a country, or as ?actor: who else
  // took part), ?type, ?topic, ?place (words of its name), ?status, ?report, ?language, ?q (words of the
  // text, in any form).
  static Result<FactFilter> of(const Call& call);
  bool fits_all() const { return fits_all_; }  // nothing was asked for
  bool fits(const EventFact& fact, const FactTable& table) const;

 private:
  bool fits_all_ = false;
  std::optional<PartialDate> since_;
  std::optional<PartialDate> until_;  // the last day of it
  std::string country_;
  std::string with_country_;
  std::string type_;
  std::string topic_;
  std::vector<std::string> place_;
  std::string status_;
  std::string report_;
  std::string language_;
  std::optional<std::set<std::string>> actors_;    // spellings' ids
  std::optional<std::set<std::string>> with_;      // those of who else took part
  std::optional<std::set<std::string>> subjects_;  // that have the words
};

}  // namespace concord::server
