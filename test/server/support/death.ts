import assert from 'node:assert/strict';
import { join } from 'node:path';
import { DAY, MINUTE } from '../../../server/clock.ts';
import { openFolder } from '../../../server/store/folder.ts';
import type { Store } from '../../../server/store/store.ts';
import type { Stage } from './stage.ts';
import { TenantDocument } from '../../../server/store/document.ts';

const realFetch = globalThis.fetch;
const realCommit = TenantDocument.prototype.commit;

const never = <T>() => new Promise<T>(() => undefined);

/** The process dies at its n-th await on network or disk: that call, or its answer, never comes. */
export function dieAt(n: number): Promise<'died'> {
  return new Promise((resolve) => {
    let count = 0;
    const reached = () => {
      if (++count === n) resolve('died');
      return count >= n;
    };
    globalThis.fetch = async (...call) => {
      if (reached()) return never();
      const answer = await realFetch(...call);
      return reached() ? never() : answer;
    };
    TenantDocument.prototype.commit = async function (this: TenantDocument, writes) {
      if (reached()) return never();
      const stored = await realCommit.call(this, writes);
      return reached() ? never() : stored;
    };
  });
}

/** Network and disk answer again. */
export function revive(): void {
  globalThis.fetch = realFetch;
  TenantDocument.prototype.commit = realCommit;
}

/**
 * Kills the process at each await of `act` in turn, starts it again and lets two minutes and a day pass, then looks.
 * @returns how often it died before it lived through
 */
export async function killAtEachAwait(
  stage: Stage,
  prepare: () => Promise<() => Promise<unknown>>,
  look: (store: Store, death: number) => Promise<void>,
): Promise<number> {
  for (let n = 1; ; n++) {
    const act = await prepare();
    const died = dieAt(n);
    const end = await Promise.race([died, act().then(() => 'lived' as const)]);
    revive();
    await stage.accounts.close();
    await stage.start();
    await stage.live(2 * MINUTE);
    await stage.live(DAY);
    await stage.accounts.close();
    const store = await openFolder(join(stage.folder.path, 'data'));
    await look(store, n);
    await store.close();
    await stage.start();
    assert.ok(!stage.log.some(({ event }) => event === 'job.failed'));
    if (end === 'lived') return n - 1;
  }
}
