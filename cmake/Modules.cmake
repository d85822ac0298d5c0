# paybench_options carries the warnings and Qt switches that every target shares.
add_library(paybench_options INTERFACE)
# Once it optimises, GCC 12 sees uninitialised memory in variants that hold a QString where there is none.
target_compile_options(paybench_options INTERFACE -Wall -Wextra -Wpedantic -Wshadow -Wconversion
  $<$<NOT:$<CONFIG:Debug>>:-Wno-maybe-uninitialized>)
if(PAYBENCH_WERROR)
  target_compile_options(paybench_options INTERFACE -Werror)
endif()
target_compile_definitions(paybench_options INTERFACE
  QT_NO_CAST_TO_ASCII QT_RESTRICTED_CAST_FROM_ASCII QT_NO_FOREACH QT_FORCE_ASSERTS
  BOOST_ALL_NO_LIB) # Boost::headers says so too; a shared precompiled header wants the same words everywhere
if(PAYBENCH_SANITIZE)
  add_compile_options(-fsanitize=${PAYBENCH_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all -Wno-maybe-uninitialized)
  add_link_options(-fsanitize=${PAYBENCH_SANITIZE})
endif()

# What nearly every source of a layer reads, read once (a precompiled header is a cache, not an interface: sources name what they use).
set(common_headers <QCoreApplication> <QDateTime> <QLocale> <QString> <QStringList> <QTimeZone>
  <algorithm> <cmath> <functional> <map> <memory> <numeric> <optional> <set> <string> <unordered_map> <variant> <vector>)
set(window_headers <QAbstractTableModel> <QAction> <QClipboard> <QEvent> <QFutureWatcher> <QGuiApplication> <QHeaderView> <QIcon>
  <QKeySequence> <QLabel> <QLineEdit> <QPainter> <QPointer> <QPromise> <QPushButton> <QTableView> <QTimer> <QUndoStack> <QVBoxLayout> <QWidget>
  <chrono> <filesystem>)

# paybench_module(<layer>_<folder> [USES <module>...] [QT <component>...] [LIBS <library>...])
# One folder, one static library. The folder is the list of sources; USES is the list of
# modules its code may name, besides core_basics. tests/house reads the rows back.
function(paybench_module name)
  cmake_parse_arguments(M "" "" "USES;QT;LIBS" ${ARGN})
  string(REGEX MATCH "^[a-z]+" layer ${name})
  string(REPLACE "${layer}_" "" folder ${name})
  file(GLOB_RECURSE sources CONFIGURE_DEPENDS ${folder}/*.cpp ${folder}/*.h)
  add_library(${name} STATIC ${sources})
  set_target_properties(${name} PROPERTIES LINKER_LANGUAGE CXX)
  target_include_directories(${name} PUBLIC ${PROJECT_SOURCE_DIR})
  list(TRANSFORM M_QT PREPEND Qt6::)
  if(NOT name STREQUAL "core_basics")
    list(APPEND M_USES core_basics)
  endif()
  target_link_libraries(${name} PRIVATE paybench_options ${M_LIBS} PUBLIC ${M_USES} ${M_QT})

  # core has no QObjects; tests/house looks for them.
  if(layer STREQUAL "ui")
    set_target_properties(${name} PROPERTIES AUTOMOC ON)
    # CMake 3.25 with Ninja overlooks a header that is new since the last run.
    file(REMOVE ${CMAKE_CURRENT_BINARY_DIR}/${name}_autogen/timestamp)
  endif()

  if(name STREQUAL "core_basics")
    target_precompile_headers(${name} PRIVATE ${common_headers})
  elseif(name STREQUAL "ui_style")
    target_precompile_headers(${name} PRIVATE ${common_headers} ${window_headers})
  elseif(layer STREQUAL "core")
    target_precompile_headers(${name} REUSE_FROM core_basics)
  else()
    target_precompile_headers(${name} REUSE_FROM ui_style)
  endif()

  file(APPEND ${CMAKE_BINARY_DIR}/arrows.txt "${name}:${M_USES}\n")
endfunction()
file(WRITE ${CMAKE_BINARY_DIR}/arrows.txt "")
