import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import type { AttemptStarted } from '../../contract/api.ts';
import { ARRIVAL_FRAGMENT } from '../../contract/handshake.ts';
import type { OwnerLinkMade } from '../../contract/link.ts';
import { DAY, HOUR, MINUTE } from '../../server/clock.ts';
import { groupKey } from '../../server/rules/connection.ts';
import { placeKey } from '../../server/rules/ads-groups.ts';
import { openFolder } from '../../server/store/folder.ts';
import { everything, groupsOf } from './support/ads.ts';
import { grantOn, post } from './support/owner.ts';
import { Browser, hash, newSecret, Stage, type PersonAtPage } from './support/stage.ts';

const PERSONAS = ['nordlicht', 'maple', 'unicode'] as const;
type Persona = (typeof PERSONAS)[number];

/** One thing that an owner, a sender, somebody from Amazon's pages, the host's people or the machine does. */
const step = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({ do: fc.constant('link' as const), ads: fc.boolean(), renew: fc.boolean() }),
  },
  {
    weight: 6,
    arbitrary: fc.record({
      do: fc.constant('owner leaves' as const),
      by: fc.constantFrom('jo' as const, 'sender' as const),
    }),
  },
  {
    weight: 7,
    arbitrary: fc.record({
      do: fc.constant('owner returns' as const),
      persona: fc.constantFrom(...PERSONAS),
      again: fc.boolean(),
    }),
  },
  {
    weight: 7,
    arbitrary: fc.record({
      do: fc.constant('owner answers' as const),
      decision: fc.constantFrom('keep' as const, 'keep' as const, 'refuse' as const),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant('owner presses' as const),
      button: fc.constantFrom('depart' as const, 'depart' as const, 'without' as const, 'remove' as const),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant('link ends' as const),
      how: fc.constantFrom('withdraw' as const, 'copy' as const, 'send' as const, 'refuse' as const),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('visit' as const),
      persona: fc.constantFrom(...PERSONAS),
      known: fc.boolean(),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('ads' as const),
      persona: fc.constantFrom(...PERSONAS),
      keep: fc.boolean(),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('ads changes' as const),
      what: fc.constantFrom('pause' as const, 'disconnect' as const, 'check' as const, 'token' as const),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('leave' as const),
      what: fc.constantFrom(
        'disconnect' as const,
        'undo' as const,
        'remove' as const,
        'remove seller' as const,
      ),
      ads: fc.boolean(),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant('amazon' as const),
      fault: fc.constantFrom('server.503' as const, 'refresh.revoked' as const, 'well' as const),
    }),
  },
  { weight: 1, arbitrary: fc.constant({ do: 'erase' as const }) },
  { weight: 1, arbitrary: fc.constant({ do: 'restart' as const }) },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('wait' as const),
      minutes: fc.constantFrom(0.2, 2, 11, 25 * 60, 8 * 24 * 60),
    }),
  },
);
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

class History {
  readonly stage: Stage;
  readonly #browsers: { jo: Browser; sender: Browser };
  #link: OwnerLinkMade | undefined;
  #left: { browser: Browser; amazon: string } | undefined;
  #callback: { browser: Browser; url: string } | undefined;
  #page: { browser: Browser; url: string } | undefined;
  #serial = 0;

  constructor(stage: Stage) {
    this.stage = stage;
    this.#browsers = { jo: new Browser(stage), sender: new Browser(stage) };
  }

