// `concord serve`: everything the record holds, in a browser.
#include "cli/command/commands.h"

namespace concord::cli {

namespace {

constexpr std::uint64_t kPort = 8437;
constexpr std::uint64_t kLastPort = 65535;

class Serve final : public Command {
 public:
  const char* name() const override { return "serve"; }
  const char* summary() const override { return "Serve the record to browsers, until stopped"; }

  void declare(Options& options) override {
    options.text("--address", address_, "Where to listen (127.0.0.1); beyond this machine only with users")
        .count("--port", port_, "The port (8437); 0 takes any that is free")
        .note("\nSIGTERM or Ctrl-C stops it, after what was asked has been answered.");
  }

  Result<ExitCode> run(Context& context) override {
    if (port_ > kLastPort) return fail(ErrorCode::kUsage, "there is no such port", "--port", "0 to 65535");
    const ServeHook& serve = context.serve();
    if (!serve) return fail(ErrorCode::kInternal, "this program was built without the server");
    ServeRequest request;
    request.record = context.record_options();
    request.address = address_;
    request.port = static_cast<std::uint16_t>(port_);
    request.owner = context.author();
    request.clock = &context.clock();
    request.listening = [&](std::uint16_t port) {
      if (context.json()) {
        context.print_json({{"address", address_}, {"port", port}});
      } else {
        context.out().print("Concord serves {} at http://{}:{}/\n", context.record_folder().string(),
                            address_.contains(':') ? "[" + address_ + "]" : address_, port);
      }
      context.out().push();
    };
    CONCORD_CHECK(serve(request));
    if (!context.json()) context.out().write("Stopped.\n");
    return ExitCode::kFine;
  }

 private:
  std::string address_ = "127.0.0.1";
  std::uint64_t port_ = kPort;
};

}  // namespace

std::unique_ptr<Command> make_serve() {
  return std::make_unique<Serve>();
}

}  // namespace concord::cli
