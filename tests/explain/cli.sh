#!/bin/sh
# The program as a shell sees it: sh cli.sh path/to/explain path/to/transcripts
set -u

explain=$1
transcripts=$2
work=$(mktemp -d) || exit 1
trap 'rm -rf "$work"' EXIT
trap 'exit 1' HUP INT TERM
unset NO_COLOR
TERM=xterm
export TERM
escape=$(printf '\033')

checks=0
failures=0
what=

fail() {
    failures=$((failures + 1))
    printf 'FAILED: %s: %s\n' "$what" "$1"
    sed 's/^/    out: /' "$work/out" | cut -c1-160 | head -n 12
    sed 's/^/    err: /' "$work/err" | head -n 3
}

# check DESCRIPTION COMMAND...: the command says whether it holds.
check() {
    checks=$((checks + 1))
    described=$1
    shift
    "$@" || fail "$described"
}

# run ARGUMENT...: the program with standard input from $work/in, and what came of it.
run() {
    what="explain $*"
    "$explain" "$@" <"$work/in" >"$work/out" 2>"$work/err"
    code=$?
    tr -s ' \n' '  ' <"$work/out" >"$work/words"
}

# explain_bytes FORMAT ARGUMENT...: run() with printf's output as standard input.
explain_bytes() {
    # shellcheck disable=SC2059
    printf "$1" >"$work/in"
    shift
    run "$@"
}

no_input() {
    : >"$work/in"
}

exits() {
    check "exits with $1, not $code" test "$code" -eq "$1"
}

# What is wrapped between two words still counts as said.
says() {
    for words in "$@"; do
        check "says '$words'" grep -q -F -e "$words" "$work/words"
    done
}

says_nothing_of() {
    for words in "$@"; do
        checks=$((checks + 1))
        if grep -q -F -e "$words" "$work/words"; then fail "says '$words'"; fi
    done
}

begins_with() {
    check "begins with '$1'" test "$(sed -n 1p "$work/out")" = "$1"
}

findings_are() {
    check "has $1 findings" test "$(grep -c -E '^  (Says|Broken) ' "$work/out")" -eq "$1"
}

objects_are() {
    check "prints $1 lines" test "$(grep -c '' "$work/out")" -eq "$1"
    check "each line is an object" test "$(grep -c '^{.*}$' "$work/out")" -eq "$1"
}

# stages_are STAGE...: of --json output, in order.
stages_are() {
    sed 's/.*"stage":"\([a-z]*\)".*/\1/' "$work/out" | tr '\n' ' ' >"$work/stages"
    check "stages: $* (but: $(cat "$work/stages"))" test "$(cat "$work/stages")" = "$* "
}

is_narrow() {
    checks=$((checks + 1))
    if awk 'length($0) > 80 { wide = 1 } END { exit !wide }' "$work/out"; then
        fail "a line is longer than 80 columns"
    fi
}

complains_in_one_line() {
    complains_in_one_line_with 2 "$@"
}

# complains_in_one_line_with STATUS WORDS...
complains_in_one_line_with() {
    exits "$1"
    shift
    check "one line on standard error" test "$(grep -c '' "$work/err")" -eq 1
    check "it begins with the program's name" grep -q '^explain: ' "$work/err"
    check "nothing on standard output" test ! -s "$work/out"
    for words in "$@"; do
        check "it says '$words'" grep -q -F -e "$words" "$work/err"
    done
}

no_colour() {
    checks=$((checks + 1))
    if grep -q "$escape" "$work/out"; then fail "prints escape sequences"; fi
}

# --- It is done when, 2: the ten cases ----------------------------------------------------------

explain_bytes '550 5.1.1 <bob@example.com>: Recipient address rejected: User unknown\r\n'
exits 0
begins_with '550 5.1.1  The mailbox does not exist'
says 'permanent failure' 'does not exist' 'this recipient only' 'Retry no' 'How to fix' \
    'mailbox_unknown' '<bob@example.com>: Recipient address rejected: User unknown'
says_nothing_of 'Retry yes'
is_narrow

