#include "reading/event/event_topics.h"

#include <algorithm>

namespace concord::reading {
namespace {

bool is_of_an_actor(const Scene& scene, const TokenFacts& facts, const Hit& hit) {
  const std::uint32_t mention = facts.mention[hit.first_token];
  return mention != kNone && scene.mentions[mention].kind == MentionKind::kActor;
}

std::vector<std::string> topics_within(const Scene& scene, const TokenFacts& facts, Span at) {
  const auto begin_of = [&](const Hit& hit) { return scene.document.tokens[hit.first_token].at.begin; };
  std::vector<const Hit*> named;
  for (const LexiconClass kind : {LexiconClass::kTopic, LexiconClass::kProject}) {
    const auto& hits = scene.hits.of(kind);
    for (auto hit = std::ranges::lower_bound(hits, at.begin, {}, begin_of);
         hit != hits.end() && begin_of(*hit) < at.end; ++hit) {
      if (!is_of_an_actor(scene, facts, *hit)) named.push_back(&*hit);
    }
  }
  std::ranges::stable_sort(named, {}, &Hit::first_token);
  std::vector<std::string> topics;
  for (const Hit* hit : named) {
    const std::string& topic = scene.pack.lexicon.entry(hit->entry).value;
    if (std::ranges::find(topics, topic) == topics.end()) topics.push_back(topic);
  }
  return topics;
}

}  // namespace

std::vector<std::string> topics_of(const Scene& scene, const TokenFacts& facts, Span quote) {
  std::vector<std::string> topics = topics_within(scene, facts, quote);
  if (!topics.empty()) return topics;
  const auto& blocks = scene.document.blocks;
  const auto block = std::ranges::find_if(
      blocks, [&](const Block& one) { return one.at.begin <= quote.begin && quote.begin < one.at.end; });
  return block == blocks.end() ? topics : topics_within(scene, facts, block->at);
}

}  // namespace concord::reading
