#!/bin/sh
# Measures what the library costs, and prints one line per figure: name, ratio, bar, pass or fail.
#
#     sh tests/benchmark/run.sh [GOOGLE BENCHMARK OPTION...]
#
# First the speed, as ratios to something measured in the same run; then the cost of including a
# header. It judges, but ends well: no test depends on time. It fails where a benchmark cannot run, or
# where something allocates that must not.
set -eu
top=$(cd "$(dirname "$0")/../.." && pwd)
. "$top/tests/lib.sh"

# shellcheck disable=SC2086  # lists of words
need $build_packages libbenchmark-dev libre2-dev
cd "$top"
step "Configuring build/benchmark" cmake --preset benchmark
step "Building" cmake --build --preset benchmark
build/benchmark/tests/benchmark/smtpreply_benchmark "$@"
sh tests/benchmark/compile_time.sh
