import assert from 'node:assert/strict';
import { join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import type { AdsChoice } from '../../../contract/ads.ts';
import type { Group, Seller } from '../../../contract/connection.ts';
import type { ProblemDetails } from '../../../contract/problem.ts';
import { DAY, SECOND } from '../../../server/clock.ts';
import { openFolder } from '../../../server/store/folder.ts';
import { connectAds, connectSeller, everything, groupNow, groupsOf, walkAds } from '../support/ads.ts';
import { Stage, type PersonAtPage } from '../support/stage.ts';

let stage: Stage;
let mia: PersonAtPage;
beforeEach(async () => {
  stage = await Stage.set();
  mia = await stage.person();
});
afterEach(() => stage.strike());

const json = async <T>(response: Promise<Response>) => (await (await response).json()) as T;
const newSeller = async (name: string) => (await json<Seller>(mia.post('/sellers', { name }))).id;

/** Disconnects for good; PPC was not asked to go. */
async function disconnect({ connections }: Group): Promise<string> {
  const id = connections[0]?.id ?? '';
  await mia.post(`/connections/${id}/disconnect`);
  await stage.live(11 * SECOND);
  return id;
}

/** What the store has of Ads, and what was told about it since. */
async function left() {
  const events = await stage.events();
  await stage.accounts.close();
  const store = await openFolder(join(stage.folder.path, 'data'));
  const logins = await store.list('nordlicht', 'adsLogin');
  const grants = (await store.list('nordlicht', 'grant')).filter(({ provider }) => provider === 'ads');
  await store.close();
  await stage.start();
  mia = await stage.person();
  assert.equal(grants.length, logins.length, 'each consent has its key');
  const count = (type: string) => events.filter((event) => event.type === type).length;
  return {
    logins: logins.length,
    links: logins.flatMap(({ links }) => links).length,
    unlinked: count('ads.disconnected'),
    destroyed: count('grant.destroyed'),
  };
}

test('removing a connection unlinks its PPC with it, and the last unlink destroys the grant', async () => {
  const group = await connectSeller(mia, 'nordlicht');
  await connectAds(mia, 'nordlicht', { groupKey: group.key });
  const id = await disconnect(group);
  assert.deepEqual(await left(), { logins: 1, links: 3, unlinked: 0, destroyed: 1 });
  assert.equal((await mia.post(`/connections/${id}/remove`)).status, 204);
  assert.deepEqual(await left(), { logins: 0, links: 0, unlinked: 1, destroyed: 2 });
  const told = (await stage.events()).filter(({ type }) => type === 'ads.disconnected');
  assert.deepEqual(
    told.map(({ user, connectionId, details }) => [user, connectionId, details['countries']]),
    [['mia', id, 'DE, FR, IT']],
  );
});

test('removing a seller unlinks all its groups from a login that goes on serving another seller', async () => {
  const [first, second] = [await newSeller('Globex'), await newSeller('Other')];
  const europe = { account: 'A7GLOBEXEU007', where: { region: 'EU', country: 'DE', sellerId: first } };
  const america = { account: 'A6GLOBEXNA006', where: { region: 'NA', country: 'US', sellerId: second } };
  const leaving = await connectSeller(mia, 'globex', europe);
  const staying = await connectSeller(mia, 'globex', america);
  await connectAds(mia, 'globex', { groupKey: leaving.key });
  const before = await left();
  assert.equal(before.logins, 1);
  const served = (await groupNow(mia, staying)).ads?.marketplaces.filter(
    ({ state }) => state === 'connected',
  );
  await disconnect(leaving);
  assert.equal((await mia.post(`/sellers/${first}/remove`)).status, 204);
  const after = await left();
  assert.deepEqual([after.logins, after.links, after.unlinked], [1, served?.length, 1]);
  assert.equal((await groupNow(mia, staying)).ads?.state, 'connected');
  await disconnect(staying);
  assert.equal((await stage.host(`/tenants/nordlicht/sellers/${second}`, { method: 'DELETE' })).status, 204);
  assert.deepEqual([(await left()).logins, (await left()).links], [0, 0]);
});

test('a seller with two groups on one login is removed in one go', async () => {
  const sellerId = await newSeller('Globex');
  for (const [account, region, country] of [
    ['A7GLOBEXEU007', 'EU', 'DE'],
    ['A6GLOBEXNA006', 'NA', 'US'],
  ] as const)
    await connectSeller(mia, 'globex', { account, where: { region, country, sellerId } });
  const [group] = await groupsOf(mia);
  await connectAds(mia, 'globex', { groupKey: group?.key ?? '' });
  for (const one of await groupsOf(mia)) await disconnect(one);
  assert.equal((await mia.post(`/sellers/${sellerId}/remove`)).status, 204);
  const { logins, links, unlinked } = await left();
  assert.deepEqual({ logins, links, unlinked }, { logins: 0, links: 0, unlinked: 2 });
});

test('in the Far East the other countries of the group go on', async () => {
  const sellerId = await newSeller('Agency');
  const account = 'A14AGENCY0007';
  const japan = await connectSeller(mia, 'agency', {
    account,
    where: { region: 'FE', country: 'JP', sellerId },
  });
  await connectAds(mia, 'agency', { groupKey: japan.key, region: 'FE' });
  const { links } = await left();
  // The same account's row for Australia, as if it had been connected.
  const { store, rows } = await rowsOf();
  const [row] = rows;
  assert.ok(row);
  const australia = { ...row, id: 'australia', version: 0, country: 'AU', key: null, name: 'Australia' };
  const gone = { ...australia, state: 'disconnected' as const, grantId: null };
  await store.commit('nordlicht', [{ kind: 'connection', row: gone }]);
  await store.close();
  await stage.start();
  mia = await stage.person();
  assert.equal((await mia.post('/connections/australia/remove')).status, 204);
  assert.equal((await left()).links, links, 'Japan is served on');
});

async function rowsOf() {
  await stage.accounts.close();
  const store = await openFolder(join(stage.folder.path, 'data'));
  return { store, rows: await store.list('nordlicht', 'connection') };
}

test('a row whose data is not kept any more takes its PPC along', async () => {
  const settings = { retentionDays: 1 };
  await stage.host('/tenants/nordlicht', { method: 'PUT', body: JSON.stringify(settings) });
  const group = await connectSeller(mia, 'nordlicht');
  await connectAds(mia, 'nordlicht', { groupKey: group.key });
  await disconnect(group);
  assert.equal((await left()).links, 3);
  await stage.live(DAY);
  await stage.live(SECOND);
  const { logins, unlinked } = await left();
  assert.deepEqual({ logins, unlinked }, { logins: 0, unlinked: 1 });
});

test('an Ads consent under way for a group that is removed comes to nothing', async () => {
  const group = await connectSeller(mia, 'nordlicht');
  const { id, choice } = await walkAds(mia, 'nordlicht', { groupKey: group.key });
  const removed = await disconnect(group);
  assert.equal((await mia.post(`/connections/${removed}/remove`)).status, 204);
  const attempt = await mia.attempt(id);
  assert.deepEqual([attempt.state, attempt.leftAtAmazon], ['cancelled', true]);
  const late = mia.post(`/attempts/${id}/profiles`, {
    grantId: choice?.grantId,
    profiles: everything(choice as AdsChoice),
  });
  assert.equal((await json<ProblemDetails>(late)).code, 'attempt_over');
  assert.equal((await left()).logins, 0);
});

test('a login that would serve nothing is not kept', async () => {
  const group = await connectSeller(mia, 'maple');
  await connectAds(mia, 'maple', { groupKey: group.key, region: 'NA' });
  const { ads } = await groupNow(mia, group);
  // Renewed with another login, whose profiles belong to nobody here.
  const attempt = await walkAds(mia, 'nordlicht', { adsGrantId: ads?.grantId ?? '', region: 'NA' });
  assert.equal(attempt.state, 'needs_review');
  const keep = { grantId: attempt.choice?.grantId, decision: 'keep' };
  assert.equal((await mia.post(`/attempts/${attempt.id}/review`, keep)).status, 409);
  assert.equal((await mia.attempt(attempt.id)).state, 'needs_review', 'it can still be refused');
  assert.equal((await left()).logins, 2);
});
