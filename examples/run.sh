#!/bin/sh
# Installs what the examples need, builds two of them and shows them at work: explain, on the
# transcript of a mail client's dialogue with a server that refuses; and deliver, which sends a
# message to three recipients of a Postfix on this machine. That Postfix runs in a folder of its own,
# see tests/servers/server.sh, which takes root; nothing of the system's mail is touched.
set -eu
transcript=examples/explain/transcripts/rejected.txt
top=$(cd "$(dirname "$0")/.." && pwd)
. "$top/tests/lib.sh"

folder=

clean_up() {
    status=$?
    trap '' HUP INT TERM
    trap - EXIT
    if [ -n "$folder" ]; then
        sh tests/servers/server.sh stop "$folder/postfix"
        rm -rf "$folder"
    fi
    exit "$status"
}

# The first port from 2525 on which nothing listens.
free_port() {
    port=2525
    while grep -qi "$(printf ':%04X [0-9A-F:]* 0A' "$port")" /proc/net/tcp; do
        port=$((port + 1))
    done
    echo "$port"
}

# shellcheck disable=SC2086  # lists of words
need $build_packages $example_packages

cd "$top"
step "Configuring build/examples" cmake --preset examples
step "Building explain and deliver" cmake --build --preset examples --target explain deliver

explain=build/examples/examples/explain/explain
printf '\n$ %s --file %s\n\n' "$explain" "$transcript"
"$explain" --file "$transcript"

deliver=build/examples/examples/deliver/deliver
printf '\nA message for three: Postfix greylists the first, refuses the second and takes the third;\nof the second, a report goes to the sender.\n'
folder=$(mktemp -d "$top/build/run.XXXXXX")
trap clean_up EXIT
trap 'exit 129' HUP
trap 'exit 130' INT
trap 'exit 143' TERM
port=$(free_port)
sh tests/servers/server.sh start postfix "$port" "$folder/postfix"
printf 'Subject: Hello\n\nHow are you?\n' > "$folder/message"
spool=${folder#"$top/"}/spool
set -- "$deliver" --spool "$spool" send --from user@us.test \
    --to grey@us.test --to members@us.test --to second@us.test "${folder#"$top/"}/message"
printf '\n$ %s\n' "$*"
"$@"
set -- "$deliver" --spool "$spool" run --host "127.0.0.1:$port" --name client.us.test --once
printf '\n$ %s\n' "$*"
"$@"
printf '\n'
