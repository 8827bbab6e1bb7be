# Whether a file holds a text: cmake -DFILE=... -DTEXT=... -DEXPECT=PRESENT|ABSENT -P contains.cmake

file(READ "${FILE}" content HEX)
string(HEX "${TEXT}" text)
string(FIND "${content}" "${text}" found)
if(EXPECT STREQUAL PRESENT AND found EQUAL -1)
    message(FATAL_ERROR "${FILE} does not hold: ${TEXT}")
elseif(EXPECT STREQUAL ABSENT AND NOT found EQUAL -1)
    message(FATAL_ERROR "${FILE} holds: ${TEXT}")
endif()
