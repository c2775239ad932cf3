# How every file is compiled: C++23, warnings as errors, ccache where it is there, sanitizers on request.
set(CMAKE_CXX_STANDARD 23)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
if(NOT CMAKE_BUILD_TYPE)
  set(CMAKE_BUILD_TYPE Release)
endif()
# -O3 compiles a fifth longer than -O2 and reads no faster (docs/performance.md).
set(CMAKE_CXX_FLAGS_RELEASE "-O2 -DNDEBUG")

# Where CMAKE_UNITY_BUILD is on (all presets but debug), sixteen files are compiled as one: half the time of a build.
# So names in the unnamed namespaces of a layer must differ.
set(CMAKE_UNITY_BUILD_BATCH_SIZE 16 CACHE STRING "files compiled as one")

find_program(CCACHE ccache)
if(CCACHE)
  # Precompiled headers need ccache to look past the header's own time stamp; a second clone finds what the first
  # compiled, as paths are told from the project's folder.
  set(CMAKE_CXX_COMPILER_LAUNCHER
      ${CMAKE_COMMAND} -E env CCACHE_BASEDIR=${CMAKE_SOURCE_DIR} CCACHE_NOHASHDIR=1 CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime ${CCACHE})
endif()

# The digits of a sum do not depend on the processor; and nobody asks errno after a root.
add_compile_options(-ffp-contract=off -fno-math-errno)
add_compile_options(-Wall -Wextra -Wpedantic -Wshadow -Wconversion -Werror -fno-omit-frame-pointer)
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
  # g++ 12 reports these inside its own library when it inlines at -O2 and above.
  add_compile_options(-Wno-restrict -Wno-maybe-uninitialized -Wno-stringop-overflow -Wno-stringop-overread -Wno-array-bounds
                      -Wno-dangling-pointer)
  if(CMAKE_UNITY_BUILD)
    add_compile_options(-Wno-subobject-linkage)  # it takes a .cc that is compiled with others for a header
  endif()
endif()
if(CMAKE_CXX_COMPILER_ID STREQUAL "Clang")
  # clang sees the buffer that g++'s own std::stable_sort uses, and that its library calls deprecated; and its
  # -Wconversion minds signs, which g++'s does not.
  add_compile_options(-Wno-deprecated-declarations -Wno-sign-conversion)
endif()
if(CONCORD_SANITIZE)
  add_compile_options(-fsanitize=${CONCORD_SANITIZE} -fno-sanitize-recover=all)
  add_link_options(-fsanitize=${CONCORD_SANITIZE})
  add_compile_definitions(CONCORD_SANITIZED)
endif()
if(CONCORD_FUZZ)
  add_compile_options(-fsanitize=fuzzer-no-link)
endif()
