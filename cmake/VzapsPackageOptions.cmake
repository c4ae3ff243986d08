# Read by cpack once for each generator.

list(GET CPACK_BUILD_SOURCE_DIRS 1 vzaps_build)
set(CPACK_INSTALL_CMAKE_PROJECTS "${vzaps_build};vzaps-manager;program;/")
if(CPACK_GENERATOR STREQUAL "TXZ")
    list(APPEND CPACK_INSTALL_CMAKE_PROJECTS "${vzaps_build};vzaps-manager;bundle;/")
    set(CPACK_STRIP_FILES ON)
endif()
