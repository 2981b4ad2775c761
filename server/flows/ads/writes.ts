import type { EventType } from '../../../contract/event.ts';
import type { Relinked } from '../../rules/ads-links.ts';
import type { AdsFacts } from '../../rules/ads-draw.ts';
import { placeKey } from '../../rules/ads-groups.ts';
import type { AdsLinkRow, AdsLoginRow } from '../../store/rows.ts';
import type { Write } from '../../store/store.ts';
import type { Context } from '../context.ts';
import { eventOf } from '../event.ts';

/** Who caused a change. */
export interface Cause {
  readonly user?: string | null;
  readonly attemptId?: string | null;
}

/** The writes for logins that lost links; one that serves nothing any more is destroyed with its grant. */
export async function relinkWrites(
  context: Context,
  tenant: string,
  { changed, freed }: Pick<Relinked, 'changed' | 'freed'>,
  cause: Cause,
  now: number,
): Promise<Write[]> {
  const destroyed = await Promise.all(freed.map((login) => destroyLogin(context, tenant, login, cause, now)));
  return [...changed.map((row) => ({ kind: 'adsLogin' as const, row })), ...destroyed.flat()];
}

/** The writes that destroy a login's grant, and all that is known of the login. */
export async function destroyLogin(
  context: Context,
  tenant: string,
  login: AdsLoginRow,
  cause: Cause,
  now: number,
): Promise<Write[]> {
  return [
    ...(await removeLogin(context, tenant, login)),
    eventOf(tenant, 'grant.destroyed', now, { ...cause, details: { grantId: login.id } }),
  ];
}

export async function removeLogin(context: Context, tenant: string, login: AdsLoginRow): Promise<Write[]> {
  const grant = await context.store.get(tenant, 'grant', login.id);
  return [
    { kind: 'adsLogin', row: login, remove: true },
    ...(grant ? [{ kind: 'grant' as const, row: grant, remove: true }] : []),
  ];
}

/** What happened to links: one event for each connection, which names its countries. */
export function linkEvents(
  tenant: string,
  type: Extract<EventType, 'ads.connected' | 'ads.disconnected'>,
  links: readonly AdsLinkRow[],
  { groups }: Pick<AdsFacts, 'groups'>,
  grantId: string,
  cause: Cause,
  now: number,
): Write[] {
  const placed = links.map((link) => {
    const key = placeKey(link);
    const group = groups.find((one) => one.key === key);
    return { link, key, connectionId: group?.countries.get(link.country) ?? null };
  });
  const together = Map.groupBy(placed, ({ key, connectionId }) => `${key} ${connectionId}`);
  return [...together.values()].flatMap((some) => {
    const [{ key: groupKey, connectionId, link } = {}] = some;
    if (!link || groupKey === undefined) return [];
    const countries = some.map((one) => one.link.country).join(', ');
    const details = { grantId, groupKey, sellerId: link.sellerId, countries };
    return [eventOf(tenant, type, now, { ...cause, connectionId: connectionId ?? null, details })];
  });
}
