#include "reading/event/event_topics.h"

#include <algorithm>
#include <span>

namespace concord::reading {
namespace {

bool is_of_an_actor(const Scene& scene, const TokenFacts& facts, const Hit& hit) {
  const std::uint32_t mention = facts.mention[hit.first_token];
  return mention != kNone && scene.mentions[mention].kind == MentionKind::kActor;
}

std::vector<std::string> topics_within(const Scene& scene, const TokenFacts& facts, Span at) {
  const auto begin_of = [&](const Hit& hit) { return scene.document.tokens[hit.first_token].at.begin; };
  const auto hits_of = [&](LexiconClass kind) {
    const auto& hits = scene.hits.of(kind);
    return std::span(std::ranges::lower_bound(hits, at.begin, {}, begin_of),
                     std::ranges::lower_bound(hits, at.end, {}, begin_of));
  };
  std::vector<std::string> topics;
  const auto add = [&](const Hit& hit) {
    const std::string& topic = scene.pack.lexicon.entry(hit.entry).value;
    if (!is_of_an_actor(scene, facts, hit) && std::ranges::find(topics, topic) == topics.end())
      topics.push_back(topic);
  };
  auto kinds = hits_of(LexiconClass::kTopic);
  for (const Hit& project : hits_of(LexiconClass::kProject)) {
    for (; !kinds.empty() && kinds.front().first_token <= project.first_token; kinds = kinds.subspan(1))
      add(kinds.front());
    add(project);
  }
  for (const Hit& kind : kinds) add(kind);
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
