# What makes a cold build faster and smaller without changing what is built: precompiled headers, LLVM's linker, debug
# information apart.
# Off where packages and measurements are made, so that a header which a source forgot to include is still missed there.

option(VZAPS_FAST_BUILD "Precompile the most used headers, link with lld, split debug information" OFF)

# Elsewhere nobody tried what targets share.
if(NOT CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    set(VZAPS_FAST_BUILD OFF)
endif()

find_program(LLD_PROGRAM ld.lld)
if(VZAPS_FAST_BUILD AND LLD_PROGRAM)
    add_link_options(-fuse-ld=lld)
    # Whole, debug information stands once more in each of some ninety programs, which together fill gigabytes. The
    # sanitizers' reports can't read what is apart, and name functions and lines, which need less.
    if(VZAPS_SANITIZE)
        add_compile_options(-g1)
    else()
        add_compile_options(-gsplit-dwarf)
        add_link_options(-Wl,--gdb-index)
    endif()
endif()

set(vzaps_core_headers <algorithm> <chrono> <functional> <memory> <optional> <tl/expected.hpp>
    <QDateTime> <QHash> <QJsonArray> <QJsonDocument> <QJsonObject> <QList> <QObject> <QPointer> <QSet>
    <QString> <QStringList> <QTimer> <QUrl> <QUuid> <QVariant>)
set(vzaps_ui_headers <QAction> <QBoxLayout> <QDialog> <QLabel> <QMessageBox> <QPainter> <QPushButton>
    <QStyle> <QWidget>)
set(vzaps_test_headers <QTest> <QSignalSpy>)

# A test includes its moc itself and leaves next to nothing for this file.
function(vzaps_spare_mocs target)
    set_source_files_properties("${CMAKE_CURRENT_BINARY_DIR}/${target}_autogen/mocs_compilation.cpp"
        PROPERTIES SKIP_PRECOMPILE_HEADERS ON)
endfunction()

# Gives a target precompiled headers of its own: the names of lists without vzaps_ and _headers.
function(vzaps_precompile target)
    if(VZAPS_FAST_BUILD)
        set(headers "")
        foreach(name ${ARGN})
            list(APPEND headers ${vzaps_${name}_headers})
        endforeach()
        target_precompile_headers(${target} PRIVATE ${headers})
    endif()
endfunction()

# Uses what another target precompiled; the two have to be compiled in the same way.
function(vzaps_precompiled_by owner target)
    if(VZAPS_FAST_BUILD)
        target_precompile_headers(${target} REUSE_FROM ${owner})
        vzaps_spare_mocs(${target})
    endif()
endfunction()
