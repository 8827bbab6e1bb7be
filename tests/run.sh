#!/bin/sh
# Installs what the tests need, builds them and runs all of them.
#
#   sh tests/run.sh            the default compiler, warnings as errors
#   sh tests/run.sh PRESET     another of CMakePresets.json: clang, clang-19, sanitize, boost-1.81...
set -eu
preset=${1:-dev}
top=$(cd "$(dirname "$0")/.." && pwd)
. "$top/tests/lib.sh"

# shellcheck disable=SC2086  # lists of words
need $build_packages $example_packages $test_packages
case $preset in
    clang) need clang-14 ;;
    clang-19) need clang-19 ;;
    sanitize) need clang-14 libclang-rt-14-dev ;;
    boost-1.81) unpack libboost1.81-dev ;;
esac

cd "$top"
step "Configuring build/$preset" cmake --preset "$preset"
step "Building" cmake --build --preset "$preset"
ctest --preset "$preset" --parallel "$(nproc)"
