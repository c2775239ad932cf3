# The pages of web/ and the description of the API, embedded in the program. They are built by their own tools
# (docs/web.md) whenever a file under web/ changes; `./run` has installed these tools by then.
set(CONCORD_PAGES ${CMAKE_BINARY_DIR}/pages)
set(pages_stamp ${CMAKE_BINARY_DIR}/pages.stamp)
if(EXISTS ${CMAKE_SOURCE_DIR}/web/package.json)
  file(GLOB_RECURSE page_sources CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/web/src/* ${CMAKE_SOURCE_DIR}/web/messages/* ${CMAKE_SOURCE_DIR}/web/categories/*
       ${CMAKE_SOURCE_DIR}/web/static/*)
  add_custom_command(OUTPUT ${pages_stamp}
    COMMAND ${CMAKE_COMMAND} -E env CONCORD_PAGES=${CONCORD_PAGES} npm run --silent build
    COMMAND ${CMAKE_COMMAND} -E touch ${pages_stamp}
    WORKING_DIRECTORY ${CMAKE_SOURCE_DIR}/web
    DEPENDS ${page_sources} ${CMAKE_SOURCE_DIR}/web/package.json ${CMAKE_SOURCE_DIR}/web/package-lock.json
    COMMENT "Building the pages")
else()
  file(MAKE_DIRECTORY ${CONCORD_PAGES})
  file(TOUCH ${pages_stamp})
endif()
set(embedded ${CMAKE_BINARY_DIR}/embedded_pages.cc)
add_custom_command(OUTPUT ${embedded}
  COMMAND ${CMAKE_COMMAND} -DPAGES=${CONCORD_PAGES} -DOPENAPI=${CMAKE_SOURCE_DIR}/src/server/api/openapi.json
          -DOUT=${embedded} -P ${CMAKE_SOURCE_DIR}/cmake/embed.cmake
  DEPENDS ${pages_stamp} ${CMAKE_SOURCE_DIR}/src/server/api/openapi.json ${CMAKE_SOURCE_DIR}/cmake/embed.cmake
  COMMENT "Embedding the pages")
add_library(concord_pages STATIC ${embedded})
target_include_directories(concord_pages PRIVATE ${CMAKE_SOURCE_DIR}/src)
set_target_properties(concord_pages PROPERTIES UNITY_BUILD OFF)
target_link_libraries(concord_server PUBLIC concord_pages)
