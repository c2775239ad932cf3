#include "reading/view/views.h"

#include "reading/view/actor_view.h"
#include "reading/view/dispute_view.h"
#include "reading/view/proposal_view.h"
#include "reading/view/report_view.h"
#include "reading/view/search_view.h"
#include "reading/view/subject_view.h"
#include "reading/view/thing_view.h"

namespace concord::reading {

std::vector<std::unique_ptr<record::View>> reading_views(TermMaker terms) {
  std::vector<std::unique_ptr<record::View>> views;
  views.push_back(std::make_unique<ReportView>());
  views.push_back(std::make_unique<ProposalView>());
  for (const char* kind : {"event", "agreement", "commitment", "project"}) {
    views.push_back(std::make_unique<ThingView>(kind));
  }
  views.push_back(std::make_unique<ActorView>());
  views.push_back(std::make_unique<DisputeView>());
  views.push_back(std::make_unique<SearchView>(std::move(terms)));
  views.push_back(std::make_unique<SubjectView>());
  return views;
}

void add_reading_views(record::Replayer& replayer, TermMaker terms) {
  for (auto& view : reading_views(std::move(terms))) replayer.add(std::move(view));
}

}  // namespace concord::reading
