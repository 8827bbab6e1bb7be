# shellcheck shell=sh disable=SC2154
# smtp-server, a package of npm for Node.js: another family than those that grew up on Unix. It
# needs no root: server.js runs as whoever starts it.

modules=$top/build/servers/smtp-server

# Done anew only when the versions have changed; else it needs no network.
configure() {
    if cmp -s "$here/$server/package-lock.json" "$modules/package-lock.json"; then return; fi
    if ! command -v node; then need nodejs; fi
    if ! command -v npm; then need npm; fi
    rm -rf "$modules" "$modules.part" &&
        mkdir -p "$modules.part" &&
        cp "$here/$server/package.json" "$here/$server/package-lock.json" "$modules.part" &&
        (cd "$modules.part" && npm ci --ignore-scripts --no-audit --no-fund) &&
        mv "$modules.part" "$modules"
}

run() {
    (
        cd "$folder" || exit
        NODE_PATH=$modules/node_modules exec node "$here/$server/server.js" "$port"
    ) < /dev/null > "$folder/log" 2>&1 &
}
