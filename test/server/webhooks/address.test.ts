import assert from 'node:assert/strict';
import { test } from 'node:test';
import { guardedLookup, isAllowedAddress, wrongWebhookUrl } from '../../../server/webhooks/address.ts';

/** Ways to write an address that must never be called. */
const TRICKS = [
  'http://api.example.com/hooks',
  'ftp://api.example.com/',
  'file:///etc/passwd',
  'javascript:alert(1)',
  'data:text/plain,x',
  '//api.example.com/hooks',
  'api.example.com/hooks',
  'https://',
  'https://user@api.example.com/',
  'https://user:pass@api.example.com/',
  'https://api.example.com@127.0.0.1/',
  'https://api.example.com/#part',
  'https://localhost/',
  'https://LOCALHOST./',
  'https://hooks.localhost/',
  'https://127.0.0.1/',
  'https://127.1/',
  'https://127.0.1/',
  'https://2130706433/',
  'https://0x7f000001/',
  'https://0x7f.1/',
  'https://0177.0.0.1/',
  'https://１２７.０.０.１/',
  'https://①②⑦.0.0.1/',
  'https://127.0.0.1./',
  'https://0/',
  'https://0.0.0.0/',
  'https://10.0.0.8/',
  'https://172.16.5.4/',
  'https://192.168.1.1/',
  'https://169.254.169.254/latest/meta-data/',
  'https://100.64.0.1/',
  'https://192.0.0.8/',
  'https://198.18.0.1/',
  'https://224.0.0.1/',
  'https://255.255.255.255/',
  'https://[::1]/',
  'https://[::]/',
  'https://[::ffff:127.0.0.1]/',
  'https://[::ffff:a9fe:a9fe]/',
  'https://[::127.0.0.1]/',
  'https://[fc00::1]/',
  'https://[fe80::1]/',
  'https://[ff02::1]/',
  'https://[64:ff9b::7f00:1]/',
  'https://[2002:7f00:1::]/',
  'https://[2001:db8::1]/',
  'https://[2001::1]/',
  '\thttps://127.0.0.1/',
  'https:\\\\127.0.0.1\\',
];

for (const url of TRICKS) {
  test(`refused: ${JSON.stringify(url)}`, () => assert.ok(wrongWebhookUrl(url, false)));
}

test('what is public is accepted', () => {
  for (const url of [
    'https://api.example.com/hooks?key=1',
    'https://api.example.com:8443/',
    'https://93.184.215.14/',
    'https://[2606:2800:21f:cb07:6820:80da:af6b:8b2c]/',
  ])
    assert.equal(wrongWebhookUrl(url, false), undefined, url);
});

test('the switch opens this machine, and nothing else that is private', () => {
  assert.equal(wrongWebhookUrl('http://127.0.0.1:9000/hooks', true), undefined);
  assert.equal(wrongWebhookUrl('http://localhost:9000/hooks', true), undefined);
  assert.equal(wrongWebhookUrl('http://[::1]:9000/', true), undefined);
  for (const url of ['https://10.0.0.8/', 'https://169.254.169.254/', 'http://api.example.com/'])
    assert.ok(wrongWebhookUrl(url, true), url);
  assert.equal(isAllowedAddress('::ffff:127.0.0.1', true), true);
  assert.equal(isAllowedAddress('not an address', true), false);
});

const looking = (addresses: string[], all: boolean) =>
  new Promise<string>((resolve) => {
    const answers = addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }));
    guardedLookup(false, (_, answer) => answer(null, answers))('api.example.com', { all }, (error, found) =>
      resolve(error ? 'refused' : JSON.stringify(found)),
    );
  });

test('of a name every address is judged, whichever is asked for', async () => {
  assert.equal(await looking(['93.184.215.14'], false), '"93.184.215.14"');
  assert.equal(await looking(['93.184.215.14'], true), '[{"address":"93.184.215.14","family":4}]');
  for (const all of [true, false]) {
    assert.equal(await looking(['93.184.215.14', '127.0.0.1'], all), 'refused');
    assert.equal(await looking(['10.1.2.3'], all), 'refused');
    assert.equal(await looking(['::ffff:10.1.2.3'], all), 'refused');
    assert.equal(await looking([], all), 'refused');
  }
});

test('a name that turns from a public to a private address is judged anew at each connection', () => {
  const answers = ['93.184.215.14', '127.0.0.1'];
  const lookup = guardedLookup(false, (_, answer) =>
    answer(null, [{ address: answers.shift() ?? '', family: 4 }]),
  );
  const outcomes: string[] = [];
  for (let connection = 0; connection < 2; connection++)
    lookup('api.example.com', {}, (error) => outcomes.push(error ? 'refused' : 'connected'));
  assert.deepEqual(outcomes, ['connected', 'refused']);
});
