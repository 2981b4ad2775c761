import { connect, toStoreError } from './database.ts';
import type { StoreState } from './folder-files.ts';
import { demandKnown, type MoveEnd, type TenantRows } from './move.ts';
import { toInput, toRow } from './postgres.ts';
import { KINDS, type Kind, type Rows } from './rows.ts';
import { migrateSchema } from './schema.ts';
import * as sql from './sql.ts';

const PAGE = 500;

/** @throws StoreError when the database can't be reached */
export async function openPostgresEnd(url: string): Promise<MoveEnd> {
  const database = await connect(url, { connections: 2, statement: 0, answer: 0 });
  const query = async (text: string, values: unknown[] = []) => {
    try {
      return (await database.query(text, values)).rows;
    } catch (error) {
      throw toStoreError(error);
    }
  };
  await migrateSchema(database).catch(async (error: unknown) => {
    await database.close();
    throw error;
  });
  const name = `the database ${new URL(url).pathname.slice(1)}`;

  async function* rowsOf(kind: Kind): AsyncGenerator<{ tenant: string; kind: Kind; row: Rows[Kind] }> {
    let after = ['', ''];
    for (;;) {
      const page = await query(sql.SCAN, [kind, ...after, PAGE]);
      for (const row of page) yield { tenant: String(row['tenant']), kind, row: toRow(row) };
      const last = page.at(-1);
      if (!last || page.length < PAGE) return;
      after = [String(last['tenant']), String(last['id'])];
    }
  }

  return {
    name,
    state: async () => (await query(sql.ASK))[0]?.['state'] as StoreState,
    setState: async (state) => void (await query(sql.setState(state))),
    isEmpty: async () => (await query(sql.IS_EMPTY))[0]?.['empty'] === true,
    clear: async () => void (await query(sql.CLEAR)),
    async *tenants() {
      const kinds = (await query(sql.KINDS_USED)).map(({ kind }) => String(kind));
      demandKnown(kinds, KINDS, name);
      yield* byTenant(KINDS.map(rowsOf));
    },
    fill: async ({ tenant, rows }) =>
      void (await query(sql.FILL, [tenant, JSON.stringify(rows.map(toInput))])),
    close: () => database.close(),
  };
}

/** Joins lists that are each in the order of tenants. */
async function* byTenant(
  lists: AsyncGenerator<TenantRows['rows'][0] & { tenant: string }>[],
): AsyncGenerator<TenantRows> {
  const heads = await Promise.all(lists.map((list) => list.next()));
  for (;;) {
    const waiting = heads.flatMap((head) => (head.done ? [] : [head.value.tenant]));
    const [tenant] = waiting.sort();
    if (tenant === undefined) return;
    const rows: TenantRows['rows'] = [];
    for (const [at, list] of lists.entries()) {
      for (let head = heads[at]; head?.done === false && head.value.tenant === tenant; head = heads[at]) {
        rows.push({ kind: head.value.kind, row: head.value.row });
        heads[at] = await list.next();
      }
    }
    yield { tenant, rows };
  }
}
