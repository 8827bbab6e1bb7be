#!/bin/sh
# Talks to real mail servers and checks what the library makes of their replies; and has the example
# deliver send them mail, and checks what it decides and what is in their mailboxes then.
#
#   sh tests/servers/run.sh              all of them, one after another
#   sh tests/servers/run.sh SERVER...    some: a SERVER is a folder here with a setup.sh
#
# Installs what the build needs, where it is missing; builds the programs; starts each server with
# server.sh, which says how, on a free port of the loopback addresses; and holds its dialogue, makes
# its deliveries, or both. Then build/servers/replies/SERVER has every reply of the dialogue as it
# came; index.txt, which tells in one line each what the library says to it (code, status, stage,
# reason, permanence, action, scope, confidence); and transcript.txt. However this script ends, the
# servers are stopped and their folders removed; where something failed, the server's log is shown
# first.
set -eu
top=$(cd "$(dirname "$0")/../.." && pwd)
here=$top/tests/servers
. "$here/running.sh"

hold_dialogue() {
    rm -rf "$build/replies/$server"
    mkdir -p "$build/replies/$server"
    talk "$build/dialogue" "$server" "$port" "$build/replies/$server"
}

# Mailboxes belong to root and those whom it made.
make_deliveries() {
    talk $sudo "$build/deliveries" "$server" "$port" "$folder"
}

if [ $# -eq 0 ]; then
    # shellcheck disable=SC2046  # names without spaces
    set -- $(cd "$here" && ls -d -- */ | tr -d /)
fi
build_programs dialogue deliveries
for each in "$@"; do
    start "$each"
    [ ! -e "$here/$each/dialogue.cpp" ] || hold_dialogue
    [ ! -e "$here/$each/delivery.cpp" ] || make_deliveries
    stop
done
