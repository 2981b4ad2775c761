import { decrypt, encrypt } from './cipher.ts';

/**
 * Whoever holds the master keys: wraps the tenants' data keys and opens them again. Implement it to keep them in a
 * key management service; `wrap` is called once for a tenant, `unwrap` once for a tenant and process.
 */
export interface KeyProvider {
  /** Id of the master key that wraps from now on; it is stored beside what it wrapped. */
  readonly current: string;
  /** Whether data keys that were wrapped with this master key can be opened. */
  knows(id: string): boolean;
  /** Wraps a data key of 32 bytes with the current master key, bound to the tenant. */
  wrap(tenant: string, key: Buffer): Promise<string>;
  /** Opens what `wrap` made with the master key `id`. Throws when the tenant is another. */
  unwrap(tenant: string, id: string, wrapped: string): Promise<Buffer>;
}

const place = (tenant: string) => ['v1', 'key', tenant, 'data'].join('|');

/**
 * Holds master keys given as `id:base64,id:base64`, 32 bytes each. The first one wraps, every one opens.
 * @throws Error with a sentence that says what is wrong and never shows a key.
 */
export function parseMasterKeys(text: string): KeyProvider {
  const keys = new Map<string, Buffer>();
  for (const entry of text.split(',').map((part) => part.trim())) {
    const [, id, base64] = /^([\w-]{1,32}):([A-Za-z0-9+/_-]+={0,2})$/.exec(entry) ?? [];
    const key = Buffer.from(base64 ?? '', 'base64');
    if (!id || key.length !== 32) throw new Error('must be a list of id:key, each key 32 bytes in base64');
    if (keys.has(id)) throw new Error(`names the key "${id}" twice`);
    if (new Set(key).size < 8) throw new Error(`holds a key ("${id}") that is not random`);
    keys.set(id, key);
  }
  const [current] = keys;
  if (!current) throw new Error('must hold at least one key');
  return {
    current: current[0],
    knows: (id) => keys.has(id),
    wrap: (tenant, key) => Promise.resolve(encrypt(current[1], place(tenant), key)),
    unwrap: (tenant, id, wrapped) =>
      new Promise((resolve) => {
        const key = keys.get(id);
        if (!key) throw new Error(`the master key "${id}" is not configured, but stored data needs it`);
        resolve(decrypt(key, place(tenant), wrapped));
      }),
  };
}

/**
 * The setting as it is given: the keys themselves, or somebody who holds them.
 * @throws Error with a sentence that says what is wrong
 */
export function keyProvider(given: string | KeyProvider): KeyProvider {
  if (typeof given === 'string') return parseMasterKeys(given);
  const { current, knows, wrap, unwrap } = (given ?? {}) as Partial<KeyProvider>;
  const isProvider =
    typeof current === 'string' && [knows, wrap, unwrap].every((part) => typeof part === 'function');
  if (!isProvider) throw new Error('must be a list of id:key, or have current, knows, wrap and unwrap');
  return given;
}
