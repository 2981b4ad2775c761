import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

const IV_BYTES = 12;
const TAG_BYTES = 16;

/**
 * AES-256-GCM. `place` names the row and field the text belongs to and is authenticated with it, so that a
 * ciphertext moved to another row, field or tenant does not open.
 */
export function encrypt(key: Buffer, place: string, text: Buffer): string {
  const iv = randomBytes(IV_BYTES);
  const cipher = createCipheriv('aes-256-gcm', key, iv, { authTagLength: TAG_BYTES });
  cipher.setAAD(Buffer.from(place));
  const body = Buffer.concat([cipher.update(text), cipher.final()]);
  return [iv, cipher.getAuthTag(), body].map((part) => part.toString('base64url')).join('.');
}

/** Opens what `encrypt` made; throws when key, place or a single bit differ. */
export function decrypt(key: Buffer, place: string, sealed: string): Buffer {
  const [iv, tag, body] = sealed.split('.').map((part) => Buffer.from(part, 'base64url'));
  // Node accepts shortened tags unless the length is demanded, and a short tag can be guessed.
  if (iv?.length !== IV_BYTES || tag?.length !== TAG_BYTES || !body) throw new Error('not a sealed text');
  const decipher = createDecipheriv('aes-256-gcm', key, iv, { authTagLength: TAG_BYTES });
  decipher.setAAD(Buffer.from(place));
  decipher.setAuthTag(tag);
  return Buffer.concat([decipher.update(body), decipher.final()]);
}
