#include "reading/mention/state_office.h"

#include <algorithm>
#include <charconv>

namespace concord::reading {
namespace {

bool names_state_office(const Pack& pack, std::string_view name) {
  const auto named = [&](const std::string& role) { return name.find(role) != std::string_view::npos; };
  return std::ranges::any_of(pack.list(RawList::kStateRole), named) &&
         std::ranges::none_of(pack.list(RawList::kBodyRole), named);
}

}  // namespace

bool begins_as_state_office(const Pack& pack, std::string_view name) {
  return std::ranges::any_of(pack.list(RawList::kStateRole), [&](const std::string& role) {
    return name.size() > role.size() && name[role.size()] == ' ' && name.starts_with(role);
  });
}

bool is_of_a_state(const Pack& pack, const Actor& actor) {
  if (actor.role.empty()) return false;
  if (!actor.org.empty()) return begins_as_state_office(pack, actor.org);
  const std::string& conference = pack.conferences.name;
  if (!conference.empty() && actor.role.contains(conference)) return false;
  return names_state_office(pack, actor.role);
}

std::string host_of(const Pack& pack, std::string_view role) {
  const std::string& conference = pack.conferences.name;
  const std::size_t name = conference.empty() ? std::string_view::npos : role.find(conference);
  if (name == std::string_view::npos || (name != 0 && !names_state_office(pack, role))) return {};
  std::size_t digits = name + conference.size();
  while (digits < role.size() && (role[digits] == ' ' || role[digits] == '-')) ++digits;
  int number = 0;
  std::from_chars(role.data() + digits, role.data() + role.size(), number);
  const ConferenceSession* session = pack.conferences.session(number);
  return session == nullptr ? std::string() : session->country;
}

std::vector<std::string> venues_of(const Pack& pack, std::span<const NamedConference> conferences) {
  std::vector<std::string> countries;
  for (const NamedConference& one : conferences)
    if (const ConferenceSession* session = pack.conferences.session(one.number))
      countries.push_back(session->city_country);
  return countries;
}

}  // namespace concord::reading
