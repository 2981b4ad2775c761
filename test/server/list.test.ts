import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, describe, test } from 'node:test';
import fc from 'fast-check';
import type { Accounts } from '../../contract/api.ts';
import type { ProblemDetails } from '../../contract/problem.ts';
import { DAY, MINUTE } from '../../server/clock.ts';
import { nextChange, toConnection } from '../../server/rules/connection.ts';
import { connectionKey } from '../../server/rules/identity.ts';
import type { ConnectionRow } from '../../server/store/rows.ts';
import type { Write } from '../../server/store/store.ts';
import { profileRow } from './support/ads-rows.ts';
import { connectionRow, participation, sellerRow } from './support/rows.ts';
import { Browser, HOST_ORIGIN, PUBLIC_URL, Stage, type PersonAtPage } from './support/stage.ts';

const names = ({ sellers }: Accounts) => sellers.map(({ name }) => name);

let serial = 0;
/** A seller with one connection. */
function business(name: string, changes: Partial<ConnectionRow> = {}): Write[] {
  const number = ++serial;
  const id = `s${String(number).padStart(4, '0')}`;
  const sellingPartnerId = changes.sellingPartnerId ?? `A2SELLER${String(number).padStart(5, '0')}`;
  const region = changes.region ?? 'EU';
  const row = connectionRow({
    id: `c${number}`,
    version: 0,
    sellerId: id,
    name,
    grantId: null,
    marketplaces: [participation('DE', name), participation('FR', name)],
    connectedAt: Date.UTC(2026, 10, 1),
    lastSuccessAt: Date.UTC(2026, 10, 24),
    wakeAt: Date.UTC(2099, 0, 1),
    ...changes,
    sellingPartnerId,
    key: connectionKey(sellingPartnerId, region, changes.country ?? null),
  });
  return [
    { kind: 'seller', row: sellerRow({ id, name }) },
    { kind: 'connection', row },
  ];
}

