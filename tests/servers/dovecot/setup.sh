# shellcheck shell=sh disable=SC2034,SC2154
# Dovecot as the last server of all: LMTP.

packages="coreutils dovecot-lmtpd openssl"
users="dovecot:101 dovenull:102 vmail:103"

configure() {
    place dovecot/etc /etc/dovecot &&
        place dovecot/mail /var/mail &&
        inside chown -R vmail:vmail /var/mail &&
        make_certificate /etc/dovecot/mx.us.test
}

run() {
    inside_forever dovecot -F
}
