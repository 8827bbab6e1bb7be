# Whether a file holds a text: cmake -DFILE=... -DTEXT=... -DEXPECT=PRESENT|ABSENT -P contains.cmake
#
# TEXT may be the name of a file, whose lines are then looked for from its first #include on: the
# README shows an example word for word.

file(READ "${FILE}" content HEX)
if(EXISTS "${TEXT}")
    file(READ "${TEXT}" text)
    string(FIND "${text}" "#include" begin)
    string(SUBSTRING "${text}" ${begin} -1 text)
else()
    set(text "${TEXT}")
endif()
string(HEX "${text}" text)
string(FIND "${content}" "${text}" found)
if(EXPECT STREQUAL PRESENT AND found EQUAL -1)
    message(FATAL_ERROR "${FILE} does not hold: ${TEXT}")
elseif(EXPECT STREQUAL ABSENT AND NOT found EQUAL -1)
    message(FATAL_ERROR "${FILE} holds: ${TEXT}")
endif()
