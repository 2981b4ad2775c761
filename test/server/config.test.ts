import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkSettings, ConfigError, readConfig } from '../../server/config.ts';
import { MASTER_KEYS } from './support/folder.ts';

const good = {
  PUBLIC_URL: 'https://accounts.example.com',
  HOST_NAME: 'Alpenglow',
  HOST_ORIGINS: 'https://app.example.com',
  RETURN_URLS: 'https://app.example.com/settings',
  API_KEYS: 'ca_key_0123456789012345678901234567',
  MASTER_KEYS,
  DATA_FOLDER: '/var/lib/accounts',
  AMAZON_APPLICATION_ID: 'amzn1.sp.solution.11111111-2222-3333-4444-555555555555',
  AMAZON_CLIENT_ID: 'amzn1.application-oa2-client.abcdef',
  AMAZON_CLIENT_SECRET: 'amzn1.oa2-cs.v1.canary',
  AMAZON_APP_NAME: 'Alpenglow Connect',
};

const ads = {
  AMAZON_ADS_CLIENT_ID: 'amzn1.application-oa2-client.ads',
  AMAZON_ADS_CLIENT_SECRET: 'canary-one, canary-two',
};

test('Amazon Ads is off until its variables are set', () => {
  assert.equal(readConfig(good).options.amazon.ads, undefined);
  assert.deepEqual(readConfig({ ...good, ...ads, AMAZON_ADS_YEARLY_RENEWAL: 'false' }).options.amazon.ads, {
    clientId: 'amzn1.application-oa2-client.ads',
    clientSecrets: ['canary-one', 'canary-two'],
    scope: 'advertising::campaign_management',
    loginHint: false,
    yearlyRenewal: false,
  });
});

test('a complete environment is read', () => {
  const { options, port, host } = readConfig({ ...good, PORT: '8080', AMAZON_APP_DRAFT: 'true' });
  assert.equal(options.publicUrl, 'https://accounts.example.com');
  assert.equal(options.amazon.draft, true);
  assert.deepEqual([port, host], [8080, '0.0.0.0']);
});

const wrong: [string, Record<string, string>, RegExp][] = [
  ['missing ones are named together', { HOST_NAME: '', API_KEYS: ' ' }, /^not set: HOST_NAME, API_KEYS$/],
  ['plain http in production', { PUBLIC_URL: 'http://accounts.example.com' }, /^PUBLIC_URL: must be https/],
  [
    'plain http on this machine, but with the real Amazon',
    { PUBLIC_URL: 'http://localhost:4310' },
    /^PUBLIC_URL: must be https/,
  ],
  [
    'a sandbox elsewhere over http',
    { AMAZON_ORIGIN: 'http://sandbox.example.com' },
    /^AMAZON_ORIGIN: must be https/,
  ],
  [
    'a client id as application id',
    { AMAZON_APPLICATION_ID: good.AMAZON_CLIENT_ID },
    /^AMAZON_APPLICATION_ID: .*not the client id/,
  ],
  [
    'Amazon Ads without its secret',
    { AMAZON_ADS_CLIENT_ID: 'amzn1.application-oa2-client.ads' },
    /^AMAZON_ADS_CLIENT_SECRET: is not set$/,
  ],
  [
    'Amazon Ads without its client',
    { AMAZON_ADS_CLIENT_SECRET: 'canary-secret' },
    /^AMAZON_ADS_CLIENT_ID: is not set$/,
  ],
  [
    'the application’s client for Amazon Ads',
    { AMAZON_ADS_CLIENT_ID: good.AMAZON_CLIENT_ID, AMAZON_ADS_CLIENT_SECRET: 'canary-secret' },
    /^AMAZON_ADS_CLIENT_ID: must be the client of the Ads API/,
  ],
  [
    'a switch that is neither on nor off',
    { ...ads, AMAZON_ADS_LOGIN_HINT: 'maybe' },
    /^AMAZON_ADS_LOGIN_HINT: must be true or false$/,
  ],
  ['two scopes for Amazon Ads', { ...ads, AMAZON_ADS_SCOPE: 'a b' }, /^AMAZON_ADS_SCOPE: must be one scope$/],
  ['no store', { DATA_FOLDER: '' }, /^DATA_FOLDER: set either a data folder or a database$/],
  [
    'two stores',
    { DATABASE_URL: 'postgresql://localhost/accounts' },
    /^DATABASE_URL: set either a data folder or a database$/,
  ],
  [
    'a database that is none',
    { DATA_FOLDER: '', DATABASE_URL: 'mysql://root:canary@localhost/accounts' },
    /^DATABASE_URL: must look like postgresql:\/\/user:password@host\/name$/,
  ],
  ['a short API key', { API_KEYS: 'short' }, /^API_KEYS: must be keys of at least 32/],
  [
    'a scope that is none',
    { API_KEYS: 'token:ca_key_0123456789012345678901234567' },
    /^API_KEYS: knows these scopes: tokens, sessions/,
  ],
  [
    'one key with two sets of scopes',
    { API_KEYS: `tokens:${'ca_key_'.padEnd(40, '1')},admin:${'ca_key_'.padEnd(40, '1')}` },
    /^API_KEYS: must not hold a key twice/,
  ],
  ['a master key that is none', { MASTER_KEYS: 'k1:abc' }, /^MASTER_KEYS: must be a list of id:key/],
  [
    'a return page on a foreign origin',
    { RETURN_URLS: 'https://evil.example' },
    /^RETURN_URLS: must be on one of the host origins/,
  ],
  [
    'a return page with a fragment',
    { RETURN_URLS: 'https://app.example.com/#x' },
    /^RETURN_URLS: must not have a fragment/,
  ],
  [
    'an origin with a path',
    { HOST_ORIGINS: 'https://app.example.com/app' },
    /^HOST_ORIGINS: must be an origin/,
  ],
  ['a port that is none', { PORT: 'eighty' }, /^PORT: must be a number/],
  ['a flag that is none', { AMAZON_APP_DRAFT: 'yes' }, /^AMAZON_APP_DRAFT: must be true or false/],
];

for (const [name, changes, message] of wrong) {
  test(`refused: ${name}`, () => {
    assert.throws(
      () => readConfig({ ...good, ...changes }),
      (error: Error) =>
        error instanceof ConfigError &&
        message.test(error.message) &&
        !error.message.includes('\n') &&
        !/canary|ca_key/.test(error.message),
    );
  });
}

test('plain http is accepted with the sandbox on this machine only', () => {
  const local = { PUBLIC_URL: 'http://localhost:4310', AMAZON_ORIGIN: 'http://127.0.0.1:4400' };
  assert.equal(readConfig({ ...good, ...local }).options.publicUrl, local.PUBLIC_URL);
});

test('an unknown setting is named', () => {
  assert.throws(
    () => checkSettings({ ...readConfig(good).options, publicURL: 'x' }),
    /publicURL: is not a setting/,
  );
});

test('keys may do everything, or what their scopes say', () => {
  const keys = 'tokens+sessions:ca_key_0123456789012345678901234567,ca_key_of_admins_0123456789012345678';
  assert.equal(readConfig({ ...good, API_KEYS: keys }).options.apiKeys.length, 2);
});
