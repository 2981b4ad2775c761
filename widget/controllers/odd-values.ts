import type { ReactiveController } from 'lit';
import type { ConnectedAccounts } from '../connected-accounts.ts';

const CHOICES = {
  flow: ['popup', 'redirect', ''],
  theme: ['auto', 'light', 'dark'],
  layout: ['auto', 'cards', 'table'],
  address: ['query', 'hash', ''],
} as const satisfies Partial<Record<keyof ConnectedAccounts, readonly string[]>>;

/** Tells whoever builds the page of values that mean nothing; the element does as if they were not set. */
export class OddValues implements ReactiveController {
  readonly #element: ConnectedAccounts;
  readonly #told = new Set<string>();

  constructor(element: ConnectedAccounts) {
    this.#element = element;
    element.addController(this);
  }

  hostUpdated(): void {
    for (const [name, choices] of Object.entries(CHOICES)) {
      const value: unknown = this.#element[name as keyof typeof CHOICES];
      const told = `${name}=${String(value)}`;
      if ((choices as readonly unknown[]).includes(value) || this.#told.has(told)) continue;
      this.#told.add(told);
      const known = choices.filter((choice) => choice !== '').join(', ');
      console.warn(`<connected-accounts>: ${name} is one of ${known}, and not "${String(value)}".`);
    }
  }
}
