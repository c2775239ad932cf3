#include "reading/mention/respelling.h"

#include <algorithm>
#include <span>
#include <unordered_map>

namespace concord::reading {
namespace {

char capital_of(char letter) {
  return static_cast<char>(letter - 'a' + 'A');
}

// Small letters stand for both; a capital stays one.
void replace_letters(std::string& name, const std::string& from, const std::string& to) {
  std::string capital = from;
  capital.front() = capital_of(from.front());
  for (const std::string& wanted : {from, capital}) {
    for (std::size_t at = name.find(wanted); at != std::string::npos;
         at = name.find(wanted, at + to.size())) {
      name.replace(at, wanted.size(), to);
      if (wanted != from) name[at] = capital_of(to.front());
    }
  }
}

std::string respelled(std::string name, const std::string& country, std::span<const std::string> rules) {
  for (std::size_t i = 0; i + 2 < rules.size(); i += 3)
    if (rules[i] == country) replace_letters(name, rules[i + 1], rules[i + 2]);
  return name;
}

}  // namespace

void respell_names(const Pack& pack, std::vector<Mention>& mentions) {
  const auto rules = pack.list(RawList::kRespelling);
  const auto has_rules = [&](const Actor& actor) {
    if (actor.kind != ActorKind::kPerson || actor.country.empty()) return false;
    for (std::size_t i = 0; i + 2 < rules.size(); i += 3)
      if (rules[i] == actor.country) return true;
    return false;
  };
  const bool any = std::ranges::any_of(mentions, [&](const Mention& mention) {
    return has_rules(mention.actor) || std::ranges::any_of(mention.members, has_rules);
  });
  if (!any) return;
  std::unordered_map<std::string, std::string> names;
  const auto learn = [&](const Actor& actor) {
    if (actor.kind == ActorKind::kPerson && !actor.name.empty() && !actor.country.empty())
      names.emplace(actor.name, respelled(actor.name, actor.country, rules));
  };
  const auto apply = [&](Actor& actor) {
    const auto found = actor.kind == ActorKind::kPerson ? names.find(actor.name) : names.end();
    if (found != names.end()) actor.name = found->second;
  };
  for (const Mention& mention : mentions) {
    learn(mention.actor);
    for (const Actor& member : mention.members) learn(member);
  }
  for (Mention& mention : mentions) {
    if (!mention.anonymous) apply(mention.actor);
    for (Actor& member : mention.members) apply(member);
  }
}

}  // namespace concord::reading
