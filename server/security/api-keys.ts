import { createHash, timingSafeEqual } from 'node:crypto';
import { Scope } from '../../contract/key.ts';

/** A key as it is held: never its text. */
export interface ApiKey {
  /** Names the key in logs and in the audit: the beginning of its hash. */
  readonly id: string;
  readonly scopes: ReadonlySet<Scope>;
}

const FORM = /^(?:([a-z+]*):)?([\w~.+/=-]{32,200})$/;
const digestOf = (text: string): Buffer => createHash('sha256').update(text).digest();

/**
 * Reads one entry of the setting: `key`, which may do everything, or `scope+scope:key`.
 * @throws Error with a sentence that says what is wrong and never shows the key
 */
export function parseApiKey(entry: string): { digest: Buffer; key: ApiKey } {
  const [, names, text] = FORM.exec(entry) ?? [];
  if (!text) throw new Error('must be keys of at least 32 letters, digits and -._~+/=');
  const scopes = Scope.array().safeParse(names === undefined ? Scope.options : names.split('+'));
  if (!scopes.success) throw new Error(`knows these scopes: ${Scope.options.join(', ')}`);
  const digest = digestOf(text);
  return { digest, key: { id: digest.toString('base64url').slice(0, 8), scopes: new Set(scopes.data) } };
}

/** Recognises keys. Every key is compared, so that the time taken does not tell which one was close. */
export function createKeyring(entries: readonly string[]): (text: string) => ApiKey | undefined {
  const known = entries.map(parseApiKey);
  return (text) => {
    const digest = digestOf(text);
    return known.filter((one) => timingSafeEqual(one.digest, digest))[0]?.key;
  };
}
