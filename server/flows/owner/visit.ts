import { ProblemError } from '../../problem.ts';
import { isOver, LIMITS } from '../../rules/attempt.ts';
import { isAdsLeft, isLinkOver, isLinkUsable, LINK_LIMITS } from '../../rules/link.ts';
import { hashOf } from '../../security/random.ts';
import type { LinkRow } from '../../store/rows.ts';
import { change, type Found } from '../../store/store.ts';
import type { Context } from '../context.ts';
import { eventOf } from '../event.ts';
import { settingsOf } from '../tenants.ts';
import type { Leaving } from '../trip/depart.ts';
import { leaveWith } from './leave.ts';
import { usedUp } from './serve.ts';
import { withdraw } from './withdraw.ts';

/** What the page shows the owner of an account, all of it vouched for by the host. */
export interface Visit {
  readonly link: LinkRow;
  readonly isUsable: boolean;
  /** Whether the owner is under way already, or has to answer which account it is. */
  readonly isUnderWay: boolean;
  /** The customer's name at the host. */
  readonly workspace: string | null;
  readonly permissions: readonly { role: string; usedFor: string }[];
}

const SECRET = /^[\w-]{43}$/;

/** A link by the secret in its address. @throws ProblemError `not_found`, also for one with a newer address */
async function findLink({ store }: Context, secret: string): Promise<Found> {
  const [found] = SECRET.test(secret) ? await store.find({ by: 'link', hash: hashOf(secret) }) : [];
  if (!found) throw new ProblemError('not_found');
  return found;
}

/** What a link's page shows. Changes nothing. */
export async function visitLink(context: Context, secret: string): Promise<Visit> {
  const { tenant, id } = await findLink(context, secret);
  const [link, attempts, { name, permissions }] = await Promise.all([
    context.store.get(tenant, 'link', id),
    context.store.list(tenant, 'attempt'),
    settingsOf(context, tenant),
  ]);
  if (!link) throw new ProblemError('not_found');
  const now = context.now();
  return {
    link,
    isUsable: isLinkUsable(link, now),
    isUnderWay: attempts.some((one) => one.linkId === id && !isOver(one) && one.state !== 'open'),
    workspace: name,
    permissions,
  };
}

/** Somebody looks at the page; those who asked learn of it. */
export async function openLink(context: Context, secret: string): Promise<void> {
  const { tenant, id } = await findLink(context, secret);
  await change(context.store, tenant, async () => {
    const row = await context.store.get(tenant, 'link', id);
    const now = context.now();
    if (row?.state !== 'sent' || !isLinkUsable(row, now)) return { writes: [], result: undefined };
    const opened = eventOf(tenant, 'link.opened', now, {
      connectionId: row.connectionId,
      details: { link: id },
    });
    return {
      writes: [{ kind: 'link', row: { ...row, state: 'opened', changedAt: now } }, opened],
      result: undefined,
    };
  });
}

/** "I did not expect this." */
export async function refuseLink(context: Context, secret: string): Promise<void> {
  const { tenant, id } = await findLink(context, secret);
  await withdraw(context, tenant, id, null, 'owner');
}

/** The owner leaves for Amazon from the link's page. @throws ProblemError `link_over`, `departures_used`, `conflict` */
export const leaveAsOwner = async (context: Context, secret: string): Promise<Leaving> =>
  leaveWith(context, await findLink(context, secret));

/** A link's time is over; while its owner is on the way, that may still end well. */
export async function wakeLink(context: Context, tenant: string, id: string): Promise<void> {
  const { store } = context;
  await change(store, tenant, async () => {
    const row = await store.get(tenant, 'link', id);
    const now = context.now();
    if (!row || now < row.wakeAt) return { writes: [], result: undefined };
    if (isLinkOver(row)) return { writes: [{ kind: 'link', row, remove: true }], result: undefined };
    const live = (await store.list(tenant, 'attempt')).filter((one) => one.linkId === id && !isOver(one));
    if (live.length > 0) {
      const wakeAt = Math.max(now + LIMITS.lease, ...live.map((one) => one.wakeAt));
      return { writes: [{ kind: 'link', row: { ...row, wakeAt } }], result: undefined };
    }
    // What it was for first is connected: it served, though not for both.
    if (isAdsLeft(row)) return { writes: usedUp(tenant, row, null, now, false), result: undefined };
    const over = { ...row, state: 'expired' as const, address: null, changedAt: row.endsAt };
    const about = { connectionId: row.connectionId, details: { link: id } };
    return {
      writes: [
        { kind: 'link', row: { ...over, wakeAt: now + LINK_LIMITS.remembered } },
        eventOf(tenant, 'link.expired', now, about),
      ],
      result: undefined,
    };
  });
}
