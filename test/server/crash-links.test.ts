import assert from 'node:assert/strict';
import { afterEach, beforeEach, test } from 'node:test';
import type { AttemptStarted } from '../../contract/api.ts';
import type { OwnerLinkMade } from '../../contract/link.ts';
import { ARRIVAL_FRAGMENT } from '../../contract/handshake.ts';
import type { Store } from '../../server/store/store.ts';
import { killAtEachAwait, revive } from './support/death.ts';
import { answer, backFrom, depart, post, text, walk } from './support/owner.ts';
import { Browser, hash, newSecret, PUBLIC_URL, Stage } from './support/stage.ts';

let stage: Stage;
beforeEach(async () => {
  stage = await Stage.set();
  stage.sandbox.switches.rateLimit = false;
});
afterEach(async () => {
  revive();
  await stage.strike();
});

let serial = 0;
/** Another owner's link, in a workspace where nothing else is. */
async function freshLink(ads: boolean): Promise<{ jo: Browser; url: string; id: string }> {
  await stage.host('/tenants/nordlicht', { method: 'DELETE' });
  const recipient = { name: 'Jo', email: `jo${++serial}@nordlicht.example` };
  const made = await (await stage.person()).post('/links', { recipient, region: 'EU', ads });
  const { link, url } = (await made.json()) as OwnerLinkMade;
  return { jo: new Browser(stage), url, id: link.id };
}

/** What is there of a link a day later: whole or nothing, and never a candidate or a code. */
async function remains(store: Store): Promise<{ link: string; seller: number; ads: number }> {
  const [links, connections, grants, logins, attempts] = await Promise.all([
    store.list('nordlicht', 'link'),
    store.list('nordlicht', 'connection'),
    store.list('nordlicht', 'grant'),
    store.list('nordlicht', 'adsLogin'),
    store.list('nordlicht', 'attempt'),
  ]);
  assert.equal(
    grants.filter(({ state }) => state === 'candidate').length,
    0,
    'no candidate outlives its day',
  );
  for (const { arrival } of attempts) assert.equal(arrival?.code ?? null, null);
  const ids = (provider: string) => grants.filter((one) => one.provider === provider).map(({ id }) => id);
  assert.deepEqual(
    ids('selling-partner'),
    connections.flatMap(({ grantId }) => grantId ?? []),
  );
  assert.deepEqual(
    ids('ads'),
    logins.map(({ id }) => id),
  );
  return { link: links[0]?.state ?? 'none', seller: connections.length, ads: logins.length };
}

test('an owner’s consent that dies at any await is whole or is none, and the link tells which', async () => {
  const ends = new Set<string>();
  const deaths = await killAtEachAwait(
    stage,
    async () => {
      const { jo, url } = await freshLink(false);
      const callback = await jo.consent(await depart(jo, url), 'nordlicht');
      return async () => {
        const page = (await jo.open(callback)).headers.get('location') ?? '';
        return answer(jo, page, 'keep');
      };
    },
    async (store, death) => {
      const { link, seller } = await remains(store);
      assert.equal(link === 'done', seller === 1, `${link}, ${seller} after death ${death}`);
      ends.add(link);
    },
  );
  assert.ok(deaths >= 10, `died ${deaths} times`);
  assert.deepEqual([...ends].sort(), ['done', 'opened']);
});

test('the Ads consent of an owner that dies at any await is whole or is none; Seller Central stays', async () => {
  const ends = new Set<string>();
  const deaths = await killAtEachAwait(
    stage,
    async () => {
      const { jo, url } = await freshLink(true);
      const page = await walk(jo, url);
      await answer(jo, page, 'keep');
      const left = (await (await post(jo, `${page}/depart`)).json()) as { url: string };
      const callback = await jo.consent(left.url, 'nordlicht');
      return async () => {
        const next = (await jo.open(callback)).headers.get('location') ?? '';
        return answer(jo, next, 'keep');
      };
    },
    async (store, death) => {
      const { link, seller, ads } = await remains(store);
      assert.deepEqual([seller, link === 'done'], [1, ads === 1], `${link}, ${ads} after death ${death}`);
      ends.add(link);
    },
  );
  assert.ok(deaths >= 16, `died ${deaths} times`);
  assert.deepEqual([...ends].sort(), ['done', 'opened']);
});

