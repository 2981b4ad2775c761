import { DAY } from '../clock.ts';
import { INSTALLATION } from '../store/rows.ts';
import type { Context } from './context.ts';

/** How long events can be asked for. */
const EVENTS_KEPT = 30 * DAY;
const BATCH = 500;

/** Removes events of all tenants that are too old, some at a time; the oldest come first in the feed. */
export async function pruneEvents({ store, now }: Context): Promise<void> {
  const limit = new Date(now() - EVENTS_KEPT).toISOString();
  const [oldest] = await store.events('', 1);
  if (!oldest || oldest.at >= limit) return;
  const old = (await store.events('', BATCH)).filter(({ at }) => at < limit);
  for (const [tenant, events] of Map.groupBy(old, (event) => event.tenant ?? INSTALLATION)) {
    await store.commit(
      tenant,
      events.map((row) => ({ kind: 'event', row, remove: true })),
    );
  }
}
