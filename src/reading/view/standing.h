// The one rule that decides which entry about a subject stands (reading/view/views.h), and what subjects are
// called.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "record/record.h"

namespace concord::reading {

// `standing` is the entry of the same subject that stands so far, if any.
inline bool takes_effect(const record::Record::At& at, const std::optional<record::EntryId>& standing) {
  return at.entry.replaces == standing;
}

// "event:3f2a…" is a thing of kind "event" with the name "3f2a…"; the proposal it came of has the same name.
inline std::string_view kind_of(std::string_view subject) {
  return subject.substr(0, subject.find(':'));
}
inline std::string_view name_of_subject(std::string_view subject) {
  std::size_t colon = subject.find(':');
  return colon == std::string_view::npos ? std::string_view() : subject.substr(colon + 1);
}
inline std::string subject_of(std::string_view kind, std::string_view name) {
  return std::string(kind).append(":").append(name);
}

bool is_thing_kind(std::string_view kind);  // event, agreement, commitment, project
inline bool is_verdict_kind(std::string_view kind) {
  return kind == "merge" || kind == "split";
}

}  // namespace concord::reading
