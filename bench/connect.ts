/** What a trip to Amazon does to the store: an attempt from the click to the connection, eight commits. */
import type { AttemptRow, Rows } from '../server/store/rows.ts';
import type { Store, Write } from '../server/store/store.ts';
import { generate } from './generate.ts';

export const sellerOf = (id: string): Write => ({
  kind: 'seller',
  row: { id, version: 0, name: id, createdAt: 0 },
});

/** An attempt as far as the store looks at it. */
const attempt = (id: string, version: number, states: string[]): Write => ({
  kind: 'attempt',
  row: {
    id,
    version,
    departures: states.map((stateHash) => ({ id: stateHash, stateHash, cookieHash: stateHash })),
    marketplaces: 'x'.repeat(600),
    wakeAt: Date.now() + 600_000,
  } as unknown as AttemptRow,
});

export async function connectAccount(store: Store, tenant: string, number: number): Promise<void> {
  const id = `${tenant}-attempt`;
  const made = [...generate(1)][0]?.rows ?? [];
  const event = (): Write[] =>
    made.flatMap(({ kind, row }) =>
      kind === 'event' ? [{ kind, row: { ...(row as Rows['event']), id: '', version: 0, tenant } }] : [],
    );
  const expect = (stored: boolean) => {
    if (!stored) throw new Error('a commit of the bench was refused');
  };
  // The data key, the click, the departure, the callback, the candidate, the account, the review.
  const key = made.flatMap(({ kind, row }) =>
    kind === 'key' ? [{ kind, row: { ...row, version: 0 } } as Write] : [],
  );
  expect(await store.commit(tenant, key));
  expect(await store.commit(tenant, [attempt(id, 0, []), ...event()]));
  const state = `${tenant}-state-${number}`;
  expect(await store.commit(tenant, [attempt(id, 1, [state])]));
  const [found] = await store.find({ by: 'state', hash: state });
  if (found?.tenant !== tenant) throw new Error('the attempt is not found by its state');
  for (let version = 2; version < 6; version++)
    expect(await store.commit(tenant, [attempt(id, version, [state])]));
  const rows = made.flatMap(({ kind, row }) =>
    kind === 'key' || kind === 'event' ? [] : [{ kind, row: { ...row, version: 0 } } as Write],
  );
  expect(await store.commit(tenant, [attempt(id, 6, [state]), ...rows, ...event()]));
}