describe('an agency’s list', () => {
  let stage: Stage;
  let mia: PersonAtPage;
  before(async () => {
    stage = await Stage.set();
    await stage.plant('grove', [
      ...business('Ahorn Living', { sellingPartnerId: 'A14AHORN00001' }),
      ...business('Bücherstube', { lastSuccessAt: Date.UTC(2026, 10, 20) }),
      ...business('Cedar Tools', {
        region: 'NA',
        marketplaces: [participation('US', 'Cedar & Sons'), participation('CA', 'Cedar & Sons')],
        // To be renewed on 1 December: in a week.
        connectedAt: Date.UTC(2025, 11, 1),
      }),
      ...business('Shop 10'),
      ...business('Shop 2'),
      { kind: 'seller', row: sellerRow({ id: 'empty', name: 'Dogwood Pets' }) },
      {
        kind: 'adsLogin',
        row: {
          id: 'ads1',
          version: 0,
          state: 'active',
          login: 'm…@grove.example',
          userId: null,
          region: 'EU',
          connectedAt: 0,
          connectedBy: null,
          profiles: [profileRow({ profileId: '1350266456614264', accountId: 'A2SELLER00002' })],
          unreachable: [],
          links: [
            {
              profileId: '1350266456614264',
              sellerId: 's0002',
              sellingPartnerId: 'A2SELLER00002',
              region: 'EU',
              country: 'DE',
              paused: false,
            },
          ],
          trouble: null,
          waiting: [],
          checkedAt: 0,
          remindedDays: null,
          wakeAt: Date.UTC(2099, 0, 1),
        },
      },
    ]);
    mia = await stage.person('mia', 'grove');
  });
  after(() => stage.strike());

  test('shows those that need somebody first, then by name, numbers by their value', async () => {
    const page = await mia.accounts();
    assert.deepEqual(names(page), [
      'Cedar Tools',
      'Ahorn Living',
      'Bücherstube',
      'Dogwood Pets',
      'Shop 2',
      'Shop 10',
    ]);
    assert.deepEqual(
      [page.totals.sellers, page.totals.connections, page.totals.needAction, page.totals.renewIn7],
      [6, 5, 1, 1],
    );
    assert.deepEqual(page.totals.byFilter, {
      needs_action: 1,
      renew_soon: 1,
      pending: 5,
      ads_pending: 4,
      not_connected: 1,
    });
  });

  const found: Record<string, string[]> = {
    cedar: ['Cedar Tools'],
    'CEDAR tools': ['Cedar Tools'],
    '& sons': ['Cedar Tools'],
    bucherstube: ['Bücherstube'],
    canada: ['Cedar Tools'],
    us: ['Cedar Tools'],
    'shop germany': ['Shop 2', 'Shop 10'],
    A14AHORN00001: ['Ahorn Living'],
    ENTITY14AHORN00001: ['Ahorn Living'],
    '14ahorn': ['Ahorn Living'],
    '1350266456614264': ['Bücherstube'],
    'nothing like that': [],
    '   ': ['Cedar Tools', 'Ahorn Living', 'Bücherstube', 'Dogwood Pets', 'Shop 2', 'Shop 10'],
  };
  for (const [q, expected] of Object.entries(found)) {
    test(`finds ${expected.length} for “${q}”`, async () => {
      const page = await mia.accounts({ q });
      assert.deepEqual(names(page), expected);
      assert.equal(page.totals.found, expected.length);
      assert.equal(page.totals.sellers, 6, 'the other totals stay');
    });
  }

  test('looks for each of several ids and says which are not here', async () => {
    const page = await mia.accounts({ q: 'A14AHORN00001,\n1350266456614264; A99UNKNOWN001' });
    assert.deepEqual(names(page), ['Ahorn Living', 'Bücherstube']);
    assert.deepEqual(page.notFound, ['A99UNKNOWN001']);
  });

  test('whoever may not see ids can’t find by them either, not even letter by letter', async () => {
    const vera = await stage.person('vera', 'grove', ['view']);
    for (const q of ['A14AHORN00001', 'ENTITY14AHORN00001', 'A14AH', 'HORN0', '1350266456614264']) {
      assert.deepEqual(names(await vera.accounts({ q })), [], q);
    }
    assert.deepEqual(names(await vera.accounts({ q: 'A14A' })), ['Ahorn Living'], 'what they see they find');
    assert.ok(!JSON.stringify(await vera.accounts()).includes('A14AHORN00001'));
  });

  test('narrows by filter, state, region, country and seller', async () => {
    assert.deepEqual(names(await mia.accounts({ filter: 'renew_soon' })), ['Cedar Tools']);
    assert.deepEqual(names(await mia.accounts({ filter: 'not_connected' })), ['Dogwood Pets']);
    assert.deepEqual(names(await mia.accounts({ state: 'expiring' })), ['Cedar Tools']);
    assert.deepEqual(names(await mia.accounts({ state: 'revoked' })), []);
    assert.deepEqual(names(await mia.accounts({ region: 'NA' })), ['Cedar Tools']);
    assert.deepEqual(names(await mia.accounts({ country: 'FR', q: 'shop' })), ['Shop 2', 'Shop 10']);
    assert.deepEqual(names(await mia.accounts({ seller: 's0001' })), ['Ahorn Living']);
    assert.deepEqual(names(await mia.accounts({ seller: 'unknown' })), []);
  });

  test('sorts by renewal date and by last sync, the oldest first', async () => {
    assert.equal(names(await mia.accounts({ sort: 'renewal' }))[0], 'Cedar Tools');
    assert.equal(names(await mia.accounts({ sort: 'last_sync' }))[0], 'Bücherstube');
    assert.equal(names(await mia.accounts({ sort: 'last_sync' })).at(-1), 'Dogwood Pets');
    assert.equal(names(await mia.accounts({ sort: 'name' }))[0], 'Ahorn Living');
  });

  test('refuses what it does not know, by name', async () => {
    for (const [field, value] of Object.entries({
      sort: 'colour',
      region: 'MARS',
      filter: 'all',
      state: 'authorizing',
      cursor: 'nonsense',
      page: '2',
      q: 'x'.repeat(2001),
    })) {
      const answer = await mia.request(`/accounts?${field}=${value}`);
      assert.equal(answer.status, 400, field);
      assert.equal(((await answer.json()) as ProblemDetails).field, field);
    }
  });

  test('answers 304 while nothing changed, also across origins', async () => {
    const first = await mia.request('/accounts');
    const tag = first.headers.get('etag') ?? '';
    assert.match(first.headers.get('access-control-expose-headers') ?? '', /etag/);
    stage.clock.advance(MINUTE);
    const again = await mia.request('/accounts', { headers: { 'if-none-match': tag } });
    assert.deepEqual([again.status, await again.text()], [304, '']);
    const weakened = await mia.request('/accounts', { headers: { 'if-none-match': `"x", ${tag.slice(2)}` } });
    assert.equal(weakened.status, 304);
    const other = await mia.request('/accounts?q=shop', { headers: { 'if-none-match': tag } });
    assert.equal(other.status, 200);
    const vera = await stage.person('vera', 'grove', ['view']);
    assert.equal((await vera.request('/accounts', { headers: { 'if-none-match': tag } })).status, 200);
    const preflight = await stage.accounts.fetch(
      new Request(`${PUBLIC_URL}/widget/accounts`, { method: 'OPTIONS', headers: { origin: HOST_ORIGIN } }),
    );
    assert.match(preflight.headers.get('access-control-allow-headers') ?? '', /if-none-match/);
  });

  test('another tenant sees none of it', async () => {
    const jo = await stage.person('jo', 'other');
    assert.deepEqual(names(await jo.accounts({ q: 'A14AHORN00001' })), []);
    assert.deepEqual(names(await jo.accounts({ seller: 's0001' })), []);
  });
});

