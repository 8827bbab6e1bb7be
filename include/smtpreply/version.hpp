// The version of smtpreply. CMake reads it from here; it is written nowhere else.

#ifndef SMTPREPLY_VERSION_HPP
#define SMTPREPLY_VERSION_HPP

#define SMTPREPLY_VERSION_MAJOR 0
#define SMTPREPLY_VERSION_MINOR 1
#define SMTPREPLY_VERSION_PATCH 0

#endif
