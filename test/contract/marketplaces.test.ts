import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { MARKETPLACES, marketplaceById, REGIONS, sellerCentralHost } from '../../contract/marketplaces.ts';
import { PROBLEMS } from '../../contract/problem.ts';
import { AttemptRequest } from '../../contract/api.ts';
import { SessionRequest } from '../../contract/session.ts';
import { VERSION } from '../../contract/version.ts';
import { marketplaces as amazons } from '../../sandbox/amazon/marketplaces.ts';

test('the 23 country stores agree with Amazon’s own table', () => {
  assert.equal(MARKETPLACES.length, 23);
  for (const { id, country, region, domain, sellerCentral } of MARKETPLACES) {
    const theirs = amazons.find((one) => one.id === id);
    assert.equal(theirs?.countryCode, country);
    assert.equal(theirs.region, region);
    assert.equal(theirs.domain, domain);
    assert.ok(theirs.sellerCentralHosts.includes(sellerCentral), country);
  }
  assert.equal(marketplaceById('A2ZV50J4W1RKNI'), undefined, 'an id that is no shop');
});

test('each region has a sign-in page, each Far East country its own', () => {
  assert.deepEqual(
    REGIONS.map((region) => sellerCentralHost(region)),
    ['sellercentral.amazon.com', 'sellercentral-europe.amazon.com', 'sellercentral.amazon.co.jp'],
  );
  assert.equal(sellerCentralHost('FE', 'AU'), 'sellercentral.amazon.com.au');
  assert.throws(() => sellerCentralHost('EU', 'JP'), /JP is not in region EU/);
});

test('an attempt names a country of its region, and in the Far East always', () => {
  const binding = 'x'.repeat(43);
  assert.equal(AttemptRequest.safeParse({ region: 'EU', binding }).success, true);
  assert.equal(AttemptRequest.safeParse({ region: 'FE', binding }).success, false);
  assert.equal(AttemptRequest.safeParse({ region: 'FE', country: 'DE', binding }).success, false);
  assert.equal(AttemptRequest.safeParse({ region: 'FE', country: 'JP', binding }).success, true);
  assert.equal(
    AttemptRequest.safeParse({ region: 'EU', binding, returnUrl: 'https://evil.example' }).success,
    false,
  );
});

test('a session takes an origin, not an address', () => {
  const good = {
    tenant: 't',
    user: { id: 'u' },
    abilities: ['view'],
    origin: 'https://app.example.com',
    returnUrl: 'https://app.example.com/settings',
  };
  assert.equal(SessionRequest.safeParse(good).success, true);
  for (const origin of ['https://app.example.com/', 'app.example.com', 'javascript:alert(1)', 'null', '*']) {
    assert.equal(SessionRequest.safeParse({ ...good, origin }).success, false, origin);
  }
});

test('every problem has a status that fits and somebody who can act', () => {
  for (const [code, { status, actor }] of Object.entries(PROBLEMS)) {
    assert.ok(status === 200 || (status >= 400 && status < 600), code);
    assert.ok(['user', 'owner', 'host', 'amazon'].includes(actor), code);
  }
});

test('the version is the package’s', () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  assert.equal(VERSION, version);
});
