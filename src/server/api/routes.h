// All requests that the server answers, and what each needs. openapi.json describes the same, and a test
// holds the two against each other.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "server/api/call.h"

namespace concord::server {

struct Route {
  std::string_view method;
  std::string_view pattern;  // "/api/v1/reports/{id}"; "{path...}" at the end takes all that is left
  Need need = kLook;
  // The answer depends on the record, the day and the program alone, so that it has an ETag which is known
  // before it is computed.
  bool of_the_record = false;
  Answer (*answer)(const Call&) = nullptr;
};

std::span<const Route> service_routes();
std::span<const Route> session_routes();
std::span<const Route> user_routes();
std::span<const Route> token_routes();
std::span<const Route> overview_routes();
std::span<const Route> report_routes();
std::span<const Route> event_routes();
std::span<const Route> thing_routes();
std::span<const Route> dispute_routes();
std::span<const Route> actor_routes();
std::span<const Route> proposal_routes();
std::span<const Route> search_routes();
std::span<const Route> chart_routes();
std::span<const Route> log_routes();
std::span<const Route> export_routes();
std::span<const Route> inventory_routes();
std::span<const Route> inventory_result_routes();
std::span<const Route> inventory_export_routes();

class Router {
 public:
  void add(std::span<const Route> routes);
  struct Match {
    const Route* route = nullptr;
    std::vector<std::string> arguments;
  };
  // The route of a request; HEAD takes that of GET. Where the path is known and the method is not, `allowed`
  // lists those that are ("GET, POST") and there is no route.
  Match find(std::string_view method, std::string_view path, std::string& allowed) const;
  std::span<const Route> all() const { return routes_; }

 private:
  std::vector<Route> routes_;
};

}  // namespace concord::server
