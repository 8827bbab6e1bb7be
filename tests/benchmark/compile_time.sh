#!/bin/sh
# What including a header costs: the processor time to compile a file with that one #include, less
# that for an empty file. Median of 5, the files in turn, so that a slow moment hits all of them alike.
#
#     sh tests/benchmark/compile_time.sh [COMPILER]      g++ where none is named
#
# One line per figure: name, seconds, bar, pass or fail. It prints and judges, but always ends
# well: no test depends on time.
set -eu

top=$(cd "$(dirname "$0")/../.." && pwd)
compiler=${1:-g++}
runs=5
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# A header and its bar in seconds; '-' where none is set yet.
# The standard headers that every header here needs come first, to tell a slow machine.
figures='
std                        -
smtpreply/registry.hpp     0.25
smtpreply/classify.hpp     0.6
smtpreply/retry.hpp        0.25
smtpreply/explain.hpp      -
smtpreply/smtpreply.hpp    -
'

compile() { # FILE -> milliseconds of processor time, which a busy machine stretches less than others
    (
        "$compiler" -std=c++20 -O0 -I"$top/include" -c "$1" -o "$work/out.o"
        times
    ) | tail -n 1 | awk -F '[ms ]+' '{ printf "%d\n", ($1 * 60 + $2 + $3 * 60 + $4) * 1000 }'
}

median() { # of the lines of a file
    sort -n "$1" | sed -n "$((runs / 2 + 1))p"
}

echo 'int main() {}' > "$work/empty.cpp"
echo "$figures" | while read -r header bar; do
    [ -n "$header" ] || continue
    name=$(basename "$header" .hpp)
    [ "$header" != std ] || header='array>
#include <optional>
#include <string_view'
    printf '#include <%s>\nint main() {}\n' "$header" > "$work/$name.cpp"
done

compile "$work/empty.cpp" > /dev/null # warms the file cache
for _ in $(seq "$runs"); do
    for file in "$work"/*.cpp; do
        compile "$file" >> "${file%.cpp}.times"
    done
done

empty=$(median "$work/empty.times")
printf '%-44s %s ms\n' "an empty file ($compiler -O0)" "$empty"
echo "$figures" | while read -r header bar; do
    [ -n "$header" ] || continue
    name=$(basename "$header" .hpp)
    cost=$(($(median "$work/$name.times") - empty))
    if [ "$bar" = - ]; then
        verdict='no bar'
    elif [ "$cost" -le "$(echo "$bar" | awk '{ print $1 * 1000 }')" ]; then
        verdict='pass'
    else
        verdict='fail'
    fi
    [ "$header" != std ] || header='array>, <optional>, <string_view'
    printf '%-44s +%d.%03d s  bar %s s  %s\n' "#include <$header>" $((cost / 1000)) $((cost % 1000)) \
        "$bar" "$verdict"
done
