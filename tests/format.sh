#!/bin/sh
# std::format with a standard library that has it: libc++ of Clang 19, in C++20 and in C++23, where
# the library formats ranges itself. GCC 12 has none, so that the unit tests see an empty header.
set -eu
top=$(cd "$(dirname "$0")/.." && pwd)
. "$top/tests/lib.sh"

need clang-19 libc++-19-dev libc++abi-19-dev doctest-dev

cd "$top"
mkdir -p build
for standard in 20 23; do
    step "Building with -std=c++$standard" clang++-19 -stdlib=libc++ "-std=c++$standard" \
        -Wall -Wextra -Wpedantic -Wconversion -Wsign-conversion -Wshadow -Werror -Iinclude -Itests \
        tests/format.cpp tests/main.cpp -o "build/format-$standard"
    "build/format-$standard" --minimal --no-intro
    # A test that found no std::format would pass, and prove nothing.
    "build/format-$standard" --count | grep -q ': 1$'
done
