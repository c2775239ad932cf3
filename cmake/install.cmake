# What goes where on a system, and the Debian package that cpack makes of it.
install(TARGETS concord RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
install(DIRECTORY schema packs methods DESTINATION ${CMAKE_INSTALL_DATADIR}/concord)
install(FILES LICENSE NOTICE README.md DESTINATION ${CMAKE_INSTALL_DOCDIR})
install(FILES docs/manual/concord.1 DESTINATION ${CMAKE_INSTALL_MANDIR}/man1)
install(FILES docs/manual/concord.bash DESTINATION ${CMAKE_INSTALL_DATADIR}/bash-completion/completions
        RENAME concord)

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME concord)
set(CPACK_PACKAGE_CONTACT "The Concord maintainers <maintainers@concord.invalid>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "${PROJECT_DESCRIPTION}")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION science)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_DEPENDS poppler-utils)  # a program, which no library names
include(CPack)
