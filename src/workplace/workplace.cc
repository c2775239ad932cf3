#include "workplace/workplace.h"

#include "inventory/submission/kept.h"
#include "office/appointments.h"

namespace concord::workplace {

Workplace::Workplace(std::unique_ptr<record::Record> record, std::shared_ptr<reading::LazyEngine> engine)
    : engine_(std::move(engine)),
      record_(std::move(record)),
      title_terms_{
          .all = [shared = engine_](std::string_view text,
                                    std::string_view language) { return shared->terms(text, language); },
          .subject = [shared = engine_](
                         std::string_view title,
                         std::string_view language) { return shared->subject_terms(title, language); }},
      views_(std::make_unique<record::Replayer>(*record_)) {
  reading::add_reading_views(*views_, terms());
  office::add_office_views(*views_);
  inventory::add_inventory_views(*views_);
}

Status Workplace::publish() {
  auto checkpoint = record_->publish();
  if (!checkpoint) return std::unexpected(std::move(checkpoint).error());
  return {};
}

}  // namespace concord::workplace
