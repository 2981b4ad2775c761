import assert from 'node:assert/strict';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, test } from 'node:test';
import type { Group } from '../../../contract/connection.ts';
import type { OwnerLinkMade } from '../../../contract/link.ts';
import type { ProblemDetails } from '../../../contract/problem.ts';
import { DAY, MINUTE } from '../../../server/clock.ts';
import { openFolder } from '../../../server/store/folder.ts';
import { connectSeller, groupsOf, statesOf } from '../support/ads.ts';
import { answer, backFrom, depart, grantOn, post, text, walk } from '../support/owner.ts';
import { ALL_ABILITIES, Browser, Stage, type PersonAtPage } from '../support/stage.ts';

let stage: Stage;
let mia: PersonAtPage;
let jo: Browser;
beforeEach(async () => {
  stage = await Stage.set();
  mia = await stage.person();
  jo = new Browser(stage);
});
afterEach(() => stage.strike());

const JO = { name: 'Jo Nordmann', email: 'jo@nordlicht.example' };
const make = async (changes: Record<string, unknown> = {}): Promise<OwnerLinkMade> =>
  (await (
    await mia.post('/links', { recipient: JO, region: 'EU', ads: true, ...changes })
  ).json()) as OwnerLinkMade;
const codeOf = async (response: Response) => ((await response.json()) as ProblemDetails).code;
const group = async (): Promise<Group> => {
  const [one] = await groupsOf(await stage.person());
  if (!one) throw new Error('nothing is connected');
  return one;
};
const linkState = async () => (await (await stage.person()).accounts()).links[0]?.state;
const told = async (type: string) => (await stage.events()).filter((event) => event.type === type);

/** Seller Central is given; answers with the page that leads on to Ads. */
async function giveSeller(url: string): Promise<string> {
  const page = await walk(jo, url);
  await answer(jo, page, 'keep');
  return page;
}
/** From there to Amazon Ads and back; answers with the page that asks. */
const giveAds = async (page: string, persona = 'nordlicht'): Promise<string> => {
  const left = (await (await post(jo, `${page}/depart`)).json()) as { url: string };
  return backFrom(jo, left.url, persona);
};
/** Ads consents in the store, whatever became of them. */
async function logins(): Promise<string[]> {
  await stage.accounts.close();
  const store = await openFolder(join(stage.folder.path, 'data'));
  const rows = await store.list('nordlicht', 'adsLogin');
  const grants = (await store.list('nordlicht', 'grant')).filter(({ provider }) => provider === 'ads');
  await store.close();
  await stage.start();
  assert.equal(grants.length, rows.length);
  return rows.map(({ state }) => state);
}

