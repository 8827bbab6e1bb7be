#!/bin/sh
# What including headers costs: the processor time to compile a file with those #includes alone, less
# that for an empty file. Median of RUNS (5), the files in turn, so that a slow moment hits all alike.
#
#     sh tests/benchmark/compile_time.sh [COMPILER [RUNS]]      g++ where none is named
#
# One line per figure: name, seconds, bar, pass or fail. It prints and judges, but always ends
# well: no test depends on time.
set -eu

top=$(cd "$(dirname "$0")/../.." && pwd)
compiler=${1:-g++}
runs=${2:-5}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# A name, its bar in seconds ('-' where there is none), the compiler's flags, and the headers. First
# what is not ours, to tell a slow machine: the standard headers that every header here needs, and
# what the parser includes of Boost.Spirit X3.
x3=boost/spirit/home/x3
figures="
standard_library      -     -O0  array optional string_view
X3                    -     -O0  $x3/core/parser.hpp $x3/operator/alternative.hpp $x3/operator/sequence.hpp $x3/operator/kleene.hpp $x3/operator/optional.hpp
registry.hpp          0.25  -O0  smtpreply/registry.hpp
classify.hpp          0.6   -O0  smtpreply/classify.hpp
retry.hpp             0.6   -O0  smtpreply/retry.hpp
explain.hpp           -     -O0  smtpreply/explain.hpp
reader.hpp            -     -O0  smtpreply/reader.hpp
smtpreply.hpp         1.4   -O0  smtpreply/smtpreply.hpp
smtpreply.hpp,-O2     1.8   -O2  smtpreply/smtpreply.hpp
classify.hpp,compiled 0.2   -O0,-DSMTPREPLY_COMPILED  smtpreply/classify.hpp
reader.hpp,compiled   -     -O0,-DSMTPREPLY_COMPILED  smtpreply/reader.hpp
smtpreply.hpp,compiled -    -O0,-DSMTPREPLY_COMPILED  smtpreply/smtpreply.hpp
"

each_figure() { # COMMAND: calls it with name, bar, flags and headers
    echo "$figures" | while read -r name bar flags headers; do
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

median() { # of the lines of a file
    sort -n "$1" | sed -n "$((runs / 2 + 1))p"
}

write_file() {
    for header in $4; do echo "#include <$header>"; done > "$work/$1.cpp"
    echo 'int main() {}' >> "$work/$1.cpp"
}

measure() {
    compile "$3" "$work/$1.cpp" >> "$work/$1.times"
}

judge() {
    cost=$(($(median "$work/$1.times") - empty))
    if [ "$2" = - ]; then
        verdict='no bar'
    elif [ "$cost" -le "$(echo "$2" | awk '{ print $1 * 1000 }')" ]; then
        verdict='pass'
    else
        verdict='fail'
    fi
    printf '%-44s +%d.%03d s  bar %s s  %s\n' "compile time: $1" $((cost / 1000)) $((cost % 1000)) \
        "$2" "$verdict"
}

echo 'int main() {}' > "$work/empty.cpp"
each_figure write_file
compile -O0 "$work/empty.cpp" > /dev/null # warms the file cache
for _ in $(seq "$runs"); do
    compile -O0 "$work/empty.cpp" >> "$work/empty.times"
    each_figure measure
done

empty=$(median "$work/empty.times")
printf '%-44s %s ms\n' "compile time: an empty file ($compiler)" "$empty"
each_figure judge
