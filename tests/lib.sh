# shellcheck shell=sh disable=SC2034,SC2154
# What the scripts of this repository share. To be sourced, with $top set to the top folder.

build_packages="cmake g++ ninja-build libboost-dev|libboost1.74-dev"
example_packages="libcli11-dev libfmt-dev nlohmann-json3-dev libtomlplusplus-dev libssl-dev libpoco-dev libcurl4-openssl-dev libc-ares-dev"
test_packages="doctest-dev dnsmasq-base"

# step TITLE COMMAND...: one line for the user; what the command prints is shown if it fails.
step() {
    step_title=$1
    shift
    step_log=$(mktemp)
    step_start=$(date +%s)
    printf '%s ... ' "$step_title"
    if "$@" > "$step_log" 2>&1 < /dev/null; then
        echo "ok ($(($(date +%s) - step_start)) s)"
        rm -f "$step_log"
    else
        step_status=$?
        printf 'FAILED\n\n'
        cat "$step_log"
        rm -f "$step_log"
        exit "$step_status"
    fi
}

# need PACKAGE...: installs what is missing, and asks for nothing where nothing is. "a|b" is
# there if either is.
need() {
    if ! command -v dpkg-query > /dev/null; then
        echo "This is no Debian. Going on in the hope that these are there: $*"
        return
    fi
    need_missing=
    for need_each in "$@"; do
        package_is_there "$need_each" || need_missing="$need_missing ${need_each%%|*}"
    done
    # shellcheck disable=SC2086  # a list of words
    [ -z "$need_missing" ] || step "Installing$need_missing" install_packages $need_missing
}

package_is_there() {
    echo "$1" | tr '|' '\n' | while read -r there_each; do
        dpkg-query -W -f '${db:Status-Status}\n' "$there_each" 2> /dev/null
    done | grep -qx installed
}

# Where the lists cannot be fetched, the old ones may do: the installation is what counts.
install_packages() {
    as_root apt-get update || true
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "$@"
}

as_root() {
    if [ "$(id -u)" -eq 0 ]; then
        "$@"
    elif command -v sudo > /dev/null; then
        sudo "$@"
    else
        echo "Neither root nor sudo; as root, run: $*"
        return 1
    fi
}

# unpack PACKAGE: the files of a package that cannot be installed beside another, once, in
# build/PACKAGE.
unpack() {
    [ -d "$top/build/$1" ] || step "Unpacking $1" unpack_package "$1"
}

unpack_package() (
    rm -rf "$top/build/$1.part"
    mkdir -p "$top/build/$1.part"
    cd "$top/build/$1.part" || return
    apt-get download "$1" || { as_root apt-get update && apt-get download "$1"; } || return
    dpkg-deb -x "$1"_*.deb . || return
    rm "$1"_*.deb
    mv "$top/build/$1.part" "$top/build/$1"
)
