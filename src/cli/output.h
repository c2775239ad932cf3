// Standard output and standard error as the commands use them. A full disk or a closed output must not pass
// for success: the first failure is kept, and flush() reports it before the program may exit with 0.
#pragma once

#include <string>
#include <string_view>

#include "base/error.h"
#include "base/text_sink.h"

namespace concord::cli {

// Buffered writes to a file descriptor, which is not closed. One thread at a time.
class Output final : public TextSink {
 public:
  Output(int descriptor, std::string_view name) : descriptor_(descriptor), name_(name) {}
  Output(const Output&) = delete;
  Output& operator=(const Output&) = delete;

  void write(std::string_view text) override;
  // Writes what is buffered. kIo for the first failure since the start, then and ever after.
  Status flush();
  // The same where there is nobody to tell of a failure yet; flush() will.
  void push();
  int descriptor() const { return descriptor_; }

 private:
  void drain();

  int descriptor_;
  std::string name_;
  std::string buffer_;
  int failure_ = 0;  // errno of the first write that failed
};

// Makes sure that descriptors 0 to 2 are taken, so that no file of a record can be opened as one of them and
// be written over by a message. A standard output that was closed stays unwritable: writing to it fails.
void reserve_standard_descriptors();

}  // namespace concord::cli
