# Writes a source file that holds every file of the folder PAGES, and OPENAPI, byte for byte.
file(GLOB_RECURSE files RELATIVE ${PAGES} ${PAGES}/*)
list(SORT files)
set(data "")
set(externs "")
set(rows "")
set(number 0)
foreach(file IN LISTS files)
  string(APPEND data "CONCORD_EMBED(page_${number}, \"${PAGES}/${file}\")\n")
  string(APPEND rows "    {\"/${file}\", concord_text(page_${number}, page_${number}_end)},\n")
  math(EXPR number "${number} + 1")
endforeach()
if(rows STREQUAL "")
  set(table "std::span<const PageFile> page_files() { return {}; }")
else()
  set(table "std::span<const PageFile> page_files() {\n  static const PageFile files[] = {\n${rows}  };\n  return files;\n}")
endif()
file(WRITE ${OUT} "// Made by cmake/embed.cmake.
#include \"server/api/openapi.h\"
#include \"server/pages.h\"

#define CONCORD_EMBED(name, file)                                                        \\
  asm(\".section .rodata\\n\" #name \":\\n.incbin \\\"\" file \"\\\"\\n\" #name \"_end:\\n.byte 0\\n.previous\\n\"); \\
  extern \"C\" const char name[];                                                        \\
  extern \"C\" const char name##_end[];

${data}CONCORD_EMBED(openapi_json, \"${OPENAPI}\")

namespace concord::server {

namespace {
std::string_view concord_text(const char* begin, const char* end) {
  return {begin, static_cast<std::size_t>(end - begin)};
}
}  // namespace

${table}

std::string_view openapi_document() {
  return concord_text(openapi_json, openapi_json_end);
}

}  // namespace concord::server
")
