import assert from 'node:assert/strict';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, test } from 'node:test';
import type { Connection } from '../../contract/connection.ts';
import type { ConnectionReceipt, ErasureReceipt } from '../../contract/receipt.ts';
import { DAY, HOUR, iso, SECOND } from '../../server/clock.ts';
import { TenantDocument } from '../../server/store/document.ts';
import { openFolder } from '../../server/store/folder.ts';
import { KINDS } from '../../server/store/rows.ts';
import { API_KEY, Browser, PUBLIC_URL, Stage, type PersonAtPage } from './support/stage.ts';

let stage: Stage;
let mia: PersonAtPage;
let id: string;
beforeEach(async () => {
  stage = await Stage.set();
  mia = await stage.person();
  id = (await mia.connect(new Browser(stage), 'nordlicht')).connectionId ?? '';
});
afterEach(() => stage.strike());

const act = async (what: string, person = mia, body = {}) => {
  const answer = await person.post(`/connections/${id}/${what}`, body);
  return { status: answer.status, ...((await answer.json()) as Connection & { code?: string }) };
};
const connection = async () => (await mia.connections()).find((one) => one.id === id);
const outcome = async (instance = stage.accounts) => (await stage.token(id, { instance })).outcome;
const types = async () => (await stage.events()).map(({ type }) => type);
const rowsOf = async <T>(read: (store: Awaited<ReturnType<typeof openFolder>>) => Promise<T>): Promise<T> => {
  await stage.accounts.close();
  const store = await openFolder(join(stage.folder.path, 'data'));
  const result = await read(store);
  await store.close();
  await stage.start();
  return result;
};

