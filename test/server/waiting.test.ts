import assert from 'node:assert/strict';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, test } from 'node:test';
import type { ProblemDetails } from '../../contract/problem.ts';
import { DAY, MINUTE, SECOND } from '../../server/clock.ts';
import { openFolder } from '../../server/store/folder.ts';
import { INSTALLATION, type ArrivalRow, type LinkRow } from '../../server/store/rows.ts';
import { ARRIVAL_URL, Browser, hash, HOST_ORIGIN, newSecret, RETURN_URL, Stage } from './support/stage.ts';

let stage: Stage;
beforeEach(async () => {
  stage = await Stage.set();
});
afterEach(() => stage.strike());

const codeOf = async (response: Response) => ((await response.json()) as ProblemDetails).code;

/** Starts fifty trips and leaves each alone. */
async function abandonFifty(user: string): Promise<void> {
  const person = await stage.person(user);
  for (let times = 0; times < 50; times++) assert.ok((await person.start()).id);
}

/** The size of everything in the folder. */
async function sizeOf(): Promise<number> {
  await stage.accounts.close();
  const folder = join(stage.folder.path, 'data', 'tenants');
  const size = readdirSync(folder).reduce((sum, name) => sum + statSync(join(folder, name)).size, 0);
  await stage.start();
  return size;
}

describe('what waits is limited, and swept', () => {
  test('fifty open trips of a tenant, then no more until one is over', async () => {
    await abandonFifty('mia');
    const [mia, jo] = [await stage.person(), await stage.person('jo', 'seitenwind')];
    const ask = { region: 'EU', country: 'DE', binding: hash(newSecret()) };
    const refused = await mia.post('/attempts', ask);
    assert.deepEqual([refused.status, await codeOf(refused)], [429, 'too_many_attempts']);
    assert.equal((await jo.post('/attempts', ask)).status, 201, 'another tenant has its own fifty');
    const [open] = (await mia.accounts()).attempts;
    await mia.post(`/attempts/${open?.id}/cancel`);
    assert.equal((await mia.post('/attempts', ask)).status, 201);
    assert.equal((await mia.post('/attempts', ask)).status, 429);
    stage.clock.advance(10 * MINUTE);
    await stage.accounts.runDueJobs();
    const later = await stage.person();
    assert.equal((await later.post('/attempts', ask)).status, 201, 'ten minutes later all are over');
  });

  test('the same fifty hold for visits from Amazon', async () => {
    const { applicationId } = stage.sandbox.apps.default;
    const url = `${stage.sandbox.url}/sellercentral-europe.amazon.com/apps/store/${applicationId}`;
    const { location } = await stage.sandbox.authorize({ url, persona: 'nordlicht', decision: 'confirm' });
    const on = await new Browser(stage).open(location ?? '');
    const code = (on.headers.get('location') ?? '').split('=')[1] ?? '';
    await abandonFifty('mia');
    const mia = await stage.person();
    const claim = { code, binding: hash(newSecret()) };
    assert.equal(await codeOf(await mia.post('/arrivals/claim', claim)), 'too_many_attempts');
    const [open] = (await mia.accounts()).attempts;
    await mia.post(`/attempts/${open?.id}/cancel`);
    assert.equal((await mia.post('/arrivals/claim', claim)).status, 201, 'the visit was not used up');
  });

  test('abandoned trips leave nothing: after two days the store is as large as before', async () => {
    const round = async (user: string) => {
      await abandonFifty(user);
      await stage.live(10 * MINUTE);
      await stage.live(DAY + MINUTE);
      // Events are kept for 30 days, and are no part of this.
      await stage.live(31 * DAY);
      for (let times = 0; times < 3; times++) await stage.accounts.runDueJobs();
      return sizeOf();
    };
    const sizes = [await round('mia'), await round('tom'), await round('ada')];
    assert.ok((sizes[2] ?? Infinity) <= (sizes[0] ?? 0) + 200, sizes.join());
  });

  test('a thousand visits from Amazon that nobody claims, then no more until their five minutes are over', async () => {
    const now = stage.clock.time;
    const rows = Array.from({ length: 999 }, (_, at): ArrivalRow => ({
      id: `visit-${at}`,
      version: 0,
      codeHash: hash(`code-${at}`),
      cookieHash: hash(`cookie-${at}`),
      sellingPartnerId: 'A2NORDLICHT02',
      host: null,
      region: null,
      country: null,
      amazonState: 'sealed',
      claimedBy: null,
      endsAt: now + 5 * MINUTE,
      wakeAt: now + 5 * MINUTE,
    }));
    await stage.plant(
      INSTALLATION,
      rows.map((row) => ({ kind: 'arrival', row })),
    );
    const { applicationId } = stage.sandbox.apps.default;
    const visit = async () => {
      const url = `${stage.sandbox.url}/sellercentral-europe.amazon.com/apps/store/${applicationId}`;
      const { location } = await stage.sandbox.authorize({ url, persona: 'nordlicht', decision: 'confirm' });
      const browser = new Browser(stage);
      return { answer: await browser.open(location ?? ''), browser };
    };
    assert.ok((await visit()).answer.headers.get('location')?.startsWith(ARRIVAL_URL));
    const { answer, browser } = await visit();
    assert.deepEqual([answer.status, browser.cookies.size], [429, 0]);
    stage.clock.advance(5 * MINUTE);
    for (let round = 0; round < 21; round++) await stage.accounts.runDueJobs();
    assert.equal((await visit()).answer.status, 303);
    await stage.accounts.close();
    const store = await openFolder(join(stage.folder.path, 'data'));
    assert.equal((await store.list(INSTALLATION, 'arrival')).length, 1, 'the others are swept');
    await store.close();
    await stage.start();
  });

  test('five hundred links to owners a day for a tenant, whoever they are for', async () => {
    const now = stage.clock.time;
    const rows = Array.from({ length: 499 }, (_, at): LinkRow => ({
      id: `link-${at}`,
      version: 0,
      hash: hash(`link-${at}`),
      recipient: { name: `Owner ${at}`, email: `owner-${at}@grove.example` },
      requester: { id: 'mia', name: 'mia', email: null },
      origin: HOST_ORIGIN,
      returnUrl: RETURN_URL,
      address: null,
      sentAt: [now],
      ...{ sellerId: null, connectionId: null, generation: null, expected: null },
      ...{ region: 'EU', country: null, ads: false, sellerAttemptId: null },
      state: 'sent',
      departures: 0,
      createdAt: now,
      changedAt: now,
      endsAt: now + 7 * DAY,
      wakeAt: now + 7 * DAY,
    }));
    await stage.plant(
      'grove',
      rows.map((row) => ({ kind: 'link', row })),
    );
    let mia = await stage.person('mia', 'grove');
    const make = (name: string) =>
      mia.post('/links', { recipient: { name, email: `${name}@new.example` }, region: 'EU' });
    const last = await make('ann');
    assert.equal(last.status, 201);
    const { link } = (await last.json()) as { link: { id: string } };
    assert.equal(await codeOf(await make('bob')), 'links_used');
    // Asking the host to send one counts apart, by the same figure.
    assert.equal((await mia.post(`/links/${link.id}/send`)).status, 200);
    assert.equal(await codeOf(await mia.post(`/links/${link.id}/send`)), 'links_used');
    const other = await stage.person('jo', 'other');
    const recipient = { name: 'Jo', email: 'jo@new.example' };
    assert.equal((await other.post('/links', { recipient, region: 'EU' })).status, 201);
    stage.clock.advance(DAY + SECOND);
    mia = await stage.person('mia', 'grove');
    assert.equal((await make('bob')).status, 201);
  });
});
