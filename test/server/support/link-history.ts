import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { AttemptStarted } from '../../../contract/api.ts';
import { ARRIVAL_FRAGMENT } from '../../../contract/handshake.ts';
import type { OwnerLinkMade } from '../../../contract/link.ts';
import { MINUTE } from '../../../server/clock.ts';
import { everything, groupsOf } from './ads.ts';
import { grantOn, post } from './owner.ts';
import { Browser, hash, newSecret, type PersonAtPage, type Stage } from './stage.ts';

const PERSONAS = ['nordlicht', 'maple', 'unicode'] as const;
type Persona = (typeof PERSONAS)[number];

const one = <const T extends string[]>(...texts: T): fc.Arbitrary<T[number]> => fc.constantFrom(...texts);
/** Something that happens, as often as `weight` says beside the others. */
const act = <const What extends string, Rest extends object>(
  weight: number,
  what: What,
  rest: { [K in keyof Rest]: fc.Arbitrary<Rest[K]> },
) => ({
  weight,
  arbitrary: fc.record<Rest>(rest).map((facts): { do: What } & Rest => ({ do: what, ...facts })),
});

/** One thing that an owner, a sender, somebody from Amazon's pages, the host's people or the machine does. */
export const step = fc.oneof(
  act(3, 'link', { ads: fc.boolean(), renew: fc.boolean() }),
  act(6, 'owner leaves', { by: one('jo', 'sender') }),
  act(7, 'owner returns', { persona: one(...PERSONAS), again: fc.boolean() }),
  act(7, 'owner answers', { decision: one('keep', 'keep', 'refuse') }),
  act(4, 'owner presses', { button: one('depart', 'depart', 'without', 'remove') }),
  act(1, 'link ends', { how: one('withdraw', 'copy', 'send', 'refuse') }),
  act(3, 'visit', { persona: one(...PERSONAS), known: fc.boolean() }),
  act(3, 'ads', { persona: one(...PERSONAS), keep: fc.boolean() }),
  act(2, 'ads changes', { what: one('pause', 'disconnect', 'check', 'token') }),
  act(2, 'leave', { what: one('disconnect', 'undo', 'remove', 'remove seller'), ads: fc.boolean() }),
  act(1, 'amazon', { fault: one('server.503', 'refresh.revoked', 'well') }),
  act(1, 'erase', {}),
  act(1, 'restart', {}),
  act(2, 'wait', { minutes: fc.constantFrom(0.2, 2, 11, 25 * 60, 8 * 24 * 60) }),
);
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

/** A history under way: what each browser and page holds. */
export class LinkHistory {
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
