# shellcheck shell=sh disable=SC2034,SC2154
# Exim: etc/exim4.conf has a server for each mood.

packages="coreutils dash exim4-daemon-light openssl"
users="Debian-exim:101 vmail:103"

configure() {
    place exim/etc /etc/exim4 &&
        make_certificate /etc/exim4/mx.us.test &&
        inside chown Debian-exim /etc/exim4/mx.us.test.key &&
        inside install -d -o Debian-exim -g Debian-exim /var/spool/exim4 /var/log/exim4 &&
        inside chown vmail /var/mail &&
        ln -sf var/log/exim4/main.log "$folder/log"
}

run() {
    inside exim4 -bd -q1m
}
