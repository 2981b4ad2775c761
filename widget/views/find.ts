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

const groupWhere = (
  page: Accounts,
  fits: (group: Group) => boolean,
): { seller: Seller; group: Group } | undefined =>
  page.sellers
    .flatMap((seller) => seller.groups.map((group) => ({ seller, group })))
    .find(({ group }) => fits(group));

/** A group and the seller it belongs to; `undefined` once it is gone. */
export const groupOf = (page: Accounts, key: string) => groupWhere(page, (group) => group.key === key);

/** The group that a connection is in. */
export const groupAround = (page: Accounts, connectionId: string) =>
  groupWhere(page, ({ connections }) => connections.some(({ id }) => id === connectionId));

/** Somebody may still follow this link. */
export const isLive = ({ state }: Pick<OwnerLink, 'state'>): boolean =>
  state === 'sent' || state === 'opened' || state === 'at_amazon';
