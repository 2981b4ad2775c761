import type { Participation } from '../../contract/connection.ts';

/** What changed at an account's country stores since they were last read. */
export interface StoreChanges {
  /** The stores to keep: those of the new reading, and as closed those that are gone from it. */
  readonly stores: Participation[];
  readonly events: {
    type: `marketplace.${'opened' | 'closed' | 'suspended' | 'unsuspended'}`;
    country: string;
  }[];
}

/** Compares two readings of one account. Stores that never were open stay out. */
export function compareStores(
  before: readonly Participation[],
  read: readonly Participation[],
): StoreChanges {
  const known = new Map(before.map((store) => [store.marketplaceId, store]));
  const found = new Map(read.map((store) => [store.marketplaceId, store]));
  const gone = before
    .filter(({ marketplaceId }) => !found.has(marketplaceId))
    .map((store) => ({ ...store, participates: false }));
  const stores = [
    ...read.filter(({ participates, marketplaceId }) => participates || known.has(marketplaceId)),
    ...gone,
  ];
  const events = stores.flatMap((store) => {
    const { country, participates, suspended } = store;
    const was = known.get(store.marketplaceId);
    const changes: StoreChanges['events'] = [];
    if (participates !== (was?.participates ?? false))
      changes.push({ type: participates ? 'marketplace.opened' : 'marketplace.closed', country });
    if (participates && suspended !== (was?.suspended ?? false))
      changes.push({ type: suspended ? 'marketplace.suspended' : 'marketplace.unsuspended', country });
    return changes;
  });
  return { stores, events };
}
