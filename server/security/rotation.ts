import type { Log } from '../log.ts';
import type { KeyRow } from '../store/rows.ts';
import { change, StoreError, type Store } from '../store/store.ts';
import type { KeyProvider } from './master-keys.ts';

const PAGE = 1000;
/** A server that still wraps with the old key may make tenants meanwhile; but not for ever. */
const PASSES = 5;

/** What a rotation came to. */
export interface Rotated {
  /** Tenants whose data key was wrapped anew. */
  rewrapped: number;
  /** Tenants that still need another master key than the current one. */
  left: number;
}

/** All tenants' wrapped data keys. */
async function* wrappedKeys(store: Store): AsyncGenerator<{ tenant: string; row: KeyRow }> {
  let after: { tenant: string; id: string } | undefined;
  for (;;) {
    const page = await store.scan('key', after, PAGE);
    yield* page;
    const last = page.at(-1);
    if (!last || page.length < PAGE) return;
    after = { tenant: last.tenant, id: last.row.id };
  }
}

/**
 * Says when stored data needs a master key that nobody has.
 * @throws StoreError that names the key
 */
export async function checkKeys(store: Store, provider: KeyProvider): Promise<void> {
  const missing = new Map<string, number>();
  for await (const { row } of wrappedKeys(store)) {
    if (!provider.knows(row.masterKeyId)) {
      missing.set(row.masterKeyId, (missing.get(row.masterKeyId) ?? 0) + 1);
    }
  }
  const [first] = missing;
  if (!first) return;
  throw new StoreError(
    `the master key "${first[0]}" is not configured, but the data of ${first[1]} tenants needs it: ` +
      `add it behind the current one`,
  );
}

/**
 * Wraps every tenant's data key with the current master key, while servers go on working. Goes on where an earlier
 * run stopped, because what is done already needs nothing.
 */
export async function rotateKeys(
  store: Store,
  provider: KeyProvider,
  signal?: AbortSignal,
): Promise<Rotated> {
  let rewrapped = 0;
  let left = 0;
  for (let pass = 0; pass < PASSES; pass++) {
    left = 0;
    for await (const { tenant, row } of wrappedKeys(store)) {
      if (signal?.aborted) return { rewrapped, left };
      if (row.masterKeyId === provider.current) continue;
      left++;
      if (await rewrap(store, provider, tenant, row.id)) rewrapped++;
    }
    if (left === 0) break;
  }
  return { rewrapped, left };
}

function rewrap(store: Store, provider: KeyProvider, tenant: string, id: string): Promise<boolean> {
  return change(store, tenant, async () => {
    const row = await store.get(tenant, 'key', id);
    if (!row || row.masterKeyId === provider.current) return { writes: [], result: false };
    const key = await provider.unwrap(tenant, row.masterKeyId, row.wrapped);
    const wrapped = await provider.wrap(tenant, key);
    const next = { ...row, masterKeyId: provider.current, wrapped };
    return { writes: [{ kind: 'key', row: next }], result: true };
  });
}

/**
 * Rotates in the background, for the embedded store nobody else can: whoever starts the server with a new key in
 * front finds all data under it a little later.
 * @returns a function that stops and waits
 */
export function startRotation(store: Store, provider: KeyProvider, log: Log): () => Promise<void> {
  const stop = new AbortController();
  const running = rotateKeys(store, provider, stop.signal)
    .then(({ rewrapped, left }) => {
      if (rewrapped > 0)
        log({ level: 'info', event: 'keys.rotated', key: provider.current, rewrapped, left });
    })
    .catch((error: unknown) => {
      log({ level: 'error', event: 'keys.not_rotated', key: provider.current, error });
    });
  return async () => {
    stop.abort();
    await running;
  };
}
