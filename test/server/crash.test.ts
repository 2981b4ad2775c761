import assert from 'node:assert/strict';
import { join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { DAY, HOUR, MINUTE } from '../../server/clock.ts';
import { parseMasterKeys } from '../../server/security/master-keys.ts';
import { createVault } from '../../server/security/vault.ts';
import { openFolder } from '../../server/store/folder.ts';
import type { Store } from '../../server/store/store.ts';
import { dieAt, killAtEachAwait, revive } from './support/death.ts';
import { MASTER_KEYS } from './support/folder.ts';
import { Browser, Stage } from './support/stage.ts';

let stage: Stage;
beforeEach(async () => {
  stage = await Stage.set();
});
afterEach(async () => {
  revive();
  await stage.strike();
});

/** What is in the folder once nobody uses it, and whether Amazon still takes the grant that counts. */
async function inspect(): Promise<{
  candidates: number;
  connections: number;
  works: boolean;
  active: number;
}> {
  const store = await openFolder(join(stage.folder.path, 'data'));
  const connections = (await store.list('nordlicht', 'connection')).filter(
    ({ state }) => state === 'connected',
  );
  const grants = await store.list('nordlicht', 'grant');
  const grant = grants.find(({ id }) => id === connections[0]?.grantId);
  const { clientId, clientSecret } = stage.sandbox.apps.default;
  const vault = createVault(store, parseMasterKeys(MASTER_KEYS));
  const place = { kind: 'grant', id: grant?.id ?? '', field: 'refreshToken' } as const;
  const token = grant && (await vault.open('nordlicht', place, grant.refreshToken)).reveal();
  await store.close();
  const body = new URLSearchParams({
    grant_type: 'refresh_token',
    refresh_token: token ?? '',
    client_id: clientId,
    client_secret: clientSecret,
  });
  const answer = await fetch(`${stage.sandbox.url}/api.amazon.com/auth/o2/token`, {
    method: 'POST',
    body,
  });
  return {
    connections: connections.length,
    active: grants.filter(({ state }) => state === 'active').length,
    candidates: grants.filter(({ state }) => state === 'candidate').length,
    works: answer.ok,
  };
}

test('a process that dies at any await of a renewal leaves one working connection and no old candidate', async () => {
  const mia = await stage.person();
  await mia.connect(new Browser(stage), 'nordlicht');
  const [connection] = (await mia.accounts()).sellers.flatMap(({ groups }) =>
    groups.flatMap((group) => group.connections),
  );
  let deaths = 0;
  for (let n = 1; ; n++) {
    stage.pass(MINUTE);
    const person = await stage.person();
    const { id, secret } = await person.start({ region: 'EU', connectionId: connection?.id });
    const browser = new Browser(stage);
    const callback = await browser.consent(await browser.depart(id, secret), 'nordlicht');
    const died = dieAt(n);
    const end = await Promise.race([died, browser.open(callback).then(() => 'lived' as const)]);
    revive();
    if (end === 'lived') break;
    deaths++;

    await stage.accounts.close();
    assert.equal((await inspect()).works, true, `the account works right after death ${n}`);
    await stage.start();
    await stage.live(2 * MINUTE);
    await stage.live(DAY);
    await stage.accounts.close();
    assert.deepEqual(
      await inspect(),
      { connections: 1, active: 1, candidates: 0, works: true },
      `after death ${n}`,
    );
    await stage.start();
  }
  // Claim, exchange, candidate, account, refresh, activation: each twice, before and after.
  assert.ok(deaths >= 12, `died ${deaths} times`);
});

test('a first connection that dies at any await ends in a review or in words, never in half a connection', async () => {
  let deaths = 0;
  for (let n = 1; ; n++) {
    const person = await stage.person();
    const { id, secret } = await person.start();
    const browser = new Browser(stage);
    const callback = await browser.consent(await browser.depart(id, secret), 'nordlicht');
    const died = dieAt(n);
    const end = await Promise.race([died, browser.open(callback).then(() => 'lived' as const)]);
    revive();
    if (end === 'lived') break;
    deaths++;
    await stage.accounts.close();
    await stage.start();
    stage.clock.advance(2 * MINUTE);
    await stage.accounts.runDueJobs();
    const attempt = await (await stage.person()).attempt(id);
    assert.ok(
      ['open', 'needs_review', 'failed'].includes(attempt.state),
      `${attempt.state} after death ${n}`,
    );
    if (attempt.state === 'failed') assert.equal(attempt.leftAtAmazon, true);
    stage.clock.advance(DAY + MINUTE);
    await stage.accounts.runDueJobs();
    await stage.accounts.close();
    const { connections, candidates, active } = await inspect();
    assert.deepEqual({ connections, candidates, active }, { connections: 0, candidates: 0, active: 0 });
    await stage.start();
  }
  assert.ok(deaths >= 8, `died ${deaths} times`);
});

/** Nordlicht's connection, made if there is none. */
async function connectNordlicht(): Promise<string> {
  const mia = await stage.person();
  const isConnected = ({ state }: { state: string }) => state === 'connected';
  if (!(await mia.connections()).some(isConnected)) await mia.connect(new Browser(stage), 'nordlicht');
  return (await mia.connections()).find(isConnected)?.id ?? '';
}

test('a process that dies at any await of a refresh leaves a connection that works, and no lease that stays', async () => {
  stage.sandbox.switches.rateLimit = false;
  const id = await connectNordlicht();
  const deaths = await killAtEachAwait(
    stage,
    () => {
      stage.pass(2 * HOUR);
      return Promise.resolve(() => stage.token(id));
    },
    async (store, death) => {
      const [grant, ...others] = await store.list('nordlicht', 'grant');
      assert.deepEqual(others, [], `after death ${death}`);
      assert.ok((grant?.lease?.endsAt ?? 0) < stage.clock.time, `no lease stays after death ${death}`);
      assert.equal((await store.get('nordlicht', 'connection', id))?.state, 'connected');
    },
  );
  assert.ok(deaths >= 6, `lease, call and write, each twice: died ${deaths} times`);
  assert.equal((await stage.token(id)).outcome, 'active');
});

test('a disconnect that dies at any await is one or is none; at nine seconds it is finished by the next process', async () => {
  stage.sandbox.switches.rateLimit = false;
  let id = '';
  const isWhole = async (store: Store, death: number) => {
    const row = await store.get('nordlicht', 'connection', id);
    const grants = (await store.list('nordlicht', 'grant')).length;
    const facts = [row?.state, grants, row?.key === null, row?.keyDestroyedAt !== null];
    const whole =
      row?.state === 'connected' ? ['connected', 1, false, false] : ['disconnected', 0, true, true];
    assert.deepEqual(facts, whole, `after death ${death}`);
  };
  const begin = async () => {
    id = await connectNordlicht();
    const mia = await stage.person();
    return () => mia.post(`/connections/${id}/disconnect`);
  };
  assert.ok((await killAtEachAwait(stage, begin, isWhole)) >= 2);
  const end = async () => {
    await (
      await begin()
    )();
    stage.pass(10_000);
    return () => stage.accounts.runDueJobs();
  };
  const deaths = await killAtEachAwait(stage, end, async (store, death) => {
    await isWhole(store, death);
    assert.equal((await store.get('nordlicht', 'connection', id))?.state, 'disconnected');
  });
  assert.ok(deaths >= 2, `died ${deaths} times`);
});

test('an erasure that dies at any await erased everything or nothing', async () => {
  stage.sandbox.switches.rateLimit = false;
  const erase = () => stage.host('/tenants/nordlicht', { method: 'DELETE' });
  const deaths = await killAtEachAwait(
    stage,
    async () => {
      await erase();
      await connectNordlicht();
      return erase;
    },
    async (store, death) => {
      const kinds = await Promise.all(
        (['connection', 'grant', 'seller', 'key'] as const).map(
          async (kind) => (await store.list('nordlicht', kind)).length,
        ),
      );
      assert.ok(
        [0, 4].includes(kinds.reduce((sum, count) => sum + count)),
        `${kinds.join()} after death ${death}`,
      );
    },
  );
  assert.ok(deaths >= 2, `died ${deaths} times`);
});

test('an import that dies at any await brought the account whole or not at all, and again brings it once', async () => {
  stage.sandbox.switches.rateLimit = false;
  await connectNordlicht();
  // The token is one that works: the tenant's own, taken out of the store for another one.
  await stage.accounts.close();
  const store = await openFolder(join(stage.folder.path, 'data'));
  const [grant] = await store.list('nordlicht', 'grant');
  const vault = createVault(store, parseMasterKeys(MASTER_KEYS));
  const place = { kind: 'grant', id: grant?.id ?? '', field: 'refreshToken' } as const;
  const refreshToken = (await vault.open('nordlicht', place, grant?.refreshToken ?? '')).reveal();
  await store.close();
  await stage.start();

  const entry = { refreshToken, sellingPartnerId: 'A2NORDLICHT02', region: 'EU' };
  const bring = () => stage.post('/tenants/seitenwind/connections/import', { entries: [entry] });
  const countsOf = (from: Store) =>
    Promise.all(
      (['connection', 'grant', 'seller'] as const).map(
        async (kind) => (await from.list('seitenwind', kind)).length,
      ),
    );
  const deaths = await killAtEachAwait(
    stage,
    async () => {
      await stage.host('/tenants/seitenwind', { method: 'DELETE' });
      return bring;
    },
    async (from, death) => {
      const counts = (await countsOf(from)).join();
      assert.ok(counts === '0,0,0' || counts === '1,1,1', `${counts} after death ${death}`);
    },
  );
  assert.ok(deaths >= 6, `died ${deaths} times`);
  await bring();
  await bring();
  await stage.accounts.close();
  const after = await openFolder(join(stage.folder.path, 'data'));
  assert.deepEqual(await countsOf(after), [1, 1, 1]);
  await after.close();
  await stage.start();
});
