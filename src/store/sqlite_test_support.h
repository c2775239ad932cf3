// For tests of the store in SQLite: one that is open, and entries that tell their own place.
#pragma once

#include <filesystem>
#include <gtest/gtest.h>
#include <memory>
#include <string>
#include <vector>

#include "store/store.h"
#include "store/test_folder.h"

namespace concord::store {

inline std::unique_ptr<Store> open_store(const std::filesystem::path& path,
                                         OpenOptions options = {.create = true}) {
  auto store = open_sqlite(path, options);
  EXPECT_TRUE(store) << store.error().message();
  return std::move(*store);
}

// Leaf hashes stand for themselves here: the store compares them and never computes them.
inline Digest leaf_of(std::uint64_t n) {
  return sha256("leaf", std::to_string(n));
}

inline std::vector<LogEntry> some_entries(std::uint64_t first, std::uint64_t count) {
  std::vector<LogEntry> entries;
  for (std::uint64_t i = first; i < first + count; ++i)
    entries.push_back({leaf_of(i), "entry " + std::to_string(i)});
  return entries;
}

inline std::vector<std::string> read_all(Store& store) {
  std::vector<std::string> all;
  EXPECT_TRUE(store.visit_entries(0, *store.log_size(),
                                  [&](std::uint64_t index, const Digest& leaf, std::string_view b) {
                                    EXPECT_EQ(index, all.size());
                                    EXPECT_EQ(leaf, leaf_of(index));
                                    all.emplace_back(b);
                                    return Status{};
                                  }));
  return all;
}

}  // namespace concord::store
