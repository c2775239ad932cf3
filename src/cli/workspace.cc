#include "cli/workspace.h"

#include "reading/view/standing.h"

namespace concord::cli {

namespace {

constexpr std::size_t kShownDigits = 10;

}  // namespace

Result<Workspace> Workspace::open(const Context& context) {
  CONCORD_TRY(auto record, context.open_record());
  Workspace space(Workplace(std::move(record), std::make_shared<reading::LazyEngine>()));
  space.desk_ = std::make_unique<reading::Desk>(space.record(), space.views(), context.author());
  CONCORD_CHECK(space.views().catch_up());
  return space;
}

Result<std::string> Workspace::subject(std::string_view name, std::string_view kind) {
  std::string full(name);
  if (!kind.empty() && !full.contains(':')) full = reading::subject_of(kind, name);
  CONCORD_TRY(auto fitting, reading::find_subjects(store(), full, 3));
  if (fitting.size() == 2 && reading::name_of_subject(fitting[0]) == reading::name_of_subject(fitting[1])) {
    std::erase_if(fitting, [](const std::string& one) { return reading::kind_of(one) == "proposal"; });
    if (fitting.size() == 1) return fitting.front();
  }
  return reading::resolve_subject(store(), full);
}

std::string short_subject(std::string_view subject) {
  std::size_t colon = subject.find(':');
  if (colon == std::string_view::npos) return std::string(subject);
  return std::string(subject.substr(0, colon + 1 + kShownDigits));
}

}  // namespace concord::cli
