#include "office/lockout.h"

#include <algorithm>
#include <fmt/format.h>

#include "base/time.h"
#include "office/register_json.h"

namespace concord::office {

using std::chrono::seconds;

namespace {

constexpr int kMostCountAttempts = 100;  // when others count the same

std::string name_key(std::string_view name) {
  return fmt::format("name {}", name.substr(0, 64));
}
std::string client_key(std::string_view client) {
  return client.empty() ? std::string() : fmt::format("client {}", client.substr(0, 64));
}

}  // namespace

Lockout::Count Lockout::count_in(const std::optional<std::string>& item) const {
  if (!item) return {};
  auto json = parse_register_json(*item, kFailures);
  if (!json) return {};
  const std::optional<Instant> last = time_field(*json, "last");
  auto failures = json->find("failures");
  if (!last || failures == json->end() || !failures->is_number_integer()) return {};
  if (clock_.now() - *last > options_.memory) return {};
  return {.failures = static_cast<std::uint32_t>(std::clamp<std::int64_t>(*failures, 0, 1'000'000)),
          .last = *last};
}

seconds Lockout::wait_after(const Count& count, std::uint32_t free) const {
  if (count.failures < free) return seconds(0);
  const std::uint32_t doublings = std::min(count.failures - free, 30U);
  const seconds whole = std::min(seconds(std::int64_t{1} << doublings), options_.longest);
  return std::clamp(count.last + whole - clock_.now(), seconds(0), whole);
}

Result<seconds> Lockout::wait_of(const std::string& key, std::uint32_t free) {
  if (key.empty()) return seconds(0);
  CONCORD_TRY(std::optional<std::string> item, store_.register_item(kFailures, key));
  return wait_after(count_in(item), free);
}

Result<seconds> Lockout::wait(std::string_view name, std::string_view client) {
  CONCORD_TRY(seconds of_name, wait_of(name_key(name), options_.free_of_name));
  CONCORD_TRY(seconds of_client, wait_of(client_key(client), options_.free_of_client));
  return std::max(of_name, of_client);
}

Status Lockout::add(const std::string& key, std::uint32_t free) {
  if (key.empty()) return {};
  for (int attempt = 1;; ++attempt) {
    CONCORD_TRY(std::optional<std::string> item, store_.register_item(kFailures, key));
    const Count count = count_in(item);
    if (const seconds left = wait_after(count, free); left > seconds(0)) {
      return fail(ErrorCode::kTooSoon, "too many attempts have failed", {},
                  fmt::format("wait {} second{} and try again", left.count(), left.count() == 1 ? "" : "s"));
    }
    const Json counted{{"failures", count.failures + 1}, {"last", instant_text(clock_.now())}};
    CONCORD_TRY(std::string text, canonical_json(counted));
    auto done = store_.swap_register_item(kFailures, key, item, text);
    if (done || done.error().code != ErrorCode::kConflict || attempt == kMostCountAttempts) return done;
  }
}

Status Lockout::take_off(const std::string& key) {
  if (key.empty()) return {};
  for (int attempt = 1;; ++attempt) {
    CONCORD_TRY(std::optional<std::string> item, store_.register_item(kFailures, key));
    const Count count = count_in(item);
    std::optional<std::string> text;
    if (count.failures > 1) {
      const Json counted{{"failures", count.failures - 1}, {"last", instant_text(count.last)}};
      CONCORD_TRY(text, canonical_json(counted));
    }
    auto done = store_.swap_register_item(kFailures, key, item, text);
    if (done || done.error().code != ErrorCode::kConflict || attempt == kMostCountAttempts) return done;
  }
}

Status Lockout::attempt(std::string_view name, std::string_view client) {
  CONCORD_CHECK(add(client_key(client), options_.free_of_client));
  auto counted = add(name_key(name), options_.free_of_name);
  if (!counted && counted.error().code == ErrorCode::kTooSoon) CONCORD_CHECK(take_off(client_key(client)));
  return counted;
}

Status Lockout::succeeded(std::string_view name, std::string_view client) {
  CONCORD_CHECK(sweep());
  CONCORD_CHECK(store_.remove_register_item(kFailures, name_key(name)));
  return take_off(client_key(client));
}

Status Lockout::sweep() {
  CONCORD_TRY(std::vector<store::RegisterItem> items, store_.register_items(kFailures));
  for (const store::RegisterItem& item : items) {
    if (count_in(item.value).failures != 0) continue;
    auto done = store_.swap_register_item(kFailures, item.key, item.value, std::nullopt);
    if (!done && done.error().code != ErrorCode::kConflict) return done;
  }
  return {};
}

}  // namespace concord::office
