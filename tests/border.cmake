# Preprocesses a file that includes one header of smtpreply, and looks for a folder or a header in what
# it read.
#
#   cmake -DCOMPILER=... -DSTANDARD=-std=c++20 -DINCLUDES=dir;dir -DHEADER=registry.hpp
#         -DFOLDER=boost|optional -DEXPECT=ABSENT|PRESENT -P border.cmake

string(MAKE_C_IDENTIFIER "border_${FOLDER}_${HEADER}" file)
set(file "${CMAKE_CURRENT_BINARY_DIR}/${file}.cpp")
file(WRITE "${file}" "#include <smtpreply/${HEADER}>\n")
list(TRANSFORM INCLUDES PREPEND "-I")
execute_process(
    COMMAND "${COMPILER}" ${STANDARD} ${INCLUDES} -E "${file}"
    OUTPUT_VARIABLE preprocessed
    COMMAND_ERROR_IS_FATAL ANY
)

# Line markers of GCC and Clang: # 1 "/usr/include/boost/config.hpp" 1 3
string(REGEX MATCHALL "\n# [0-9]+ \"[^\"\n]*" headers "${preprocessed}")
list(TRANSFORM headers REPLACE "^.*\"" "")
if(NOT headers MATCHES "/smtpreply/${HEADER}")
    message(FATAL_ERROR "The preprocessor's output does not name smtpreply/${HEADER}.")
endif()
list(FILTER headers INCLUDE REGEX "/${FOLDER}([/.]|$)")
list(REMOVE_DUPLICATES headers)
list(LENGTH headers found)
message("<smtpreply/${HEADER}> reads ${found} headers of ${FOLDER}; expected: ${EXPECT}")
if(EXPECT STREQUAL "ABSENT" AND found GREATER 0)
    list(GET headers 0 first)
    message(FATAL_ERROR "The first is ${first}.")
elseif(EXPECT STREQUAL "PRESENT" AND found EQUAL 0)
    message(FATAL_ERROR "This check cannot see ${FOLDER}, so that it proves nothing.")
endif()
