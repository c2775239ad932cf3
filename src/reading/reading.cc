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

// PLOVER 2.0 (Halterman et al., 2023) has 16 event types. A signed or ratified agreement is SUPPORT there,
// and its COOPERATE is co-operation that goes on; what is launched or signed jointly is therefore exported as
// SUPPORT.
std::string_view plover_code(EventType type) {
  switch (type) {
    case EventType::kConsult:
      return "CONSULT";
    case EventType::kCooperate:
      return "SUPPORT";
    case EventType::kAgree:
      return "AGREE";
    case EventType::kSupport:
      return "SUPPORT";
    case EventType::kAid:
      return "AID";
  }
  return "";
}

}  // namespace concord::reading
