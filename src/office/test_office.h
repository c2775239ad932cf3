// For tests: an office with its view in a folder of its own, a clock that is set by hand, and passwords that
// are quick to hash.
#pragma once

#include <chrono>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <memory>
#include <string>

#include "base/random.h"
#include "office/login.h"
#include "office/sessions.h"
#include "office/tokens.h"
#include "office/users.h"
#include "store/test_folder.h"

namespace concord::office {

inline constexpr PasswordCost kQuick{.passes = 1, .bytes = 8192};  // the least that libsodium takes
inline constexpr std::string_view kPassword = "correct horse battery";

inline std::string quick_hash(std::string_view password = kPassword) {
  return hash_password(password, kQuick).value();
}

// One process: a record with its view. The first one makes the record.
struct Process {
  Process(const store::TestFolder& folder, const Clock& clock, bool first) {
    record::RecordOptions options;
    options.folder = folder / "record";
    options.guard_folder = folder / "guard";
    options.schema_folder = std::filesystem::path(CONCORD_SOURCE_DIR) / "schema";
    options.clock = &clock;
    record = first ? record::Record::create(options, "office.example/log").value()
                   : record::Record::open(options).value();
    views = std::make_unique<record::Replayer>(*record);
    add_office_views(*views);
    if (auto fed = views->catch_up(); !fed) ADD_FAILURE() << fed.error().message();
  }
  Users users(std::string author = "root") { return {*record, *views, std::move(author)}; }

  std::unique_ptr<record::Record> record;
  std::unique_ptr<record::Replayer> views;
};

class OfficeTest : public testing::Test {
 protected:
  Process process() { return {folder_, clock_, false}; }
  Users users(std::string author = "root") { return first_.users(std::move(author)); }
  store::Store& store() { return first_.record->store(); }
  Sessions sessions(SessionOptions options = {}) { return {store(), clock_, random_, options}; }
  Tokens tokens() { return {store(), clock_, random_}; }
  Login login() { return {store(), clock_, {.lockout = {}, .cost = kQuick}}; }

  User add(std::string_view name, Role role, std::string_view password = kPassword) {
    auto added = users().add(name, role, quick_hash(password));
    EXPECT_TRUE(added) << added.error().message();
    return added.value();
  }
  void pass(std::chrono::seconds time) { clock_.set(clock_.now() + time); }
  // "anna=administrator bert=viewer"
  std::string roles() {
    std::string all;
    const auto list = users().list().value();
    for (const User& user : list)
      all += (all.empty() ? "" : " ") + user.name + "=" + std::string(role_name(user.role));
    return all;
  }
  template <class T>
  static std::string code(const Result<T>& result) {
    return result ? "fine" : std::string(error_name(result.error().code));
  }

  store::TestFolder folder_;
  FixedClock clock_{std::chrono::sys_days(std::chrono::year(2026) / 11 / 27)};
  CountedRandom random_;
  Process first_{folder_, clock_, true};
};

}  // namespace concord::office
