import type { PageQuery } from '../../contract/page.ts';

/**
 * One page of a list; whoever goes on with its cursor sees each row that stays exactly once.
 * @param rows all of them, in the order of their places
 */
export function pageOf<Row>(
  rows: readonly Row[],
  placeOf: (row: Row) => string,
  { cursor, limit }: PageQuery,
): { page: Row[]; total: number; nextCursor: string | null } {
  const rest = rows.filter((row) => placeOf(row) > cursor);
  const page = rest.slice(0, limit);
  const last = page.at(-1);
  return {
    page,
    total: rows.length,
    nextCursor: rest.length > limit && last !== undefined ? placeOf(last) : null,
  };
}
