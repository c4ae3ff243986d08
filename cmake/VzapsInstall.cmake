# What is installed where. Every package is made from these rules.
#
# Components: "program" is the program and its integration; "bundle" adds to it the libraries it needs (Linux only, and
# only when asked for: distribution packages take them from the system).

include(GNUInstallDirs)

set(VZAPS_APP_ID "com.vzaps.Manager")

add_subdirectory(packaging/icons)
set_target_properties(vzaps-manager PROPERTIES
    WIN32_EXECUTABLE ON
    MACOSX_BUNDLE ON)
add_dependencies(vzaps-manager vzaps-icons)

if(WIN32)
    configure_file(packaging/windows/vzaps-manager.rc.in vzaps-manager.rc @ONLY)
    target_sources(vzaps-manager PRIVATE "${PROJECT_BINARY_DIR}/vzaps-manager.rc")
elseif(APPLE)
    set(vzaps_bundle "VZaps Manager.app")
    set(icns "${VZAPS_ICON_FOLDER}/vzaps-manager.icns")
    set_source_files_properties("${icns}" PROPERTIES GENERATED ON)
    # Where the target's own folder looks, as well as this one.
    set_source_files_properties("${icns}" TARGET_DIRECTORY vzaps-manager PROPERTIES
        GENERATED ON MACOSX_PACKAGE_LOCATION Resources)
    target_sources(vzaps-manager PRIVATE "${icns}")
    set_target_properties(vzaps-manager PROPERTIES
        # The bundle's name is what people see.
        OUTPUT_NAME "VZaps Manager"
        MACOSX_BUNDLE_INFO_PLIST "${PROJECT_SOURCE_DIR}/packaging/macos/Info.plist.in"
        MACOSX_BUNDLE_GUI_IDENTIFIER "${VZAPS_APP_ID}"
        MACOSX_BUNDLE_BUNDLE_NAME "VZaps Manager"
        MACOSX_BUNDLE_ICON_FILE vzaps-manager.icns
        MACOSX_BUNDLE_BUNDLE_VERSION "${PROJECT_VERSION}"
        MACOSX_BUNDLE_SHORT_VERSION_STRING "${PROJECT_VERSION}")
endif()

install(TARGETS vzaps-manager
    RUNTIME DESTINATION "${CMAKE_INSTALL_BINDIR}" COMPONENT program
    BUNDLE DESTINATION . COMPONENT program)

if(WIN32 OR APPLE)
    # windeployqt and macdeployqt, called as Qt recommends. The compiler's libraries are installed below.
    set(deploy_options NO_COMPILER_RUNTIME)
    if(WIN32 AND Qt6_VERSION VERSION_GREATER_EQUAL 6.7)
        list(APPEND deploy_options DEPLOY_TOOL_OPTIONS --no-opengl-sw --no-system-d3d-compiler)
    endif()
    qt_generate_deploy_app_script(TARGET vzaps-manager OUTPUT_SCRIPT deploy_script ${deploy_options})
    install(SCRIPT "${deploy_script}" COMPONENT program)

    # Gathered by packaging/dependencies.cmake.
    find_path(VZAPS_LICENCES README.txt PATH_SUFFIXES share/vzaps-licences REQUIRED
        DOC "Licences of what is handed out with the program")
endif()

if(WIN32)
    set(CMAKE_INSTALL_SYSTEM_RUNTIME_DESTINATION "${CMAKE_INSTALL_BINDIR}")
    set(CMAKE_INSTALL_SYSTEM_RUNTIME_COMPONENT program)
    include(InstallRequiredSystemLibraries)
    install(FILES LICENSE DESTINATION . RENAME LICENSE.txt COMPONENT program)
    install(DIRECTORY "${VZAPS_LICENCES}/" DESTINATION licences COMPONENT program)
    return()
elseif(APPLE)
    install(FILES LICENSE DESTINATION "${vzaps_bundle}/Contents/Resources" RENAME LICENSE.txt COMPONENT program)
    install(DIRECTORY "${VZAPS_LICENCES}/" DESTINATION "${vzaps_bundle}/Contents/Resources/licences" COMPONENT program)
    # Last, for it signs what is there.
    install(SCRIPT packaging/macos/sign.cmake COMPONENT program)
    return()
endif()

foreach(size IN LISTS VZAPS_ICON_SIZES)
    install(FILES "${VZAPS_ICON_FOLDER}/${size}.png"
        DESTINATION "${CMAKE_INSTALL_DATADIR}/icons/hicolor/${size}x${size}/apps"
        RENAME vzaps-manager.png COMPONENT program)
endforeach()
install(FILES resources/icons/app-icon.svg
    DESTINATION "${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps"
    RENAME vzaps-manager.svg COMPONENT program)
install(FILES packaging/linux/vzaps-manager.desktop
    DESTINATION "${CMAKE_INSTALL_DATADIR}/applications" COMPONENT program)
install(FILES "packaging/linux/${VZAPS_APP_ID}.metainfo.xml"
    DESTINATION "${CMAKE_INSTALL_DATADIR}/metainfo" COMPONENT program)

# Compressed as Debian's policy asks for; without the name and the time of the file, so that it is always the same.
find_program(GZIP_PROGRAM gzip REQUIRED)
# install_compressed(FILE FOLDER NAME)
function(install_compressed file folder name)
    set(compressed "${PROJECT_BINARY_DIR}/compressed/${name}.gz")
    add_custom_command(
        OUTPUT "${compressed}"
        COMMAND "${CMAKE_COMMAND}" -E make_directory "${PROJECT_BINARY_DIR}/compressed"
        COMMAND "${GZIP_PROGRAM}" -9nc "${file}" > "${compressed}"
        DEPENDS "${file}"
        VERBATIM)
    add_custom_target("vzaps-compressed-${name}" ALL DEPENDS "${compressed}")
    install(FILES "${compressed}" DESTINATION "${folder}" COMPONENT program)
endfunction()

install_compressed("${PROJECT_SOURCE_DIR}/packaging/linux/vzaps-manager.1"
    "${CMAKE_INSTALL_MANDIR}/man1" vzaps-manager.1)
install_compressed("${PROJECT_SOURCE_DIR}/packaging/linux/debian/changelog"
    "${CMAKE_INSTALL_DATADIR}/doc/vzaps-manager" changelog)
install(FILES packaging/linux/debian/copyright
    DESTINATION "${CMAKE_INSTALL_DATADIR}/doc/vzaps-manager" COMPONENT program)

set(VZAPS_QT_PLUGINS "${QT6_INSTALL_PREFIX}/${QT6_INSTALL_PLUGINS}")
set(VZAPS_QT_TRANSLATIONS "${QT6_INSTALL_PREFIX}/${QT6_INSTALL_TRANSLATIONS}")
configure_file(cmake/VzapsBundle.cmake.in VzapsBundle.cmake @ONLY)
install(SCRIPT "${PROJECT_BINARY_DIR}/VzapsBundle.cmake" COMPONENT bundle EXCLUDE_FROM_ALL)
