// A list of a few plain items that needs no memory of its own as long as they are few: what is made and
// thrown away for every word or clause of a text costs no allocation.
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <type_traits>
#include <vector>

namespace concord {

// Holds up to `kInside` items in itself and all of them in a vector once there are more.
template <typename Item, std::size_t kInside>
class ShortList {
  static_assert(std::is_trivially_copyable_v<Item>);

 public:
  using value_type = Item;
  using iterator = Item*;
  using const_iterator = const Item*;

  std::size_t size() const { return size_; }
  bool empty() const { return size_ == 0; }
  Item* begin() { return data(); }
  Item* end() { return data() + size_; }
  const Item* begin() const { return data(); }
  const Item* end() const { return data() + size_; }
  const Item& operator[](std::size_t at) const { return data()[at]; }
  const Item& front() const { return *begin(); }
  const Item& back() const { return *(end() - 1); }

  void clear() {
    size_ = 0;
    outside_.clear();
  }
  void push_back(const Item& item) {
    if (size_ < kInside) {
      inside_[size_] = item;
    } else {
      if (size_ == kInside) outside_.assign(inside_.begin(), inside_.end());
      outside_.push_back(item);
    }
    ++size_;
  }

 private:
  Item* data() { return size_ <= kInside ? inside_.data() : outside_.data(); }
  const Item* data() const { return size_ <= kInside ? inside_.data() : outside_.data(); }

  std::size_t size_ = 0;
  std::array<Item, kInside> inside_{};
  std::vector<Item> outside_;  // all of them, where there are more
};

}  // namespace concord