  async take(next: Step): Promise<void> {
    const mia = await this.stage.person();
    switch (next.do) {
      case 'link':
        return this.#make(mia, next);
      case 'owner leaves': {
        if (!this.#link) return;
        const browser = this.#browsers[next.by];
        const answer = await this.#ok(post(browser, `${this.#link.url}/depart`, { agreed: true }));
        if (answer.ok) this.#left = { browser, amazon: ((await answer.json()) as { url: string }).url };
        return;
      }
      case 'owner returns':
        return this.#return(next);
      case 'owner answers': {
        if (!this.#page) return;
        const { browser, url } = this.#page;
        const grantId = grantOn(await (await this.#ok(browser.open(url))).text());
        if (grantId) await this.#ok(post(browser, `${url}/review`, { grantId, decision: next.decision }));
        return;
      }
      case 'owner presses': {
        if (!this.#page) return;
        const { browser, url } = this.#page;
        const answer = await this.#ok(post(browser, `${url}/${next.button}`));
        if (answer.status === 200)
          this.#left = { browser, amazon: ((await answer.json()) as { url: string }).url };
        return;
      }
      case 'link ends':
        if (!this.#link) return;
        if (next.how === 'refuse') await this.#ok(post(this.#browsers.jo, `${this.#link.url}/refuse`));
        else await this.#ok(mia.post(`/links/${this.#link.link.id}/${next.how}`));
        return;
      case 'visit':
        return this.#visit(mia, next);
      case 'ads':
        return this.#ads(mia, next);
      case 'ads changes':
        return this.#adsChanges(mia, next.what);
      case 'leave':
        return this.#leave(mia, next);
      case 'amazon':
        if (next.fault === 'well') this.stage.sandbox.faults.disarm();
        else this.stage.sandbox.faults.arm(next.fault, { times: 2 });
        return;
      case 'erase':
        await this.#ok(this.stage.host('/tenants/nordlicht', { method: 'DELETE' }));
        return;
      case 'restart':
        await this.stage.accounts.close();
        await this.stage.start();
        return;
      case 'wait':
        await this.stage.live(next.minutes * MINUTE);
    }
  }

  /** Whatever is asked, in whatever order: a fault of the server's is none of the answers, Amazon's may be. */
  async #ok(asked: Promise<Response>): Promise<Response> {
    const answer = await asked;
    assert.ok(
      answer.status < 500 || answer.status === 503,
      `${answer.status} ${await answer.clone().text()}`,
    );
    return answer;
  }

  /** Amazon's answer; `undefined` where it sends nobody back: this person has no account there. */
  async #toAmazon(url: string, persona: Persona): Promise<string | undefined> {
    const { location } = await this.stage.sandbox.authorize({ url, persona, decision: 'confirm' });
    return location ?? undefined;
  }

  async #make(mia: PersonAtPage, { ads, renew }: { ads: boolean; renew: boolean }): Promise<void> {
    const [connection] = renew ? (await mia.connections()).filter(({ region }) => region === 'EU') : [];
    const body = {
      recipient: { name: 'Jo', email: `jo${++this.#serial}@nordlicht.example` },
      region: 'EU',
      ads,
      ...(connection ? { connectionId: connection.id } : {}),
    };
    const answer = await this.#ok(mia.post('/links', body));
    if (answer.ok) this.#link = (await answer.json()) as OwnerLinkMade;
  }

  async #return({ persona, again }: { persona: Persona; again: boolean }): Promise<void> {
    if (!again && this.#left) {
      const url = await this.#toAmazon(this.#left.amazon, persona);
      if (url) this.#callback = { browser: this.#left.browser, url };
    }
    if (!this.#callback) return;
    const { browser, url } = this.#callback;
    const location = (await this.#ok(browser.open(url))).headers.get('location');
    if (location) this.#page = { browser, url: location };
  }

  /** From Amazon's pages, claimed, and to the end; keeps what came. */
  async #visit(mia: PersonAtPage, { persona, known }: { persona: Persona; known: boolean }): Promise<void> {
    const { applicationId } = this.stage.sandbox.apps.default;
    const site = persona === 'maple' ? 'sellercentral.amazon.com' : 'sellercentral-europe.amazon.com';
    const url = `${this.stage.sandbox.url}/${site}/apps/store/${applicationId}`;
    const browser = new Browser(this.stage);
    const { location } = await this.stage.sandbox.authorize({ url, persona, decision: 'confirm' });
    const on = await this.#ok(browser.open(location ?? ''));
    const { hash: fragment } = new URL(on.headers.get('location') ?? 'http://nowhere');
    const code = new URLSearchParams(fragment.slice(1)).get(ARRIVAL_FRAGMENT);
    const looked = await this.#ok(mia.post('/arrivals', { code }));
    if (!looked.ok) return;
    const [one] = known ? ((await looked.json()) as { known: { connectionId: string }[] }).known : [];
    const secret = newSecret();
    const claimed = await this.#ok(
      mia.post('/arrivals/claim', {
        code,
        binding: hash(secret),
        ...(one ? { connectionId: one.connectionId } : {}),
      }),
    );
    if (!claimed.ok) return;
    const { attempt } = (await claimed.json()) as AttemptStarted;
    const left = await this.#ok(browser.departRaw(attempt.id, { secret }));
    const { url: amazon } = (await left.json()) as { url: string };
    const back = await this.#toAmazon(amazon, persona);
    if (back) await this.#ok(browser.open(back));
    const { review } = await mia.attempt(attempt.id);
    if (review)
      await this.#ok(
        mia.post(`/attempts/${attempt.id}/review`, { grantId: review.grantId, decision: 'keep' }),
      );
  }

  async #ads(mia: PersonAtPage, { persona, keep }: { persona: Persona; keep: boolean }): Promise<void> {
    const groups = (await groupsOf(mia)).filter(({ sellingPartnerId }) => sellingPartnerId !== null);
    const group = groups[this.#serial++ % Math.max(1, groups.length)];
    if (!group) return;
    const { id, secret } = await mia.start({ provider: 'ads', region: 'EU', groupKey: group.key });
    const browser = new Browser(this.stage);
    const back = await this.#toAmazon(await browser.depart(id, secret), persona);
    if (back) await this.#ok(browser.open(back));
    const { choice } = await mia.attempt(id);
    if (!choice) return;
    const profiles = everything(choice);
    if (profiles.length > 0 && keep)
      await this.#ok(mia.post(`/attempts/${id}/profiles`, { grantId: choice.grantId, profiles }));
    else
      await this.#ok(
        mia.post(`/attempts/${id}/review`, { grantId: choice.grantId, decision: keep ? 'keep' : 'refuse' }),
      );
  }

