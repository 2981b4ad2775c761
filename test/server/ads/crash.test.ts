import assert from 'node:assert/strict';
import { join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import type { Attempt } from '../../../contract/attempt.ts';
import type { Group } from '../../../contract/connection.ts';
import { DAY, MINUTE } from '../../../server/clock.ts';
import { openFolder } from '../../../server/store/folder.ts';
import { connectAds, connectSeller, groupNow, statesOf } from '../support/ads.ts';
import { dieAt, revive } from '../support/death.ts';
import { Browser, Stage } from '../support/stage.ts';

let stage: Stage;
let group: Group;
beforeEach(async () => {
  stage = await Stage.set();
  group = await connectSeller(await stage.person(), 'nordlicht');
});
afterEach(async () => {
  revive();
  await stage.strike();
});

/** What is in the folder once nobody uses it: every grant of Ads has its login, and the reverse. */
async function inspect(): Promise<{ logins: string[]; links: number }> {
  const store = await openFolder(join(stage.folder.path, 'data'));
  const grants = (await store.list('nordlicht', 'grant')).filter(({ provider }) => provider === 'ads');
  const logins = await store.list('nordlicht', 'adsLogin');
  const attempts = await store.list('nordlicht', 'attempt');
  await store.close();
  const states = (rows: { id: string; state: string }[]) =>
    rows.map(({ id, state }) => `${id} ${state}`).sort();
  assert.deepEqual(states(grants), states(logins));
  for (const { code } of attempts.flatMap(({ arrival }) => arrival ?? [])) assert.equal(code, null);
  return {
    logins: logins.map(({ state }) => state),
    links: logins.reduce((sum, { links }) => sum + links.length, 0),
  };
}

const restart = async () => {
  revive();
  await stage.accounts.close();
  await stage.start();
};

test('an Ads consent that dies at any await ends in a choice or in words, and leaves nothing half done', async () => {
  let deaths = 0;
  for (let n = 1; ; n++) {
    const person = await stage.person();
    const { id, secret } = await person.start({ provider: 'ads', region: 'EU', groupKey: group.key });
    const browser = new Browser(stage);
    const callback = await browser.consent(await browser.depart(id, secret), 'nordlicht');
    const died = dieAt(n);
    const end = await Promise.race([died, browser.open(callback).then(() => 'lived' as const)]);
    revive();
    if (end === 'lived') break;
    deaths++;
    await restart();
    stage.clock.advance(2 * MINUTE);
    await stage.accounts.runDueJobs();
    const attempt = await (await stage.person()).attempt(id);
    assert.ok(
      ['open', 'needs_review', 'failed'].includes(attempt.state),
      `${attempt.state} after death ${n}`,
    );
    if (attempt.state === 'failed') assert.equal(attempt.leftAtAmazon, true);
    if (attempt.state === 'needs_review') assert.equal(attempt.choice?.profiles.length, 3);
    stage.clock.advance(DAY + 2 * MINUTE);
    await stage.accounts.runDueJobs();
    await stage.accounts.close();
    assert.deepEqual(await inspect(), { logins: [], links: 0 }, `after death ${n}`);
    await stage.start();
  }
  // Claim, exchange, candidate, seven reads, choice: each before and after.
  assert.ok(deaths >= 20, `died ${deaths} times`);
});

test('an answer that dies at any await counts whole or not at all, and can be given again', async () => {
  let deaths = 0;
  for (let n = 1; ; n++) {
    const person = await stage.person();
    const browser = new Browser(stage);
    const ask = { provider: 'ads', region: 'EU', groupKey: group.key };
    const { id, choice } = await person.walk(browser, 'nordlicht', ask);
    assert.ok(choice);
    // The wanted profiles, whatever an earlier round has linked already.
    const profiles = choice.profiles.map(({ profileId }) => ({ profileId, groupKey: group.key }));
    const answer = { grantId: choice.grantId, profiles };
    const died = dieAt(n);
    const given = person.post(`/attempts/${id}/profiles`, answer).then(() => 'lived' as const);
    const end = await Promise.race([died, given]);
    revive();
    if (end === 'lived') break;
    deaths++;
    await restart();
    const again = await stage.person();
    if ((await again.attempt(id)).state === 'needs_review') {
      stage.clock.advance(2 * MINUTE);
      const repeated = await (await stage.person()).post(`/attempts/${id}/profiles`, answer);
      assert.equal(((await repeated.json()) as Attempt).state, 'succeeded', `after death ${n}`);
    }
    assert.equal(statesOf(await groupNow(await stage.person(), group))['DE'], 'connected');
    await stage.accounts.close();
    assert.deepEqual(await inspect(), { logins: ['active'], links: 3 }, `after death ${n}`);
    await stage.start();
    stage.clock.advance(MINUTE);
  }
  assert.ok(deaths >= 4, `died ${deaths} times`);
});

test('a renewal that dies at any await leaves PPC as it was, with one grant', async () => {
  await connectAds(await stage.person(), 'nordlicht', { groupKey: group.key });
  let deaths = 0;
  for (let n = 1; ; n++) {
    stage.clock.advance(MINUTE);
    const person = await stage.person();
    const { ads } = await groupNow(person, group);
    const ask = { provider: 'ads', region: 'EU', adsGrantId: ads?.grantId };
    const { id, secret } = await person.start(ask);
    const browser = new Browser(stage);
    const callback = await browser.consent(await browser.depart(id, secret), 'nordlicht');
    const died = dieAt(n);
    const end = await Promise.race([died, browser.open(callback).then(() => 'lived' as const)]);
    revive();
    if (end === 'lived') break;
    deaths++;
    await restart();
    stage.clock.advance(2 * MINUTE);
    await stage.accounts.runDueJobs();
    stage.clock.advance(DAY + 2 * MINUTE);
    await stage.accounts.runDueJobs();
    const after = await groupNow(await stage.person(), group);
    assert.equal(after.ads?.state, 'connected');
    assert.deepEqual(statesOf(after)['DE'], 'connected');
    await stage.accounts.close();
    assert.deepEqual(await inspect(), { logins: ['active'], links: 3 }, `after death ${n}`);
    await stage.start();
  }
  assert.ok(deaths >= 20, `died ${deaths} times`);
});
