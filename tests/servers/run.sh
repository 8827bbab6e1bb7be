#!/bin/sh
# Talks to real mail servers and checks what the library makes of their replies.
#
#   sh tests/servers/run.sh              all of them, one after another
#   sh tests/servers/run.sh SERVER...    some: a SERVER is a folder here with a dialogue.cpp
#
# Installs what the build needs, where it is missing; builds the dialogues; starts each server with
# server.sh, which says how, on a free port of the loopback addresses; and holds its dialogue. Then
# build/servers/replies/SERVER has every reply as it came; index.txt, which tells in one line each
# what the library says to it (code, status, stage, reason, permanence, action, scope, confidence);
# and transcript.txt. However this script ends, the servers are stopped and their folders removed;
# where something failed, the server's log is shown first.
set -eu
umask 022
top=$(cd "$(dirname "$0")/../.." && pwd)
here=$top/tests/servers
. "$top/tests/lib.sh"

build=$top/build/servers
folder=
talking=

build_dialogue() {
    cmake -S "$here" -B "$build" -G Ninja -D CMAKE_BUILD_TYPE=Debug &&
        cmake --build "$build"
}

# A port that was free may be taken a moment later; then another one.
start() {
    for try in 1 2 3; do
        port=$("$build/dialogue" --free-port)
        folder=$(mktemp -d "$build/run.XXXXXX")/$server
        if sh "$here/server.sh" start "$server" "$port" "$folder"; then return; fi
        echo "That was try $try."
        sh "$here/server.sh" log "$folder" || true
        stop
    done
    return 1
}

stop() {
    [ -n "$folder" ] || return 0
    sh "$here/server.sh" stop "$folder"
    rmdir "$(dirname "$folder")"
    folder=
}

# In the background, so that a signal need not wait for its end.
hold_dialogue() {
    rm -rf "$build/replies/$server"
    mkdir -p "$build/replies/$server"
    "$build/dialogue" "$server" "$port" "$build/replies/$server" &
    talking=$!
    wait "$talking"
    talking=
}

clean_up() {
    status=$?
    trap '' HUP INT TERM
    trap - EXIT
    [ -z "$talking" ] || kill "$talking" 2> /dev/null || true
    if [ "$status" -ne 0 ] && [ -n "$folder" ]; then
        printf '\nThe end of the log of %s:\n' "$server"
        sh "$here/server.sh" log "$folder" || true
    fi
    stop
    rm -f "${step_log:-}"
    exit "$status"
}
trap clean_up EXIT
trap 'exit 129' HUP
trap 'exit 130' INT
trap 'exit 143' TERM

if [ $# -eq 0 ]; then
    # shellcheck disable=SC2046  # names without spaces
    set -- $(cd "$here" && ls -d -- */ | tr -d /)
fi
# shellcheck disable=SC2086  # lists of words
need $build_packages $test_packages libssl-dev
step "Building the dialogues in build/servers" build_dialogue
for server in "$@"; do
    start
    hold_dialogue
    stop
done
