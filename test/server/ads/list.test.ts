import assert from 'node:assert/strict';
import { afterEach, beforeEach, test } from 'node:test';
import type { Group } from '../../../contract/connection.ts';
import { DAY, HOUR, MINUTE } from '../../../server/clock.ts';
import { connectAds, connectSeller, groupNow, walkAds } from '../support/ads.ts';
import { Browser, Stage, type PersonAtPage } from '../support/stage.ts';

let stage: Stage;
let mia: PersonAtPage;
let group: Group;
beforeEach(async () => {
  stage = await Stage.set();
  mia = await stage.person();
  // Another seller, all well, who comes first by name.
  await mia.connect(new Browser(stage), 'maple', { region: 'NA', country: 'US' });
  const [maple] = (await mia.accounts()).sellers;
  await mia.post(`/sellers/${maple?.id}/rename`, { name: 'Aaron' });
  const nordlicht = await (await mia.post('/sellers', { name: 'Nordlicht' })).json();
  const { id: sellerId } = nordlicht as { id: string };
  group = await connectSeller(mia, 'nordlicht', { where: { region: 'EU', country: 'DE', sellerId } });
  await connectAds(mia, 'nordlicht', { groupKey: group.key });
});
afterEach(() => stage.strike());

const namesUnder = async (filter: string) =>
  (await mia.accounts({ filter })).sellers.map(({ name }) => name).join();
/** What the list says of the seller with the PPC: how many need somebody, who comes first, what is wrong. */
async function seen() {
  mia = await stage.person();
  const { totals, sellers } = await mia.accounts();
  assert.equal(totals.needAction, totals.byFilter.needs_action);
  assert.equal(await namesUnder('needs_action'), totals.needAction === 1 ? 'Nordlicht' : '');
  return [totals.needAction, sellers[0]?.name, (await groupNow(mia, group)).ads?.problem?.code ?? null];
}
async function checkAgain(): Promise<void> {
  stage.clock.advance(MINUTE);
  const { ads } = await groupNow(mia, group);
  assert.equal((await mia.post('/ads/check', { grantId: ads?.grantId })).status, 200);
}

test('PPC that lost its access needs somebody: counted, found by the filter, first in the list', async () => {
  assert.deepEqual(
    await seen(),
    [0, 'Aaron', 'ads_view_only'],
    'a profile that may only be viewed is no alarm',
  );
  stage.sandbox.faults.arm('refresh.revoked', { times: 2 });
  await checkAgain();
  assert.deepEqual(await seen(), [1, 'Nordlicht', 'revoked']);
  assert.equal((await mia.accounts()).totals.lost, 0, 'the connection itself lost nothing');
  await checkAgain();
  assert.deepEqual(await seen(), [0, 'Aaron', 'ads_view_only']);
});

test('a linked profile that is gone needs somebody', async () => {
  stage.sandbox.faults.arm('ads.no-profiles');
  await checkAgain();
  assert.deepEqual(await seen(), [1, 'Nordlicht', 'ads_profile_missing']);
});

test('PPC to be renewed soon is found where renewals are looked for', async () => {
  stage.clock.advance(336 * DAY);
  // The sellers' own consents were given again meanwhile.
  for (const [persona, region] of [
    ['maple', 'NA'],
    ['nordlicht', 'EU'],
  ] as const) {
    mia = await stage.person();
    const connectionId = (await mia.connections()).find((one) => one.region === region)?.id;
    await mia.walk(new Browser(stage), persona, { region, connectionId });
  }
  assert.equal(await namesUnder('renew_soon'), 'Nordlicht');
  assert.deepEqual((await seen()).slice(0, 2), [1, 'Nordlicht']);
});

test('a refused Ads application troubles PPC alone, and everybody sees it at once', async () => {
  const { applicationId } = stage.sandbox.apps.ads;
  const right = stage.sandbox.apps.ads.clientSecret;
  stage.sandbox.apps.patch(applicationId, { clientSecret: 'another-secret-0123456789' });
  // For a week Amazon takes the former secret, too.
  await stage.live(8 * DAY);
  assert.deepEqual(await seen(), [1, 'Nordlicht', 'app_misconfigured']);
  assert.ok((await mia.connections()).every(({ state }) => state === 'connected'));
  stage.sandbox.apps.patch(applicationId, { clientSecret: right });
  await stage.live(2 * HOUR);
  assert.deepEqual(await seen(), [0, 'Aaron', 'ads_view_only']);
});

test('a choice that waits is still there after a reload, for whoever may see it', async () => {
  const { id, choice } = await walkAds(mia, 'nordlicht', { groupKey: group.key });
  const reloaded = (await (await stage.person()).accounts()).attempts.find((one) => one.id === id);
  assert.deepEqual(reloaded?.choice, choice);
  assert.ok((choice?.profiles.length ?? 0) > 0);
});
