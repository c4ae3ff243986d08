# Install script: signs the bundle after macdeployqt has filled it.
#
# VZAPS_CODESIGN_IDENTITY  "Developer ID Application: ..."; without it the bundle is signed for this computer only,
#                          which Apple silicon wants before it runs anything.

set(bundle "$ENV{DESTDIR}${CMAKE_INSTALL_PREFIX}/vzaps-manager.app")
if(DEFINED ENV{VZAPS_CODESIGN_IDENTITY})
    set(options --options runtime --timestamp --entitlements "${CMAKE_CURRENT_LIST_DIR}/entitlements.plist"
        --sign "$ENV{VZAPS_CODESIGN_IDENTITY}")
else()
    set(options --sign -)
endif()
execute_process(COMMAND codesign --force --deep ${options} "${bundle}" COMMAND_ERROR_IS_FATAL ANY)
execute_process(COMMAND codesign --verify --deep --strict "${bundle}" COMMAND_ERROR_IS_FATAL ANY)
