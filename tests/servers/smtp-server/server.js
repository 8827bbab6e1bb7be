// Servers of the npm package smtp-server, one for each mood, each on an address of its own.
//
//   node server.js PORT

'use strict';

const { SMTPServer } = require('smtp-server');

const port = Number(process.argv[2]);

function refusal(code, text) {
    return Object.assign(new Error(text), { responseCode: code });
}

const senders = {
    'refused@them.test': refusal(550, 'This sender is not welcome'),
    'later@them.test': refusal(451, 'Try again later'),
};

const recipients = {
    'user@us.test': null,
    'second@us.test': null,
    'full@us.test': refusal(552, 'The mailbox is full'),
    'grey@us.test': refusal(450, 'Greylisted, try again in 5 minutes'),
    'moved@us.test': refusal(551, 'User not local; please try <new@them.test>'),
    'bug@us.test': new Error('Something went wrong'),
};

const ordinary = {
    name: 'mx.us.test',
    banner: 'ready',
    size: 10000,
    disableReverseLookup: true,
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],

    onMailFrom({ address }, session, done) {
        done(senders[address]);
    },
    onRcptTo({ address }, session, done) {
        if (!address.endsWith('@us.test')) done(refusal(550, 'Relaying denied'));
        else if (!(address in recipients)) done(refusal(550, 'No such user here'));
        else done(recipients[address]);
    },
    onData(stream, session, done) {
        let text = '';
        stream.on('data', (piece) => (text += piece));
        stream.on('end', () => {
            if (stream.sizeExceeded) done(refusal(552, 'Message exceeds fixed maximum message size'));
            else if (text.includes('lottery')) done(refusal(554, 'Spam is not accepted'));
            else done(null, 'Message queued as 1234');
        });
    },
    onAuth({ username, password }, session, done) {
        if (username === 'nobody') done(refusal(454, 'Temporary authentication failure'));
        else if (password !== 'secret') done(new Error('Invalid username or password'));
        else done(null, { user: username });
    },
};

// Over LMTP each recipient has an answer of its own.
function onDataEach(stream, session, done) {
    stream.resume();
    stream.on('end', () => {
        const answer = ({ address }) =>
            address === 'user@us.test'
                ? 'Message queued as 1234'
                : refusal(452, 'The mailbox is full for now');
        done(null, session.envelope.rcptTo.map(answer));
    });
}

// On 127.0.0.1, 127.0.0.2 and so on, in this order.
const moods = [
    ordinary,
    { ...ordinary, disabledCommands: [], allowInsecureAuth: true, authOptional: false },
    { ...ordinary, disabledCommands: ['STARTTLS'], maxClients: 1 },
    {
        ...ordinary,
        onConnect(session, done) {
            done(refusal(554, 'No SMTP service here'));
        },
    },
    { ...ordinary, lmtp: true, onData: onDataEach },
    { ...ordinary, disabledCommands: [], authOptional: false },
];

moods.forEach((mood, index) => {
    const server = new SMTPServer(mood);
    server.on('error', (error) => console.error(error.message));
    server.listen(port, `127.0.0.${index + 1}`);
});
