import type { Accounts } from '../../contract/api.ts';
import type { Group, Seller } from '../../contract/connection.ts';
import type { OwnerLink } from '../../contract/link.ts';
import { connectionsOf } from './view.ts';

/** The connection with this id, wherever it is in the list. */
export const connectionOf = (page: Accounts | undefined, id: string | null | undefined) =>
  page?.sellers.flatMap(connectionsOf).find((connection) => connection.id === id);

/** Where the focus goes that belongs to a connection: its name, in whichever layout. */
export const nameIn = (connectionId: string): string =>
  `[data-connection="${CSS.escape(connectionId)}"] :is(h3, h4)`;

/** A group and the seller it belongs to; both `undefined` once they are gone. */
export function groupOf(page: Accounts, key: string): { seller: Seller; group: Group } | undefined {
  for (const seller of page.sellers) {
    const group = seller.groups.find((one) => one.key === key);
    if (group) return { seller, group };
  }
  return undefined;
}

/** The group that a connection is in. */
export function groupAround(
  page: Accounts,
  connectionId: string,
): { seller: Seller; group: Group } | undefined {
  const holds = ({ connections }: Group) => connections.some(({ id }) => id === connectionId);
  for (const seller of page.sellers) {
    const group = seller.groups.find(holds);
    if (group) return { seller, group };
  }
  return undefined;
}

/** Somebody may still follow this link. */
export const isLive = ({ state }: Pick<OwnerLink, 'state'>): boolean =>
  state === 'sent' || state === 'opened' || state === 'at_amazon';
