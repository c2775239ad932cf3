#include "reading/mention/respelling.h"

#include <algorithm>
#include <unordered_map>

namespace concord::reading {
namespace {

char capital_of(char letter) {
  return static_cast<char>(letter - 'a' + 'A');
}

template <class Visit>
void for_each_actor(std::vector<Mention>& mentions, Visit visit) {
  for (Mention& mention : mentions) {
    visit(mention.actor, mention.anonymous);
    for (Actor& member : mention.members) visit(member, false);
  }
}

}  // namespace

Respelling::Respelling(const Pack& pack) {
  const auto list = pack.list(RawList::kRespelling);
  for (std::size_t i = 0; i + 2 < list.size(); i += 3) {
    Rule rule{list[i + 1], list[i + 1], list[i + 2]};
    rule.capital.front() = capital_of(rule.from.front());
    by_country_[list[i]].push_back(std::move(rule));
  }
}

const std::vector<Respelling::Rule>* Respelling::rules_of(const Actor& actor) const {
  if (actor.kind != ActorKind::kPerson || actor.country.empty()) return nullptr;
  const auto found = by_country_.find(actor.country);
  return found == by_country_.end() ? nullptr : &found->second;
}

std::string Respelling::respelled(std::string name, const std::vector<Rule>& rules) {
  const auto replace = [&](const std::string& from, const std::string& to, bool capital) {
    for (std::size_t at = name.find(from); at != std::string::npos; at = name.find(from, at + to.size())) {
      name.replace(at, from.size(), to);
      if (capital) name[at] = capital_of(to.front());
    }
  };
  for (const Rule& rule : rules) {
    replace(rule.from, rule.to, false);
    replace(rule.capital, rule.to, true);
  }
  return name;
}

void Respelling::apply(std::vector<Mention>& mentions) const {
  bool any = false;
  for_each_actor(mentions, [&](Actor& actor, bool) { any = any || rules_of(actor) != nullptr; });
  if (!any) return;
  // The first country that the text tells of a name decides.
  std::unordered_map<std::string, std::string> names;
  for_each_actor(mentions, [&](const Actor& actor, bool) {
    if (actor.kind != ActorKind::kPerson || actor.name.empty() || actor.country.empty()) return;
    const auto [known, is_new] = names.try_emplace(actor.name);
    if (!is_new) return;
    const auto* rules = rules_of(actor);
    known->second = rules == nullptr ? actor.name : respelled(actor.name, *rules);
  });
  for_each_actor(mentions, [&](Actor& actor, bool anonymous) {
    if (anonymous || actor.kind != ActorKind::kPerson) return;
    if (const auto found = names.find(actor.name); found != names.end()) actor.name = found->second;
  });
}

}  // namespace concord::reading
