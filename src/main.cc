// The program's entry: it joins the command line and the server, which do not know each other.
#include "cli/program.h"
#include "cli/version.h"
#include "server/serve.h"

namespace {

concord::Status serve(const concord::cli::ServeRequest& request) {
  concord::server::ServeOptions options;
  options.record = request.record;
  options.http.address = request.address;
  options.http.port = request.port;
  options.owner = request.owner;
  options.version = concord::cli::kVersion;
  return concord::server::serve(options, *request.clock, request.listening);
}

}  // namespace

int main(int argc, char** argv) {
  return concord::cli::run_program(argc, argv, serve);
}