explain_bytes '421 4.3.2 mx.example.com shutting down\r\n'
exits 0
says 'transient failure' 'service_unavailable' 'Retry yes, later' 'How to fix'
is_narrow

explain_bytes '421 4.7.1 Mail from you is permanently deferred\r\n' --stage mail
exits 0
says 'transient failure' 'blocklisted' 'permanent-as-4yz' 'the code says transient, but in effect it is for good'

explain_bytes '452 4.5.3 Too many recipients\r\n' --stage rcpt
exits 0
says 'transient failure' 'too_many_recipients' 'new transaction' 'Retry yes, at once' 'RCPT TO'
says_nothing_of 'insufficient_storage'

explain_bytes '452 Too many recipients\r\n' --stage rcpt
exits 0
says 'too_many_recipients' 'in a new transaction'

explain_bytes 'S: 554 mx.example.com No SMTP service here\nC: QUIT\nS: 221 bye\n'
exits 0
says 'greeting' 'permanent failure' 'try the next MX host' 'domain_refuses_mail'
says_nothing_of 'give up this recipient'

explain_bytes '554 No SMTP service here\r\n' --stage connect
exits 0
says 'greeting' 'try the next MX host'

explain_bytes '250-mx.example.com\r\n250-PIPELINING\r\n250-SIZE 10240000\r\n250 8BITMIME\r\n'
exits 0
says 'success' 'PIPELINING' 'SIZE 10240000' '8BITMIME' 'Retry not needed' 'After EHLO'
findings_are 1

explain_bytes '334 VXNlcm5hbWU6\r\n'
exits 0
says 'accepted so far' 'Authentication challenge' 'base64' 'Retry not needed'

explain_bytes '354 End data with <CR><LF>.<CR><LF>\r\n'
exits 0
says 'accepted so far' 'Start mail input' 'single dot' 'Retry not needed'

explain_bytes 'garbage\r\n'
exits 1
says 'No SMTP reply' 'three digits' 'byte 0' 'garbage' 'How to fix'
check "says on standard error that it failed" grep -q '^explain: ' "$work/err"

explain_bytes '\r\n'
exits 1
says 'No SMTP reply' 'How to fix'

explain_bytes ''
exits 1
says 'No SMTP reply' 'holds no reply'

dd if=/dev/zero bs=1024 count=10240 2>/dev/null | tr '\0' 'x' >"$work/in"
run
exits 1
says 'No SMTP reply' 'byte 0'
is_narrow
check "is short" test "$(wc -c <"$work/out")" -lt 4000

{
    printf '550 5.1.1 '
    dd if=/dev/zero bs=1024 count=10240 2>/dev/null | tr '\0' 'x'
    printf '\r\n250 ok\r\n'
} >"$work/in"
run
exits 0
says 'does not exist' 'beyond the limit' 'Requested action completed'
findings_are 2
is_narrow

# --- codes and statuses alone -------------------------------------------------------------------

no_input
run 554
exits 0
says '554 Transaction failed or no service' 'RFC 5321' 'How to fix'
findings_are 1

run 550 --stage rcpt
exits 0
says '550 ' 'RCPT TO' 'this recipient only'

run 5.7.1
exits 0
says '5.7.1 ' 'policy' 'permanent failure' 'How to fix'
findings_are 1

run 4.2.2
exits 0
says '4.2.2 ' 'transient failure' 'mailbox_full'

run 4.2.2
says 'Classes 4.2.2, 5.2.2'
run 5.2.2
says 'Retry later: not at once'

# What no server sends is no reply: one line says so.
for number in 111 999 101 600 5500 5.7 6.1.1 five; do
    for form in '' --json '--lang th'; do
        # shellcheck disable=SC2086
        run $form "$number"
        complains_in_one_line_with 1 "$number"
    done
done
run 111
complains_in_one_line_with 1 'the first digit is 2 to 5' 'connection refused'
run 6.1.1
complains_in_one_line_with 1 'the first number is 2, 4 or 5' 'did you mean 5.1.1?'

run 299
exits 0
says '299 ' 'success'

