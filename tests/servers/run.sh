#!/bin/sh
# Talks to a real Postfix and checks what the library makes of its replies.
#
#   sh tests/servers/run.sh
#
# Installs Postfix and what the build needs, where it is missing; builds tests/servers/dialogue.cpp;
# starts Postfix on a free port of the loopback addresses 127.0.0.1 to 127.0.0.12, a server with
# another mood on each; and lets dialogue.cpp talk to them. Then build/servers/replies holds every
# reply as it came, and index.txt, which tells in one line each what the library says to it: code,
# status, stage, reason, permanence, action, scope, confidence.
#
# The system's own mail service, if there is one, goes on undisturbed, and none is left behind: the
# Postfix of this test has its configuration, queue, data and log in a temporary folder, is
# started by hand (which only root may do) and knows no other host. However this script ends,
# it is stopped and its folder removed; where something failed, its log is shown first.
set -eu
umask 022
top=$(cd "$(dirname "$0")/../.." && pwd)
. "$top/tests/lib.sh"

build=$top/build/servers
replies=$build/replies
policy=/usr/sbin/policy-rc.d # what Debian asks whether a service may start
home=
talking=
policy_ours=

# Starts nothing, enables nothing, configures nothing, and does not drive out another mail server.
install_postfix() {
    as_root apt-get update || true
    deny_services || return
    echo "postfix postfix/main_mailer_type select No configuration" |
        as_root debconf-set-selections &&
        as_root env DEBIAN_FRONTEND=noninteractive \
            apt-get install -y --no-install-recommends --no-remove postfix &&
        as_root update-rc.d postfix disable || return
    allow_services
}

deny_services() {
    policy_ours=yes
    [ ! -e "$policy" ] || as_root mv "$policy" "$policy.before" || return
    printf '#!/bin/sh\nexit 101\n' | as_root tee "$policy" > /dev/null && as_root chmod +x "$policy"
}

allow_services() {
    [ -n "$policy_ours" ] || return 0
    policy_ours=
    as_root rm -f "$policy"
    [ ! -e "$policy.before" ] || as_root mv "$policy.before" "$policy"
}

build_dialogue() {
    cmake -S "$top/tests/servers" -B "$build" -G Ninja -D CMAKE_BUILD_TYPE=Debug &&
        cmake --build "$build"
}

# A port that was free may be taken a moment later; then the next one.
start_postfix() {
    chmod 755 "$home" &&
        as_root mkdir "$home/queue" "$home/data" &&
        as_root chown postfix "$home/data" || return
    for start_try in 1 2 3; do
        port=$("$build/dialogue" --free-port) &&
            as_root rm -rf "$home/conf" &&
            as_root cp -R "$top/tests/servers/postfix" "$home/conf" &&
            as_root chmod -R a+rX "$home/conf" &&
            as_root sed -i "s/PORT/$port/" "$home/conf/master.cf" || return
        if as_root postfix -c "$home/conf" start; then return; fi
        echo "That was try $start_try, on port $port."
    done
    return 1
}

# Done when the last process is gone: all of them are in the master's process group.
stop_postfix() {
    stop_master=$(as_root sed -n '1s/ *//p' "$home/queue/pid/master.pid" 2> /dev/null) || return 0
    as_root postfix -c "$home/conf" stop > /dev/null 2>&1 || true
    for stop_try in 1 2 3 4 5 6 7 8 9 10; do
        as_root kill -s 0 -- "-$stop_master" 2> /dev/null || return 0
        sleep 0.2
    done
    echo "Killing what is left of Postfix after try $stop_try."
    as_root kill -s KILL -- "-$stop_master" 2> /dev/null || true
}

# In the background, so that a signal need not wait for its end.
hold_dialogue() {
    rm -rf "$replies"
    mkdir -p "$replies" || return
    "$build/dialogue" "$port" "$replies" &
    talking=$!
    wait "$talking"
}

clean_up() {
    status=$?
    trap '' HUP INT TERM
    trap - EXIT
    [ -z "$talking" ] || kill "$talking" 2> /dev/null || true
    if [ -n "$home" ]; then
        stop_postfix
        if [ "$status" -ne 0 ] && [ -e "$home/mail.log" ]; then
            printf "\nThe end of the log of Postfix:\n"
            as_root tail -n 100 "$home/mail.log"
        fi
        as_root rm -rf "$home"
        echo "Postfix is stopped, and its folder removed."
    fi
    allow_services
    rm -f "${step_log:-}"
    exit "$status"
}
trap clean_up EXIT
trap 'exit 129' HUP
trap 'exit 130' INT
trap 'exit 143' TERM

# shellcheck disable=SC2086  # lists of words
need $build_packages $test_packages libsasl2-modules
package_is_there postfix || step "Installing postfix, without its service" install_postfix
step "Building the dialogue in build/servers" build_dialogue
home=$(mktemp -d)
step "Starting Postfix in $home" start_postfix
step "Talking to Postfix on port $port" hold_dialogue
echo "$(wc -l < "$replies/index.txt") replies are in $replies."
