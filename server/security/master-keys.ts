/** The versioned keys that wrap the tenants' data keys. The first one wraps, every one opens. */
export interface MasterKeys {
  readonly current: { id: string; key: Buffer };
  /** Throws when no key of this id is configured. */
  get(id: string): Buffer;
}

/**
 * Reads `id:base64,id:base64`, 32 bytes each, the current key first.
 * @throws Error with a sentence that says what is wrong and never shows a key.
 */
export function parseMasterKeys(text: string): MasterKeys {
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
    current: { id: current[0], key: current[1] },
    get(id) {
      const key = keys.get(id);
      if (!key) throw new Error(`the master key "${id}" is not configured, but stored data needs it`);
      return key;
    },
  };
}
