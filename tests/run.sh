#!/bin/sh
# Installs what the tests need, builds them and runs all of them.
#
#   sh tests/run.sh            the default compiler, warnings as errors
#   sh tests/run.sh PRESET     another of CMakePresets.json: clang, clang-19, sanitize, unsigned-char...
#   sh tests/run.sh PRESET build   builds them, and runs none
set -eu
preset=${1:-dev}
until=${2:-run}
top=$(cd "$(dirname "$0")/.." && pwd)
. "$top/tests/lib.sh"

# shellcheck disable=SC2086  # lists of words
need $build_packages $example_packages $test_packages
case $preset in
    clang) need clang-14 ;;
    clang-19 | unsigned-char) need clang-19 ;;
    sanitize) need clang-14 libclang-rt-14-dev ;;
    boost-1.81) unpack libboost1.81-dev ;;
    32-bit) need g++-multilib ;;
    mingw-w64)
        need g++-mingw-w64-x86-64-posix
        [ "$until" = build ] || need wine64
        unpack libboost1.81-dev
        unpack doctest-dev
        # Its CMake files name /usr, where the headers are not for Windows.
        sed -i "s|\"/usr\"|\"$top/build/doctest-dev/usr\"|" \
            "$top/build/doctest-dev/usr/lib/cmake/doctest/doctestTargets.cmake"
        ;;
esac

cd "$top"
step "Configuring build/$preset" cmake --preset "$preset"
step "Building" cmake --build --preset "$preset"
[ "$until" = build ] || ctest --preset "$preset" --parallel "$(nproc)"
