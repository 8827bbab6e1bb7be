#!/bin/sh
# Starts a real mail server beside whatever else runs on this machine, and removes it again.
#
#   sh tests/servers/server.sh start SERVER PORT FOLDER
#   sh tests/servers/server.sh stop FOLDER
#   sh tests/servers/server.sh log FOLDER
#
# SERVER is a folder beside this script; its setup.sh says what the server is made of and how it is
# started. It listens on PORT of the loopback addresses in its configuration, and knows no other
# host. FOLDER, which must not exist, holds all that it writes; stop ends the server and removes it.
#
# Nothing is installed, and no service of the system is touched. Debian's packages are unpacked into
# build/servers/roots, once, and FOLDER becomes a root of its own (chroot(8)) with those programs
# and its own /etc, /var, users and queue: servers of which Debian allows one at a time live side by
# side, each where it expects to be. This takes root; anyone else needs sudo.
set -eu
umask 022
top=$(cd "$(dirname "$0")/../.." && pwd)
here=$top/tests/servers
. "$top/tests/lib.sh"

# What a setup.sh says:
packages=              # Debian's packages; what they depend on comes by itself
users=                 # whom the server runs as: "NAME:ID ...", users and groups alike
configure() { true; }  # writes the configuration, after the root is made
run() { false; }       # starts the server and comes back

# What it may use, besides $server, $port, $folder and $here:

# place FROM TO: what is in a folder of this repository, PORT filled in, into one of the root.
place() {
    as_root mkdir -p "$folder$2" &&
        as_root cp -R "$here/$1/." "$folder$2" &&
        as_root find "$folder$2" -type f -exec sed -i "s/@PORT@/$port/g" {} + &&
        as_root chmod -R a+rX "$folder$2"
}

# inside COMMAND...: in the server's root, and with nothing of our environment.
inside() {
    as_root env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin chroot "$folder" "$@"
}

# The same for a server that stays in the foreground.
inside_forever() {
    inside "$@" < /dev/null > "$folder/log" 2>&1 &
}

# make_certificate NAME [ALSO]: NAME.crt and NAME.key in the server's root, for mx.us.test and ALSO.
make_certificate() {
    inside openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -days 2 \
        -subj /CN=mx.us.test -addext "subjectAltName=DNS:mx.us.test${2:+,$2}" \
        -keyout "$1.key" -out "$1.crt"
}

# wait_until COMMAND...: it comes true, or not in time.
wait_until() {
    for wait_try in $(seq 100); do
        if "$@"; then return; fi
        sleep 0.1
    done
    echo "After $wait_try tries still not: $*"
    return 1
}

# --- The root

# The packages, and all that they depend on, as if nothing were installed; kept for the next time.
provide_packages() {
    as_root rm -rf "$root" "$root.part"
    mkdir -p "$root.part/archives/partial" && : > "$root.part/nothing" || return
    fetch_packages || { as_root apt-get update && fetch_packages; } || return
    as_root mkdir "$root.part/root" || return
    for archive in "$root.part"/archives/*.deb; do
        as_root dpkg-deb -x "$archive" "$root.part/root" || return
    done
    echo "$packages" | as_root tee "$root.part/root/.packages" > /dev/null &&
        as_root mv "$root.part/root" "$root" &&
        rm -rf "$root.part"
}

fetch_packages() {
    # shellcheck disable=SC2086  # a list of words
    apt-get -y --no-install-recommends --download-only \
        -o Dir::State::status="$root.part/nothing" \
        -o Dir::Cache="$root.part" -o Dir::Cache::archives="$root.part/archives" \
        -o Debug::NoLocking=true -o APT::Sandbox::User=root install $packages
}

# Programs are shared with the other roots of this server; what it may write is its own.
make_root() {
    for part in "$root"/*; do
        case ${part##*/} in
            etc | var) as_root cp -a "$part" "$folder" ;;
            *) as_root cp -al "$part" "$folder" 2> /dev/null || as_root cp -a "$part" "$folder" ;;
        esac || return
    done
    as_root mkdir -p "$folder/dev" "$folder/run" "$folder/tmp" \
        "$folder/var/log" "$folder/var/mail" "$folder/var/spool" &&
        as_root ln -s ../run "$folder/var/run" &&
        as_root chmod 1777 "$folder/tmp" &&
        as_root mknod -m 666 "$folder/dev/null" c 1 3 &&
        as_root mknod -m 444 "$folder/dev/urandom" c 1 9 || return
    for each in root:0 nobody:65534 $users; do
        id=${each#*:}
        echo "${each%:*}:x:$id:$id::/:/bin/sh" | as_root tee -a "$folder/etc/passwd"
        echo "${each%:*}:x:$id:" | as_root tee -a "$folder/etc/group"
    done > /dev/null
    # Names of users and hosts come from files: there is no network.
    printf 'passwd: files\ngroup: files\nhosts: files\n' |
        as_root tee "$folder/etc/nsswitch.conf" > /dev/null
    echo "127.0.0.1 localhost" | as_root tee "$folder/etc/hosts" > /dev/null
}

# --- Start and stop

start() {
    mkdir -p "$(dirname "$folder")" && mkdir "$folder" && : > "$folder/log" || return
    if [ -n "$packages" ]; then make_root || return; fi
    configure && run && wait_until_it_listens
}

wait_until_it_listens() {
    wait_until grep -q "$(printf ':%04X 00000000:0000 0A' "$port")" /proc/net/tcp
}

# A root belongs to root; a server without one to whoever started it.
as_owner() {
    if [ -d "$folder/dev" ]; then as_root "$@"; else "$@"; fi
}

# Every process that has FOLDER, or something in it, as its root or working directory.
processes() {
    as_owner find /proc -maxdepth 2 \( -name root -o -name cwd \) \
        \( -lname "$folder" -o -lname "$folder/*" \) 2> /dev/null |
        sed 's|/proc/||; s|/.*||' | sort -u
}

stop() {
    for signal in TERM TERM KILL; do
        # shellcheck disable=SC2046  # a list of words
        as_owner kill -s "$signal" $(processes) 2> /dev/null || true
        for stop_try in $(seq 20); do
            [ -n "$(processes)" ] || break 2
            sleep 0.1
        done
    done
    as_owner rm -rf "$folder"
}

log() {
    as_owner tail -n 100 "$folder/log"
}

usage() {
    sed -n '4,6s/^# *//p' "$here/server.sh"
    exit 2
}

command=${1:-}
case $command in
    start)
        [ $# -eq 4 ] || usage
        server=$2 port=$3 folder=$4
        [ -e "$here/$server/setup.sh" ] || usage
        . "$here/$server/setup.sh"
        root=$top/build/servers/roots/$server
        [ "$(cat "$root/.packages" 2> /dev/null)" = "$packages" ] ||
            step "Unpacking $server" provide_packages
        step "Starting $server on port $port" start
        ;;
    stop | log)
        [ $# -eq 2 ] || usage
        # As the processes name it, or stop would remove it below them.
        folder=$(cd "$(dirname "$2")" && pwd)/${2##*/}
        "$command"
        ;;
    *) usage ;;
esac
