# cmake -P packaging/dependencies.cmake PREFIX [CMAKE ARGUMENT...]
#
# Builds what Qt does not bring and installs it into PREFIX, for systems whose packages do not have it (Windows, macOS).
# Then: cmake --preset release -DCMAKE_PREFIX_PATH=PREFIX. The Flatpak manifest pins the same versions.

cmake_minimum_required(VERSION 3.22)

foreach(i RANGE ${CMAKE_ARGC})
    if("${CMAKE_ARGV${i}}" MATCHES "dependencies\\.cmake$")
        math(EXPR first "${i} + 1")
        set(prefix "${CMAKE_ARGV${first}}")
        math(EXPR first "${i} + 2")
        set(arguments)
        if(first LESS CMAKE_ARGC)
            math(EXPR last "${CMAKE_ARGC} - 1")
            foreach(j RANGE ${first} ${last})
                list(APPEND arguments "${CMAKE_ARGV${j}}")
            endforeach()
        endif()
    endif()
endforeach()
if(NOT prefix)
    message(FATAL_ERROR "usage: cmake -P packaging/dependencies.cmake PREFIX [CMAKE ARGUMENT...]")
endif()
get_filename_component(prefix "${prefix}" ABSOLUTE)
if(CMAKE_HOST_APPLE)
    list(APPEND arguments -DCMAKE_OSX_DEPLOYMENT_TARGET=12.0)
endif()
set(licences "${prefix}/share/vzaps-licences")

# keep_licences(NAME FOLDER): where the install rules look for them.
function(keep_licences name folder)
    file(GLOB found LIST_DIRECTORIES FALSE "${folder}/LICEN[CS]E*" "${folder}/COPYING*")
    if(NOT found)
        message(FATAL_ERROR "${name} has no licence in ${folder}")
    endif()
    file(COPY ${found} DESTINATION "${licences}/${name}")
endfunction()

# dependency(NAME TAG COMMIT REPOSITORY CMAKE_ARGUMENT...): a tag can be moved, a commit can't.
function(dependency name tag commit repository)
    set(source "${prefix}/src/${name}")
    if(NOT EXISTS "${source}")
        execute_process(
            COMMAND git -c advice.detachedHead=false clone --quiet --depth 1 --branch "${tag}"
                "https://github.com/${repository}.git" "${source}"
            COMMAND_ERROR_IS_FATAL ANY)
    endif()
    execute_process(COMMAND git -C "${source}" rev-parse HEAD
        OUTPUT_VARIABLE found OUTPUT_STRIP_TRAILING_WHITESPACE COMMAND_ERROR_IS_FATAL ANY)
    if(NOT found STREQUAL commit)
        message(FATAL_ERROR "${repository} ${tag} is ${found}, not ${commit}")
    endif()
    execute_process(
        COMMAND "${CMAKE_COMMAND}" -S "${source}" -B "${prefix}/build/${name}" -G Ninja
            -DCMAKE_BUILD_TYPE=Release "-DCMAKE_INSTALL_PREFIX=${prefix}" "-DCMAKE_PREFIX_PATH=${prefix}"
            # Some of them ask for a CMake older than today's still knows.
            -DCMAKE_POLICY_VERSION_MINIMUM=3.10 ${ARGN} ${arguments}
        COMMAND_ERROR_IS_FATAL ANY)
    execute_process(COMMAND "${CMAKE_COMMAND}" --build "${prefix}/build/${name}" --target install
        COMMAND_ERROR_IS_FATAL ANY)
    keep_licences("${name}" "${source}")
endfunction()

# Qt itself comes without the texts of its licences: only these are fetched.
function(licences_of_qt tag)
    set(source "${prefix}/src/qtbase-licences")
    if(NOT EXISTS "${source}")
        execute_process(
            COMMAND git -c advice.detachedHead=false clone --quiet --depth 1 --branch "${tag}" --filter=blob:none
                --sparse https://github.com/qt/qtbase.git "${source}"
            COMMAND_ERROR_IS_FATAL ANY)
        execute_process(COMMAND git -C "${source}" sparse-checkout set LICENSES COMMAND_ERROR_IS_FATAL ANY)
    endif()
    foreach(licence LGPL-3.0-only GPL-3.0-only)
        file(COPY "${source}/LICENSES/${licence}.txt" DESTINATION "${licences}/qt")
    endforeach()
endfunction()

dependency(expected v1.1.0 292eff8bd8ee230a7df1d6a1c00c4ea0eb2f0362 TartanLlama/expected
    -DEXPECTED_BUILD_TESTS=OFF -DEXPECTED_BUILD_PACKAGE=OFF)
dependency(simdjson v3.13.0 0c0ce1bd48baa0677dc7c0945ea7cd1e8b52b297 simdjson/simdjson
    -DBUILD_SHARED_LIBS=OFF)
dependency(json v3.11.3 9cca280a4d0ccf0c08f47a99aa71d1b0e52f8d03 nlohmann/json
    -DJSON_BuildTests=OFF)
dependency(httplib v0.11.4 7992b148969fbf8093230b37a6a36c2f61135937 yhirose/cpp-httplib
    -DHTTPLIB_USE_OPENSSL_IF_AVAILABLE=OFF -DHTTPLIB_USE_ZLIB_IF_AVAILABLE=OFF
    -DHTTPLIB_USE_BROTLI_IF_AVAILABLE=OFF)
dependency(qtkeychain 0.14.3 38ff50766c7e4ec490fecb2d9939b7cdc4b74b8e frankosterfeld/qtkeychain
    # As a library of its own windeployqt would look for it among Qt's, and macdeployqt not find it.
    -DBUILD_WITH_QT6=ON -DBUILD_TRANSLATIONS=OFF -DBUILD_SHARED_LIBS=OFF)
licences_of_qt(v6.8.3)
file(WRITE "${licences}/README.txt"
    "VZaps Manager is made with what the folders here are named after; each holds its licence.\n"
    "Qt is used under the GNU LGPL, version 3: its libraries lie beside the program as files of their own and can be "
    "replaced. Its sources are at https://download.qt.io/archive/qt/.\n")
