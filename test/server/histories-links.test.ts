import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import { DAY, HOUR } from '../../server/clock.ts';
import { placeKey } from '../../server/rules/ads-groups.ts';
import { groupKey } from '../../server/rules/connection.ts';
import { openFolder } from '../../server/store/folder.ts';
import { LinkHistory, step } from './support/link-history.ts';
import { Stage } from './support/stage.ts';

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
        const history = new LinkHistory(stage);
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
