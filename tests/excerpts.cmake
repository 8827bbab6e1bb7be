# Whether every piece of C++ that a page shows is an excerpt of a program that is built and run:
#
#   cmake -DPAGE=docs/using-in-a-queue.md "-DSOURCES=examples/a.cpp;examples/b.cpp" -P excerpts.cmake
#
# Indentation does not count, so that a page may show the inside of a function.

function(read_without_indentation file into)
    file(READ "${file}" text)
    string(REGEX REPLACE "\n +" "\n" text "\n${text}")
    set("${into}" "${text}" PARENT_SCOPE)
endfunction()

set(code "")
foreach(source IN LISTS SOURCES)
    read_without_indentation("${source}" text)
    string(APPEND code "${text}\n")
endforeach()

read_without_indentation("${PAGE}" page)
set(opening "\n```cpp\n")
set(pieces 0)
string(FIND "${page}" "${opening}" begin)
while(NOT begin EQUAL -1)
    string(LENGTH "${opening}" length)
    math(EXPR begin "${begin} + ${length} - 1") # with the line end before the first line
    string(SUBSTRING "${page}" ${begin} -1 page)
    string(FIND "${page}" "\n```\n" end)
    math(EXPR end "${end} + 1")
    string(SUBSTRING "${page}" 0 ${end} piece)
    string(FIND "${code}" "${piece}" found)
    if(found EQUAL -1)
        # The words first: CMake breaks lines where the page's path makes them long.
        message(FATAL_ERROR "No example holds what a page shows, ${PAGE}:${piece}")
    endif()
    math(EXPR pieces "${pieces} + 1")
    string(SUBSTRING "${page}" ${end} -1 page)
    string(FIND "${page}" "${opening}" begin)
endwhile()
if(pieces EQUAL 0)
    message(FATAL_ERROR "${PAGE} shows no C++, so that this check proves nothing.")
endif()
message("${PAGE}: ${pieces} excerpts")
