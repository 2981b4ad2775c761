import type { Audit, AuditQuery } from '../../contract/api.ts';
import type { EventRow } from '../store/rows.ts';
import type { Context } from './context.ts';

/** What was done in a tenant and what came to nothing, the newest first, with the person whose doing it was. */
export async function auditOf(
  context: Context,
  tenant: string,
  { cursor, limit }: AuditQuery,
): Promise<Audit> {
  const rows = await context.store.list(tenant, 'event');
  // What Amazon or a limit ended was nobody's act, but somebody's trip.
  const travellers = new Map(
    rows.flatMap(({ type, attemptId, user }) => (type === 'attempt.started' ? [[attemptId, user]] : [])),
  );
  const rest = rows.filter(({ id }) => cursor === undefined || id < cursor).reverse();
  const page = rest.slice(0, limit);
  const entry = ({ id, at, type, user, code, connectionId, attemptId, details }: EventRow) => ({
    id,
    at,
    type,
    user: user ?? (attemptId === null ? null : (travellers.get(attemptId) ?? null)),
    code,
    connectionId,
    attemptId,
    details,
  });
  return {
    entries: page.map(entry),
    nextCursor: rest.length > limit ? (page.at(-1)?.id ?? null) : null,
  };
}
