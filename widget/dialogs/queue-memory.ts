import type { Attempt } from '../../contract/attempt.ts';

/** How one connection of the queue was dealt with. */
export type QueueEnd = { how: 'renewed' | 'connected' | 'skipped' | 'gone' } | { how: 'linked'; to: string };

/** A country of the Far East in which a seller has no account yet, as it stands in a queue among connections' ids. */
export const openCountry = (sellerId: string, country: string): string => `${sellerId}@${country}`;

/** The seller and the country; nothing for the id of a connection. */
export function readOpenCountry(id: string): { sellerId: string; country: string } | undefined {
  const [sellerId, country] = id.split('@');
  return sellerId && country ? { sellerId, country } : undefined;
}

/** Whether an attempt is about this part of a queue. */
export function isAbout(id: string, { provider, sellerId, connectionId, country }: Attempt): boolean {
  const open = readOpenCountry(id);
  if (provider === 'ads') return false;
  return open ? open.sellerId === sellerId && open.country === country : connectionId === id;
}

/** A queue that a person has begun, kept in this browser so that it can be finished tomorrow. Holds no secret. */
export interface QueueMemory {
  ids: string[];
  done: Record<string, QueueEnd>;
  /** What this tab has left for Amazon with. */
  away: string | null;
  /** When it was last touched, in epoch milliseconds. */
  at: number;
}

const KEPT = 30 * 86_400_000;
const keyOf = (server: string): string => `connected-accounts:queue:${server}`;

export function readQueue(server: string): QueueMemory | undefined {
  try {
    const memory = JSON.parse(localStorage.getItem(keyOf(server)) ?? 'null') as Partial<QueueMemory> | null;
    if (!memory || !Array.isArray(memory.ids) || !(Date.now() - Number(memory.at) < KEPT)) return undefined;
    const ids = memory.ids.filter((id): id is string => typeof id === 'string');
    return { ids, done: { ...memory.done }, away: memory.away ?? null, at: Number(memory.at) };
  } catch {
    // Nothing is kept, or by somebody else.
    return undefined;
  }
}

/** Keeps it, or forgets it once everything in it is done. */
export function keepQueue(server: string, memory: Omit<QueueMemory, 'at'>): void {
  try {
    if (memory.ids.every((id) => memory.done[id])) localStorage.removeItem(keyOf(server));
    else localStorage.setItem(keyOf(server), JSON.stringify({ ...memory, at: Date.now() }));
  } catch {
    // Then it can't be finished tomorrow, but today.
  }
}
