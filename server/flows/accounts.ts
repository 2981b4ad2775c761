import type { Accounts, SellerRequest } from '../../contract/api.ts';
import type { Attempt } from '../../contract/attempt.ts';
import type { Seller } from '../../contract/connection.ts';
import { Ability } from '../../contract/session.ts';
import type { TenantSettings, TenantView } from '../../contract/tenant.ts';
import { iso } from '../clock.ts';
import { ProblemError } from '../problem.ts';
import { isOver } from '../rules/attempt.ts';
import { toSeller, urgency, type Look } from '../rules/connection.ts';
import { totalsOf } from '../rules/listing.ts';
import { randomId } from '../security/random.ts';
import { change } from '../store/store.ts';
import { demand, type Context, type Person } from './context.ts';
import { eventOf } from './event.ts';
import { withChoice } from './trip/look.ts';
import { lookAt, lookFor, settingsOf, supportedBy } from './tenants.ts';

const PAGE = 60;

/** One page of the tenant's sellers, those that need somebody first, with all that the first screen draws. */
export async function listAccounts(context: Context, person: Person, cursor?: string): Promise<Accounts> {
  demand(person, 'view');
  const { settings } = context;
  const now = context.now();
  const tenant = await settingsOf(context, person.tenant);
  const all = await sellersOf(context, person.tenant, await lookFor(context, person));
  const sellers = all.sort(
    (left, right) => urgency(left) - urgency(right) || left.name.localeCompare(right.name),
  );
  const start = cursor === undefined ? 0 : startOf(cursor, sellers.length);
  const end = Math.min(start + PAGE, sellers.length);
  return {
    host: { name: settings.hostName, amazonAppName: settings.appName },
    tenant: tenantView(tenant, sellers, context.ads !== null),
    viewer: {
      abilities: person.abilities.flatMap((ability) => Ability.safeParse(ability).data ?? []),
      adminNames: [...person.adminNames],
    },
    sellers: sellers.slice(start, end),
    attempts: await attemptsOf(context, person),
    totals: totalsOf(sellers, sellers.length, now),
    nextCursor: end < sellers.length ? String(end) : null,
    asOf: iso(now),
  };
}

/** What the screens need of the host's settings. */
function tenantView(settings: TenantSettings, sellers: readonly Seller[], ads: boolean): TenantView {
  const { onboarding, maxMarketplaces, duration, retentionDays, stops, keeps, permissions } = settings;
  const marketplaces = sellers.flatMap(({ groups }) =>
    groups.flatMap(({ connections }) => connections.flatMap((connection) => connection.marketplaces)),
  );
  const used = marketplaces.filter(
    ({ startedAt, onboarding: state }) => startedAt && state !== 'paused',
  ).length;
  return {
    onboarding,
    duration,
    retentionDays,
    stops,
    keeps,
    permissions,
    supported: [...supportedBy(settings)],
    plan: maxMarketplaces === null ? null : { used, max: maxMarketplaces },
    ads,
  };
}

function startOf(cursor: string, length: number): number {
  if (!/^\d{1,6}$/.test(cursor))
    throw new ProblemError('invalid_request', 'is not a cursor of this list', 'cursor');
  return Math.min(Number(cursor), length);
}

/** The tenant's live attempts, and the person's own that ended badly and are not forgotten yet. */
async function attemptsOf(context: Context, person: Person): Promise<Attempt[]> {
  const rows = await context.store.list(person.tenant, 'attempt');
  const shown = rows.filter(
    (row) => !isOver(row) || (row.user.id === person.user.id && (row.state === 'failed' || row.leftAtAmazon)),
  );
  return Promise.all(
    shown
      .sort((left, right) => left.createdAt - right.createdAt)
      .map((row) => withChoice(context, person, row)),
  );
}

/** All sellers of a tenant with their connections, by name of the connection. */
export async function sellersOf(context: Context, tenant: string, look?: Look): Promise<Seller[]> {
  const [sellers, connections] = await Promise.all([
    context.store.list(tenant, 'seller'),
    context.store.list(tenant, 'connection'),
  ]);
  const bySeller = Map.groupBy(
    connections.sort((left, right) => left.name.localeCompare(right.name)),
    ({ sellerId }) => sellerId,
  );
  const seen = look ?? (await lookAt(context, tenant));
  return sellers.map((row) => toSeller(row, bySeller.get(row.id) ?? [], seen));
}

/** Makes a seller without connections, for a host that knows its customers' businesses beforehand. */
export async function createSeller(
  context: Context,
  tenant: string,
  { name }: SellerRequest,
): Promise<Seller> {
  const row = { id: randomId(), version: 0, name, createdAt: context.now() };
  await change(context.store, tenant, async () => {
    const taken = (await context.store.list(tenant, 'seller')).some((seller) => seller.name === name);
    if (taken) throw new ProblemError('conflict', `There is a seller named “${name}” already.`, 'name');
    return {
      writes: [{ kind: 'seller', row }, eventOf(tenant, 'seller.created', row.createdAt)],
      result: undefined,
    };
  });
  return { id: row.id, name, groups: [] };
}