  async #adsChanges(mia: PersonAtPage, what: 'pause' | 'disconnect' | 'check' | 'token'): Promise<void> {
    for (const { key, ads } of await groupsOf(mia)) {
      const [served] = ads?.marketplaces.filter(({ state }) => state === 'connected') ?? [];
      if (!ads?.grantId || !served) continue;
      if (what === 'check') await this.#ok(mia.post('/ads/check', { grantId: ads.grantId }));
      if (what === 'disconnect') await this.#ok(mia.post('/ads/disconnect', { groupKey: key }));
      if (what === 'pause')
        await this.#ok(mia.post('/ads/pause', { groupKey: key, country: served.country, paused: true }));
      if (what === 'token')
        await this.#ok(this.stage.post(`/tenants/nordlicht/ads/${served.profileId}/access-token`));
    }
  }

  async #leave(
    mia: PersonAtPage,
    { what, ads }: { what: 'disconnect' | 'undo' | 'remove' | 'remove seller'; ads: boolean },
  ): Promise<void> {
    const { sellers } = await mia.accounts();
    if (what === 'remove seller') {
      for (const { id } of sellers) await this.#ok(mia.post(`/sellers/${id}/remove`));
      return;
    }
    const [connection] = await mia.connections();
    if (!connection) return;
    const body = what === 'disconnect' ? { ads } : {};
    await this.#ok(mia.post(`/connections/${connection.id}/${what}`, body));
  }
}

