// iCalendar (RFC 5545): what is due and what is planned, to be subscribed to by any calendar. Where only a
// month or a year is known, the last day that it can mean is taken: that is when something becomes overdue.
#include <fmt/format.h>

#include "base/printable.h"
#include "base/time.h"
#include "reading/export/writer.h"
#include "reading/view/body_text.h"

namespace concord::reading {

namespace {

constexpr std::size_t kLongestLine = 75;  // octets, section 3.1

std::string escaped(const std::string& text) {
  std::string result;
  for (char c : text) {
    if (c == '\n') {
      result += "\\n";
    } else if (static_cast<unsigned char>(c) >= 0x20) {
      if (c == '\\' || c == ';' || c == ',') result += '\\';
      result += c;
    }
  }
  return result;
}

// Folds at 75 octets, not inside a character.
void content_line(TextSink& out, const std::string& line) {
  std::size_t used = 0;
  std::string folded;
  for (std::size_t at = 0; at < line.size();) {
    std::size_t end = at + 1;
    while (end < line.size() && (static_cast<unsigned char>(line[end]) & 0xC0U) == 0x80U) ++end;
    if (used + (end - at) > kLongestLine) {
      folded += "\r\n ";
      used = 1;
    }
    folded.append(line, at, end - at);
    used += end - at;
    at = end;
  }
  out.write(folded + "\r\n");
}

std::string compact(const PartialDate& day) {
  return fmt::format("{:04}{:02}{:02}", day.year, day.month, day.day);
}

class ICalendar final : public ExportWriter {
 public:
  ICalendar(Instant stamp, std::string office) : office_(std::move(office)) {
    for (char c : instant_text(stamp)) {
      if (c != '-' && c != ':') stamp_ += c;
    }
  }

  void begin(TextSink& out) override {
    out.write("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Concord//Concord//EN\r\n");
  }

  void thing(TextSink& out, const ThingRow& row) override {
    std::string due = body_text(row, "due");
    if (row.kind == "event" || row.kind == "agreement") {
      if (body_text(row, "status") != "planned") return;
      due = body_text(row, "date_due");
      if (due.empty()) due = body_text(row, "date");
    }
    auto date = PartialDate::parse(due);
    if (!date) return;
    PartialDate day = date->last_day();
    PartialDate next = civil_from_days(days_from_civil(day) + 1);
    out.write("BEGIN:VEVENT\r\n");
    content_line(out, "UID:" + escaped(row.subject + "@" + office_));
    content_line(out, "DTSTAMP:" + stamp_);
    content_line(out, "DTSTART;VALUE=DATE:" + compact(day));
    content_line(out, "DTEND;VALUE=DATE:" + compact(next));
    content_line(out, "SUMMARY:" + escaped(one_line(body_line(row.kind, row.body))));
    if (!row.evidence.empty()) {
      content_line(out, "DESCRIPTION:" + escaped(one_line(row.evidence.front().exact)));
    }
    content_line(out, "TRANSP:TRANSPARENT");
    out.write("END:VEVENT\r\n");
  }

  void end(TextSink& out) override { out.write("END:VCALENDAR\r\n"); }

 private:
  std::string stamp_;
  std::string office_;
};

}  // namespace

std::unique_ptr<ExportWriter> icalendar_writer(Instant stamp, std::string office) {
  return std::make_unique<ICalendar>(stamp, std::move(office));
}

}  // namespace concord::reading
