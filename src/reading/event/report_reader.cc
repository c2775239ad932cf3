#include "reading/event/report_reader.h"

#include "reading/event/frame_words.h"

namespace concord::reading {
namespace {

// Takes sentences until there are enough to go through the steps together.
class Steps {
 public:
  explicit Steps(EventMemory& memory) : memory_(memory) {}

  // Where the sentence has the words of frames that it may match.
  void add(ReportFindings& report, std::uint32_t sentence) {
    EventMemory::OfSentence& next = memory_.sentences[taken_];
    const Scene& scene = report.scene();
    if (!find_frame_words(scene, scene.document.sentences[sentence], memory_.matching, next.words)) return;
    next.syntax.sentence = sentence;
    reports_[taken_++] = &report;
    if (taken_ == reports_.size()) take();
  }

  void take() {
    for_each([](ReportFindings& report, auto& one) {
      find_chunks(report.scene(), report.facts(), one.syntax.sentence, one.syntax);
    });
    for_each([](ReportFindings& report, auto& one) { find_clauses(report.scene(), one.syntax); });
    for_each([&](ReportFindings& report, auto& one) {
      match_frames(report.scene(), one.syntax, one.words, memory_.matching, one.matches);
    });
    for_each([](ReportFindings& report, auto& one) { report.read(one.syntax, one.matches.matches()); });
    taken_ = 0;
  }

 private:
  template <typename Step>
  void for_each(const Step& step) {
    for (std::size_t i = 0; i < taken_; ++i) step(*reports_[i], memory_.sentences[i]);
  }

  EventMemory& memory_;
  std::array<ReportFindings*, EventMemory::kSentencesTogether> reports_{};
  std::size_t taken_ = 0;
};

}  // namespace

void read_reports(std::span<const ReportToRead> reports, EventMemory& memory) {
  if (memory.reports.size() < reports.size()) memory.reports.resize(reports.size());
  std::vector<ReportFindings> findings;
  findings.reserve(reports.size());
  for (std::size_t i = 0; i < reports.size(); ++i)
    findings.emplace_back(reports[i].scene, memory.reports[i], *reports[i].out);
  for (ReportFindings& report : findings) report.start();
  Steps steps(memory);
  for (ReportFindings& report : findings) {
    const std::vector<Sentence>& sentences = report.scene().document.sentences;
    for (std::uint32_t i = 0; i < sentences.size(); ++i)
      if (report.is_read(sentences[i])) steps.add(report, i);
  }
  steps.take();
  for (ReportFindings& report : findings) report.end();
}

}  // namespace concord::reading
