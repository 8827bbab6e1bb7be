# shellcheck shell=sh disable=SC2034,SC2154
# OpenSMTPD: etc/smtpd.conf has a listener for each mood.

packages="coreutils dash opensmtpd openssl"
users="opensmtpd:101 opensmtpq:102 vmail:103"

configure() {
    place opensmtpd/etc /etc &&
        make_certificate /etc/ssl/mx.us.test &&
        inside chown vmail /var/mail
}

run() {
    inside_forever smtpd -d -v
}
