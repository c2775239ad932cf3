# Headers that nearly every file reads are compiled once for all libraries and once for all tests: half the time of a
# build went into reading them again. The layer at the bottom owns them.
set(CONCORD_HEADERS <expected> <map> <optional> <span> <string> <string_view> <vector> <fmt/format.h>
                    <nlohmann/json.hpp>)

function(concord_headers target owner)
  if(target STREQUAL owner)
    target_precompile_headers(${target} PRIVATE ${CONCORD_HEADERS} ${ARGN})
  else()
    target_precompile_headers(${target} REUSE_FROM ${owner})
  endif()
endfunction()

# What every test program is compiled with. Tests run once: the time is in compiling them. Several are compiled as one,
# each in a namespace of its own file, so that their helpers may have the same short names. With OWN_HEADERS it is built
# without the headers that the test programs share, and so without the first of these programs.
function(concord_test_program target)
  target_link_libraries(${target} PRIVATE GTest::gtest GTest::gmock rapidcheck)
  target_compile_definitions(${target} PRIVATE CONCORD_SOURCE_DIR="${CMAKE_SOURCE_DIR}")
  target_compile_options(${target} PRIVATE $<$<CONFIG:Release>:-O0>)
  set_target_properties(${target} PROPERTIES UNITY_BUILD_UNIQUE_ID CONCORD_FILE UNITY_BUILD_BATCH_SIZE 12)
  if(NOT ARGN STREQUAL "OWN_HEADERS")
    concord_headers(${target} concord_base_test <gmock/gmock.h> <gtest/gtest.h> <rapidcheck/gtest.h>)
  endif()
endfunction()

# concord_layer(NAME USES LIBS...): the library concord_NAME of all sources under src/NAME and, where tests are
# built, the program concord_NAME_test of all *_test.cc beside them, registered with ctest case by case.
function(concord_layer name)
  cmake_parse_arguments(layer "" "" "USES" ${ARGN})
  set(folder ${CMAKE_SOURCE_DIR}/src/${name})
  file(GLOB_RECURSE sources CONFIGURE_DEPENDS ${folder}/*.cc)
  file(GLOB_RECURSE tests CONFIGURE_DEPENDS ${folder}/*_test.cc)
  if(tests)
    list(REMOVE_ITEM sources ${tests})
  endif()
  if(sources)
    add_library(concord_${name} STATIC ${sources})
    target_include_directories(concord_${name} PUBLIC ${CMAKE_SOURCE_DIR}/src)
    target_link_libraries(concord_${name} PUBLIC ${layer_USES} fmt::fmt nlohmann_json::nlohmann_json
                                                 Threads::Threads)
    concord_headers(concord_${name} concord_base)
  else()
    add_library(concord_${name} INTERFACE)
    target_link_libraries(concord_${name} INTERFACE ${layer_USES})
  endif()
  if(CONCORD_TESTS AND tests)
    add_executable(concord_${name}_test ${tests})
    target_link_libraries(concord_${name}_test PRIVATE concord_${name} GTest::gtest_main)
    concord_test_program(concord_${name}_test)
    include(GoogleTest)
    gtest_discover_tests(concord_${name}_test DISCOVERY_TIMEOUT 60 PROPERTIES TIMEOUT 600 LABELS ${name} ENVIRONMENT
                         "RC_PARAMS=seed=1")
  endif()
endfunction()

function(concord_program name main library)
  add_executable(${name} ${CMAKE_SOURCE_DIR}/${main})
  target_link_libraries(${name} PRIVATE ${library} ${ARGN})
endfunction()