describe('an owner who is asked for Amazon Ads as well', () => {
  test('gives both consents with one link, and the receipt names both', async () => {
    const { link, url } = await make();
    assert.equal(link.ads, true);
    const asked = await text(jo, url);
    for (const shown of ['Seller Central', 'Amazon Ads', 'my Amazon selling account and my Amazon Ads'])
      assert.ok(asked.includes(shown), shown);

    const first = await giveSeller(url);
    const next = await text(jo, first);
    assert.match(next, /One more: Amazon Ads/);
    assert.equal((await group()).connections[0]?.state, 'connected');
    assert.equal(await linkState(), 'opened', 'half of it is left');

    const second = await giveAds(first);
    assert.notEqual(second, first);
    assert.equal(await linkState(), 'at_amazon');
    const review = await text(jo, second);
    for (const shown of ['Use this Amazon Ads login?', 'Germany, France, Italy (view only)', 'n…@'])
      assert.ok(review.includes(shown), shown);
    assert.equal((await group()).ads?.state, 'not_connected', 'nothing counts before the answer');

    assert.equal((await answer(jo, second, 'keep')).status, 204);
    const receipt = await text(jo, second);
    for (const shown of ['Done, you can close this page', 'A2NORDLICHT02', 'Germany, France, Italy', JO.name])
      assert.ok(receipt.includes(shown), shown);
    const { ads } = await group();
    assert.deepEqual([ads?.state, ads?.connectedBy], ['connected', JO.name]);
    assert.equal(statesOf(await group())['DE'], 'connected');
    assert.equal(await linkState(), 'done');
    assert.equal(await codeOf(await post(jo, `${url}/depart`, { agreed: true })), 'link_over');
    assert.equal(await codeOf(await post(jo, `${first}/depart`)), 'link_over');
    const [done, ...others] = await told('link.done');
    assert.deepEqual([done?.details['ads'], others.length], [true, 0]);
    assert.ok((await stage.events()).every(({ user }) => !user?.startsWith('owner:')));
  });

  test('goes on later and elsewhere with the link’s address, after another tick', async () => {
    const { url } = await make();
    await giveSeller(url);
    stage.clock.advance(DAY);
    jo = new Browser(stage);
    const page = await text(jo, url);
    assert.match(page, /Connect Amazon Ads to Alpenglow\?/);
    assert.ok(!page.includes('selling account'));
    assert.equal((await post(jo, `${url}/depart`, {})).status, 400, 'not without the tick');
    const back = await walk(jo, url);
    await answer(jo, back, 'keep');
    assert.match(await text(jo, back), /Germany, France, Italy/);
    assert.equal((await group()).ads?.state, 'connected');
    // Who gave Seller Central was proven in the other browser: here only what was given here is taken back.
    await post(jo, `${back}/remove`);
    const now = await group();
    assert.deepEqual([now.ads?.state, now.connections[0]?.state], ['not_connected', 'connected']);
  });

  test('renews and adds PPC', async () => {
    const { connections } = await connectSeller(mia, 'nordlicht');
    stage.clock.advance(MINUTE);
    const { url } = await make({ connectionId: connections[0]?.id });
    const first = await walk(jo, url);
    assert.match(await text(jo, first), /One more: Amazon Ads/);
    await answer(jo, await giveAds(first), 'keep');
    const now = await group();
    assert.deepEqual([now.connections[0]?.connectedBy, now.ads?.connectedBy], [JO.name, JO.name]);
  });

  test('may leave it at Seller Central, and the host learns that', async () => {
    const { url } = await make();
    const page = await giveSeller(url);
    assert.equal((await post(jo, `${page}/without`)).status, 204);
    const receipt = await text(jo, page);
    assert.match(receipt, /Done, you can close this page/);
    assert.match(receipt, /not connected/);
    assert.equal(await linkState(), 'done');
    assert.equal((await told('link.done'))[0]?.details['ads'], false);
    assert.equal(await codeOf(await post(jo, `${page}/depart`)), 'link_over');
  });

  test('who cancels at Amazon Ads, or signs in with another login, can try again', async () => {
    const { url } = await make();
    const first = await giveSeller(url);
    const left = (await (await post(jo, `${first}/depart`)).json()) as { url: string };
    const { location } = await stage.sandbox.authorize({
      url: left.url,
      persona: 'nordlicht',
      decision: 'cancel',
    });
    const cancelled = (await jo.open(location ?? '')).headers.get('location') ?? '';
    const again = await text(jo, cancelled);
    assert.match(again, /You cancelled at Amazon/);
    assert.match(again, /Continue to Amazon Ads/);
    const wrong = await giveAds(cancelled, 'maple');
    const page = await text(jo, wrong);
    assert.match(page, /no Amazon Ads profile of the account yet/);
    assert.match(page, /2 further profiles/);
    assert.equal((await answer(jo, wrong, 'refuse')).status, 204);
    assert.deepEqual(await logins(), []);
    await answer(jo, await giveAds(wrong), 'keep');
    assert.equal((await group()).ads?.state, 'connected');
  });

  test('a login without any profile is kept, and the first one is waited for', async () => {
    const { url } = await make({ region: 'NA' });
    const first = await walk(jo, url, 'quiet');
    await answer(jo, first, 'keep');
    const done = await giveAds(first, 'quiet');
    assert.match(await text(jo, done), /connected, no profile yet/);
    assert.deepEqual(statesOf(await group()), { US: 'no_account' });
    assert.equal(await linkState(), 'done');
  });

  test('“Remove again” takes both back', async () => {
    const { url } = await make();
    const first = await giveSeller(url);
    const second = await giveAds(first);
    await answer(jo, second, 'keep');
    assert.equal((await post(jo, `${second}/remove`)).status, 204);
    const now = await group();
    assert.deepEqual([now.connections[0]?.state, now.ads?.state], ['disconnected', 'not_connected']);
    assert.deepEqual(await logins(), []);
    assert.match(await text(jo, second), /amazon\.com\/ap\/adam/);
    assert.match(await text(jo, first), /Removed/);
  });

  test('“Remove again” before Amazon Ads ends the link', async () => {
    const { url } = await make();
    const first = await giveSeller(url);
    const ads = await giveAds(first);
    assert.equal((await post(jo, `${first}/remove`)).status, 204);
    assert.equal(
      await codeOf(await post(jo, `${ads}/review`, { grantId: 'x', decision: 'keep' })),
      'attempt_over',
    );
    assert.deepEqual(await logins(), []);
    assert.equal((await group()).connections[0]?.state, 'disconnected');
  });

  test('whose link’s week is over after Seller Central has used it', async () => {
    const { url } = await make();
    await giveSeller(url);
    await stage.live(7 * DAY);
    assert.equal(await linkState(), 'done');
    assert.equal((await told('link.done'))[0]?.details['ads'], false);
    assert.equal((await told('link.expired')).length, 0);
    assert.match(await text(jo, url), /Done, you can close this page/);
  });
});

