const KEY = 'connected-accounts';

/** What this browser remembers between visits: how the list looked, and what was put off. No names, no ids of accounts. */
export interface Remembered {
  /** What the person chose by the switch. */
  layout?: 'cards' | 'table';
  /** How the list looked last time, for the skeleton. */
  shape?: { layout: 'cards' | 'table'; sellers: number };
  /** The threshold in days at which the sentence about a connection was put off, by our own id of it. */
  putOff?: Record<string, number>;
}

/** Storage may be full or forbidden: then nothing is remembered. */
export function remembered(): Remembered {
  try {
    return JSON.parse(localStorage.getItem(KEY) ?? '{}') as Remembered;
  } catch {
    return {};
  }
}

export function remember(changes: Remembered): void {
  try {
    localStorage.setItem(KEY, JSON.stringify({ ...remembered(), ...changes }));
  } catch {
    // See above.
  }
}
