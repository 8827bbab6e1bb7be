# shellcheck shell=sh disable=SC2034,SC2154
# What run.sh and soak.sh share: building, and a server that is gone when the script is, however it
# ends. To be sourced, with $top and $here set.
umask 022
. "$top/tests/lib.sh"

build=$top/build/servers
server=
folder=
talking=

# build_programs TARGET...: installs what they need, where it is missing, and builds them, and
# examples/deliver.
build_programs() {
    # shellcheck disable=SC2086  # lists of words
    need $build_packages $example_packages $test_packages
    step "Building deliver in build/dev" build_deliver
    step "Building $* in build/servers" build_ours "$@"
}

build_deliver() {
    (cd "$top" && cmake --preset dev && cmake --build --preset dev --target deliver)
}

build_ours() {
    cmake -S "$here" -B "$build" -G Ninja -D CMAKE_BUILD_TYPE=Debug &&
        cmake --build "$build" --target "$@"
}

# start SERVER: on a port that is free. It may be taken a moment later; then on another one.
start() {
    server=$1
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

sudo=
[ "$(id -u)" -eq 0 ] || sudo=sudo

# talk COMMAND...: in the background, so that a signal need not wait for its end.
talk() {
    "$@" &
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
