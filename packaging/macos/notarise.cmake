# Called by cpack after the disk image is made: signs it, has Apple check it, and attaches the ticket.
#
# VZAPS_CODESIGN_IDENTITY as for sign.cmake; without it the image is not signed.
# VZAPS_NOTARY_PROFILE    name of a keychain profile made with "xcrun notarytool store-credentials"; nothing is sent
#                         without it.
# VZAPS_NOTARY_KEYCHAIN   the keychain it is in, if not the usual one.

if(NOT "$ENV{VZAPS_CODESIGN_IDENTITY}" STREQUAL "")
    foreach(image IN LISTS CPACK_PACKAGE_FILES)
        execute_process(
            COMMAND codesign --force --timestamp --sign "$ENV{VZAPS_CODESIGN_IDENTITY}" "${image}"
            COMMAND_ERROR_IS_FATAL ANY)
    endforeach()
endif()
if("$ENV{VZAPS_NOTARY_PROFILE}" STREQUAL "")
    return()
endif()
set(profile --keychain-profile "$ENV{VZAPS_NOTARY_PROFILE}")
if(NOT "$ENV{VZAPS_NOTARY_KEYCHAIN}" STREQUAL "")
    list(APPEND profile --keychain "$ENV{VZAPS_NOTARY_KEYCHAIN}")
endif()
foreach(image IN LISTS CPACK_PACKAGE_FILES)
    execute_process(
        COMMAND xcrun notarytool submit "${image}" ${profile} --wait
        COMMAND_ERROR_IS_FATAL ANY)
    execute_process(COMMAND xcrun stapler staple "${image}" COMMAND_ERROR_IS_FATAL ANY)
endforeach()
