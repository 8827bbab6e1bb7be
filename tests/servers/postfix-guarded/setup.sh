# shellcheck shell=sh disable=SC2034,SC2154
# Postfix with the software that a mail host has around it: greylisting by postgrey, passwords in
# Dovecot, a blocklist in a DNS server. postfix/master.cf has a server for each of them. What is
# accepted is delivered: /var/mail in the root has a maildir for each user.

. "$here/postfix/setup.sh"
packages="$packages dovecot-core openssl postgrey rbldnsd"
users="$users vmail:103 dovecot:104 dovenull:105 postgrey:106 rbldns:107"

configure() {
    place postfix-guarded/postfix /etc/postfix &&
        place postfix-guarded/dovecot /etc/dovecot &&
        place postfix-guarded/rbldns /etc/rbldns &&
        make_certificate /etc/postfix/mx.us.test &&
        inside chown postfix /var/lib/postfix &&
        inside chown vmail /var/mail &&
        inside install -d -o postgrey /var/spool/postfix/postgrey /var/lib/postgrey &&
        inside install -d -o postfix -m 700 /var/spool/postfix/private &&
        echo "nameserver 127.53.0.1" | as_root tee "$folder/etc/resolv.conf" &&
        ln -sf var/log/mail.log "$folder/log"
}

run() {
    inside rbldnsd -u rbldns -b 127.53.0.1/53 -w /etc/rbldns \
        dnsbl.test:ip4set:listed reputation.test:ip4set:listed &&
        inside postgrey -d --user=postgrey --group=postgrey --delay=2 \
            --unix=/var/spool/postfix/postgrey/socket &&
        inside dovecot &&
        inside postfix start
}
