// Keeps which spellings are one actor while spellings come and go: finds those that a change may touch,
// groups them anew (reading/link/groups.h) and writes the actors that come of it. What it writes depends on
// the spellings and verdicts that stand and on nothing else.
#pragma once

#include <map>
#include <set>
#include <string>
#include <vector>

#include "base/error.h"
#include "reading/view/rows.h"
#include "record/view.h"

namespace concord::reading {

class ActorLinks {
 public:
  explicit ActorLinks(record::ViewTables& tables) : tables_(tables) {}

  // To be called before a spelling goes and after one has come, got another role, or a verdict about it
  // changed.
  Status touch(const std::string& spelling);
  // The counts of a spelling have changed, and nothing by which it is linked.
  void count(const SpellingRow& spelling) { actors_.insert(spelling.actor); }
  // Groups what was touched, and sums up every actor whose spellings or counts have changed.
  Status settle();

 private:
  Status regroup();
  Status move(SpellingRow spelling, const std::string& actor);
  Status sum_up(const std::string& actor);

  record::ViewTables& tables_;
  std::set<std::string> touched_;                         // spellings to group anew
  std::set<std::string> actors_;                          // actors to sum up
  std::map<std::string, std::vector<std::string>> cast_;  // the spellings of those that were grouped anew
};

// Puts a verdict, or its withdrawal, into the tables, and groups anew what it is about.
Status write_verdict(const record::Record::At& at, record::ViewTables& tables);

}  // namespace concord::reading
