import type { AdsChoice } from '../../../contract/ads.ts';
import type { Seller } from '../../../contract/connection.ts';
import { ProblemError } from '../../problem.ts';
import { toChoice } from '../../rules/ads-choice.ts';
import { adsDrawer, type AdsFacts } from '../../rules/ads-draw.ts';
import { adsGroupsOf, type AdsGroup } from '../../rules/ads-groups.ts';
import type { AdsLoginRow } from '../../store/rows.ts';
import { showIdTo, type Context, type Person } from '../context.ts';
import { settingsOf, supportedBy } from '../tenants.ts';

/** Everything the rules about a tenant's ads need to know. */
export async function adsFacts(context: Context, tenant: string): Promise<AdsFacts> {
  const { store, settings } = context;
  const [connections, logins, sellers, host] = await Promise.all([
    store.list(tenant, 'connection'),
    store.list(tenant, 'adsLogin'),
    store.list(tenant, 'seller'),
    settingsOf(context, tenant),
  ]);
  return {
    groups: adsGroupsOf(connections),
    logins,
    sellerNames: new Map(sellers.map(({ id, name }) => [id, name])),
    supported: supportedBy(host),
    yearly: settings.ads?.yearlyRenewal ?? false,
    now: context.now(),
  };
}

/** Adds to each group how its PPC stands; nothing where the host does not use Amazon Ads. */
export async function withAds(context: Context, tenant: string, sellers: Seller[]): Promise<Seller[]> {
  if (!context.ads) return sellers;
  const draw = adsDrawer(await adsFacts(context, tenant));
  return sellers.map((seller) => ({
    ...seller,
    groups: seller.groups.map((group) => ({ ...group, ads: draw(group.key) })),
  }));
}

/** @throws ProblemError `not_found` for a group that this tenant does not have, or that was never connected */
export function groupOf({ groups }: AdsFacts, key: string): AdsGroup {
  const group = groups.find((one) => one.key === key);
  if (!group) throw new ProblemError('not_found');
  return group;
}

/** What a login can see, as this person may see it. */
export function choiceFor(
  person: Person,
  facts: AdsFacts,
  login: AdsLoginRow,
  { groupKey = null, endsAt = null }: { groupKey?: string | null; endsAt?: number | null } = {},
): AdsChoice {
  return toChoice(login, facts, { groupKey, endsAt, show: showIdTo(person) });
}
