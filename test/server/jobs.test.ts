import assert from 'node:assert/strict';
import { afterEach, beforeEach, test } from 'node:test';
import { HOUR, MINUTE, SECOND } from '../../server/clock.ts';
import type { Write } from '../../server/store/store.ts';
import { connectionRow } from './support/rows.ts';
import { Stage } from './support/stage.ts';

let stage: Stage;
beforeEach(async () => {
  stage = await Stage.set();
});
afterEach(() => stage.strike());

const failures = () => stage.log.filter(({ event }) => event === 'job.failed').length;

/** Connections that no version of the server wrote: whatever is done with them fails. */
const broken = (count: number): Write[] =>
  Array.from({ length: count }, (_, at) => ({
    kind: 'connection',
    row: connectionRow({
      id: `broken-${at}`,
      version: 0,
      key: `broken-${at}`,
      onboarding: null as never,
      wakeAt: 0,
    }),
  }));

test('sixty rows whose work always fails keep the next one waiting for a round at most', async () => {
  await stage.plant('broken', broken(60));
  const mia = await stage.person();
  const { id } = await mia.start();
  stage.clock.advance(10 * MINUTE);
  for (let round = 0; round < 2; round++) await stage.accounts.runDueJobs();
  assert.equal((await (await stage.person()).attempt(id)).state, 'expired');
});

test('a row whose work fails is tried ever more calmly, and works as soon as it can', async () => {
  await stage.plant('broken', broken(1));
  const before = failures();
  for (let round = 0; round < 5; round++) await stage.accounts.runDueJobs();
  assert.equal(failures() - before, 1, 'not again at once');
  for (const wait of [5 * SECOND, 10 * SECOND, 20 * SECOND]) {
    const known = failures();
    stage.clock.advance(wait - 1);
    await stage.accounts.runDueJobs();
    assert.equal(failures(), known, 'not before its time');
    stage.clock.advance(1);
    await stage.accounts.runDueJobs();
    assert.equal(failures(), known + 1);
  }
  const known = failures();
  for (let minutes = 0; minutes < 60; minutes++) {
    stage.clock.advance(MINUTE);
    await stage.accounts.runDueJobs();
  }
  assert.ok(failures() - known >= 4, 'a quarter of an hour is the longest');
  assert.ok(failures() - known <= 10);
  // Erased, it is nobody's trouble any more.
  await stage.host('/tenants/broken', { method: 'DELETE' });
  const last = failures();
  await stage.live(HOUR);
  assert.equal(failures(), last);
});
