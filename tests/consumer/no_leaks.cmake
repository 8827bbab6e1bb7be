# What smtpreply must not do to the project that uses it.

function(expect what found expected)
    if(NOT found STREQUAL expected)
        message(SEND_ERROR "${what} is '${found}', expected '${expected}'")
    endif()
endfunction()

function(expect_property property expected)
    get_property(value ${ARGN} PROPERTY ${property})
    expect("${property} of ${ARGN}" "${value}" "${expected}")
endfunction()

foreach(variable
    CMAKE_CXX_STANDARD CMAKE_CXX_STANDARD_REQUIRED CMAKE_CXX_EXTENSIONS CMAKE_CXX_FLAGS
    CMAKE_BUILD_TYPE CMAKE_RUNTIME_OUTPUT_DIRECTORY BUILD_TESTING)
    expect("${variable}" "${${variable}}" "")
endforeach()

foreach(property COMPILE_DEFINITIONS COMPILE_OPTIONS INCLUDE_DIRECTORIES)
    expect_property(${property} "" DIRECTORY "${CMAKE_CURRENT_SOURCE_DIR}")
endforeach()

set(library TARGET smtpreply::smtpreply)
expect_property(INTERFACE_COMPILE_DEFINITIONS "" ${library})
expect_property(INTERFACE_COMPILE_OPTIONS "" ${library})
expect_property(INTERFACE_LINK_OPTIONS "" ${library})
expect_property(INTERFACE_COMPILE_FEATURES cxx_std_20 ${library})
expect_property(INTERFACE_LINK_LIBRARIES Boost::headers ${library})

# As a subproject smtpreply is its library, and the compiled one for whoever asks for it: no tests, no
# examples, nothing to install.
function(expect_only_the_library source_dir)
    expect_property(BUILDSYSTEM_TARGETS "smtpreply;smtpreply_compiled" DIRECTORY "${source_dir}")
    expect_property(SUBDIRECTORIES "" DIRECTORY "${source_dir}")
    expect_property(TESTS "" DIRECTORY "${source_dir}")
    expect("SMTPREPLY_INSTALL" "${SMTPREPLY_INSTALL}" "OFF")
endfunction()
