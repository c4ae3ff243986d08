# PkgConfig::httplib, whichever way this system describes cpp-httplib.

find_package(PkgConfig)
if(PkgConfig_FOUND)
    # Debian builds cpp-httplib with flags that change its class layout: they must be used, or it crashes.
    pkg_check_modules(httplib IMPORTED_TARGET cpp-httplib)
endif()
if(NOT TARGET PkgConfig::httplib)
    # A header alone, as packaging/dependencies.cmake and the package managers of Windows and macOS install it.
    # The search above says "not found" in the very variable that this one asks.
    unset(httplib_FOUND CACHE)
    unset(httplib_FOUND)
    find_package(httplib CONFIG REQUIRED)
    add_library(vzaps-httplib INTERFACE)
    target_link_libraries(vzaps-httplib INTERFACE httplib::httplib)
    add_library(PkgConfig::httplib ALIAS vzaps-httplib)
endif()
