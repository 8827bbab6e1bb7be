#!/bin/sh
# Measures what the library costs, and prints one line per figure: name, ratio, bar, pass or fail.
#
#     sh tests/benchmark/run.sh [GOOGLE BENCHMARK OPTION...]
#     sh tests/benchmark/run.sh once     each benchmark once: what it checks, and no figure
#
# First the speed, as ratios to something measured in the same run; then the cost of including a
# header. It judges, but ends well: no test depends on time. It fails where a benchmark cannot run, or
# where something allocates that must not.
set -eu
top=$(cd "$(dirname "$0")/../.." && pwd)
. "$top/tests/lib.sh"

# Hyperscan is for Intel's processors; Vectorscan, which took it on, is for others too.
hyperscan=libvectorscan-dev
[ "$(dpkg --print-architecture)" = amd64 ] && hyperscan=libhyperscan-dev

# shellcheck disable=SC2086  # lists of words
need $build_packages libbenchmark-dev "$hyperscan" libre2-dev
cd "$top"
step "Configuring build/benchmark" cmake --preset benchmark
step "Building" cmake --build --preset benchmark
if [ "${1-}" = once ]; then
    build/benchmark/tests/benchmark/smtpreply_benchmark --benchmark_repetitions=1 \
        --benchmark_min_time=0 > build/benchmark/once.txt || {
        cat build/benchmark/once.txt
        exit 1
    }
    echo "every benchmark did what it says"
    exit
fi
build/benchmark/tests/benchmark/smtpreply_benchmark "$@"
sh tests/benchmark/compile_time.sh