describe('a link for both is worth no more than one', () => {
  test('withdrawn after Seller Central, nothing comes of Amazon Ads, at whatever moment', async () => {
    for (const moment of ['before leaving', 'at Amazon', 'in review'] as const) {
      const email = `${moment.replaceAll(' ', '.')}@x.example`;
      const { link, url } = await make({ recipient: { name: 'Jo', email } });
      const first = await giveSeller(url);
      const withdraw = async () => assert.equal((await mia.post(`/links/${link.id}/withdraw`)).status, 200);
      if (moment === 'before leaving') {
        await withdraw();
        assert.equal(await codeOf(await post(jo, `${first}/depart`)), 'link_over');
      } else if (moment === 'at Amazon') {
        const left = (await (await post(jo, `${first}/depart`)).json()) as { url: string };
        const callback = await jo.consent(left.url, 'nordlicht');
        await withdraw();
        const calls = stage.tokenCalls();
        await jo.open(callback);
        assert.equal(stage.tokenCalls(), calls);
      } else {
        const page = await giveAds(first);
        const grantId = grantOn(await text(jo, page));
        await withdraw();
        assert.equal(
          await codeOf(await post(jo, `${page}/review`, { grantId, decision: 'keep' })),
          'attempt_over',
        );
      }
      assert.match(await text(jo, url), /withdrawn/);
      assert.match(await text(jo, url), /Amazon Ads was not/);
      assert.deepEqual(await logins(), [], moment);
      mia = await stage.person();
      const now = await group();
      assert.deepEqual([now.connections[0]?.state, now.ads?.state], ['connected', 'not_connected']);
      stage.clock.advance(MINUTE);
    }
  });

  test('those who sent it neither see nor answer what the owner’s login brings', async () => {
    const { url } = await make();
    const sender = new Browser(stage);
    const first = await giveSeller(url);
    await depart(sender, url);
    const page = await giveAds(first);
    const grantId = grantOn(await text(jo, page));
    const attempt = (await mia.accounts()).attempts.find(({ provider }) => provider === 'ads');
    assert.deepEqual([attempt?.state, attempt?.choice], ['needs_review', null]);
    const { key } = await group();
    const profiles = [{ profileId: '1350266456614264', groupKey: key }];
    for (const [path, body] of [
      [`/attempts/${attempt?.id}/profiles`, { grantId, profiles }],
      [`/attempts/${attempt?.id}/review`, { grantId, decision: 'keep' }],
    ] as const)
      assert.equal((await mia.post(path, body)).status, 403, path);
    assert.equal((await mia.post('/ads/check', { grantId })).status, 404);
    assert.equal((await sender.open(page)).status, 403, 'who left with the link, too, is nobody');
    assert.equal((await post(sender, `${page}/review`, { grantId, decision: 'keep' })).status, 403);
    for (const path of ['/depart', '/without', '/remove'])
      assert.equal((await post(new Browser(stage), first + path)).status, 403, path);
    assert.equal((await group()).ads?.state, 'not_connected');
    assert.equal((await answer(jo, page, 'keep')).status, 204);
  });

  test('is made by those only who may connect PPC, and where the host uses it', async () => {
    const body = { recipient: JO, region: 'EU', ads: true };
    const rita = await stage.person(
      'rita',
      'nordlicht',
      ALL_ABILITIES.filter((ability) => ability !== 'ads'),
    );
    assert.equal((await rita.post('/links', body)).status, 403);
    assert.equal((await rita.post('/links', { ...body, ads: false })).status, 201);
    await stage.accounts.close();
    stage.usesAds = false;
    await stage.start();
    const refused = await (await stage.person()).post('/links', body);
    assert.equal(((await refused.json()) as ProblemDetails).field, 'ads');
  });
});
