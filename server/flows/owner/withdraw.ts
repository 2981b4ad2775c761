import { isOver } from '../../rules/attempt.ts';
import { isLinkOver, LINK_LIMITS } from '../../rules/link.ts';
import { change } from '../../store/store.ts';
import type { Context } from '../context.ts';
import { eventOf } from '../event.ts';
import { cancel } from '../trip/cancel.ts';

/**
 * Ends a link at once, and what its owner is under way with: after this nothing is connected with it, whatever
 * still arrives. One that is over stays as it ended.
 * @param by whose wish it was, for the event; the owner's own: "I did not expect this"
 */
export async function withdraw(
  context: Context,
  tenant: string,
  linkId: string,
  user: string | null,
  by: 'host' | 'owner' = 'host',
): Promise<void> {
  const { store } = context;
  await change(store, tenant, async () => {
    const row = await store.get(tenant, 'link', linkId);
    if (!row || isLinkOver(row)) return { writes: [], result: undefined };
    const now = context.now();
    const over = {
      ...row,
      state: 'withdrawn' as const,
      address: null,
      changedAt: now,
      wakeAt: now + LINK_LIMITS.remembered,
    };
    const { connectionId } = row;
    return {
      writes: [
        { kind: 'link', row: over },
        eventOf(tenant, 'link.withdrawn', now, { user, connectionId, details: { link: linkId, by } }),
      ],
      result: undefined,
    };
  });
  // Activation asks the link; what is under way is cleared away after it.
  await cancelOfLink(context, tenant, linkId, user);
}

/** Cancels what the owner is under way with, be it Seller Central or Amazon Ads. */
export async function cancelOfLink(
  context: Context,
  tenant: string,
  linkId: string,
  user: string | null,
): Promise<void> {
  for (const attempt of await context.store.list(tenant, 'attempt'))
    if (attempt.linkId === linkId && !isOver(attempt)) await cancel(context, tenant, attempt.id, user);
}
