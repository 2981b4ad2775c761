import { createHash, randomBytes, randomUUID, timingSafeEqual } from 'node:crypto';

/** 32 random bytes in base64url: states, cookies, completion codes, session tokens. */
export const randomToken = (): string => randomBytes(32).toString('base64url');

/** 16 random bytes in base64url, for ids that are unguessable but not secret. */
export const randomId = (): string => randomBytes(16).toString('base64url');

/** SHA-256 of a text in base64url; what the store keeps of every credential it only has to recognise. */
export const hashOf = (text: string): string => createHash('sha256').update(text).digest('base64url');

/** Compares two texts in constant time, whatever their lengths. */
export function sameText(left: string, right: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(left), digest(right));
}

/** No 0/O and 1/I: people read references out on the phone. */
const ALPHABET = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';

const spell = (bytes: Buffer): string => {
  const letters = Array.from(bytes, (byte) => ALPHABET[byte % ALPHABET.length]).join('');
  return `${letters.slice(0, 4)}-${letters.slice(4)}`;
};

/**
 * A short reference such as `7F3K-2QXM` that stands in the log and on the screen. Every request has one: it is made of
 * a UUID's last half, for which Node has random bytes in stock.
 */
export const newReference = (): string => spell(Buffer.from(randomUUID().slice(19).replace('-', ''), 'hex'));

/** The reference of something that is not written down when it happens; the same for the same text. */
export const referenceOf = (text: string): string =>
  spell(createHash('sha256').update(text).digest().subarray(0, 8));
