import { createHash } from 'node:crypto';

/**
 * The sandbox's only source of chance. Each purpose has its own sequence, so that looking at a page does not
 * change the next token; the counters are part of the state, so that a reset begins the same sequences again.
 */
export class Random {
  readonly #seed: string;
  readonly #counters: () => Map<string, number>;

  constructor(seed: string, counters: () => Map<string, number>) {
    this.#seed = seed;
    this.#counters = counters;
  }

  #bytes(purpose: string, length: number): Buffer {
    const counters = this.#counters();
    const turn = (counters.get(purpose) ?? 0) + 1;
    counters.set(purpose, turn);
    return createHash('shake256', { outputLength: length })
      .update(`${this.#seed}\0${purpose}\0${turn}`)
      .digest();
  }

  /** Only characters that survive a URL unescaped. */
  opaque(purpose: string, length: number): string {
    return this.#bytes(purpose, length).toString('base64url').slice(0, length);
  }

  hex(purpose: string, length: number): string {
    return this.#bytes(purpose, Math.ceil(length / 2))
      .toString('hex')
      .slice(0, length);
  }

  pick(purpose: string, alphabet: string, length: number): string {
    return Array.from(this.#bytes(purpose, length), (byte) => alphabet[byte % alphabet.length]).join('');
  }

  uuid(purpose: string): string {
    const hex = this.hex(purpose, 32);
    const variant = '89ab'[parseInt(hex.charAt(16), 16) % 4] ?? '8';
    return [
      hex.slice(0, 8),
      hex.slice(8, 12),
      `4${hex.slice(13, 16)}`,
      variant + hex.slice(17, 20),
      hex.slice(20),
    ].join('-');
  }

  /** A whole number from `low` to `high`, both included. */
  between(purpose: string, low: number, high: number): number {
    return low + (this.#bytes(purpose, 4).readUInt32BE() % (high - low + 1));
  }
}
