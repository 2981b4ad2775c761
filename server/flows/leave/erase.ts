import type { ErasureReceipt } from '../../../contract/receipt.ts';
import { iso } from '../../clock.ts';
import { connectionReceipt } from '../../rules/receipt.ts';
import { KINDS, type ConnectionRow, type GrantRow } from '../../store/rows.ts';
import { change, type Write } from '../../store/store.ts';
import type { Context } from '../context.ts';
import { eventOf } from '../event.ts';

/** A flow that was under way may still store a row; whatever comes meanwhile is erased as well. */
const ROUNDS = 5;

/**
 * Erases a tenant: sessions, attempts under way, connections, grants, events, and the key that sealed it all. What
 * remains is one event, which says that it happened. There is no way back, and no undo that would beat it.
 */
export async function eraseTenant(context: Context, tenant: string): Promise<ErasureReceipt> {
  await context.store.revokeSessions(tenant);
  const receipt: ErasureReceipt = { tenant, erasedAt: iso(context.now()), connections: [], erased: {} };
  for (let round = 0; round < ROUNDS; round++) {
    const removed = await eraseRows(context, tenant);
    if (removed.length === 0) break;
    for (const { kind } of removed) receipt.erased[kind] = (receipt.erased[kind] ?? 0) + 1;
    receipt.connections.push(...receiptsOf(removed, receipt.erasedAt));
  }
  await context.store.revokeSessions(tenant);
  context.log({ level: 'info', event: 'tenant.erased', tenant, rows: receipt.erased });
  return receipt;
}

/** Removes all that is there now, in one transaction. */
const eraseRows = (context: Context, tenant: string): Promise<Write[]> =>
  change(context.store, tenant, async () => {
    const removals: Write[] = [];
    for (const kind of KINDS) {
      for (const row of await context.store.list(tenant, kind)) {
        if ('type' in row && row.type === 'tenant.erased') continue;
        removals.push({ kind, row, remove: true } as Write);
      }
    }
    const erased = removals.length > 0 ? [eventOf(tenant, 'tenant.erased', context.now())] : [];
    return { writes: [...removals, ...erased], result: removals };
  });

function receiptsOf(removed: readonly Write[], erasedAt: string): ErasureReceipt['connections'] {
  const grants = new Map(
    removed.flatMap(({ kind, row }) => (kind === 'grant' ? [[row.id, row as GrantRow]] : [])),
  );
  return removed.flatMap(({ kind, row }) => {
    if (kind !== 'connection') return [];
    const connection = row as ConnectionRow;
    const receipt = connectionReceipt(connection);
    const grant = grants.get(connection.grantId ?? '');
    if (!grant) return [receipt];
    const tokensEndAt = grant.access ? iso(grant.access.endsAt) : receipt.tokensEndAt;
    return [{ ...receipt, endedAt: receipt.endedAt ?? erasedAt, keyDestroyedAt: erasedAt, tokensEndAt }];
  });
}
