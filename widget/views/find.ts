import type { Accounts } from '../../contract/api.ts';
import type { Group } from '../../contract/connection.ts';
import type { OwnerLink } from '../../contract/link.ts';
import { connectionsOf } from './view.ts';

/** The connection with this id, wherever it is in the list. */
export const connectionOf = (page: Accounts | undefined, id: string | null | undefined) =>
  page?.sellers.flatMap(connectionsOf).find((connection) => connection.id === id);

/** Where the focus goes that belongs to a connection: its name, in whichever layout. */
export const nameIn = (connectionId: string): string =>
  `[data-connection="${CSS.escape(connectionId)}"] :is(h3, h4)`;

/** The group that a connection belongs to. */
export const groupOf = (page: Accounts, id: string): Group | undefined =>
  page.sellers
    .flatMap(({ groups }) => groups)
    .find(({ connections }) => connections.some((connection) => connection.id === id));

/** Somebody may still follow this link. */
export const isLive = ({ state }: Pick<OwnerLink, 'state'>): boolean =>
  state === 'sent' || state === 'opened' || state === 'at_amazon';
