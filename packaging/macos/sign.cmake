# Install script: signs the bundle after macdeployqt has filled it, from the inside to the outside.
#
# VZAPS_CODESIGN_IDENTITY  "Developer ID Application: ..."; without it, or empty, the bundle is signed for this computer
#                          only, which Apple silicon wants before it runs anything.

set(bundle "$ENV{DESTDIR}${CMAKE_INSTALL_PREFIX}/VZaps Manager.app")
if("$ENV{VZAPS_CODESIGN_IDENTITY}" STREQUAL "")
    set(options --sign -)
else()
    set(options --options runtime --timestamp --sign "$ENV{VZAPS_CODESIGN_IDENTITY}")
endif()
file(GLOB frameworks LIST_DIRECTORIES TRUE "${bundle}/Contents/Frameworks/*")
file(GLOB_RECURSE plugins "${bundle}/Contents/PlugIns/*.dylib")
foreach(code IN LISTS frameworks plugins ITEMS "${bundle}")
    execute_process(COMMAND codesign --force ${options} "${code}" COMMAND_ERROR_IS_FATAL ANY)
endforeach()
execute_process(COMMAND codesign --verify --deep --strict "${bundle}" COMMAND_ERROR_IS_FATAL ANY)
