#!/bin/sh
# Installs what the example needs, builds it and shows it at work: a transcript of a mail client's
# dialogue with a server that refuses, explained.
set -eu
transcript=examples/explain/transcripts/rejected.txt
top=$(cd "$(dirname "$0")/.." && pwd)
. "$top/tests/lib.sh"

# shellcheck disable=SC2086  # lists of words
need $build_packages $example_packages

cd "$top"
step "Configuring build/examples" cmake --preset examples
step "Building explain" cmake --build --preset examples --target explain

explain=build/examples/examples/explain/explain
printf '\n$ %s --file %s\n\n' "$explain" "$transcript"
"$explain" --file "$transcript"
