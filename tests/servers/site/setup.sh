# shellcheck shell=sh disable=SC2034,SC2154
# A whole site: Postfix, which keeps what it accepts, and behind it postgrey, Dovecot for the
# passwords, and rbldnsd as the DNSBL that it asks. etc/postfix/master.cf has a server for each mood.

packages="postfix dovecot-core postgrey rbldnsd openssl coreutils dash diffutils findutils grep sed"
users="postfix:101 postdrop:102 vmail:103 dovecot:104 dovenull:105 postgrey:106 rbldns:107"

configure() {
    # Resolvers know no port but 53: an address of our own instead, made of the port's two bytes.
    dns=127.$((port / 256)).$((port % 256)).53
    place site/etc/postfix /etc/postfix &&
        place site/etc/dovecot /etc/dovecot &&
        place site/etc/rbldnsd /etc/rbldnsd &&
        make_certificate /etc/postfix/mx.us.test IP:127.0.0.4,IP:127.0.0.5,IP:127.0.0.8 &&
        echo "nameserver $dns" | as_root tee "$folder/etc/resolv.conf" > /dev/null &&
        inside install -d -o postgrey -g postgrey /var/lib/postgrey &&
        inside chown postfix /var/lib/postfix &&
        inside install -d -o postfix -m 700 /var/spool/postfix/private &&
        inside chown vmail /var/mail &&
        ln -sf var/log/mail.log "$folder/log"
}

run() {
    inside rbldnsd -u rbldns -r /etc/rbldnsd -b "$dns/53" zen.spamhaus.org:ip4set:listed &&
        inside dovecot &&
        inside postgrey --daemonize --user=postgrey --group=postgrey --delay=1 \
            --unix=/var/spool/postfix/private/postgrey --pidfile=/run/postgrey.pid &&
        wait_until as_root test -S "$folder/var/spool/postfix/private/postgrey" &&
        inside postfix start
}
