#include "reading/link/groups.h"

#include <algorithm>
#include <functional>
#include <numeric>
#include <set>

namespace concord::reading {

Groups::Groups(std::size_t count) : root_(count) {
  std::iota(root_.begin(), root_.end(), std::size_t{0});
}

bool Groups::join(std::size_t a, std::size_t b) {
  const std::size_t to = std::min(root_[a], root_[b]);
  const std::size_t from = std::max(root_[a], root_[b]);
  if (to == from) return true;
  for (const auto& [one, other] : apart_) {
    const std::size_t mine = root_[one];
    const std::size_t theirs = root_[other];
    if ((mine == to && theirs == from) || (mine == from && theirs == to)) return false;
  }
  std::ranges::replace(root_, from, to);
  return true;
}

namespace {

// How each pair looks, in both orders.
class Likenesses {
 public:
  explicit Likenesses(std::span<const Described> actors) : count_(actors.size()), all_(count_ * count_) {
    for (std::size_t a = 0; a < count_; ++a) {
      for (std::size_t b = a + 1; b < count_; ++b) {
        all_[a * count_ + b] = all_[b * count_ + a] = likeness(actors[a], actors[b]);
      }
    }
  }
  Likeness of(std::size_t a, std::size_t b) const { return all_[a * count_ + b]; }

  // Whether what people put together with either shows that the two are not different after all.
  bool vouched_for(std::size_t a, std::size_t b, const Groups& groups) const {
    for (std::size_t c = 0; c < count_; ++c) {
      if (c != a && groups.together(a, c) && of(c, b) >= Likeness::kOpen) return true;
      if (c != b && groups.together(b, c) && of(c, a) >= Likeness::kOpen) return true;
    }
    return false;
  }

 private:
  std::size_t count_;
  std::vector<Likeness> all_;
};

}  // namespace

Groups group_actors(std::span<const Described> actors, std::span<const IndexPair> together,
                    std::span<const IndexPair> apart) {
  Groups groups(actors.size());
  for (const IndexPair& pair : apart) groups.keep_apart(pair);
  for (const auto& [a, b] : together) groups.join(a, b);
  const Likenesses pairs(actors);
  std::vector<IndexPair> different;
  for (std::size_t a = 0; a < actors.size(); ++a) {
    for (std::size_t b = a + 1; b < actors.size(); ++b) {
      if (pairs.of(a, b) == Likeness::kDifferent && !pairs.vouched_for(a, b, groups))
        different.emplace_back(a, b);
    }
  }
  for (const IndexPair& pair : different) groups.keep_apart(pair);
  for (std::size_t a = 0; a < actors.size(); ++a) {
    for (std::size_t b = a + 1; b < actors.size(); ++b) {
      if (pairs.of(a, b) == Likeness::kSame) groups.join(a, b);
    }
  }
  // Those that say most first, so that "M. Babayev" is known when "Babayev" is looked at.
  std::vector<std::size_t> order(actors.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::ranges::stable_sort(order, std::greater{}, [&](std::size_t at) { return detail(actors[at]); });
  for (const std::size_t less : order) {
    std::set<std::size_t> meant;
    for (std::size_t more = 0; more < actors.size(); ++more) {
      if (more == less || pairs.of(less, more) != Likeness::kOpen || groups.together(less, more)) continue;
      if (detail(actors[more]) > detail(actors[less])) meant.insert(groups.of(more));
    }
    if (meant.size() == 1) groups.join(less, *meant.begin());
  }
  return groups;
}

}  // namespace concord::reading
