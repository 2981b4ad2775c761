import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { inspect } from 'node:util';
import { test } from 'node:test';
import { decrypt, encrypt } from '../../../server/security/cipher.ts';
import { parseMasterKeys } from '../../../server/security/master-keys.ts';
import { sameText } from '../../../server/security/random.ts';
import { Secret } from '../../../server/security/secret.ts';
import { createVault } from '../../../server/security/vault.ts';
import { openFolder } from '../../../server/store/folder.ts';
import { MASTER_KEYS, temporaryFolder } from '../support/folder.ts';

test('a sealed text opens only with its key, at its place and whole', () => {
  const key = randomBytes(32);
  const sealed = encrypt(key, 'v1|acme|grant|g1|refreshToken', Buffer.from('Atzr|canary'));
  assert.equal(decrypt(key, 'v1|acme|grant|g1|refreshToken', sealed).toString(), 'Atzr|canary');
  assert.throws(() => decrypt(randomBytes(32), 'v1|acme|grant|g1|refreshToken', sealed));
  assert.throws(() => decrypt(key, 'v1|acme|grant|g2|refreshToken', sealed), 'another row');
  assert.throws(() => decrypt(key, 'v1|globex|grant|g1|refreshToken', sealed), 'another tenant');

  const [iv = '', tag = '', body = ''] = sealed.split('.');
  const short = Buffer.from(tag, 'base64url').subarray(0, 4).toString('base64url');
  assert.throws(
    () => decrypt(key, 'v1|acme|grant|g1|refreshToken', [iv, short, body].join('.')),
    'a short tag',
  );
  for (const [at, part] of [iv, tag, body].entries()) {
    const bytes = Buffer.from(part, 'base64url');
    for (let index = 0; index < bytes.length; index++) {
      const bent = Buffer.from(bytes);
      bent[index] = (bent[index] ?? 0) ^ 1;
      const parts = [iv, tag, body];
      parts[at] = bent.toString('base64url');
      assert.throws(() => decrypt(key, 'v1|acme|grant|g1|refreshToken', parts.join('.')));
    }
  }
});

test('a tenant’s secrets open after a restart, with the master key and not without it', async () => {
  const folder = temporaryFolder();
  const place = { kind: 'grant', id: 'g1', field: 'refreshToken' } as const;
  const store = await openFolder(folder.path);
  // Two at once: only one data key may come out of it.
  const [one, two] = await Promise.all([
    createVault(store, parseMasterKeys(MASTER_KEYS)).seal('acme', place, new Secret('first')),
    createVault(store, parseMasterKeys(MASTER_KEYS)).seal('acme', place, new Secret('second')),
  ]);
  await store.close();

  const again = await openFolder(folder.path);
  const vault = createVault(again, parseMasterKeys(MASTER_KEYS));
  assert.equal((await vault.open('acme', place, one)).reveal(), 'first');
  assert.equal((await vault.open('acme', place, two)).reveal(), 'second');
  await assert.rejects(vault.open('globex', place, one), 'another tenant');
  const foreign = createVault(again, parseMasterKeys(`k1:${randomBytes(32).toString('base64')}`));
  await assert.rejects(foreign.open('acme', place, one), 'another master key');
  const other = createVault(again, parseMasterKeys(`k2:${randomBytes(32).toString('base64')}`));
  await assert.rejects(other.open('acme', place, one), /master key "k1" is not configured/);
  await again.close();
  folder.remove();
});

test('a secret prints as nothing', () => {
  const secret = new Secret('canary');
  const printed = [
    String(secret),
    JSON.stringify({ secret }),
    inspect({ deep: { secret } }, { showHidden: true }),
  ];
  assert.ok(!printed.join(' ').includes('canary'));
  assert.equal(secret.reveal(), 'canary');
});

test('texts of different lengths compare without an error', () => {
  assert.equal(sameText('a', 'aa'), false);
  assert.equal(sameText('', ''), true);
  assert.equal(sameText('same', 'same'), true);
});

test('master keys that are short, doubled, poor or nameless are refused without being shown', () => {
  const good = randomBytes(32).toString('base64');
  for (const text of [
    '',
    'k1:',
    `k1:${good.slice(4)}`,
    `${good}`,
    `k1:${good},k1:${good}`,
    `k1:${Buffer.alloc(32).toString('base64')}`,
  ]) {
    assert.throws(
      () => parseMasterKeys(text),
      (error: Error) => !error.message.includes(good),
      text,
    );
  }
});
