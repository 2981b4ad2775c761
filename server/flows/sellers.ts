import type { SellerRequest } from '../../contract/api.ts';
import type { Seller } from '../../contract/connection.ts';
import { ProblemError } from '../problem.ts';
import { toSeller } from '../rules/connection.ts';
import { sameName } from '../rules/names.ts';
import { randomId } from '../security/random.ts';
import type { SellerRow } from '../store/rows.ts';
import { change, type Write } from '../store/store.ts';
import type { Context, Person } from './context.ts';
import { eventOf } from './event.ts';
import { callOff } from './call-off.ts';
import { unlinkRemoved } from './leave/unlink-ads.ts';
import { lookAt, lookFor, touchTenant } from './tenants.ts';

/** Who changes something: a person, or the host's backend itself. */
export interface Doer {
  readonly tenant: string;
  readonly user: string | null;
}
export const doerOf = ({ tenant, user }: Person): Doer => ({ tenant, user: user.id });
export const hostIn = (tenant: string): Doer => ({ tenant, user: null });

/** Makes a seller without connections. @throws ProblemError `name_taken` */
export async function createSeller(
  context: Context,
  { tenant, user }: Doer,
  { name }: SellerRequest,
): Promise<Seller> {
  const id = await change(context.store, tenant, async () => {
    const { writes, row } = await newSeller(context, { tenant, user }, name);
    return { writes, result: row.id };
  });
  return { id, name, groups: [] };
}

/** A seller that is to be stored together with something else. @throws ProblemError `name_taken` */
export async function newSeller(
  context: Context,
  { tenant, user }: Doer,
  name: string,
): Promise<{ row: SellerRow; writes: Write[] }> {
  await demandFree(context, tenant, name);
  const row = { id: randomId(), version: 0, name, createdAt: context.now() };
  const writes: Write[] = [
    await touchTenant(context, tenant),
    { kind: 'seller', row },
    eventOf(tenant, 'seller.created', row.createdAt, { user }),
  ];
  return { row, writes };
}

/** @throws ProblemError `not_found`, `name_taken` */
export async function renameSeller(
  context: Context,
  { tenant, user }: Doer,
  id: string,
  { name }: SellerRequest,
): Promise<void> {
  await change(context.store, tenant, async () => {
    const row = await sellerIn(context, tenant, id);
    await demandFree(context, tenant, name, id);
    const renamed = eventOf(tenant, 'seller.renamed', context.now(), {
      user,
      details: { seller: id, from: row.name, to: name },
    });
    const writes: Write[] = [
      await touchTenant(context, tenant),
      { kind: 'seller', row: { ...row, name } },
      renamed,
    ];
    return { writes, result: undefined };
  });
}

/**
 * Removes a seller that has no account any more: its rows that never were connected, and those that were
 * disconnected for good, go with it.
 * @throws ProblemError `not_found`, `conflict` while an account is connected
 */
export async function removeSeller(context: Context, { tenant, user }: Doer, id: string): Promise<void> {
  const { store } = context;
  const rows = await change(store, tenant, async () => {
    const row = await sellerIn(context, tenant, id);
    const connections = (await store.list(tenant, 'connection')).filter(({ sellerId }) => sellerId === id);
    if (connections.some(({ state }) => state !== 'added' && state !== 'disconnected')) {
      throw new ProblemError('conflict', 'The seller has connected accounts; disconnect them first.');
    }
    const now = context.now();
    const writes: Write[] = [
      { kind: 'seller', row, remove: true },
      eventOf(tenant, 'seller.removed', now, { user, details: { seller: id, name: row.name } }),
      ...connections.flatMap((connection): Write[] => [
        { kind: 'connection', row: connection, remove: true },
        eventOf(tenant, 'connection.removed', now, { user, connectionId: connection.id }),
      ]),
      ...(await unlinkRemoved(context, tenant, connections, { user })),
    ];
    return { writes, result: connections };
  });
  const gone = new Set(rows.map((row) => row.id));
  await callOff(
    context,
    tenant,
    user,
    ({ sellerId, connectionId }) => sellerId === id || gone.has(connectionId ?? ''),
  );
}

/** A seller with its connections, as a person sees it. */
export async function sellerFor(context: Context, person: Person, id: string): Promise<Seller> {
  return shown(context, person.tenant, id, await lookFor(context, person));
}

/** The same for the host's backend, which sees everything. */
export async function sellerForHost(context: Context, tenant: string, id: string): Promise<Seller> {
  return shown(context, tenant, id, await lookAt(context, tenant));
}

async function shown(context: Context, tenant: string, id: string, look: Parameters<typeof toSeller>[2]) {
  const row = await sellerIn(context, tenant, id);
  const connections = (await context.store.list(tenant, 'connection')).filter(
    ({ sellerId }) => sellerId === id,
  );
  return toSeller(row, connections, look);
}

export async function sellerIn({ store }: Context, tenant: string, id: string): Promise<SellerRow> {
  const row = await store.get(tenant, 'seller', id);
  if (!row) throw new ProblemError('not_found');
  return row;
}

/**
 * Part of every change that adds or names a connection of a seller: two such changes at once, or one and the
 * seller's removal, can't both be right, and the later one decides anew.
 */
export const touch = (row: SellerRow): Write => ({ kind: 'seller', row });

async function demandFree(context: Context, tenant: string, name: string, self?: string): Promise<void> {
  const sellers = await context.store.list(tenant, 'seller');
  if (sellers.some((row) => row.id !== self && sameName(row.name, name)))
    throw new ProblemError('name_taken', `There is a seller named “${name}” already.`, 'name');
}
