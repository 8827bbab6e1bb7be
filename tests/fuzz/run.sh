#!/bin/sh
# Builds the fuzz targets with Clang 14, AddressSanitizer, UndefinedBehaviorSanitizer and the standard
# library's assertions, runs each of them for some seconds (10), and prints one line per target:
#
#   sh tests/fuzz/run.sh [SECONDS [TARGET...]]
#
# What a run learns is kept in build/fuzz/corpus for the next; an input that breaks something is
# named in the output.
set -eu
top=$(cd "$(dirname "$0")/../.." && pwd)
. "$top/tests/lib.sh"

seconds=${1:-10}
[ $# -eq 0 ] || shift
[ $# -ne 0 ] || set -- capabilities classify hints parser parser_words reader reader_words round_trip
case $seconds in
    '' | *[!0-9]*)
        echo "usage: sh tests/fuzz/run.sh [SECONDS [TARGET...]]" >&2
        exit 2
        ;;
esac

need clang-14 libclang-rt-14-dev libboost-dev\|libboost1.74-dev
mkdir -p "$top/build/fuzz/found"
cd "$top/build/fuzz"

build_targets() {
    printf '%s\n' "$@" | xargs -P "$(nproc)" -I TARGET clang++-14 -std=c++20 -g -O1 -Wall -Wextra \
        -Werror -fsanitize=fuzzer,address,undefined -fno-sanitize-recover=all -D_GLIBCXX_ASSERTIONS \
        -I"$top/include" "$top/tests/fuzz/TARGET.cpp" -o TARGET
}

# The last number that stands behind a word in the target's log.
number() {
    sed -n "s/.*$1 *\([0-9][0-9]*\).*/\1/p" "$2" | tail -n 1
}

run_target() {
    case $1 in
        parser* | reader*) seeds=judged ;;
        *) seeds=$1 ;;
    esac
    mkdir -p "corpus/$1"
    if "./$1" -max_total_time="$seconds" -print_final_stats=1 -artifact_prefix="found/$1-" \
        "corpus/$1" "$top/tests/fuzz/corpus/$seeds" > "$1.log" 2>&1; then
        printf '%-14s ok      %9s runs, %6s a second, %5s features\n' "$1" \
            "$(number 'stat::number_of_executed_units:' "$1.log")" \
            "$(number 'stat::average_exec_per_sec:' "$1.log")" "$(number 'ft:' "$1.log")"
    else
        printf '%-14s FAILED\n' "$1"
        tail -n 40 "$1.log"
        return 1
    fi
}

step "Building the fuzz targets" build_targets "$@"
failed=0
for target in "$@"; do
    run_target "$target" || failed=1
done
exit "$failed"