test('a link whose withdrawal dies at any await is withdrawn or is not, and what was under way counts only then', async () => {
  const deaths = await killAtEachAwait(
    stage,
    async () => {
      const { jo, url, id } = await freshLink(false);
      const callback = await jo.consent(await depart(jo, url), 'nordlicht');
      const mia = await stage.person();
      return async () => {
        await mia.post(`/links/${id}/withdraw`);
        await jo.open(callback);
      };
    },
    async (store, death) => {
      const { link, seller } = await remains(store);
      const [attempt] = await store.list('nordlicht', 'attempt');
      assert.equal(seller, 0);
      assert.ok(link === 'withdrawn' || link === 'opened', `${link} after death ${death}`);
      if (link === 'withdrawn') assert.notEqual(attempt?.state, 'succeeded');
    },
  );
  assert.ok(deaths >= 4, `died ${deaths} times`);
});

test('“Remove again” that dies at any await took PPC first, so that the button is still there for the rest', async () => {
  const deaths = await killAtEachAwait(
    stage,
    async () => {
      const { jo, url } = await freshLink(true);
      const page = await walk(jo, url);
      await answer(jo, page, 'keep');
      const left = (await (await post(jo, `${page}/depart`)).json()) as { url: string };
      const second = await backFrom(jo, left.url);
      await answer(jo, second, 'keep');
      return async () => {
        await post(jo, `${second}/remove`);
        assert.match(await text(jo, second), /Removed/);
      };
    },
    async (store, death) => {
      const { link, ads } = await remains(store);
      const [connection] = await store.list('nordlicht', 'connection');
      assert.equal(link, 'done');
      if (connection?.state === 'disconnected') assert.equal(ads, 0, `PPC went first, death ${death}`);
      else assert.equal(connection?.state, 'connected');
    },
  );
  assert.ok(deaths >= 6, `died ${deaths} times`);
});

test('a visit from Amazon that dies at any await of its claim or its trip leaves no half seller', async () => {
  const { applicationId } = stage.sandbox.apps.default;
  const site = `${stage.sandbox.url}/sellercentral-europe.amazon.com/apps/store/${applicationId}`;
  const deaths = await killAtEachAwait(
    stage,
    async () => {
      await stage.host('/tenants/nordlicht', { method: 'DELETE' });
      const browser = new Browser(stage);
      const visit = { url: site, persona: 'nordlicht', decision: 'confirm' } as const;
      const { location } = await stage.sandbox.authorize(visit);
      const mia = await stage.person();
      return async () => {
        const on = await browser.open(location ?? '');
        const { hash: fragment } = new URL(on.headers.get('location') ?? '');
        const code = new URLSearchParams(fragment.slice(1)).get(ARRIVAL_FRAGMENT);
        const secret = newSecret();
        const claim = { code, sellerName: 'Nordlicht', binding: hash(secret) };
        const { attempt, url } = (await (await mia.post('/arrivals/claim', claim)).json()) as AttemptStarted;
        assert.equal(url, `${PUBLIC_URL}/connect/${attempt.id}`);
        const amazon = await browser.depart(attempt.id, secret);
        await browser.open(await browser.consent(amazon, 'nordlicht'));
        const { review } = await mia.attempt(attempt.id);
        await mia.post(`/attempts/${attempt.id}/review`, { grantId: review?.grantId, decision: 'keep' });
      };
    },
    async (store, death) => {
      const { seller } = await remains(store);
      const sellers = (await store.list('nordlicht', 'seller')).length;
      const claimed = (await store.list('nordlicht', 'event')).some(({ type }) => type === 'attempt.started');
      assert.equal(sellers, claimed ? 1 : 0, `the seller comes with the trip, death ${death}`);
      assert.ok(seller <= sellers);
      assert.deepEqual(await store.list('the installation', 'arrival'), [], 'the visit is forgotten');
    },
  );
  assert.ok(deaths >= 16, `died ${deaths} times`);
});