describe('disconnecting', () => {
  test('stops tokens at once on every instance, remembered ones as well', async () => {
    const [first, second] = await stage.pair();
    mia = await stage.person();
    assert.deepEqual([await outcome(first), await outcome(second)], ['active', 'active']);
    const left = await act('disconnect');
    assert.deepEqual([left.state, left.undoUntil], ['disconnected', iso(stage.clock.time + 10 * SECOND)]);
    assert.deepEqual([await outcome(first), await outcome(second)], ['disconnected', 'disconnected']);
    await second.close();
  });

  test('a token that is being fetched when it happens never arrives', async () => {
    stage.pass(2 * HOUR);
    const realFetch = globalThis.fetch;
    const asked = new Promise<() => void>((resolve) => {
      globalThis.fetch = async (...call) => {
        const answer = await realFetch(...call);
        await new Promise<void>((answered) => resolve(answered));
        return answer;
      };
    });
    const token = stage.token(id);
    const goOn = await asked;
    globalThis.fetch = realFetch;
    mia = await stage.person();
    await act('disconnect');
    goOn();
    assert.equal((await token).outcome, 'disconnected');
  });

  test('the same person takes it back within ten seconds, without a new consent', async () => {
    await act('disconnect');
    stage.pass(9_999);
    await stage.accounts.runDueJobs();
    const colleague = await stage.person('jo');
    assert.equal((await act('undo', colleague)).code, 'undo_over', 'nobody else does');
    const back = await act('undo');
    assert.deepEqual([back.status, back.state, back.undoUntil], [200, 'connected', null]);
    assert.equal(await outcome(), 'active');
    await stage.live(DAY);
    assert.equal(await outcome(), 'active');
    assert.ok((await types()).includes('connection.restored'));
  });

  test('at ten seconds it is over, though no job has run yet', async () => {
    await act('disconnect');
    stage.pass(10 * SECOND);
    assert.deepEqual([(await act('undo')).status, (await act('undo')).code], [409, 'undo_over']);
  });

  test('then the key is destroyed, also when the server was stopped meanwhile', async () => {
    await act('disconnect');
    stage.pass(9 * SECOND);
    await stage.accounts.close();
    await stage.start();
    await stage.live(SECOND);
    mia = await stage.person();
    const [row, grants] = await rowsOf(async (store) => [
      await store.get('nordlicht', 'connection', id),
      await store.list('nordlicht', 'grant'),
    ]);
    assert.deepEqual(grants, []);
    assert.deepEqual(
      [row?.state, row?.grantId, row?.key, row?.keyDestroyedAt],
      ['disconnected', null, null, stage.clock.time],
    );
    const told = await types();
    for (const type of ['connection.disconnecting', 'connection.disconnected', 'grant.destroyed'])
      assert.equal(told.filter((one) => one === type).length, 1, type);
  });

  test('twice changes nothing, and connecting again during the ten seconds wins', async () => {
    const first = await act('disconnect');
    stage.pass(5 * SECOND);
    assert.deepEqual((await act('disconnect')).undoUntil, first.undoUntil);
    await mia.walk(new Browser(stage), 'nordlicht', {
      region: 'EU',
      country: 'DE',
      sellerId: first.sellerId,
    });
    await stage.live(10 * SECOND);
    assert.deepEqual(
      (await mia.connections()).map(({ state }) => state),
      ['connected'],
    );
    assert.equal(await outcome(), 'active');
  });

  test('who removed it at Amazon first sees the refusal, before and while it is disconnected', async () => {
    stage.pass(5 * 60 * SECOND);
    stage.sandbox.disable('A2NORDLICHT02');
    await act('disconnect');
    const proof = await act('check');
    assert.deepEqual([proof.state, proof.problem?.code], ['disconnected', 'revoked']);
    assert.equal((await act('undo')).state, 'revoked', 'taking it back brings no access back');
    assert.equal(await outcome(), 'revoked');
  });

  test('the row goes when the host has deleted its data', async () => {
    await stage.host('/tenants/nordlicht', { method: 'PUT', body: JSON.stringify({ retentionDays: 30 }) });
    await act('disconnect');
    await stage.live(10 * SECOND);
    for (let day = 0; day < 29; day++) await stage.live(DAY);
    mia = await stage.person();
    assert.equal((await connection())?.keptUntil, iso(stage.clock.time - 29 * DAY - 10 * SECOND + 30 * DAY));
    await stage.live(DAY);
    mia = await stage.person();
    assert.equal(await connection(), undefined);
    assert.ok((await types()).includes('connection.removed'));
  });

  test('the host’s backend disconnects for good at once, and gets a receipt', async () => {
    const before = await stage.token(id);
    assert.ok(before.outcome === 'active');
    const answer = await stage.post(`/tenants/nordlicht/connections/${id}/disconnect`);
    const receipt = (await answer.json()) as ConnectionReceipt;
    const now = iso(stage.clock.time);
    assert.deepEqual(receipt, {
      connectionId: id,
      name: 'Nordlicht Outdoor',
      sellingPartnerId: 'A2NORDLICHT02',
      region: 'EU',
      countries: ['DE', 'FR', 'IT', 'ES', 'NL', 'PL', 'SE', 'BE', 'GB'],
      grantedBy: 'mia',
      grantedAt: now,
      endedBy: null,
      endedAt: now,
      keyDestroyedAt: now,
      tokensEndAt: before.expiresAt,
    });
    const again = await stage.host(`/tenants/nordlicht/connections/${id}/receipt`);
    assert.deepEqual(await again.json(), receipt);
    assert.equal((await stage.host(`/tenants/seitenwind/connections/${id}/receipt`)).status, 404);
  });

  test('a receipt tells who ended it, here or at Amazon', async () => {
    stage.sandbox.disable('A2NORDLICHT02');
    await stage.live(30 * HOUR);
    const receipt = async () =>
      (await (await stage.host(`/tenants/nordlicht/connections/${id}/receipt`)).json()) as ConnectionReceipt;
    assert.deepEqual([(await receipt()).endedBy, (await receipt()).endedAt], [null, iso(stage.clock.time)]);
    mia = await stage.person();
    await act('disconnect');
    assert.equal((await receipt()).endedBy, 'mia');
  });
});

