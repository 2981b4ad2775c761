import type { Accounts } from '../../contract/api.ts';
import type { Connection, Group, Seller } from '../../contract/connection.ts';
import type { AccountsClient } from '../client/client.ts';
import type { Words } from '../words/en.ts';
import type { Model } from './model.ts';

/** More pages than any tenant has; a server that never ends must not keep us forever. */
const MOST_PAGES = 100;

/** Saves these connections, or all that the list is narrowed to, as a file. */
export async function saveCsv(
  { accounts, words }: Model,
  client: AccountsClient,
  connectionIds?: string[],
): Promise<void> {
  const pages: Accounts[] = [];
  if (connectionIds && accounts.page) pages.push(accounts.page);
  else {
    const { signal } = new AbortController();
    do {
      const cursor = pages.at(-1)?.nextCursor;
      pages.push(await client.list({ ...accounts.narrowing, ...(cursor ? { cursor } : {}) }, signal));
    } while (pages.at(-1)?.nextCursor && pages.length < MOST_PAGES);
  }
  const rows = pages.flatMap((page) =>
    page.sellers.flatMap((seller) =>
      seller.groups.flatMap((group) =>
        group.connections
          .filter(({ id }) => !connectionIds || connectionIds.includes(id))
          .map((connection) => row(words, seller, group, connection)),
      ),
    ),
  );
  save(toCsv([words.csvColumns, ...rows]));
}

function row(words: Words, seller: Seller, group: Group, connection: Connection): string[] {
  const { name, sellingPartnerId, region, country, state, connectedAt, renewBy, marketplaces } = connection;
  const loaded = (...states: string[]) =>
    marketplaces
      .filter(({ onboarding }) => states.includes(onboarding))
      .map((marketplace) => marketplace.country)
      .join(' ');
  const ads = (...states: string[]) =>
    (group.ads?.marketplaces ?? [])
      .filter((one) => states.includes(one.state))
      .map((one) => one.country)
      .join(' ');
  return [
    seller.name,
    name,
    sellingPartnerId ?? '',
    words.regions[region],
    country ?? '',
    words.states[state],
    connectedAt?.slice(0, 10) ?? '',
    renewBy?.slice(0, 10) ?? '',
    loaded('onboarded'),
    loaded('pending', 'new'),
    ads('connected', 'view_only'),
    ads('pending'),
  ];
}

/** Quoted as RFC 4180 says; what a spreadsheet would take for a formula is text. */
export const toCsv = (rows: readonly (readonly string[])[]): string =>
  rows
    .map((row) =>
      row
        .map((cell) => {
          const safe = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
          return `"${safe.replaceAll('"', '""')}"`;
        })
        .join(','),
    )
    .join('\r\n');

function save(text: string): void {
  // Spreadsheets take a file for UTF-8 only with this mark.
  const url = URL.createObjectURL(new Blob(['\ufeff', text], { type: 'text/csv' }));
  const link = Object.assign(document.createElement('a'), { href: url, download: 'connected-accounts.csv' });
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
