#include "reading/reading.h"

namespace concord::reading {

std::string_view name_of(EventType type) {
  switch (type) {
    case EventType::kConsult:
      return "CONSULT";
    case EventType::kCooperate:
      return "COOPERATE";
    case EventType::kAgree:
      return "AGREE";
    case EventType::kSupport:
      return "SUPPORT";
    case EventType::kAid:
      return "AID";
  }
  return "";
}

std::string_view name_of(EventStatus status) {
  switch (status) {
    case EventStatus::kHeld:
      return "held";
    case EventStatus::kPlanned:
      return "planned";
    case EventStatus::kNegated:
      return "negated";
    case EventStatus::kHypothetical:
      return "hypothetical";
  }
  return "";
}

std::string_view name_of(ActorKind kind) {
  switch (kind) {
    case ActorKind::kPerson:
      return "person";
    case ActorKind::kState:
      return "state";
    case ActorKind::kOrganisation:
      return "organisation";
  }
  return "";
}

std::string_view name_of(AgreementStatus status) {
  switch (status) {
    case AgreementStatus::kSigned:
      return "signed";
    case AgreementStatus::kPlanned:
      return "planned";
    case AgreementStatus::kProposed:
      return "proposed";
  }
  return "";
}

std::string_view name_of(Ground ground) {
  switch (ground) {
    case Ground::kNone:
      return "none";
    case Ground::kWords:
      return "words";
    case Ground::kReportDay:
      return "report-day";
    case Ground::kEventBefore:
      return "event-before";
    case Ground::kReportPlace:
      return "report-place";
  }
  return "";
}

std::string_view plover_code(EventType type, EventStatus status, bool signing) {
  if (type == EventType::kConsult) return "CONSULT";
  if (type == EventType::kAgree || status == EventStatus::kPlanned) return "AGREE";
  if (type == EventType::kAid) return "AID";
  return type == EventType::kCooperate && !signing ? "COOPERATE" : "SUPPORT";
}

}  // namespace concord::reading
