import assert from 'node:assert/strict';
import { join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import type { Imported, ImportEntry } from '../../contract/import.ts';
import { DAY, HOUR, iso } from '../../server/clock.ts';
import { openFolder } from '../../server/store/folder.ts';
import { tokenFromBefore } from './support/old-token.ts';
import { Browser, Stage } from './support/stage.ts';

let stage: Stage;
beforeEach(async () => {
  stage = await Stage.set();
});
afterEach(() => stage.strike());

const oldToken = (persona: string, site?: string, account?: string) =>
  tokenFromBefore(stage, persona, site, account);
const nordlicht = (refreshToken: string, more: Partial<ImportEntry> = {}): ImportEntry => ({
  refreshToken,
  sellingPartnerId: 'A2NORDLICHT02',
  region: 'EU',
  ...more,
});
const bring = async (...entries: unknown[]) => {
  const answer = await stage.post('/tenants/nordlicht/connections/import', { entries });
  assert.equal(answer.status, 200, await answer.clone().text());
  return ((await answer.json()) as Imported).entries;
};
const connections = async () => (await stage.person()).connections();
const outcomes = (entries: Imported['entries']) => entries.map(({ outcome, code }) => code ?? outcome);

test('a token that works becomes a connection with its seller, and serves at once', async () => {
  const authorizedAt = iso(stage.clock.time - 100 * DAY);
  const [done] = await bring(nordlicht(await oldToken('nordlicht'), { ref: 'row 7', authorizedAt }));
  assert.deepEqual([done?.outcome, done?.ref], ['imported', 'row 7']);
  const [connection] = await connections();
  assert.deepEqual(
    [connection?.id, connection?.state, connection?.name, connection?.connectedAt],
    [done?.connectionId, 'connected', 'Nordlicht Outdoor', authorizedAt],
  );
  assert.equal(connection?.renewBy, iso(stage.clock.time + 265 * DAY));
  const { sellers } = await (await stage.person()).accounts();
  assert.deepEqual(
    sellers.map(({ name }) => name),
    ['Nordlicht Outdoor'],
  );
  assert.equal((await stage.token(done?.connectionId ?? '')).outcome, 'active');
  stage.pass(2 * HOUR);
  assert.equal(
    (await stage.token(done?.connectionId ?? '')).outcome,
    'active',
    'and is refreshed like any other',
  );
  assert.ok((await stage.events()).some(({ type, user }) => type === 'connection.imported' && user === null));
});

test('automatic onboarding starts what is brought, within what the host loads and the plan', async () => {
  const settings = { onboarding: 'automatic', supported: ['DE', 'FR', 'IT'], maxMarketplaces: 2 };
  await stage.host('/tenants/nordlicht', { method: 'PUT', body: JSON.stringify(settings) });
  await bring(nordlicht(await oldToken('nordlicht')));
  const [connection] = await connections();
  const count = (state: string) =>
    connection?.marketplaces.filter(({ onboarding }) => onboarding === state).length;
  assert.deepEqual([count('onboarding'), count('pending')], [2, 1]);
  const started = (await stage.events()).filter(({ type }) => type === 'marketplace.started');
  assert.deepEqual([started.length, started[0]?.connectionId], [2, connection?.id]);
  // A token that renews what is here starts nothing.
  await stage.host('/tenants/nordlicht', {
    method: 'PUT',
    body: JSON.stringify({ onboarding: 'automatic' }),
  });
  stage.pass(HOUR);
  const newer = { authorizedAt: iso(stage.clock.time) };
  assert.deepEqual(outcomes(await bring(nordlicht(await oldToken('nordlicht'), newer))), ['renewed']);
  assert.equal((await stage.events()).filter(({ type }) => type === 'marketplace.started').length, 2);
});

test('a bad entry names itself and what is wrong, loses nothing, and its token is told to nobody', async () => {
  const good = await oldToken('nordlicht');
  const entries = await bring(
    nordlicht('Atzr|never-heard-of', { ref: 'unknown' }),
    { ...nordlicht('Atzr|canary-token-1'), region: 'MARS' },
    { ...nordlicht('Atzr|canary-token-2'), colour: 'red' },
    nordlicht('two words Atzr|canary-token-3'),
    { sellingPartnerId: 'A3SAKURA00003', refreshToken: 'Atzr|canary-token-4', region: 'FE' },
    'not an entry: Atzr|canary-token-5',
    nordlicht(good, { sellerId: 'nobody' }),
    nordlicht(good, { region: 'NA' }),
    nordlicht(good, { ref: 'the good one' }),
  );
  assert.deepEqual(outcomes(entries), [
    'revoked',
    'invalid_request',
    'invalid_request',
    'invalid_request',
    'invalid_request',
    'invalid_request',
    'not_found',
    'account_inactive',
    'imported',
  ]);
  assert.deepEqual(
    entries.slice(1, 5).map(({ index, field }) => [index, field]),
    [
      [1, 'region'],
      [2, 'colour'],
      [3, 'refreshToken'],
      [4, 'country'],
    ],
  );
  assert.equal(entries[0]?.ref, 'unknown');
  for (const text of [
    JSON.stringify(entries),
    JSON.stringify(stage.log),
    JSON.stringify(await stage.events()),
  ])
    assert.ok(!text.includes('canary-token') && !text.includes(good));
  assert.equal((await connections()).length, 1);
});

test('what is here is renewed by a newer token only', async () => {
  const at = (days: number) => ({ authorizedAt: iso(stage.clock.time + days * DAY) });
  const [first, second, third] = [
    await oldToken('nordlicht'),
    await oldToken('nordlicht'),
    await oldToken('nordlicht'),
  ];
  assert.deepEqual(outcomes(await bring(nordlicht(first, at(-50)))), ['imported']);
  assert.deepEqual(outcomes(await bring(nordlicht(second, at(-60)))), ['kept'], 'older');
  assert.deepEqual(outcomes(await bring(nordlicht(second, at(-50)))), ['kept'], 'as old');
  assert.deepEqual(outcomes(await bring(nordlicht(second))), ['kept'], 'of unknown age');
  const [before] = await connections();
  assert.deepEqual(outcomes(await bring(nordlicht('Atzr|broken', at(-1)))), ['revoked'], 'newer, but dead');
  assert.deepEqual(await connections(), [before]);
  const both = outcomes(await bring(nordlicht(third, at(-1)), nordlicht(second, at(-2))));
  assert.equal(both[0], 'renewed', 'whichever of the two comes first');
  const [after] = await connections();
  assert.deepEqual([after?.id, after?.connectedAt], [before?.id, at(-1).authorizedAt]);
});

test('a connection that lost access takes a token that works, whatever its age', async () => {
  const spare = await oldToken('nordlicht');
  const mia = await stage.person();
  const { connectionId } = await mia.connect(new Browser(stage), 'nordlicht');
  stage.sandbox.faults.arm('refresh.revoked', { times: 2 });
  stage.pass(2 * HOUR);
  assert.equal((await stage.token(connectionId ?? '')).outcome, 'revoked');
  assert.deepEqual(outcomes(await bring(nordlicht(spare))), ['renewed']);
  assert.equal((await stage.token(connectionId ?? '')).outcome, 'active');
});

test('a token of another account under a known id is refused, the connection untouched', async () => {
  await bring(nordlicht(await oldToken('nordlicht')));
  const before = await connections();
  const authorizedAt = iso(stage.clock.time);
  const entries = await bring(nordlicht(await oldToken('unicode'), { authorizedAt }));
  assert.deepEqual(outcomes(entries), ['wrong_account']);
  assert.deepEqual(await connections(), before);
});

test('in the Far East each country is an entry of its own', async () => {
  const entries = await bring(
    {
      refreshToken: await oldToken('sakura', 'sellercentral.amazon.co.jp'),
      sellingPartnerId: 'A3SAKURA00003',
      region: 'FE',
      country: 'JP',
    },
    {
      refreshToken: await oldToken('outback', 'sellercentral.amazon.com.au'),
      sellingPartnerId: 'A4OUTBACK0004',
      region: 'FE',
      country: 'JP',
    },
  );
  assert.deepEqual(outcomes(entries), ['imported', 'wrong_region']);
});

test('Amazon down or our secret refused: said so for each entry, to be brought again', async () => {
  const token = await oldToken('nordlicht');
  stage.sandbox.faults.arm('server.503', { host: 'api.amazon.com', times: 1 });
  assert.deepEqual(outcomes(await bring(nordlicht(token))), ['amazon_down']);
  stage.sandbox.faults.arm('throttled', { host: 'sellingpartnerapi-eu.amazon.com', times: 1 });
  assert.deepEqual(outcomes(await bring(nordlicht(token))), ['rate_limited']);
  stage.sandbox.faults.arm('secret.expired', { times: 1 });
  assert.deepEqual(outcomes(await bring(nordlicht(token))), ['app_misconfigured']);
  assert.deepEqual(outcomes(await bring(nordlicht(token))), ['imported']);
});

test('some hundred at once, the same twice: each account is there once', async () => {
  stage.sandbox.switches.rateLimit = false;
  const tokens = await Promise.all(Array.from({ length: 10 }, () => oldToken('nordlicht')));
  const entries = Array.from({ length: 120 }, (_, at) =>
    nordlicht(tokens[at % 10] ?? '', { authorizedAt: iso(stage.clock.time - at * HOUR) }),
  );
  const done = await bring(...entries);
  assert.equal(done.length, 120);
  assert.equal(done.filter(({ outcome }) => outcome === 'imported').length, 1);
  assert.ok(done.every(({ outcome }) => outcome !== 'refused'));
  const [connection, ...others] = await connections();
  assert.deepEqual(others, []);
  assert.equal(connection?.connectedAt, iso(stage.clock.time), 'the newest of them');
  await stage.accounts.close();
  const store = await openFolder(join(stage.folder.path, 'data'));
  const [grants, sellers] = [await store.list('nordlicht', 'grant'), await store.list('nordlicht', 'seller')];
  await store.close();
  await stage.start();
  assert.deepEqual([grants.length, sellers.length], [1, 1]);
});

test('too many entries, or none, are a question not worth asking', async () => {
  for (const entries of [[], Array.from({ length: 501 }, () => nordlicht('Atzr|12345678'))]) {
    assert.equal((await stage.post('/tenants/nordlicht/connections/import', { entries })).status, 400);
  }
});
