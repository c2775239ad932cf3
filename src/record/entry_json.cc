#include "record/entry_json.h"

#include "base/time.h"

namespace concord::record {

Json entry_json(const Record::At& at) {
  Json evidence = Json::array();
  for (const Evidence& one : at.entry.evidence) evidence.push_back(evidence_json(one));
  return {{"index", at.index},
          {"id", at.id.hex()},
          {"kind", at.entry.kind},
          {"subject", at.entry.subject},
          {"time", instant_text(at.entry.time)},
          {"author", at.entry.author},
          {"audience", at.entry.audience},
          {"body", at.entry.body},
          {"evidence", evidence},
          {"replaces", at.entry.replaces ? Json(at.entry.replaces->hex()) : Json(nullptr)}};
}

}  // namespace concord::record