/** What holds after every history. @param isLate everything that waited has had its time */
async function check(stage: Stage, isLate: boolean): Promise<void> {
  const events = await stage.events();
  await stage.accounts.close();
  const store = await openFolder(join(stage.folder.path, 'data'));
  const list = <K extends 'connection' | 'grant' | 'adsLogin' | 'attempt' | 'link' | 'seller'>(kind: K) =>
    store.list('nordlicht', kind);
  const [connections, grants, logins, attempts, links, sellers] = await Promise.all([
    list('connection'),
    list('grant'),
    list('adsLogin'),
    list('attempt'),
    list('link'),
    list('seller'),
  ]);
  await store.close();
  await stage.start();

  const keys = connections.flatMap(({ key }) => key ?? []);
  assert.equal(new Set(keys).size, keys.length, 'one connection for each key');
  const homes = new Set(sellers.map(({ id }) => id));
  for (const { sellerId } of connections) assert.ok(homes.has(sellerId), 'each connection has its seller');
  const ids = (provider: string, state: string) =>
    grants
      .filter((one) => one.provider === provider && one.state === state)
      .map(({ id }) => id)
      .sort();
  assert.deepEqual(
    ids('selling-partner', 'active'),
    connections.flatMap(({ grantId }) => grantId ?? []).sort(),
  );

  // Amazon Ads: each login has its key, serves something, and only what is here; each country of a group once.
  const inUse = logins.filter(({ state }) => state !== 'candidate');
  assert.deepEqual(ids('ads', 'active'), inUse.map(({ id }) => id).sort());
  const groups = new Set(connections.map(groupKey));
  for (const { links: served, waiting } of inUse) {
    assert.ok(served.length + waiting.length > 0, 'a login that serves nothing is destroyed');
    for (const place of [...served, ...waiting])
      assert.ok(groups.has(placeKey(place)), 'a group that is here');
  }
  const spots = inUse.flatMap((login) => login.links.map((one) => `${placeKey(one)} ${one.country}`));
  assert.equal(new Set(spots).size, spots.length, 'one profile for each country');

  // Candidates belong to somebody who is to answer, and to nobody after a day.
  for (const { id, attemptId, obtainedAt } of grants.filter(({ state }) => state === 'candidate')) {
    const attempt = attempts.find((one) => one.id === attemptId);
    assert.ok(attempt?.grantId === id && ['reading', 'needs_review'].includes(attempt.state));
    assert.ok(!isLate && obtainedAt > stage.clock.time - 25 * HOUR);
  }
  for (const { state, arrival } of attempts)
    if (!['parked', 'exchanging'].includes(state)) assert.equal(arrival?.code ?? null, null);

  // Links: used up once, only with a consent, and never after they ended.
  for (const { id, state, sellerAttemptId } of links) {
    const told = events.filter(({ details }) => details['link'] === id).map(({ type }) => type);
    const ends = told.filter((type) => type === 'link.done' || type === 'link.withdrawn');
    assert.ok(ends.length <= 1, ends.join());
    if (state === 'done') assert.ok(sellerAttemptId !== null);
    if (state === 'withdrawn') assert.ok(!told.includes('link.done'));
    const succeeded = attempts.filter((one) => one.linkId === id && one.state === 'succeeded');
    const consents = succeeded.map(({ provider }) => provider);
    assert.equal(new Set(consents).size, consents.length, 'each consent of a link counts once');
    if (succeeded.length > 0) assert.ok(sellerAttemptId !== null);
  }
}

/** That Amazon did not confirm something is an answer with a name. */
const isAmazons = (error: unknown) => (error as { code?: string } | undefined)?.code === 'unavailable';

test('random histories of links, visits and Amazon Ads keep the invariants', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 8, maxLength: 30 }), async (steps) => {
      const stage = await Stage.set();
      try {
        stage.sandbox.switches.rateLimit = false;
        const history = new History(stage);
        for (const next of steps) await history.take(next);
        await check(stage, false);
        stage.sandbox.faults.disarm();
        for (let times = 0; times < 3; times++) await stage.live(2 * DAY);
        await check(stage, true);
        assert.deepEqual(
          stage.log.filter(
            ({ event, error }) => event === 'job.failed' || (event === 'request.failed' && !isAmazons(error)),
          ),
          [],
        );
      } finally {
        await stage.strike();
      }
    }),
    { numRuns: Number(process.env['HISTORIES'] ?? 40) },
  );
});
