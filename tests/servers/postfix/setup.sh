# shellcheck shell=sh disable=SC2034,SC2154
# Postfix: etc/master.cf has a server for each mood.

packages="postfix libsasl2-modules coreutils dash diffutils findutils grep sed"
users="postfix:101 postdrop:102"

configure() {
    place postfix/etc /etc/postfix &&
        inside chown postfix /var/lib/postfix &&
        ln -sf var/log/mail.log "$folder/log"
}

run() {
    inside postfix start
}
