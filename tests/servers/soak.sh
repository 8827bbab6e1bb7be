#!/bin/sh
# Sends thousands of messages with the example deliver to a local Postfix, over a line with faults
# at random, and accounts for each of them.
#
#   sh tests/servers/soak.sh [MESSAGES [SEED]]    20000 messages, and a seed by chance, which it tells
set -eu
top=$(cd "$(dirname "$0")/../.." && pwd)
here=$top/tests/servers
. "$here/running.sh"

build_programs soak
start site
# shellcheck disable=SC2086  # sudo, or nothing
talk $sudo "$build/soak" "$port" "$folder" "${1:-20000}" ${2:+"$2"}
stop
