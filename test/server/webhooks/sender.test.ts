import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { afterEach, beforeEach, test } from 'node:test';
import { Secret } from '../../../server/security/secret.ts';
import { createSender, type Sender } from '../../../server/webhooks/sender.ts';
import { Receiver, verify } from '../support/receiver.ts';

const newWebhookSecret = () => `whsec_${randomBytes(32).toString('base64')}`;
const OLD = newWebhookSecret();
const NEW = newWebhookSecret();
const BODY = JSON.stringify({ type: 'connection.created', timestamp: '2026-11-24T09:00:00.000Z', data: {} });

let receiver: Receiver;
const senders: Sender[] = [];
beforeEach(async () => {
  receiver = await Receiver.open();
});
afterEach(async () => {
  for (const sender of senders.splice(0)) await sender.close();
  await receiver.close();
});

const make = (options: Partial<Parameters<typeof createSender>[0]> = {}) => {
  const sender = createSender({ version: '1.0.0', allowLoopback: true, ...options });
  senders.push(sender);
  return sender;
};
const endpoint = (url = receiver.url, secrets = [NEW]) => ({
  id: 'e1',
  url,
  secrets: secrets.map((secret) => new Secret(secret)),
  events: null,
});

test('the official library finds either signature right, and no other', async () => {
  assert.deepEqual(await make().send(endpoint(receiver.url, [NEW, OLD]), 'e-1', BODY), { kind: 'delivered' });
  const [message] = receiver.messages;
  assert.ok(message);
  assert.equal(message.id, 'e-1');
  verify(NEW, message);
  verify(OLD, message);
  assert.throws(() => verify(newWebhookSecret(), message));
  assert.throws(() => verify(NEW, { ...message, text: message.text.replace('created', 'removed') }));
});

const answers: [string, (response: import('node:http').ServerResponse) => void, unknown][] = [
  ['500', (response) => response.writeHead(500).end('canary'), { reason: 'status 500', retryAfter: null }],
  [
    '429 with a wait',
    (response) => response.writeHead(429, { 'retry-after': '120' }).end(),
    { reason: 'status 429', retryAfter: 120_000 },
  ],
  [
    'a redirect',
    (response) => response.writeHead(302, { location: 'http://169.254.169.254/' }).end(),
    { reason: 'status 302', retryAfter: null },
  ],
  ['410', (response) => response.writeHead(410).end(), 'gone'],
  ['10 MB', (response) => response.writeHead(200).end(Buffer.alloc(10 * 1024 * 1024, 'canary')), 'delivered'],
  ['200 and then nothing more', (response) => void response.writeHead(200).write('{'), 'delivered'],
];
for (const [name, answer, expected] of answers) {
  test(`the receiver answers ${name}`, async () => {
    receiver.answer = answer;
    const sent = await make().send(endpoint(), 'e-1', BODY);
    assert.deepEqual(
      sent,
      typeof expected === 'string' ? { kind: expected } : { kind: 'failed', ...(expected as object) },
    );
    assert.equal(receiver.messages.length, 1, 'nothing is sent anywhere else');
  });
}

test('a receiver that does not answer is given up', async () => {
  receiver.answer = () => undefined;
  const sent = await make({ timeout: 50 }).send(endpoint(), 'e-1', BODY);
  assert.deepEqual(sent, { kind: 'failed', reason: 'TimeoutError', retryAfter: null });
});

test('a receiver that is not there is a reason, not an exception', async () => {
  const { url } = receiver;
  await receiver.close();
  const sent = await make().send(endpoint(url), 'e-1', BODY);
  assert.deepEqual(sent, { kind: 'failed', reason: 'ECONNREFUSED', retryAfter: null });
});

test('this machine is not called without the switch, by number or by name', async () => {
  const guarded = make({ allowLoopback: false });
  assert.equal((await guarded.send(endpoint(), 'e-1', BODY)).kind, 'failed');
  const named = make({
    allowLoopback: false,
    resolve: (_, answer) => answer(null, [{ address: '127.0.0.1', family: 4 }]),
  });
  const sent = await named.send(endpoint(`https://api.example.com:${receiver.port}/`), 'e-1', BODY);
  assert.deepEqual(sent, { kind: 'failed', reason: 'EPRIVATE', retryAfter: null });
  assert.equal(receiver.messages.length, 0);
});
