# Packages, by CPack, from the install rules: cpack -G DEB, TXZ, NSIS or DragNDrop.
# packaging/README.md says how each is made and tested.

set(CPACK_PACKAGE_NAME "vzaps-manager")
set(CPACK_PACKAGE_VENDOR "VZaps Manager contributors")
set(CPACK_PACKAGE_CONTACT "VZaps Manager contributors <contributors@vzaps-manager.invalid>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "${PROJECT_DESCRIPTION}")
set(CPACK_PACKAGE_DESCRIPTION_FILE "${PROJECT_SOURCE_DIR}/packaging/description.txt")
set(CPACK_RESOURCE_FILE_LICENSE "${PROJECT_SOURCE_DIR}/LICENSE")
set(CPACK_PACKAGE_VERSION "${PROJECT_VERSION}")
set(CPACK_PACKAGE_INSTALL_DIRECTORY "VZaps Manager")
set(CPACK_PACKAGE_EXECUTABLES vzaps-manager "VZaps Manager")
set(CPACK_MONOLITHIC_INSTALL ON)
set(CPACK_PROJECT_CONFIG_FILE "${PROJECT_SOURCE_DIR}/cmake/VzapsPackageOptions.cmake")

if(WIN32)
    set(CPACK_GENERATOR NSIS)
    set(CPACK_PACKAGE_FILE_NAME "vzaps-manager-${PROJECT_VERSION}-windows-x86_64")
elseif(APPLE)
    set(CPACK_GENERATOR DragNDrop)
    set(CPACK_PACKAGE_FILE_NAME "vzaps-manager-${PROJECT_VERSION}-macos-${CMAKE_SYSTEM_PROCESSOR}")
    set(CPACK_DMG_VOLUME_NAME "VZaps Manager")
    # No licence to click through: the tools for that are gone since macOS 12.
    set(CPACK_DMG_SLA_USE_RESOURCE_FILE_LICENSE OFF)
    set(CPACK_POST_BUILD_SCRIPTS "${PROJECT_SOURCE_DIR}/packaging/macos/notarise.cmake")
else()
    set(CPACK_GENERATOR DEB)
    set(CPACK_PACKAGE_FILE_NAME "vzaps-manager-${PROJECT_VERSION}-linux-${CMAKE_SYSTEM_PROCESSOR}")
endif()

# ---- Debian

set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION net)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_DEBUGINFO_PACKAGE ON)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
# Loaded while running, so that no tool can see them: what trusts servers, Qt's own texts in other languages, Wayland,
# and something that keeps secrets.
set(CPACK_DEBIAN_PACKAGE_DEPENDS "ca-certificates")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS
    "qt6-translations-l10n, qt6-wayland, libsecret-1-0, gnome-keyring | kwalletmanager | keepassxc")

# ---- Windows

# Never changes: an installer finds the version that is there by it, and replaces it.
set(vzaps_windows_guid "{6F0C2B8E-5B0B-4C55-9A3D-2E7B1C94D1A7}")
set(CPACK_PACKAGE_INSTALL_REGISTRY_KEY "${vzaps_windows_guid}")
set(CPACK_NSIS_PACKAGE_NAME "VZaps Manager")
set(CPACK_NSIS_DISPLAY_NAME "VZaps Manager")
set(CPACK_NSIS_COMPRESSOR "/SOLID lzma")
set(CPACK_NSIS_MANIFEST_DPI_AWARE ON)
set(CPACK_NSIS_MUI_ICON "${VZAPS_ICON_FOLDER}/vzaps-manager.ico")
set(CPACK_NSIS_MUI_UNIICON "${CPACK_NSIS_MUI_ICON}")
set(CPACK_NSIS_INSTALLED_ICON_NAME "bin\\\\vzaps-manager.exe")
set(CPACK_NSIS_EXECUTABLES_DIRECTORY bin)
# No "Run" on the last page: it would run as the administrator who installs, with that one's keychain and data.
set(CPACK_NSIS_CONTACT "VZaps Manager contributors")
# Before the file's name makensis wants a backslash: on Windows it looks for the folder's end by that alone.
set(vzaps_nsis_folder "${PROJECT_SOURCE_DIR}/packaging/windows\\\\")
set(CPACK_NSIS_DEFINES "
  !define VZAPS_GUID '${vzaps_windows_guid}'
  !define VZAPS_VENDOR '${CPACK_PACKAGE_VENDOR}'
  !include '${vzaps_nsis_folder}declarations.nsh'")
set(CPACK_NSIS_EXTRA_PREINSTALL_COMMANDS "!include '${vzaps_nsis_folder}beforeinstall.nsh'")
set(CPACK_NSIS_EXTRA_INSTALL_COMMANDS "!include '${vzaps_nsis_folder}afterinstall.nsh'")
set(CPACK_NSIS_EXTRA_UNINSTALL_COMMANDS "!include '${vzaps_nsis_folder}uninstall.nsh'")

include(CPack)
