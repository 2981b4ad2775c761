import { inspect } from 'node:util';

const MASK = '[secret]';

/**
 * A value that must not be printed: tokens, codes, keys. It shows as `[secret]` wherever it is logged,
 * inspected or put into JSON; `reveal()` stands only where the value is really needed.
 */
export class Secret {
  readonly #value: string;

  constructor(value: string) {
    this.#value = value;
  }

  reveal(): string {
    return this.#value;
  }

  toString(): string {
    return MASK;
  }

  toJSON(): string {
    return MASK;
  }

  [inspect.custom](): string {
    return MASK;
  }
}
