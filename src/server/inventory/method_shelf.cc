#include "server/inventory/method_shelf.h"

#include "base/file.h"

namespace concord::server {

Result<std::shared_ptr<const MethodShelf::Methods>> MethodShelf::get() {
  const std::lock_guard lock(mutex_);
  if (methods_) return methods_;
  CONCORD_TRY(const fs::path data, data_folder());
  Methods methods;
  CONCORD_TRY(methods.files, inventory::read_method_files(data / "methods"));
  CONCORD_TRY(methods.set, inventory::sound_methods(methods.files));
  methods_ = std::make_shared<const Methods>(std::move(methods));
  return methods_;
}

}  // namespace concord::server
