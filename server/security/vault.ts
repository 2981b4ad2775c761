import { randomBytes } from 'node:crypto';
import { StoreError, type Store } from '../store/store.ts';
import { decrypt, encrypt } from './cipher.ts';
import type { KeyProvider } from './master-keys.ts';
import { Secret } from './secret.ts';

/** The row and field a sealed text belongs to. */
export type Place =
  | { kind: 'grant'; id: string; field: 'refreshToken' | 'accessToken' }
  | { kind: 'attempt'; id: string; field: 'code' | 'verifier' }
  | { kind: 'link'; id: string; field: 'address' }
  | { kind: 'arrival'; id: string; field: 'amazonState' };

/** Seals and opens a tenant's secrets with the tenant's own data key, which a master key wraps. */
export interface Vault {
  /** Makes the tenant's key if it has none yet. */
  seal(tenant: string, place: Place, secret: Secret): Promise<string>;
  /** For what came of something sealed before: `undefined` when the tenant was erased meanwhile. */
  reseal(tenant: string, place: Place, secret: Secret): Promise<string | undefined>;
  open(tenant: string, place: Place, sealed: string): Promise<Secret>;
  /** @throws Error when the tenant's data key does not open with the configured master keys */
  check(tenant: string): Promise<void>;
}

/** Id of the row that holds a tenant's data key. */
export const DATA_KEY = 'data';
const PAGE = 500;

/**
 * Opens every tenant's data key once.
 * @returns how many there are, or the id of the master key that is missing or is another one than it was
 */
export async function tryMasterKeys(
  store: Store,
  vault: Vault,
): Promise<{ opened: number } | { wrong: string }> {
  let opened = 0;
  for (let after: { tenant: string; id: string } | undefined; ;) {
    const page = await store.scan('key', after, PAGE);
    for (const { tenant, row } of page) {
      try {
        await vault.check(tenant);
      } catch (error) {
        if (error instanceof StoreError) throw error;
        return { wrong: row.masterKeyId };
      }
      opened++;
      after = { tenant, id: row.id };
    }
    if (page.length < PAGE) return { opened };
  }
}

export const wrongMasterKey = (id: string): string =>
  `"${id}" does not open what is stored: configure the key that was used before, too`;

export function createVault(store: Store, provider: KeyProvider): Vault {
  /** Each tenant's data key and its wrapped form: what the store does not hold any more is never used again. */
  const opened = new Map<string, { wrapped: string; key: Buffer }>();
  const placeText = (tenant: string, { kind, id, field }: Place) => ['v1', tenant, kind, id, field].join('|');

  async function readKey(tenant: string): Promise<Buffer | undefined> {
    const row = await store.get(tenant, 'key', DATA_KEY);
    if (!row) return undefined;
    const { wrapped, masterKeyId } = row;
    const known = opened.get(tenant);
    if (known?.wrapped === wrapped) return known.key;
    const key = await provider.unwrap(tenant, masterKeyId, wrapped);
    opened.set(tenant, { wrapped, key });
    return key;
  }

  async function makeKey(tenant: string): Promise<Buffer> {
    const key = randomBytes(32);
    const wrapped = await provider.wrap(tenant, key);
    const row = { id: DATA_KEY, version: 0, masterKeyId: provider.current, wrapped };
    if (await store.commit(tenant, [{ kind: 'key', row }])) {
      opened.set(tenant, { wrapped, key });
      return key;
    }
    // Another call made the tenant's key first; only the stored one counts.
    const theirs = await readKey(tenant);
    if (!theirs) throw new Error('the data key of a tenant could be neither written nor read');
    return theirs;
  }

  return {
    async check(tenant) {
      await readKey(tenant);
    },
    async seal(tenant, place, secret) {
      const key = (await readKey(tenant)) ?? (await makeKey(tenant));
      return encrypt(key, placeText(tenant, place), Buffer.from(secret.reveal()));
    },
    async reseal(tenant, place, secret) {
      const key = await readKey(tenant);
      return key && encrypt(key, placeText(tenant, place), Buffer.from(secret.reveal()));
    },
    async open(tenant, place, sealed) {
      // Rewrapped with a master key that this server will only know after its restart: what it opened before still
      // opens, and a key that is another one by now opens nothing.
      const key = await readKey(tenant).catch((error: unknown) => {
        const known = opened.get(tenant);
        if (!known) throw error;
        return known.key;
      });
      if (!key) throw new Error('the key that sealed this is destroyed');
      return new Secret(decrypt(key, placeText(tenant, place), sealed).toString());
    },
  };
}
