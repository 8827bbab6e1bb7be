# Whether FILE is what MAKER writes.
execute_process(COMMAND "${MAKER}" OUTPUT_VARIABLE made COMMAND_ERROR_IS_FATAL ANY)
file(READ "${FILE}" there)
if(NOT made STREQUAL there)
    message(FATAL_ERROR "${FILE} is not made from the tables as they are: build the target phrase_index")
endif()
