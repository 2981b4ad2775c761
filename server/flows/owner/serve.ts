import { isAdsLeft, LINK_LIMITS } from '../../rules/link.ts';
import type { LinkRow } from '../../store/rows.ts';
import { change, type Write } from '../../store/store.ts';
import type { Context } from '../context.ts';
import { eventOf } from '../event.ts';
import { cancelOfLink } from './withdraw.ts';

/** Seller Central was consented to. A link that asks for Amazon Ads as well goes on with that; any other is used up. */
export function servedSeller(
  context: Context,
  tenant: string,
  before: LinkRow,
  { attemptId, connectionId }: { attemptId: string; connectionId: string },
  now: number,
): Write[] {
  const link = { ...before, sellerAttemptId: attemptId, connectionId, address: null, changedAt: now };
  if (!link.ads || !context.ads) return usedUp(tenant, link, attemptId, now, false);
  return [{ kind: 'link', row: { ...link, departures: 0 } }];
}

/**
 * An owner link serves once.
 * @param ads Amazon Ads was consented to, too
 */
export const usedUp = (
  tenant: string,
  link: LinkRow,
  attemptId: string | null,
  now: number,
  ads: boolean,
): Write[] => [
  {
    kind: 'link',
    row: { ...link, state: 'done', address: null, changedAt: now, wakeAt: now + LINK_LIMITS.remembered },
  },
  eventOf(tenant, 'link.done', now, {
    attemptId,
    connectionId: link.connectionId,
    details: { link: link.id, ...(link.ads ? { ads } : {}) },
  }),
];

/** The owner leaves it at Seller Central: the link is used up, and an Ads consent under way comes to nothing. */
export async function goWithoutAds(context: Context, tenant: string, linkId: string): Promise<void> {
  await change(context.store, tenant, async () => {
    const link = await context.store.get(tenant, 'link', linkId);
    const writes = link && isAdsLeft(link) ? usedUp(tenant, link, null, context.now(), false) : [];
    return { writes, result: undefined };
  });
  await cancelOfLink(context, tenant, linkId, null);
}
