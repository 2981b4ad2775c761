import type { AdsDisconnectRequest, AdsPauseRequest } from '../../../contract/ads.ts';
import type { Seller } from '../../../contract/connection.ts';
import { ProblemError } from '../../problem.ts';
import { isIdle, unlink } from '../../rules/ads-links.ts';
import type { AdsFacts } from '../../rules/ads-draw.ts';
import { linkOf } from '../../rules/ads-groups.ts';
import type { AdsLinkRow } from '../../store/rows.ts';
import { change, type Write } from '../../store/store.ts';
import { adsOf, demand, type Context, type Person } from '../context.ts';
import { eventOf } from '../event.ts';
import { adsFacts, groupOf } from './facts.ts';
import { sellersFor } from './sellers.ts';
import { linkEvents, relinkWrites, type Cause } from './writes.ts';

/** A group that PPC is taken from, or only some of its countries. */
export interface Unlinked {
  readonly groupKey: string;
  readonly countries?: readonly string[] | undefined;
}

/**
 * The writes that end what PPC does for groups; for the transaction in which they are disconnected or removed.
 * Logins that serve nothing any more are destroyed with their grants.
 */
export async function unlinkWrites(
  context: Context,
  tenant: string,
  places: readonly Unlinked[],
  facts: AdsFacts,
  cause: Cause,
): Promise<Write[]> {
  const writes: Write[] = [];
  for (const login of facts.logins) {
    if (login.state === 'candidate') continue;
    const gone: AdsLinkRow[] = [];
    let left = login;
    for (const { groupKey, countries } of places) {
      const unlinked = unlink(left, groupKey, countries);
      gone.push(...(unlinked?.gone ?? []));
      left = unlinked?.login ?? left;
    }
    if (left === login) continue;
    const where = isIdle(left) ? { freed: [left], changed: [] } : { freed: [], changed: [left] };
    writes.push(...(await relinkWrites(context, tenant, where, cause, facts.now)));
    writes.push(...linkEvents(tenant, 'ads.disconnected', gone, facts, login.id, cause, facts.now));
  }
  return writes;
}

/** Takes a group's PPC away, whoever asked for it. What has none stays as it is. */
export async function unlinkGroup(
  context: Context,
  tenant: string,
  groupKey: string,
  cause: Cause,
  countries?: readonly string[],
): Promise<void> {
  await change(context.store, tenant, async () => {
    const facts = await adsFacts(context, tenant);
    const writes = await unlinkWrites(context, tenant, [{ groupKey, countries }], facts, cause);
    return { writes, result: undefined };
  });
}

/** "Disconnect PPC": unlinks a group; Amazon goes on listing the permission of the login. */
export async function disconnectAds(
  context: Context,
  person: Person,
  { groupKey, countries }: AdsDisconnectRequest,
): Promise<Seller> {
  if (!person.abilities.includes('disconnect')) demand(person, 'ads');
  adsOf(context);
  const { sellerId } = groupOf(await adsFacts(context, person.tenant), groupKey);
  await unlinkGroup(context, person.tenant, groupKey, { user: person.user.id }, countries);
  return sellerFor(context, person, sellerId);
}

/** Stops or resumes PPC in one country; needs no consent. */
export async function pauseAds(
  context: Context,
  person: Person,
  { groupKey, country, paused }: AdsPauseRequest,
): Promise<Seller> {
  demand(person, 'ads');
  adsOf(context);
  const { tenant, user } = person;
  const sellerId = await change(context.store, tenant, async () => {
    const facts = await adsFacts(context, tenant);
    const group = groupOf(facts, groupKey);
    const login = facts.logins.find((one) => one.state !== 'candidate' && linkOf(one, group, country));
    const held = login && linkOf(login, group, country);
    if (!login || !held)
      throw new ProblemError('invalid_request', 'must be a country whose PPC is connected', 'country');
    if (held.paused === paused) return { writes: [], result: group.sellerId };
    const links = login.links.map((link) => (link === held ? { ...link, paused } : link));
    const event = eventOf(tenant, paused ? 'ads.paused' : 'ads.resumed', facts.now, {
      user: user.id,
      connectionId: group.countries.get(country) ?? null,
      details: { grantId: login.id, groupKey, country, profileId: held.profileId },
    });
    return { writes: [{ kind: 'adsLogin', row: { ...login, links } }, event], result: group.sellerId };
  });
  return sellerFor(context, person, sellerId);
}

async function sellerFor(context: Context, person: Person, sellerId: string): Promise<Seller> {
  const [seller] = await sellersFor(context, person, new Set([sellerId]));
  if (!seller) throw new ProblemError('not_found');
  return seller;
}
