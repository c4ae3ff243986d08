# What distributions ask of a program that talks to a network, for every build that optimises.

include(CheckPIESupported)
check_pie_supported(LANGUAGES CXX)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)

set(vzaps_optimised $<CONFIG:Release,RelWithDebInfo,MinSizeRel>)
if(MSVC)
    add_compile_options($<${vzaps_optimised}:/guard:cf>)
    add_link_options($<${vzaps_optimised}:/guard:cf>)
elseif(NOT VZAPS_SANITIZE)
    add_compile_options(
        $<${vzaps_optimised}:-fstack-protector-strong>
        # The same program from whichever folder it is built in, and no names of folders inside.
        "$<${vzaps_optimised}:-ffile-prefix-map=${PROJECT_SOURCE_DIR}=.>"
        "$<${vzaps_optimised}:-ffile-prefix-map=${PROJECT_BINARY_DIR}=build>")
    add_compile_definitions($<${vzaps_optimised}:_GLIBCXX_ASSERTIONS>)
    if(CMAKE_SYSTEM_NAME STREQUAL "Linux")
        # Some compilers define a level of their own already.
        add_compile_options("$<${vzaps_optimised}:SHELL:-U_FORTIFY_SOURCE -D_FORTIFY_SOURCE=2>"
            $<${vzaps_optimised}:-fstack-clash-protection>)
        add_link_options("$<${vzaps_optimised}:LINKER:-z,relro,-z,now,-z,noexecstack,--as-needed>")
        if(CMAKE_SYSTEM_PROCESSOR MATCHES "x86_64|AMD64|i.86")
            add_compile_options($<${vzaps_optimised}:-fcf-protection>)
        endif()
    endif()
endif()