describe('paging', () => {
  let stage: Stage;
  beforeEach(async () => {
    stage = await Stage.set();
    const many = Array.from({ length: 150 }, (_, at) => business(`Seller ${at}`)).flat();
    await stage.plant('grove', many);
  });
  afterEach(() => stage.strike());

  test('goes through all, each once, also when sellers come and go meanwhile', async () => {
    const mia = await stage.person('mia', 'grove');
    const first = await mia.accounts();
    assert.equal(first.sellers.length, 60);
    // One before the cursor appears, one behind it, too.
    for (const name of ['Aardvark', 'Seller 100b']) {
      await stage.host('/tenants/grove/sellers', { method: 'POST', body: JSON.stringify({ name }) });
    }
    const second = await mia.accounts({ cursor: first.nextCursor ?? '' });
    const third = await mia.accounts({ cursor: second.nextCursor ?? '' });
    assert.equal(third.nextCursor, null);
    const all = [...names(first), ...names(second), ...names(third)];
    assert.deepEqual(
      all.filter((name) => name !== 'Seller 100b'),
      Array.from({ length: 150 }, (_, at) => `Seller ${at}`),
    );
    assert.ok(all.includes('Seller 100b'), 'what came behind the cursor is met');
  });

  test('a cursor belongs to its order', async () => {
    const mia = await stage.person('mia', 'grove');
    const { nextCursor } = await mia.accounts();
    assert.equal((await mia.request(`/accounts?sort=renewal&cursor=${nextCursor}`)).status, 400);
    const long = await stage.person('long', 'long');
    const wide = '각'.repeat(59);
    const sellers = Array.from({ length: 61 }, (_, at) => business(wide + String.fromCharCode(65 + at)));
    await stage.plant('long', sellers.flat());
    const again = await stage.person('long', 'long');
    const page = await again.accounts();
    assert.equal((await again.accounts({ cursor: page.nextCursor ?? '' })).sellers.length, 1);
    assert.equal((await long.request('/accounts')).status, 401);
  });
});

