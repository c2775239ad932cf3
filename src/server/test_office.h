// For tests of the server: a record into which the example reports were read, and the application over it.
#pragma once

#include <gtest/gtest.h>
#include <memory>
#include <string>

#include "base/file.h"
#include "reading/decode/decode.h"
#include "server/application.h"
#include "store/test_folder.h"

namespace concord::server {

// Packs take a second to load: once for all tests.
inline std::shared_ptr<reading::LazyEngine> test_engine() {
  static auto engine = std::make_shared<reading::LazyEngine>();
  return engine;
}

class TestOffice {
 public:
  TestOffice() : rooms(made(), test_engine()), application(rooms, gate, service, clock) {
    service.office = "office.example/log";
    service.version = "test";
    read_examples();
    word = get_json("/api/v1/me")["csrf"];
  }

  static Request request(std::string method, std::string_view target) {
    Request made;
    made.method = std::move(method);
    made.client = "127.0.0.1";
    made.headers["host"] = "localhost:8437";
    EXPECT_TRUE(parse_target(target, made).has_value()) << target;
    return made;
  }
  Response get(std::string_view target) { return application.answer(request("GET", target)); }
  Json get_json(std::string_view target) { return parsed(get(target)); }
  Response post(std::string_view target, const Json& body) {
    Request made = request("POST", target);
    made.headers["content-type"] = "application/json";
    made.headers["x-concord-csrf"] = word;
    made.body = body.dump();
    return application.answer(made);
  }
  // A file handed in by somebody at the desk, of which everything that is read is accepted.
  Response hand_in(std::string_view name, std::string_view text) {
    Request upload = request("POST", "/api/v1/reports?accept=0&name=" + std::string(name));
    upload.headers["x-concord-csrf"] = word;
    upload.body = text;
    return application.answer(upload);
  }
  // A file put into an inventory.
  Response add_file(std::string_view inventory, std::string_view name, std::string_view text) {
    Request upload =
        request("POST", "/api/v1/inventories/" + std::string(inventory) + "/files?name=" + std::string(name));
    upload.headers["x-concord-csrf"] = word;
    upload.body = text;
    return application.answer(upload);
  }
  static Json parsed(const Response& answer) {
    auto value = parse_json(answer.body);
    EXPECT_TRUE(value.has_value()) << answer.status << " " << answer.body;
    return value ? *value : Json();
  }

  store::TestFolder folder;
  FixedClock clock{std::chrono::sys_days(std::chrono::year(2026) / 11 / 22)};
  Rooms rooms;
  SystemRandom random;
  Gate gate = Gate::make("anna", clock, random);
  Service service;
  Application application;
  std::string word;

 private:
  record::RecordOptions made() {
    record::RecordOptions options;
    options.folder = folder / "record";
    options.guard_folder = folder / "guard";
    options.schema_folder = fs::path(CONCORD_SOURCE_DIR) / "schema";
    options.clock = &clock;
    EXPECT_TRUE(record::Record::create(options, "office.example/log").has_value());
    return options;
  }

  void read_examples() {
    auto room = rooms.borrow().value();
    auto engine = room->engine().value();
    for (const auto& file : fs::directory_iterator(fs::path(CONCORD_SOURCE_DIR) / "examples/reports")) {
      const std::string bytes = read_file(file.path()).value();
      auto decoded = reading::decode_all(bytes, file.path().filename().string());
      reading::SubmitOptions options;
      options.accept_from = 0.7;
      for (const reading::Report& report : decoded.reports) {
        EXPECT_TRUE(room->desk("reader").submit(report, engine->read(report), options).has_value());
      }
    }
    EXPECT_TRUE(room->publish().has_value());
  }
};

}  // namespace concord::server