run 5500
complains_in_one_line_with 1 'it has three digits' 'did you mean 500 or 550'
for text in '5.1.1 User unknown' '#5.1.1 User unknown' "4.2.2: can't deliver"; do
    run "$text"
    complains_in_one_line_with 1 'begins with a status, and no reply code' '50 in front'
done

run --json 554 421 111
exits 1
objects_are 2

# --- arguments ----------------------------------------------------------------------------------

run '250 ok' '550 5.1.1 no' 421
exits 0
findings_are 3
says '250 ' '550 5.1.1 ' '421 '

run '250 ok' 'this is garbage' '550 5.1.1 no'
exits 1
findings_are 3

run "$(printf '550-5.1.1 a\n550 5.1.1 b')"
exits 0
findings_are 1
says '> a' '> b'
says_nothing_of 'Defect the last line'

run '550 no'
exits 0
says_nothing_of 'Defect'

run '[550 no, sorry]'
findings_are 1

# A reply without the shell's quotes is one reply; codes side by side are several.
run 550 5.1.1
findings_are 1
says '550 5.1.1 '
run 550 5.1.1 User unknown '450 grey'
findings_are 2
says '550 5.1.1 ' '> User unknown' '450 '
run 550 Mailbox 250 full 5.2.2
findings_are 1
says '> Mailbox 250 full 5.2.2'
run 221 554
findings_are 2
run 550 4.1.1
findings_are 2
run 550 5.1.1 'user unknown'
exits 1
findings_are 2
run 550 5.7
exits 1
findings_are 1
check "says why 5.7 is none" grep -q '5.7 is not an enhanced status' "$work/err"

# What a log or a report quotes.
run 'mx postfix/smtp[9]: 4F2: status=bounced (host mx said: 550 5.1.1 No (in reply to RCPT TO command))'
exits 0
findings_are 1
says '550 5.1.1 ' '> No' 'in answer to RCPT TO'
says_nothing_of 'Defect'
run 'smtp; 550 5.1.1 User unknown'
exits 0
says '550 5.1.1 ' '> User unknown'

printf '250 from standard input\r\n' >"$work/in"
run '550 no'
exits 0
says_nothing_of 'from standard input'

# --- files and standard input -------------------------------------------------------------------

no_input
printf '220 first\r\n' >"$work/first"
printf '421 second\r\n' >"$work/second"
run --file "$work/first" --file "$work/second"
exits 0
findings_are 2
says 'first' 'second'

run -f "$work/first" '550 third'
exits 0
findings_are 2

# A success in its place needs no advice in a dialogue; whoever gives it as an argument gets it all.
printf 'C: EHLO me\nS: 250-mx greets\nS: 250 SIZE\nC: NOOP\nS: 354 odd\n' >"$work/noop"
run --file "$work/noop"
findings_are 2
says 'success, in answer to EHLO' 'does not fit the command'
check "gives advice on one reply of the two" test "$(grep -c 'When you see it' "$work/out")" -eq 1
run --stage ehlo '250 mx greets'
says 'in answer to EHLO; 250 is' 'When you see it'
run --why --file "$work/noop"
check "gives all of it with --why" test "$(grep -c 'When you see it' "$work/out")" -eq 2

explain_bytes '250 ok\r\n550 no\r\n'
exits 0
findings_are 2

explain_bytes '250 ok'
exits 0
findings_are 1

explain_bytes '250 ok\r\nnoise\r\n550 no\r\n'
exits 1
findings_are 3
says 'byte 8'

explain_bytes '550 a\n421 b\n' --input lines
exits 0
findings_are 2

explain_bytes '250 ok\n' --input raw --strict
exits 1
says 'CR LF' 'byte 6'

explain_bytes '{"reply":"550 5.1.1 no","stage":"rcpt","id":"q1"}\n{"reply":7}\n' --json
exits 1
objects_are 2
stages_are rcpt unknown
check "passes members through" grep -q '"id":"q1"' "$work/out"

# --- transcripts that the repository ships ------------------------------------------------------

