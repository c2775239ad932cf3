#include "reading/named_mention.h"

#include <algorithm>
#include <utility>

#include "base/utf8.h"
#include "reading/event/syntax.h"
#include "reading/explanation.h"

namespace concord::reading {
namespace {

std::string place_kind_name(PlaceKind kind) {
  switch (kind) {
    case PlaceKind::kCity:
      return "city";
    case PlaceKind::kRegion:
      return "region";
    case PlaceKind::kCountry:
      return "country";
  }
  return {};
}

constexpr std::size_t kUsualOthers = 8;  // names that are no mentions

class MentionLister {
 public:
  explicit MentionLister(const Scene& scene) : scene_(scene) {}

  std::vector<NamedMention> list() {
    out_.reserve(scene_.mentions.size() + kUsualOthers);
    for (const Mention& mention : scene_.mentions) add(mention);
    for (const LexiconClass kind : {LexiconClass::kCountry, LexiconClass::kRegion, LexiconClass::kCity})
      for (const Hit& hit : scene_.hits.of(kind)) add_inner_place(kind, hit);
    for (const Hit& hit : scene_.hits.of(LexiconClass::kArea)) add_area(hit);
    return in_order();
  }

 private:
  // By where they begin; numbers are sorted, for the mentions themselves are long.
  std::vector<NamedMention> in_order() {
    std::vector<std::pair<std::uint32_t, std::size_t>> order;
    order.reserve(out_.size());
    for (std::size_t i = 0; i < out_.size(); ++i) order.emplace_back(out_[i].words.begin, i);
    if (std::ranges::is_sorted(order)) return std::move(out_);
    std::ranges::sort(order);
    std::vector<NamedMention> sorted;
    sorted.reserve(out_.size());
    for (const auto& [begin, i] : order) sorted.push_back(std::move(out_[i]));
    return sorted;
  }

  Span words(std::uint32_t first, std::uint32_t end) const {
    const auto& tokens = scene_.document.tokens;
    return {tokens[first].at.begin, tokens[end - 1].at.end};
  }

  void add_actor(const Actor& actor, Span at) {
    if (actor.name.empty()) return;
    out_.push_back({std::string(name_of(actor.kind)), actor.name, actor.country, actor.role, actor.org, at});
  }

  void add(const Mention& mention) {
    const Span at = words(mention.first_token, mention.end_token);
    switch (mention.kind) {
      case MentionKind::kActor:
        if (!mention.anonymous) add_actor(mention.actor, at);
        break;
      case MentionKind::kGroup:
        if (mention.referred) break;
        for (const Actor& member : mention.members) add_actor(member, at);
        break;
      case MentionKind::kPlace:
        out_.push_back({place_kind_name(mention.place_kind), mention.place, mention.country, {}, {}, at});
        break;
      case MentionKind::kDate:
        if (mention.date) out_.push_back({"date", mention.date->text(), {}, {}, {}, at});
        break;
      case MentionKind::kMoney:
        break;
    }
  }

  // A part of the world, unless it is part of another name.
  void add_area(const Hit& hit) {
    const bool inner = std::ranges::any_of(scene_.mentions, [&](const Mention& one) {
      return one.first_token < hit.end_token && hit.first_token < one.end_token;
    });
    if (inner) return;
    const std::string& name = scene_.pack.lexicon.entry(hit.entry).value;
    out_.push_back({"area", name, {}, {}, {}, words(hit.first_token, hit.end_token)});
  }

  // A place of the lexicon that is no mention of its own: inside a longer one, or in a dateline.
  void add_inner_place(LexiconClass kind, const Hit& hit) {
    const bool inner =
        std::ranges::any_of(scene_.mentions, [&](const Mention& one) { return holds(one, kind, hit); });
    if (!inner && !in_dateline(hit)) return;
    const LexiconEntry& entry = scene_.pack.lexicon.entry(hit.entry);
    const Span at = words(hit.first_token, hit.end_token);
    if (kind == LexiconClass::kCountry) {
      out_.push_back({"country", country_name(entry.country), entry.country, {}, {}, at});
    } else {
      out_.push_back(
          {kind == LexiconClass::kCity ? "city" : "region", entry.value, entry.country, {}, {}, at});
    }
  }

  bool holds(const Mention& mention, LexiconClass kind, const Hit& hit) const {
    const bool longer = mention.end_token - mention.first_token > hit.end_token - hit.first_token;
    const bool inside = mention.first_token <= hit.first_token && hit.end_token <= mention.end_token;
    if (!longer || !inside || mention.kind != MentionKind::kActor || mention.actor.kind == ActorKind::kState)
      return false;
    // A surname may be the name of a city as well.
    const bool surname = kind == LexiconClass::kCity && mention.actor.kind == ActorKind::kPerson &&
                         hit.end_token == mention.end_token;
    return !surname || behind_preposition(hit);
  }

  bool behind_preposition(const Hit& hit) const {
    const auto& hits = scene_.hits.of(LexiconClass::kPreposition);
    return std::ranges::any_of(hits, [&](const Hit& one) { return one.end_token == hit.first_token; });
  }

  bool in_dateline(const Hit& hit) const {
    return std::ranges::any_of(scene_.document.sentences, [&](const Sentence& sentence) {
      return sentence.kind == BlockKind::kDateline && sentence.first_token <= hit.first_token &&
             hit.first_token < sentence.end_token;
    });
  }

  const Scene& scene_;
  std::vector<NamedMention> out_;
};

}  // namespace

std::vector<NamedMention> named_mentions(const Scene& scene) {
  return MentionLister(scene).list();
}

Json named_mentions_json(const Report& report, const std::vector<NamedMention>& mentions) {
  const CodePointIndex positions(report.text);
  const auto text_or_null = [](const std::string& text) { return text.empty() ? Json(nullptr) : Json(text); };
  Json out = Json::array();
  for (const NamedMention& one : mentions) {
    out.push_back({{"kind", one.kind},
                   {"name", one.name},
                   {"country", text_or_null(one.country)},
                   {"role", text_or_null(one.role)},
                   {"org", text_or_null(one.org)},
                   {"words", words_at(report, one.words)},
                   {"start", positions.to_code_points(one.words.begin)},
                   {"end", positions.to_code_points(one.words.end)}});
  }
  return out;
}

}  // namespace concord::reading
