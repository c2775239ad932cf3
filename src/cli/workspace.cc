#include "cli/workspace.h"

#include "inventory/submission/kept.h"
#include "office/appointments.h"
#include "reading/view/standing.h"
#include "reading/view/views.h"

namespace concord::cli {

namespace {

constexpr std::size_t kShownDigits = 10;

}  // namespace

Result<Workspace> Workspace::open(const Context& context) {
  Workspace space;
  CONCORD_TRY(space.record_, context.open_record());
  space.engine_ = std::make_shared<reading::LazyEngine>();
  space.terms_ = [engine = space.engine_](std::string_view text, std::string_view language) {
    return engine->terms(text, language);
  };
  space.views_ = std::make_unique<record::Replayer>(*space.record_);
  reading::add_reading_views(*space.views_, space.terms_);
  office::add_office_views(*space.views_);
  inventory::add_inventory_views(*space.views_);
  space.desk_ = std::make_unique<reading::Desk>(*space.record_, *space.views_, context.author());
  CONCORD_CHECK(space.views_->catch_up());
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

Status Workspace::publish() {
  auto checkpoint = record_->publish();
  if (!checkpoint) return std::unexpected(std::move(checkpoint).error());
  return {};
}

std::string short_subject(std::string_view subject) {
  std::size_t colon = subject.find(':');
  if (colon == std::string_view::npos) return std::string(subject);
  return std::string(subject.substr(0, colon + 1 + kShownDigits));
}

}  // namespace concord::cli