no_input
for file in "$transcripts"/*.txt; do
    run --file "$file"
    exits 0
    is_narrow
    no_colour
    check "says nothing on standard error" test ! -s "$work/err"
done

run --json --file "$transcripts/rejected.txt"
stages_are connect ehlo starttls mail rcpt rcpt rcpt data message quit
run --file "$transcripts/rejected.txt"
says 'mailbox_unknown' 'too_many_recipients' 'tls_failure'

run --json --file "$transcripts/greylisted.txt"
stages_are connect ehlo mail rcpt quit

run --json --file "$transcripts/lmtp.txt"
stages_are connect ehlo mail rcpt rcpt rcpt message message quit
run --file "$transcripts/lmtp.txt"
says 'mailbox_unknown' 'mailbox_full'

run --json --file "$transcripts/login.txt"
stages_are connect ehlo auth auth auth auth

# --- logs of other programs ---------------------------------------------------------------------

# Postfix, to its postmaster: two spaces behind "In:", and no content.
cat >"$work/in" <<'END'
 Out: 220 mail.example.com ESMTP Postfix
 In:  EHLO client.example.com
 Out: 250-mail.example.com
 Out: 250 DSN
 In:  MAIL FROM:<alice@example.com>
 Out: 250 2.1.0 Ok
 In:  RCPT TO:<bob@example.com>
 Out: 250 2.1.5 Ok
 In:  DATA
 Out: 354 End data with <CR><LF>.<CR><LF>
 Out: 451 4.3.0 Error: queue file write error
 In:  QUIT
 Out: 221 2.0.0 Bye
END
run --json
exits 0
stages_are connect ehlo mail rcpt data message quit

# swaks, with TLS.
cat >"$work/in" <<'END'
=== Trying mx.example.org:25...
=== Connected to mx.example.org.
<-  220 mx.example.org ESMTP
 -> EHLO client.example.com
<-  250-mx.example.org
<-  250 STARTTLS
 -> STARTTLS
<-  220 Ready to start TLS
=== TLS started with cipher TLSv1.3:TLS_AES_256_GCM_SHA384:256
=== TLS peer DN="/CN=mx.example.org"
 ~> EHLO client.example.com
<~  250-mx.example.org
<~  250 AUTH PLAIN LOGIN
 ~> AUTH LOGIN
<~  334 VXNlcm5hbWU6
 ~> Ym9i
<~  334 UGFzc3dvcmQ6
 ~> eA==
<~* 535 5.7.8 Error: authentication failed
*** No authentication type succeeded
 ~> QUIT
<~  221 2.0.0 Bye
=== Connection closed with remote host.
END
run --json
exits 0
stages_are connect ehlo starttls ehlo auth auth auth quit

# --- wrong usage --------------------------------------------------------------------------------

no_input
run --nonsense
complains_in_one_line '--nonsense'
run -z 550
complains_in_one_line
run --stage lunch 550
complains_in_one_line 'lunch'
run --stage
complains_in_one_line '--stage'
run --input soup
complains_in_one_line 'soup'
run --file
complains_in_one_line '--file'
run --file "$work/missing"
complains_in_one_line "$work/missing" 'No such file'
run --file "$work"
complains_in_one_line "$work" 'directory'
run --stage rcpt --stage mail 550
complains_in_one_line '--stage'
run --json=maybe 550
complains_in_one_line

# --- own rules, and why --------------------------------------------------------------------------

cat >"$work/rules.toml" <<'END'
[[rule]]
name = "partner/night"
phrase = "nightly maintenance"
reason = "service_unavailable"
permanence = "transient"
END
night='550 Nightly maintenance, user unknown'
run --rules "$work/rules.toml" "$night"
exits 0
says 'service_unavailable (high confidence, rule partner/night: "Nightly maintenance")' \
    'Otherwise without your own rule: mailbox_unknown, '
is_narrow
run --rules "$work/rules.toml" --json "$night"
says '"rule":"partner/night"' '"retry":true' '"built_in":{"rule":' '"why":null'
run --rules "$work/rules.toml" '550 User unknown'
says 'mailbox_unknown'
says_nothing_of 'Otherwise' 'Why'

run --why "$night"
exits 0
says ' Why 1. ' ': mailbox_unknown, high confidence 550 Nightly maintenance, user unknown ^^^'
check 'marks what matched' grep -q '^ *^^^^^^^^^^^^$' "$work/out"
is_narrow
run --why --rules "$work/rules.toml" "$night"
says '1. your own rule partner/night: service_unavailable' ' 2. ' ': mailbox_unknown, high'
run --why --json "$night"
says '"why":[{"rule":"' '","own":false,"reason":"mailbox_unknown","confidence":"high"' '"built_in":null'

run '554 5.7.1 Client host [192.0.2.1] blocked using zen.spamhaus.org'
says 'In this case - Listed by Spamhaus ZEN (The Spamhaus Project): look up 192.0.2.1 at'
is_narrow
run --json '450 4.7.1 Greylisted, try again in 5 minutes'
says '"advice":["The server asks to wait 5 minutes'

sed 's/service_unavailable/service_unavailible/' "$work/rules.toml" >"$work/wrong.toml"
run --rules "$work/wrong.toml" 550
complains_in_one_line "$work/wrong.toml:4: 'service_unavailible' is no reason; write one of "
run --rules "$work/missing" 550
complains_in_one_line "$work/missing" 'No such file'

run --help
exits 0
says '--file' '--input' '--stage' '--strict' '--json' 'Exit status'
is_narrow
run --version
exits 0
says 'explain'

# --- codes without a reply ------------------------------------------------------------------------

run compare 221 554
exits 0
begins_with '221 vs 554'
says 'reports success' 'reports a permanent failure' 'Side by side' 'Key differences' 'In common' \
    'When to use which' 'When you see it' 'How to fix' 'Learn more' 'rfc5321#section-4.2.2'
is_narrow
for tag in zh-Hans th pt-BR es fr de ja; do
    run compare 221 554 --lang "$tag"
    exits 0
    says '221' '554' 'RFC 5321' 'The server says goodbye'
    says_nothing_of 'Key differences'
done
run compare 221 554 --lang th --format html
exits 0
begins_with '<article lang="th">'
says '<p lang="en">The server says goodbye'
run compare 5.1.1 5.1.10 --format markdown
exits 0
begins_with '# 5.1.1 vs 5.1.10'
run compare 4.2.2 5.2.2 --format json
exits 0
objects_are 1
says '"severity":{"left":"transient","right":"permanent","differs":true}' \
    '"resend":{"left":"yes","right":"later","differs":true}' '"classes":[4,5]'
run compare 550 550
exits 0
says 'nothing to tell apart'
run compare 599 550
exits 0
says '599 is in no registry'
run compare 221 999
complains_in_one_line '999 is not a reply code: the first digit is 2 to 5'
run compare 55O 221
complains_in_one_line 'did you mean 550?'
run compare 550 5.1.1
complains_in_one_line 'two kinds' "explain '550 5.1.1'"
run compare 221
complains_in_one_line
run compare 221 554 --lang xx
complains_in_one_line 'xx' 'pt-BR'
run compare 221 554 --format soup
complains_in_one_line 'soup'
run compare 221 554 --json
exits 0
says '"summary":'
run 554 --json --format markdown
complains_in_one_line 'json' 'format'
run 554 --json --lang th
complains_in_one_line 'lang'

run search over quota
exits 0
says 'Mailbox full'
is_narrow
check "says nothing of more codes where there are none" test ! -s "$work/err"
run search mailbox
exits 0
check "says that there are more codes" grep -q 'best 10' "$work/err"
run search --json quota
exits 0
says '"title":' '"fixes":'
run search zebra
exits 1
check "says that nothing was found" grep -q 'zebra' "$work/err"

run list --severity 5 --stage rcpt
exits 0
says '550 Mailbox unavailable or refused'
says_nothing_of '221 ' '450 ' '535 '
run list --severity transient --subject 2
exits 0
says '4.2.2 Mailbox full'
says_nothing_of '5.2.2' '4.7.1'
run list --category 2 --severity 2 --json
exits 0
objects_are 2
run list --origin extension
exits 0
says '535 '
says_nothing_of '550 '
run list --severity 9
complains_in_one_line '9' '5 or permanent'
run list --severity 6
check "offers no severity that no code has" sh -c "! grep -q none '$work/err'"
run list --stage RCPT --severity 4
exits 0
says '450 '
run list --subject x
complains_in_one_line 'x is not a subject'
run list --severity 4 --subject 1
exits 0
says '4.1.2 '
run list --stage lunch
complains_in_one_line 'lunch'
run list --stage rcpt --subject 7
complains_in_one_line '--subject'
run list --severity 3 --stage quit
exits 1

run 5.7.26 --lang de
exits 0
says '5.7.26: ' 'dauerhafter Fehler' 'Wie man es behebt'
run 221 --format html
exits 0
begins_with '<article lang="en">'
run --format json 221
exits 0
objects_are 1
run '550 5.1.1' --lang de
exits 0
says '550: ' '5.1.1: '
run '550 no' --lang th
complains_in_one_line '--lang'
run --file "$work/in" --lang th
complains_in_one_line '--lang'
run 550 mailing list full
exits 0
says '> mailing list full'
run 55O
exits 1
check "suggests the code that is meant" grep -q 'did you mean 550?' "$work/err"

# --- colour -------------------------------------------------------------------------------------

run '550 no'
no_colour

if command -v script >/dev/null 2>&1 && script -qec true /dev/null >/dev/null 2>&1; then
    on_terminal() {
        what="$1 on a terminal"
        script -qec "$1" /dev/null </dev/null >"$work/out" 2>"$work/err"
    }
    on_terminal "$explain '550 no'"
    check "is coloured" grep -q "$escape\\[" "$work/out"
    on_terminal "NO_COLOR=1 $explain '550 no'"
    no_colour
    on_terminal "NO_COLOR= $explain '550 no'"
    check "an empty NO_COLOR counts for nothing" grep -q "$escape\\[" "$work/out"
    on_terminal "TERM=dumb $explain '550 no'"
    no_colour
    on_terminal "$explain --json '550 no'"
    no_colour
    on_terminal "$explain '550 no' >$work/redirected; cat $work/redirected"
    no_colour
else
    echo "skipped: colour on a terminal (no usable 'script' here)"
fi

# --- a pipe that stays open ---------------------------------------------------------------------

# waits_for PATTERN: until the output has it, or five seconds are over.
waits_for() {
    patience=50
    while [ "$patience" -gt 0 ]; do
        if grep -q -e "$1" "$work/out"; then return 0; fi
        patience=$((patience - 1))
        sleep 0.1 2>/dev/null || { sleep 1; patience=$((patience - 9)); }
    done
    return 1
}

for form in '' --json; do
    what="explain $form on a pipe that stays open"
    rm -f "$work/pipe"
    mkfifo "$work/pipe"
    : >"$work/out"
    : >"$work/err"
    # shellcheck disable=SC2086
    "$explain" $form <"$work/pipe" >"$work/out" 2>"$work/err" &
    reader=$!
    exec 3>"$work/pipe"
    printf '220 first\r\n' >&3
    check "explains the first reply at once" waits_for 'first'
    printf '250-second\r\n' >&3
    printf '250 third\r\n' >&3
    check "explains a multiline reply at once" waits_for 'third'
    check "is still reading" kill -0 "$reader"
    exec 3>&-
    wait "$reader"
    code=$?
    exits 0
done

# --- hostile input ------------------------------------------------------------------------------

# A JSON line of a million brackets is refused, or printed again, but kills nobody.
{
    printf '{"reply":"250 ok","deep":'
    dd if=/dev/zero bs=1000 count=400 2>/dev/null | tr '\0' '['
    dd if=/dev/zero bs=1000 count=400 2>/dev/null | tr '\0' ']'
    printf '}\n{"reply":"550 no"}\n'
} >"$work/in"
for form in '' --json; do
    # shellcheck disable=SC2086
    run --input jsonl $form
    check "ends by itself (exit $code)" test "$code" -lt 2
    says '550'
done

# Output that nobody takes ends the program, not the machine's patience.
what="explain into a closed pipe"
yes '250 ok' | "$explain" 2>/dev/null | head -n 1 >"$work/out"
check "stops" test -s "$work/out"

printf '%s checks, %s failed\n' "$checks" "$failures"
test "$failures" -eq 0
