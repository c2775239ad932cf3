# What goes where on a system, and the Debian package that cpack makes of it.
install(TARGETS concord RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
install(DIRECTORY schema packs DESTINATION ${CMAKE_INSTALL_DATADIR}/concord)
