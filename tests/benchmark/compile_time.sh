#!/bin/sh
# What including headers costs: the processor time to compile a file with those #includes alone, less
# that for an empty file. The fastest of RUNS (5): a busy machine makes a compiler slower, nothing makes
# it faster. The files in turn, so that a slow moment hits all alike.
#
#     sh tests/benchmark/compile_time.sh [COMPILER [RUNS]]      g++ where none is named
#
# One line per figure: name, seconds, bar, pass or fail; and, to tell a slow machine from a dear header,
# how many times what X3 with its operators costs. It prints and judges, but always ends well: no test
# depends on time.
set -eu

top=$(cd "$(dirname "$0")/../.." && pwd)
compiler=${1:-g++}
runs=${2:-5}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# A name, its bar in seconds ('-' where there is none; GCC's/Clang's), the compiler's flags, and the
# headers. First what is not ours: the standard headers that every header here needs, Boost.Spirit X3
# with its operators, and what the parser includes of it.
x3=boost/spirit/home/x3
figures="
standard_library      -     -O0  array optional string_view
X3                    -     -O0  $x3/core/parser.hpp $x3/operator/alternative.hpp $x3/operator/sequence.hpp $x3/operator/kleene.hpp $x3/operator/optional.hpp
X3,core               -     -O0  $x3/core/parser.hpp $x3/support/context.hpp
registry.hpp          0.25  -O0  smtpreply/registry.hpp
enhanced_status_registry.hpp 0.25 -O0 smtpreply/enhanced_status_registry.hpp
classify.hpp          0.6/1.0 -O0 smtpreply/classify.hpp
retry.hpp             0.6/1.0 -O0 smtpreply/retry.hpp
explain.hpp           -     -O0  smtpreply/explain.hpp
reader.hpp            -     -O0  smtpreply/reader.hpp
smtpreply.hpp         1.4   -O0  smtpreply/smtpreply.hpp
smtpreply.hpp,-O2     1.8   -O2  smtpreply/smtpreply.hpp
classify.hpp,compiled 0.2   -O0,-DSMTPREPLY_COMPILED  smtpreply/classify.hpp
reader.hpp,compiled  0.6/1.0 -O0,-DSMTPREPLY_COMPILED  smtpreply/reader.hpp
smtpreply.hpp,compiled -    -O0,-DSMTPREPLY_COMPILED  smtpreply/smtpreply.hpp
"

each_figure() { # COMMAND: calls it with name, bar, flags and headers
    echo "$figures" | while read -r name bar flags headers; do
        case $compiler in
            *clang*) bar=${bar#*/} ;;
            *) bar=${bar%/*} ;;
        esac
        [ -z "$name" ] || "$1" "$name" "$bar" "$(echo "$flags" | tr , ' ')" "$headers"
    done
}

compile() { # FLAGS FILE -> milliseconds of processor time, which a busy machine stretches less than others
    (
        # shellcheck disable=SC2086  # a list of flags
        "$compiler" -std=c++20 $1 -I"$top/include" -c "$2" -o "$work/out.o"
        times
    ) | tail -n 1 | awk -F '[ms ]+' '{ printf "%d\n", ($1 * 60 + $2 + $3 * 60 + $4) * 1000 }'
}

fastest() { # of the lines of a file
    sort -n "$1" | head -n 1
}

cost_of() { # NAME -> milliseconds more than an empty file
    echo $(($(fastest "$work/$1.times") - empty))
}

write_file() {
    for header in $4; do echo "#include <$header>"; done > "$work/$1.cpp"
    echo 'int main() {}' >> "$work/$1.cpp"
}

measure() {
    compile "$3" "$work/$1.cpp" >> "$work/$1.times"
}

judge() {
    awk -v name="$1" -v bar="$2" -v cost="$(cost_of "$1")" -v x3="$x3_cost" 'BEGIN {
        verdict = bar == "-" ? "no bar" : cost <= bar * 1000 ? "pass" : "fail"
        printf "%-44s +%.3f s  bar %s s  %s  (%.2f of X3)\n", "compile time: " name, cost / 1000, bar,
            verdict, cost / x3
    }'
}

echo 'int main() {}' > "$work/empty.cpp"
each_figure write_file
compile -O0 "$work/empty.cpp" > /dev/null # warms the file cache
for _ in $(seq "$runs"); do
    compile -O0 "$work/empty.cpp" >> "$work/empty.times"
    each_figure measure
done

empty=$(fastest "$work/empty.times")
x3_cost=$(cost_of X3)
printf '%-44s %s ms\n' "compile time: an empty file ($compiler)" "$empty"
each_figure judge
