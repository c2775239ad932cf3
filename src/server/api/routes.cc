#include "server/api/routes.h"

namespace concord::server {

namespace {

constexpr std::string_view kRest = "{path...}";

std::string_view cut_segment(std::string_view& path) {
  if (path.starts_with('/')) path.remove_prefix(1);
  std::string_view segment = path.substr(0, path.find('/'));
  path.remove_prefix(segment.size());
  return segment;
}

bool fits(std::string_view pattern, std::string_view path, std::vector<std::string>& arguments) {
  while (!pattern.empty()) {
    std::string_view wanted = cut_segment(pattern);
    if (wanted == kRest) {
      if (path.size() < 2) return false;
      arguments.emplace_back(path.substr(1));
      return true;
    }
    if (path.empty()) return false;
    std::string_view given = cut_segment(path);
    if (wanted.starts_with('{')) {
      if (given.empty()) return false;
      arguments.emplace_back(given);
    } else if (wanted != given) {
      return false;
    }
  }
  return path.empty();
}

}  // namespace

void Router::add(std::span<const Route> routes) {
  routes_.insert(routes_.end(), routes.begin(), routes.end());
}

Router::Match Router::find(std::string_view method, std::string_view path, std::string& allowed) const {
  if (method == "HEAD") method = "GET";
  for (const Route& route : routes_) {
    Match match;
    if (!fits(route.pattern, path, match.arguments)) continue;
    if (route.method == method) {
      match.route = &route;
      return match;
    }
    if (!allowed.contains(route.method)) allowed += (allowed.empty() ? "" : ", ") + std::string(route.method);
  }
  return {};
}

}  // namespace concord::server
