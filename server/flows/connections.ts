import type {
  ConnectionDetails,
  ConnectionRequest,
  RenameRequest,
  ResponsibleRequest,
} from '../../contract/api.ts';
import type { Connection } from '../../contract/connection.ts';
import { AccountEvent } from '../../contract/event.ts';
import { regionOf } from '../../contract/marketplaces.ts';
import { NEVER } from '../rules/clocks.ts';
import { ProblemError } from '../problem.ts';
import { toConnection } from '../rules/connection.ts';
import { receiptOf } from '../rules/receipt.ts';
import { sameName } from '../rules/names.ts';
import { randomId } from '../security/random.ts';
import type { ConnectionRow, SellerRow } from '../store/rows.ts';
import { change, type Write } from '../store/store.ts';
import { callOff } from './call-off.ts';
import { demand, type Context, type Person } from './context.ts';
import { eventOf } from './event.ts';
import { unlinkRemoved } from './leave/unlink-ads.ts';
import { touch } from './sellers.ts';
import { lookFor, settingsOf, touchTenant } from './tenants.ts';

/**
 * "Add New Connection": a row that is connected later. A tenant's first one brings its seller along.
 * @throws ProblemError `name_taken` that names the field
 */
export async function addConnection(
  context: Context,
  person: Person,
  { name, country, sellerId }: ConnectionRequest,
): Promise<Connection> {
  demand(person, 'connect');
  const { store } = context;
  const { tenant } = person;
  const user = person.user.id;
  const region = regionOf(country);
  if (!region) throw new ProblemError('invalid_request', 'must be a country of Amazon’s', 'country');
  const row = await change(store, tenant, async () => {
    const now = context.now();
    const seller = await sellerFor(context, tenant, sellerId);
    if (seller) await demandFree(context, tenant, seller.id, name);
    const made: SellerRow = seller ?? { id: randomId(), version: 0, name, createdAt: now };
    const added = addedRow({ sellerId: made.id, name, region, country }, now);
    const about = { user, connectionId: added.id };
    const writes: Write[] = [
      touch(made),
      ...(seller
        ? []
        : [await touchTenant(context, tenant), eventOf(tenant, 'seller.created', now, { user })]),
      { kind: 'connection', row: added },
      eventOf(tenant, 'connection.added', now, about),
    ];
    return { writes, result: added };
  });
  return shown(context, person, row.id);
}

/** The seller that was named; without a name the only one, or none in a tenant that has none. */
async function sellerFor(
  { store }: Context,
  tenant: string,
  sellerId: string | undefined,
): Promise<SellerRow | undefined> {
  if (sellerId !== undefined) {
    const row = await store.get(tenant, 'seller', sellerId);
    if (!row) throw new ProblemError('not_found', 'There is no such seller.', 'sellerId');
    return row;
  }
  const [first, second] = await store.list(tenant, 'seller', { limit: 2 });
  if (second)
    throw new ProblemError('invalid_request', 'is required where there are several sellers', 'sellerId');
  return first;
}

const addedRow = (
  said: Pick<ConnectionRow, 'sellerId' | 'name' | 'region' | 'country'>,
  now: number,
): ConnectionRow => ({
  ...said,
  id: randomId(),
  version: 0,
  sellingPartnerId: null,
  key: null,
  state: 'added',
  generation: 1,
  grantId: null,
  marketplaces: [],
  otherMarketplaces: [],
  firstCountries: [],
  onboarding: [],
  createdAt: now,
  connectedAt: null,
  connectedBy: null,
  refreshedAt: null,
  lastSuccessAt: null,
  trouble: null,
  missingRoles: [],
  mws: null,
  responsible: null,
  checkedAt: null,
  remindedDays: null,
  undoUntil: null,
  leaving: null,
  tokensEndAt: null,
  disconnectedAt: null,
  disconnectedBy: null,
  keyDestroyedAt: null,
  wakeAt: NEVER,
});

/** @throws ProblemError `name_taken` that names the field */
export async function renameConnection(
  context: Context,
  person: Person,
  id: string,
  { name }: RenameRequest,
): Promise<Connection> {
  demand(person, 'rename');
  const { tenant, user } = person;
  await change(context.store, tenant, async () => {
    const row = await connectionIn(context, tenant, id);
    const seller = await context.store.get(tenant, 'seller', row.sellerId);
    if (!seller) throw new ProblemError('not_found');
    await demandFree(context, tenant, seller.id, name, id);
    const about = { user: user.id, connectionId: id, details: { from: row.name, to: name } };
    const renamed = eventOf(tenant, 'connection.renamed', context.now(), about);
    return {
      writes: [touch(seller), { kind: 'connection', row: { ...row, name } }, renamed],
      result: undefined,
    };
  });
  return shown(context, person, id);
}