describe('erasing a tenant', () => {
  const erase = async (tenant = 'nordlicht') => {
    const answer = await stage.host(`/tenants/${tenant}`, { method: 'DELETE' });
    assert.equal(answer.status, 200);
    return (await answer.json()) as ErasureReceipt;
  };

  test('leaves one event and nothing else, and a receipt', async () => {
    const [issued, other] = [await stage.token(id), await stage.person('jo', 'seitenwind')];
    await other.connect(new Browser(stage), 'maple', { region: 'NA', country: 'US' });
    const { id: open } = await mia.start();
    const receipt = await erase();
    const now = iso(stage.clock.time);
    assert.ok(issued.outcome === 'active');
    assert.deepEqual(
      receipt.connections.map(({ connectionId, endedAt, keyDestroyedAt, tokensEndAt }) => ({
        connectionId,
        endedAt,
        keyDestroyedAt,
        tokensEndAt,
      })),
      [{ connectionId: id, endedAt: now, keyDestroyedAt: now, tokensEndAt: issued.expiresAt }],
    );
    assert.equal((await mia.request('/accounts')).status, 401, 'sessions are over');
    assert.equal((await stage.token(id)).status, 404);
    assert.equal((await (await stage.person()).request(`/attempts/${open}`)).status, 404);
    const left = await rowsOf(async (store) =>
      Object.fromEntries(
        await Promise.all(KINDS.map(async (kind) => [kind, await store.list('nordlicht', kind)] as const)),
      ),
    );
    const { event: events = [], ...rest } = left;
    assert.ok(
      Object.values(rest).every((rows) => rows.length === 0),
      JSON.stringify(rest),
    );
    const [event] = events as { type: string }[];
    assert.deepEqual([events.length, event?.type], [1, 'tenant.erased']);
    assert.ok(!JSON.stringify(events).includes('mia'));
    assert.equal((await (await stage.person('jo', 'seitenwind')).connections()).length, 1, 'others stay');
    assert.deepEqual((await erase()).connections, [], 'once more finds nothing');
  });

  test('no undo beats it', async () => {
    await act('disconnect');
    await erase();
    const again = await stage.person();
    assert.equal((await act('undo', again)).status, 404);
    await stage.live(DAY);
    assert.deepEqual(await (await stage.person()).connections(), []);
  });

  test('a trip under way brings nothing back', async () => {
    const { id: attempt, secret } = await mia.start();
    const browser = new Browser(stage);
    const callback = await browser.consent(await browser.depart(attempt, secret), 'unicode');
    const realFetch = globalThis.fetch;
    let erased: Promise<unknown> | undefined;
    globalThis.fetch = async (...call) => {
      const answer = await realFetch(...call);
      await (erased ??= erase());
      return answer;
    };
    assert.ok((await browser.open(callback)).status < 500);
    globalThis.fetch = realFetch;
    assert.ok(erased);
    await stage.live(DAY);
    const kinds = await rowsOf((store) =>
      Promise.all(KINDS.map(async (kind) => (await store.list('nordlicht', kind)).length)),
    );
    assert.deepEqual(
      kinds,
      KINDS.map((kind) => (kind === 'event' ? 1 : 0)),
    );
  });

  test('at whatever moment of a refresh it comes, nobody is told that something broke', async () => {
    // After each write of the refresh in turn: its lease, the day's first token, what Amazon gave.
    const realCommit = TenantDocument.prototype.commit;
    const statuses: string[] = [];
    for (let moment = 1; moment <= 3; moment++) {
      stage.pass(2 * HOUR);
      let commits = 0;
      const { accounts } = stage;
      const request = new Request(`${PUBLIC_URL}/v1/tenants/nordlicht`, {
        method: 'DELETE',
        headers: { authorization: `Bearer ${API_KEY}` },
      });
      TenantDocument.prototype.commit = async function (this: TenantDocument, writes) {
        const stored = await realCommit.call(this, writes);
        if (++commits === moment) {
          TenantDocument.prototype.commit = realCommit;
          assert.equal((await accounts.fetch(request)).status, 200);
        }
        return stored;
      };
      const answer = await stage.token(id).finally(() => (TenantDocument.prototype.commit = realCommit));
      statuses.push(`${commits >= moment} ${answer.status}`);
      const { connectionId } = await (await stage.person()).connect(new Browser(stage), 'nordlicht');
      id = connectionId ?? '';
    }
    assert.deepEqual(statuses, ['true 404', 'true 404', 'true 404']);
    assert.ok(!stage.log.some(({ level, event }) => level === 'error' && event === 'request.failed'));
  });

  test('after 30 days nothing here remembers the tenant', async () => {
    await erase();
    await stage.live(31 * DAY);
    assert.deepEqual(await rowsOf((store) => store.list('nordlicht', 'event')), []);
  });

  test('the tenant can begin anew, with a key of its own', async () => {
    await erase();
    const again = await stage.person();
    const { connectionId } = await again.connect(new Browser(stage), 'nordlicht');
    id = connectionId ?? '';
    await stage.accounts.close();
    await stage.start();
    stage.pass(2 * HOUR);
    assert.equal(await outcome(), 'active', 'what was sealed since opens after a restart');
  });
});