describe('what is under way', () => {
  let stage: Stage;
  beforeEach(async () => {
    stage = await Stage.set();
  });
  afterEach(() => stage.strike());

  test('is drawn from the attempt and never stored', async () => {
    const mia = await stage.person();
    await mia.connect(new Browser(stage), 'nordlicht');
    const stateNow = async () => {
      const page = await mia.accounts();
      return [page.sellers[0]?.groups[0]?.connections[0]?.state, page.totals.needAction];
    };
    const connectionId = (await mia.accounts()).sellers[0]?.groups[0]?.connections[0]?.id;
    assert.deepEqual(await stateNow(), ['connected', 0]);
    const { id, secret } = await mia.start({ region: 'EU', connectionId });
    assert.deepEqual(await stateNow(), ['authorizing', 0]);
    const browser = new Browser(stage);
    // It comes back as another account, and has to be looked at.
    await browser.open(await browser.consent(await browser.depart(id, secret), 'unicode'));
    assert.deepEqual(await stateNow(), ['needs_review', 1]);
    await mia.post(`/attempts/${id}/cancel`);
    assert.deepEqual(await stateNow(), ['connected', 0]);
    await mia.start({ region: 'EU', connectionId });
    assert.deepEqual(await stateNow(), ['authorizing', 0]);
    stage.clock.advance(10 * MINUTE);
    assert.deepEqual(await stateNow(), ['connected', 0], 'even before the clock’s job has ended it');
  });

  test('a parked code is drawn as being checked', async () => {
    const mia = await stage.person();
    await mia.connect(new Browser(stage), 'nordlicht');
    const connectionId = (await mia.accounts()).sellers[0]?.groups[0]?.connections[0]?.id;
    const { id } = await mia.start({ region: 'EU', connectionId });
    const browser = new Browser(stage);
    await browser.open(await browser.consent(await browser.depart(id), 'nordlicht'));
    const page = await mia.accounts();
    assert.equal(page.sellers[0]?.groups[0]?.connections[0]?.state, 'verifying');
  });

  test('a date that passes is seen, although nothing was written', async () => {
    const mia = await stage.person();
    await mia.connect(new Browser(stage), 'nordlicht');
    const tag = (await mia.request('/accounts')).headers.get('etag') ?? '';
    stage.clock.advance(336 * DAY);
    const later = await stage.person();
    const answer = await later.request('/accounts', { headers: { 'if-none-match': tag } });
    assert.equal(answer.status, 200);
    const { sellers } = (await answer.json()) as Accounts;
    assert.equal(sellers[0]?.groups[0]?.connections[0]?.state, 'expiring');
  });
});

test('between two changes a connection is always drawn the same', () => {
  const START = Date.UTC(2026, 0, 1);
  const moment = fc.integer({ min: START, max: START + 800 * DAY });
  fc.assert(
    fc.property(
      fc.record({
        state: fc.constantFrom('added', 'connected', 'lost', 'leaving', 'disconnected' as const),
        connectedAt: fc.option(moment),
        progressAt: moment,
        checkedAt: fc.option(moment),
        now: moment,
        part: fc.double({ min: 0, max: 0.999_999, noNaN: true }),
      }),
      ({ state, connectedAt, progressAt, checkedAt, now, part }) => {
        const onboarding = [
          {
            country: 'DE',
            state: 'onboarding' as const,
            startedAt: 0,
            progressAt,
            onboardedAt: null,
            stages: [],
            freshness: [],
          },
        ];
        const row = connectionRow({
          state: state as ConnectionRow['state'],
          connectedAt,
          checkedAt,
          onboarding,
        });
        const next = Math.min(nextChange(row, now), now + 800 * DAY);
        const drawn = (time: number) =>
          toConnection(row, {
            now: time,
            show: (id) => id,
            supported: new Set(['DE', 'FR']),
            retention: 30 * DAY,
            ads: () => null,
            application: null,
            rolesAddedAt: null,
            underWay: new Map(),
            links: new Map(),
          });
        assert.deepEqual(drawn(Math.floor(now + (next - now) * part)), drawn(now));
      },
    ),
    { numRuns: 500 },
  );
});