/** Says who should act when the connection needs somebody. */
export async function setResponsible(
  context: Context,
  person: Person,
  id: string,
  { responsible }: ResponsibleRequest,
): Promise<Connection> {
  demand(person, 'rename');
  const { tenant } = person;
  await change(context.store, tenant, async () => {
    const row = await connectionIn(context, tenant, id);
    return { writes: [{ kind: 'connection', row: { ...row, responsible } }], result: undefined };
  });
  return shown(context, person, id);
}

/**
 * Removes a row that never was connected, or was disconnected for good.
 * @throws ProblemError `conflict` while it holds a grant
 */
export async function removeConnection(context: Context, person: Person, id: string): Promise<void> {
  demand(person, 'disconnect');
  const { tenant, user } = person;
  await change(context.store, tenant, async () => {
    const row = await connectionIn(context, tenant, id);
    if (row.state !== 'added' && row.state !== 'disconnected')
      throw new ProblemError('conflict', 'The account is connected; disconnect it first.');
    const removed = eventOf(tenant, 'connection.removed', context.now(), {
      user: user.id,
      connectionId: id,
      details: { name: row.name },
    });
    const unlinked = await unlinkRemoved(context, tenant, [row], { user: user.id });
    return { writes: [{ kind: 'connection', row, remove: true }, removed, ...unlinked], result: undefined };
  });
  await callOff(context, tenant, user.id, ({ connectionId }) => connectionId === id);
}

const ACTIVITY_SHOWN = 50;

/** What the details drawer shows. */
export async function detailsOf(context: Context, person: Person, id: string): Promise<ConnectionDetails> {
  demand(person, 'view');
  const { store } = context;
  const { tenant } = person;
  const row = await connectionIn(context, tenant, id);
  const [look, settings, seller, events, attempts] = await Promise.all([
    lookFor(context, person),
    settingsOf(context, tenant),
    store.get(tenant, 'seller', row.sellerId),
    store.list(tenant, 'event'),
    store.list(tenant, 'attempt'),
  ]);
  const names = new Map([person, ...attempts].map(({ user }) => [user.id, user.name]));
  const activity = events
    .filter(({ connectionId, type }) => connectionId === id && type !== 'token.issued')
    .slice(-ACTIVITY_SHOWN)
    .reverse()
    .map((event) => ({ ...AccountEvent.parse(event), userName: names.get(event.user ?? '') ?? null }));
  const listed = settings.permissions.map(({ role, usedFor }) => ({
    role,
    usedFor: usedFor as string | null,
  }));
  const unlisted = row.missingRoles
    .filter((role) => !listed.some((one) => one.role === role))
    .map((role) => ({ role, usedFor: null }));
  return {
    connection: toConnection(row, look),
    sellerName: seller?.name ?? '',
    otherMarketplaces: [...row.otherMarketplaces],
    permissions: [...listed, ...unlisted].map((one) => ({
      ...one,
      missing: row.missingRoles.includes(one.role),
    })),
    activity,
    receipt: receiptOf(row),
  };
}

/** @throws ProblemError `not_found`, also for another tenant's */
export async function connectionIn(context: Context, tenant: string, id: string): Promise<ConnectionRow> {
  const row = await context.store.get(tenant, 'connection', id);
  if (!row) throw new ProblemError('not_found');
  return row;
}

/** A connection as a person sees it. */
export async function shown(context: Context, person: Person, id: string): Promise<Connection> {
  return toConnection(await connectionIn(context, person.tenant, id), await lookFor(context, person));
}

async function demandFree(
  { store }: Context,
  tenant: string,
  sellerId: string,
  name: string,
  self?: string,
): Promise<void> {
  const others = (await store.list(tenant, 'connection')).filter(
    (row) => row.sellerId === sellerId && row.id !== self,
  );
  if (others.some((row) => sameName(row.name, name)))
    throw new ProblemError('name_taken', 'You already have a connection with this name.', 'name');
}
