# Settings shared by every target of the program.

find_program(CCACHE_PROGRAM ccache)
if(CCACHE_PROGRAM)
    # Without the sloppiness nothing that uses precompiled headers is cached.
    set(CMAKE_CXX_COMPILER_LAUNCHER
        "${CMAKE_COMMAND}" -E env CCACHE_SLOPPINESS=pch_defines,time_macros "${CCACHE_PROGRAM}")
endif()

if(MSVC)
    # Qt says so to what uses Qt; the sandbox does not, and its names are from all over the world.
    add_compile_options(/utf-8)
endif()

if(VZAPS_SANITIZE)
    add_compile_options(-fsanitize=address,undefined -fno-sanitize-recover=undefined -fno-omit-frame-pointer)
    add_link_options(-fsanitize=address,undefined)
endif()

option(VZAPS_FUZZ "Build the libFuzzer targets; needs clang" OFF)
if(VZAPS_FUZZ)
    # Everything of ours tells the fuzzer which way it took; only the targets themselves have its main().
    add_compile_options(-fsanitize=fuzzer-no-link -O1)
    add_compile_definitions(_GLIBCXX_ASSERTIONS)
endif()

option(VZAPS_COVERAGE "Count the lines that run; needs GCC" OFF)
if(VZAPS_COVERAGE)
    add_compile_options(--coverage -fprofile-update=atomic)
    add_link_options(--coverage)
endif()

# Compiler warnings for a target written by us; fatal with VZAPS_WERROR.
function(vzaps_warnings target)
    if(MSVC)
        target_compile_options(${target} PRIVATE /W4 $<$<BOOL:${VZAPS_WERROR}>:/WX>)
    else()
        target_compile_options(${target} PRIVATE
            -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual
            $<$<BOOL:${VZAPS_WERROR}>:-Werror>)
    endif()
endfunction()

# A target that uses Qt: strict strings, connections and iterators.
function(vzaps_qt_target target)
    vzaps_warnings(${target})
    target_compile_definitions(${target} PRIVATE
        QT_NO_CAST_FROM_ASCII
        QT_NO_CAST_TO_ASCII
        QT_NO_CAST_FROM_BYTEARRAY
        QT_NO_URL_CAST_FROM_STRING
        QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
        QT_NO_FOREACH
        QT_NO_KEYWORDS
        QT_STRICT_ITERATORS
        QT_DISABLE_DEPRECATED_BEFORE=0x060400
        VZAPS_VERSION="${PROJECT_VERSION}")
endfunction()
