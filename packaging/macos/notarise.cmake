# Called by cpack after the disk image is made: has Apple check it, and attaches the ticket.
#
# VZAPS_NOTARY_PROFILE  name of a keychain profile made with "xcrun notarytool store-credentials"; nothing is sent
#                       without it.
# VZAPS_NOTARY_KEYCHAIN the keychain it is in, if not the usual one.

if(NOT DEFINED ENV{VZAPS_NOTARY_PROFILE})
    return()
endif()
set(profile --keychain-profile "$ENV{VZAPS_NOTARY_PROFILE}")
if(DEFINED ENV{VZAPS_NOTARY_KEYCHAIN})
    list(APPEND profile --keychain "$ENV{VZAPS_NOTARY_KEYCHAIN}")
endif()
foreach(image IN LISTS CPACK_PACKAGE_FILES)
    execute_process(
        COMMAND xcrun notarytool submit "${image}" ${profile} --wait
        COMMAND_ERROR_IS_FATAL ANY)
    execute_process(COMMAND xcrun stapler staple "${image}" COMMAND_ERROR_IS_FATAL ANY)
endforeach()
