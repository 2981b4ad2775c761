import assert from 'node:assert/strict';
import { join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { DAY, MINUTE } from '../../server/clock.ts';
import { parseMasterKeys } from '../../server/security/master-keys.ts';
import { createVault } from '../../server/security/vault.ts';
import { TenantDocument } from '../../server/store/document.ts';
import { openFolder } from '../../server/store/folder.ts';
import { MASTER_KEYS } from './support/folder.ts';
import { Browser, Stage } from './support/stage.ts';

const realFetch = globalThis.fetch;
const realCommit = TenantDocument.prototype.commit;
let stage: Stage;
beforeEach(async () => {
  stage = await Stage.set();
});
afterEach(async () => {
  globalThis.fetch = realFetch;
  TenantDocument.prototype.commit = realCommit;
  await stage.strike();
});

const never = <T>() => new Promise<T>(() => undefined);

/** The process dies at its n-th await on network or disk: that call, or its answer, never comes. */
function dieAt(n: number): Promise<'died'> {
  return new Promise((resolve) => {
    let count = 0;
    const reached = () => {
      if (++count === n) resolve('died');
      return count >= n;
    };
    globalThis.fetch = async (...call) => {
      if (reached()) return never();
      const answer = await realFetch(...call);
      return reached() ? never() : answer;
    };
    TenantDocument.prototype.commit = async function (this: TenantDocument, writes) {
      if (reached()) return never();
      const stored = await realCommit.call(this, writes);
      return reached() ? never() : stored;
    };
  });
}

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
  const answer = await realFetch(`${stage.sandbox.url}/api.amazon.com/auth/o2/token`, {
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
    globalThis.fetch = realFetch;
    TenantDocument.prototype.commit = realCommit;
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
    globalThis.fetch = realFetch;
    TenantDocument.prototype.commit = realCommit;
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
